import { strict as assert } from 'node:assert';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { catalogue, sdks } from '../../rules/src/knowledge';
import type { ApiFact, ElementFact, NotificationFact, PlayerFact, SchedulerFact } from '../../rules/src/knowledge/types/sdk';
import { FileContext, type SourceCodeLike } from '../../rules/src/program/syntax/file-context';
import { getApiPath } from '../../rules/src/program/modules/api-path';
import { expandPath } from '../../rules/src/program/modules/path-pattern';
import { argumentAt, propertyAt } from '../../rules/src/program/values/object-path';
import { getKnown } from '../../rules/src/program/values/value';
import { type ApiSite, apiSitesOf } from '../../rules/src/program/modules/api-site';

/** Runs a look at parsed code inside an ESLint rule and hands back what it saw. */
function look<T>(code: string, see: (file: FileContext) => T): T {
  const seen: T[] = [];
  const probe = {
    create: (context: { sourceCode: unknown; filename: string }) => ({
      Program() {
        seen.push(see(FileContext.of(context.sourceCode as SourceCodeLike, context.filename)));
      },
    }),
  };
  const messages = new Linter().verify(
    code,
    [{
      files: ['**/*.tsx'],
      languageOptions: { parser: typescriptParser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      plugins: { probe: { rules: { look: probe as never } } },
      rules: { 'probe/look': 'error' },
    }],
    'app.tsx',
  );
  assert.deepEqual(messages, [], code);
  assert.equal(seen.length, 1);
  return seen[0];
}

const sitesIn = (code: string): string[] =>
  look(code, (file) => apiSitesOf(file, catalogue).map((site) => `${site.sdk.id} ${site.fact.kind}`));

/** The only site of a kind, with its file, for questions about arguments. */
function siteIn<K extends ApiFact['kind'], T>(
  code: string,
  kind: K,
  ask: (site: ApiSite<Extract<ApiFact, { kind: K }>>, file: FileContext) => T,
): T {
  return look(code, (file) => {
    const sites = apiSitesOf(file, catalogue).filter((site) => site.fact.kind === kind);
    assert.equal(sites.length, 1, code);
    return ask(sites[0] as ApiSite<Extract<ApiFact, { kind: K }>>, file);
  });
}

/** SDK and kind of every catalogued component or custom element in JSX. */
const elementsIn = (code: string): string[] =>
  look(code, (file) =>
    file.nodes('JSXOpeningElement').flatMap((node) => {
      const name = node.name as AstNode;
      const written = name.type === 'JSXIdentifier' ? String(name.name) : '';
      const path = /^[a-z]/.test(written) ? written : (getApiPath(name, file) ?? '');
      return catalogue.elements.get(path).map(({ sdk, fact }) => `${sdk.id} ${fact.kind}`);
    }));

/** `describe`d as: code, then all sites that are expected in it. */
const NOTIFICATIONS: readonly (readonly [code: string, ...sites: string[]])[] = [
  ["import * as Notifications from 'expo-notifications'; await Notifications.scheduleNotificationAsync({ trigger: { hour: 3 } });",
    'expo-notifications notification'],
  ["import { setNotificationChannelAsync } from 'expo-notifications'; setNotificationChannelAsync('a', { bypassDnd: true });",
    'expo-notifications notification'],
  ["import notifee from '@notifee/react-native'; notifee.createTriggerNotification(n, t); notifee.displayNotification(n);",
    'notifee notification', 'notifee send'],
  ["import PushNotification from 'react-native-push-notification'; PushNotification.localNotificationSchedule({ repeatType: 'hour' });",
    'react-native-push-notification notification'],
  [
    "import PushNotificationIOS from '@react-native-community/push-notification-ios'; PushNotificationIOS.addNotificationRequest({ isCritical: true });",
    'push-notification-ios notification',
  ],
  ["import { LocalNotifications } from '@capacitor/local-notifications'; LocalNotifications.schedule({ notifications: [] });",
    'capacitor-local-notifications notification'],
  ['cordova.plugins.notification.local.schedule({ trigger: { every: { hour: 3 } } });', 'cordova-local-notification notification'],
  [
    "import { LocalNotifications } from '@awesome-cordova-plugins/local-notifications/ngx'; class A { constructor(private local: LocalNotifications) {} m() { this.local.schedule({}); } }",
    'cordova-local-notification notification',
  ],
  ["new Notification('Hi'); self.registration.showNotification('Hi');", 'web-notification send', 'web-notification send'],
  ["navigator.serviceWorker.ready.then((worker) => worker.showNotification('Hi'));", 'web-notification send'],
  ["const worker = await navigator.serviceWorker.register('/sw.js'); worker.showNotification('Hi');", 'web-notification send'],
  ["import webpush from 'web-push'; webpush.sendNotification(subscription, 'Hi');", 'web-push send'],
  ["import { getMessaging } from 'firebase-admin/messaging'; getMessaging(app).sendEach(messages);", 'firebase-admin-messaging send'],
  ["const admin = require('firebase-admin'); admin.messaging().sendToTopic('all', {});", 'firebase-admin-messaging send'],
  ["import messaging from '@react-native-firebase/messaging'; messaging().requestPermission({ criticalAlert: true });",
    'react-native-firebase-messaging use', 'react-native-firebase-messaging notification'],
  [
    "import * as OneSignal from '@onesignal/node-onesignal'; const client = new OneSignal.DefaultApi(config); client.createNotification(note);",
    'onesignal send',
  ],
  ["import Pushwoosh from 'pushwoosh-react-native-plugin'; Pushwoosh.createLocalNotification({ msg: 'Hi', seconds: 5 });",
    'pushwoosh notification'],
  ["import { Expo } from 'expo-server-sdk'; const expo = new Expo(); expo.sendPushNotificationsAsync([{ to }]);", 'expo-server send'],
  ["require('twilio')(sid, token).messages.create({ body: 'Hi' });", 'twilio send'],
  ["import mail from '@sendgrid/mail'; mail.send({ to });", 'sendgrid send'],
  ["import nodemailer from 'nodemailer'; const post = nodemailer.createTransport({}); post.sendMail({});", 'nodemailer send'],
];

const SCHEDULERS: typeof NOTIFICATIONS = [
  ["import cron from 'node-cron'; cron.schedule('0 2 * * *', run);", 'node-cron scheduler'],
  ["import { CronJob } from 'cron'; new CronJob('0 2 * * *', run); CronJob.from({ cronTime: '0 2 * * *' });", 'cron scheduler',
    'cron scheduler'],
  ["import { Cron } from 'croner'; new Cron('0 2 * * *', run); Cron('0 2 * * *', run);", 'croner scheduler', 'croner scheduler'],
  ["import Bree from 'bree'; new Bree({ jobs: [{ name: 'a', cron: '0 2 * * *' }] });", 'bree scheduler'],
  ["import { Agenda } from 'agenda'; const agenda = new Agenda(); agenda.every('1 hour', 'push');", 'agenda scheduler'],
  [
    "import { Queue } from 'bullmq'; class A { constructor(private queue: Queue) {} m() { this.queue.upsertJobScheduler('a', { pattern: '0 2 * * *' }); } }",
    'bullmq scheduler',
  ],
  ["import { Cron, Interval } from '@nestjs/schedule'; class A { @Cron('0 2 * * *') a() {} @Interval(1000) b() {} }",
    'nestjs-schedule scheduler', 'nestjs-schedule scheduler'],
  ["import { CronJob } from 'toad-scheduler'; new CronJob({ cronExpression: '0 2 * * *' }, task);", 'toad-scheduler scheduler'],
  ["import { schedules } from '@trigger.dev/sdk'; schedules.task({ id: 'a', cron: '0 2 * * *', run });", 'trigger-dev scheduler'],
  ["import { Client } from '@temporalio/client'; const client = new Client(); client.schedule.create({});", 'temporal scheduler'],
  ["import { CreateScheduleCommand } from '@aws-sdk/client-scheduler'; new CreateScheduleCommand({});", 'aws-scheduler scheduler'],
  ["import { onSchedule } from 'firebase-functions/v2/scheduler'; onSchedule('every day 02:00', run);", 'firebase-functions scheduler'],
  [
    "import * as functions from 'firebase-functions'; functions.region('europe-west1').pubsub.schedule('0 2 * * *').timeZone('Europe/Oslo').onRun(run);",
    'firebase-functions scheduler',
  ],
  ['setInterval(run, 3600000); setTimeout(run, 10);', 'timer scheduler'],
  ["import { CronJob } from './own-cron'; new CronJob('0 2 * * *', run);"],
];

const PLAYERS: typeof NOTIFICATIONS = [
  ["import videojs from 'video.js'; const player = videojs('a', { autoplay: true }); player.autoplay('any');", 'video-js player',
    'video-js player'],
  ["import Plyr from 'plyr'; new Plyr('#a', { autoplay: true });", 'plyr player'],
  ["import Player from '@vimeo/player'; const player = new Player('a', { loop: true }); player.setLoop(true);", 'vimeo-player player',
    'vimeo-player player'],
  ["const player = new YT.Player('a', { playerVars: { autoplay: 1 } }); player.cueVideoById('x'); player.loadVideoById('x');",
    'youtube-player player', 'youtube-player player'],
  ["jwplayer('a').setup({ autostart: 'viewable' });", 'jwplayer player'],
  ["import { Howl } from 'howler'; new Howl({ src: [], autoplay: true });", 'howler player'],
  ["import dashjs from 'dashjs'; const player = dashjs.MediaPlayer().create(); player.initialize(view, url, true);", 'dashjs player'],
  ["import { Audio } from 'expo-av'; const { sound } = await Audio.Sound.createAsync(source, { shouldPlay: true }); sound.playAsync();",
    'expo-av player', 'expo-av player'],
  ["import { useVideoPlayer } from 'expo-video'; const player = useVideoPlayer(source, (it) => { it.play(); });", 'expo-video player'],
  ["import { useAudioPlayer } from 'expo-audio'; const player = useAudioPlayer(source); player.play();", 'expo-audio player'],
  ["import TrackPlayer from 'react-native-track-player'; TrackPlayer.setRepeatMode(2);", 'react-native-track-player player'],
  ["import { BrowserWindow } from 'electron'; new BrowserWindow({});", 'electron player'],
  ["import lottie from 'lottie-web'; lottie.loadAnimation({ loop: true, autoplay: true });", 'lottie-web animation'],
  ["import Autoplay from 'embla-carousel-autoplay'; Autoplay({ delay: 4000 });", 'embla-carousel carousel'],
  ["import Swiper from 'swiper'; new Swiper('.a', { autoplay: true });", 'swiper carousel'],
  ["import { useKeenSlider } from 'keen-slider/react'; useKeenSlider({ loop: true });", 'keen-slider carousel'],
];

const ELEMENTS: typeof NOTIFICATIONS = [
  ["import ReactPlayer from 'react-player'; const a = <ReactPlayer playing />;", 'react-player player'],
  ["import ReactPlayer from 'react-player/lazy'; const a = <ReactPlayer playing />;", 'react-player player'],
  ["import YouTube from 'react-youtube'; const a = <YouTube opts={{}} />;", 'react-youtube player'],
  ["import MuxPlayer from '@mux/mux-player-react'; const a = <><MuxPlayer autoPlay /><mux-player /></>;", 'mux-player player',
    'mux-player player'],
  ["import { MediaPlayer } from '@vidstack/react'; const a = <MediaPlayer autoPlay />;", 'vidstack player'],
  ["import { Video } from 'expo-av'; const a = <Video shouldPlay />;", 'expo-av player'],
  ["import Video from 'react-native-video'; const a = <Video source={s} />;", 'react-native-video player'],
  ["import YoutubePlayer from 'react-native-youtube-iframe'; const a = <YoutubePlayer play />;", 'react-native-youtube-iframe player'],
  ['const a = <lite-youtube videoid="x" />;', 'lite-youtube embed'],
  ["import { WebView } from 'react-native-webview'; const a = <WebView mediaPlaybackRequiresUserAction={false} />;",
    'react-native-webview embed'],
  ["import { Swiper } from 'swiper/react'; const a = <Swiper autoplay loop />;", 'swiper carousel'],
  ["import Slider from 'react-slick'; const a = <Slider autoplay />;", 'react-slick carousel'],
  ["import { Lottie } from 'lottie-react'; const a = <Lottie loop autoplay />;", 'lottie-components animation'],
  ["import { DotLottieReact } from '@lottiefiles/dotlottie-react'; const a = <DotLottieReact loop autoplay />;", 'dotlottie animation'],
  ["import Webcam from 'react-webcam'; const a = <Webcam />;", 'camera-views camera'],
  ["import { Video } from './own'; const a = <Video autoplay />;"],
];

const shorten = (code: string): string => code.replace(/^import .*?; |^const .*?; /, '').slice(0, 70);

describe('catalogue of notifications', () => {
  for (const [code, ...sites] of NOTIFICATIONS) it(shorten(code), () => assert.deepEqual(sitesIn(code), sites));

  it('finds hours, dates and interruptions where facts say they are', () => {
    const code =
      "import { LocalNotifications } from '@capacitor/local-notifications'; LocalNotifications.schedule({ notifications: [{ interruptionLevel: 'critical', schedule: { on: { hour: 3, minute: 30 }, every: 'hour' } }] });";
    siteIn(code, 'notification', ({ fact, args }, file) => {
      const read = (path: string | undefined): unknown => {
        const place = argumentAt(args, path ?? '', file);
        return place && getKnown(place.value);
      };
      assert.equal(read(fact.hours?.[0]), 3);
      assert.equal(read(fact.minutes?.[0]), 30);
      assert.equal(read(fact.repeats?.[0].path), 'hour');
      assert.equal(fact.repeats?.[0].values.includes('day'), false);
      assert.ok(fact.interrupts?.some((entry) => entry.values.includes(read(entry.path) as string)));
    });
  });
});

describe('catalogue of schedulers', () => {
  for (const [code, ...sites] of SCHEDULERS) it(shorten(code), () => assert.deepEqual(sitesIn(code), sites));

  /** Reads the time as a rule would: the argument, counted from either end, then the first path that leads somewhere. */
  const timeIn = (code: string): unknown =>
    siteIn(code, 'scheduler', ({ fact, args }, file) => {
      for (const key of fact.timeKeys ?? ['']) {
        const value = getKnown(propertyAt(args.at(fact.time), key === '' ? [] : key.split('.'), file)?.value ?? { kind: 'absent' });
        if (typeof value === 'string' || typeof value === 'number') return value;
      }
      return undefined;
    });

  const TIMES: readonly (readonly [code: string, time: string | number])[] = [
    ["import { scheduleJob } from 'node-schedule'; scheduleJob('0 2 * * *', run);", '0 2 * * *'],
    ["import { scheduleJob } from 'node-schedule'; scheduleJob('name', '0 3 * * *', run);", '0 3 * * *'],
    ["import schedule from 'node-schedule'; schedule.scheduleJob('name', { rule: '0 4 * * *', tz: 'UTC' }, run);", '0 4 * * *'],
    ["import Queue from 'bull'; const queue = new Queue('a'); queue.add({}, { repeat: { cron: '0 2 * * *' } });", '0 2 * * *'],
    ["import Queue from 'bull'; const queue = new Queue('a'); queue.add('name', {}, { repeat: { every: 1000 } });", 1000],
    ["import { Queue } from 'bullmq'; new Queue('a').add('name', {}, { repeat: { pattern: '0 5 * * *' } });", '0 5 * * *'],
    [
      "import { Inngest } from 'inngest'; const inngest = new Inngest({ id: 'a' }); inngest.createFunction({ id: 'a' }, { cron: 'TZ=Europe/Paris 0 2 * * *' }, run);",
      'TZ=Europe/Paris 0 2 * * *',
    ],
    [
      "import { Inngest } from 'inngest'; const inngest = new Inngest({ id: 'a' }); inngest.createFunction({ id: 'a', triggers: [{ cron: '0 3 * * *' }] }, run);",
      '0 3 * * *',
    ],
    ["import { schedules } from '@trigger.dev/sdk/v3'; schedules.task({ id: 'a', cron: { pattern: '0 1 * * *', timezone: 'UTC' }, run });",
      '0 1 * * *'],
    ["import { onSchedule } from 'firebase-functions/v2/scheduler'; onSchedule({ schedule: 'every day 02:00', timeZone: 'UTC' }, run);",
      'every day 02:00'],
    ["import { Interval } from '@nestjs/schedule'; class A { @Interval('name', 5000) a() {} }", 5000],
    ["import { Client } from '@temporalio/client'; new Client().schedule.create({ spec: { cronExpressions: ['0 2 * * *'] } });",
      '0 2 * * *'],
  ];
  for (const [code, time] of TIMES) it(`reads ${time} from ${shorten(code)}`, () => assert.equal(timeIn(code), time));

  it('knows the hours behind the names of Nest', () => {
    const constants = Object.assign({}, ...sdks.map((sdk) => sdk.constants ?? {})) as Record<string, string | number>;
    assert.equal(constants['@nestjs/schedule:CronExpression.EVERY_DAY_AT_2AM'], '0 02 * * *');
    assert.equal(constants['@nestjs/schedule:CronExpression.MONDAY_TO_FRIDAY_AT_11PM'], '0 0 23 * * 1-5');
  });

  it('tells where the function is chained', () => {
    const chained = sdks.flatMap((sdk) => sdk.apis ?? []).filter((fact): fact is SchedulerFact =>
      fact.kind === 'scheduler' && fact.run === 'chained'
    );
    assert.deepEqual(chained.map((fact) => fact.runMethod), ['onRun']);
  });
});

describe('catalogue of players', () => {
  for (const [code, ...sites] of PLAYERS) it(shorten(code), () => assert.deepEqual(sitesIn(code), sites));
  for (const [code, ...elements] of ELEMENTS) it(shorten(code), () => assert.deepEqual(elementsIn(code), elements));

  it('finds options where facts say they are', () => {
    const on = (code: string, effect: 'autoplay' | 'loop'): boolean =>
      siteIn(code, 'player', ({ fact, args }, file) =>
        (fact[effect] ?? []).some((option) => {
          const place = argumentAt(args, option.path, file);
          return place !== undefined && option.on.includes(getKnown(place.value) as string);
        }));
    assert.equal(on("new YT.Player('a', { playerVars: { autoplay: 1 } });", 'autoplay'), true);
    assert.equal(on("new YT.Player('a', { playerVars: { autoplay: 0 } });", 'autoplay'), false);
    assert.equal(on("import Plyr from 'plyr'; new Plyr('#a', { loop: { active: true } });", 'loop'), true);
    assert.equal(on("import dashjs from 'dashjs'; dashjs.MediaPlayer().create().initialize(view, url, true);", 'autoplay'), true);
    assert.equal(
      on(
        "import { BrowserWindow } from 'electron'; new BrowserWindow({ webPreferences: { autoplayPolicy: 'user-gesture-required' } });",
        'autoplay',
      ),
      false,
    );
  });

  it('knows properties that are written to', () => {
    const code =
      "import { useVideoPlayer } from 'expo-video'; const player = useVideoPlayer(source, (it) => { it.loop = true; }); player.loop = true; other.loop = true;";
    const effects = look(code, (file) =>
      file.nodes('AssignmentExpression').map((node) => {
        const [entry] = catalogue.apis.get(getApiPath(node.left as AstNode, file) ?? '');
        return entry?.fact.kind === 'player' ? entry.fact.assigned?.effect : undefined;
      }));
    assert.deepEqual(effects, ['loop', 'loop', undefined]);
  });
});

describe('facts of time and media', () => {
  const facts = sdks.flatMap((sdk) => (sdk.apis ?? []).map((fact) => ({ id: sdk.id, fact })));

  it('write paths in arguments as index and keys, with lists as a key of their own', () => {
    const path = /^\d+(?:\.(?:\[\]|[a-z_]\w*))*$/i;
    for (const { id, fact } of facts) for (const text of argumentPathsOf(fact)) assert.match(text, path, id);
  });

  it('write attributes as element views fold them', () => {
    for (const sdk of sdks)
      for (const element of sdk.elements ?? []) {
        for (const name of attributesOf(element)) assert.match(name, /^[a-z]+$/, sdk.id);
        for (const tag of element.tags) assert.deepEqual(expandPath(tag), [tag], sdk.id);
      }
  });

  it('say how every scheduler is told its time', () => {
    for (const { id, fact } of facts)
      if (fact.kind === 'scheduler') {
        assert.equal(fact.run === 'chained', fact.runMethod !== undefined, id);
        assert.match(fact.defaultZone, /^(?:local|utc|[A-Z]\w+\/\w+)$/, id);
      }
  });
});

function argumentPathsOf(fact: ApiFact): string[] {
  if (fact.kind === 'notification') return notificationPathsOf(fact);
  if (fact.kind === 'send') return [...(fact.clocks ?? []), ...(fact.dates ?? []), ...(fact.interrupts ?? []).map((entry) => entry.path)];
  if (fact.kind === 'player') return playerPathsOf(fact);
  return [];
}

const notificationPathsOf = (fact: NotificationFact): string[] => [
  ...(fact.hours ?? []),
  ...(fact.minutes ?? []),
  ...(fact.dates ?? []),
  ...(fact.clocks ?? []),
  ...[...(fact.repeats ?? []), ...(fact.intervals ?? []), ...(fact.interrupts ?? [])].map((entry) => entry.path),
];

const playerPathsOf = (fact: PlayerFact): string[] => [
  ...[...(fact.autoplay ?? []), ...(fact.loop ?? [])].map((option) => option.path),
  ...(fact.ended ? [fact.ended.handler] : []),
  ...(fact.ended?.event === undefined ? [] : [fact.ended.event]),
];

const attributesOf = (element: ElementFact): string[] => [
  ...(element.autoplay ?? []),
  ...(element.loop ?? []),
  ...(element.ended ?? []),
  ...(element.options ?? []).map((option) => option.attribute),
  ...[element.pausedBy, element.playsUnless].filter((name) => name !== undefined),
];

import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { alertsOf, dueItemsOf, defaultTimes, immediatePushes, interruptions, isEmergencyAlert, jobs, quietTimeIn, scheduledAlerts,
  type ScheduledTime } from '../../rules/src/facts/alerts';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { wrapperSitesOf } from '../../rules/src/program/modules/wrapper-site';
import { formatMinutes } from '../../rules/src/program/time/quiet-window';
import { settingCandidatesOf } from '../../rules/src/views/settings';
import { probe } from '../support/probe';

/** What the room says of a text. `given` are settings; in a path `vercel.json` each entry `schedule` is one of that file. */
function ask(code: string, say: (on: FactSources) => readonly string[], given: object = {}, path = 'src/a.ts'): string {
  const { settings } = readSettings(given);
  return probe(code, 'typescript', (file) => {
    const entries = file.nodes('Property').filter(({ key }) => path === 'vercel.json' && key.name === 'schedule');
    const on = {
      file,
      path,
      settings,
      apis: (kind: never) => sitesOfKind(apiSitesOf(file, catalogue), kind),
      wrappers: (kind: never) => wrapperSitesOf(kind, file, settings),
      declaredSettings: (wants: (name: string) => boolean) =>
        settingCandidatesOf(file).filter(({ name }) => wants(name)).flatMap((each) => each.resolve() ?? []),
      configs: () => entries.map((node) => ({ node, value: node.value })),
    };
    return say(on as never).join('; ');
  });
}

type Row = readonly [code: string, found: string, settings?: object, path?: string];
type Say = (on: FactSources) => readonly string[];

const timeText = ({ minutes = [], rhythm, form, isBoundary, hasZone }: ScheduledTime): string =>
  [rhythm ?? minutes.map(formatMinutes).join(' '), form !== 'other' && `as ${form}`, isBoundary && '[boundary]', hasZone && '[zone]']
    .filter(Boolean).join(' ');

/** `catalogue: 22:30 as hour` for what is scheduled. */
const scheduled: Say = (on) =>
  scheduledAlerts(on).filter(({ times }) => times.length > 0).map(({ by, times }) => `${by}: ${times.map(timeText).join(', ')}`);

/** `22:00 as cron → sendPush(a)` for a job, with the ways on which it alerts people; calls of a way are joined by `>`. */
const scheduledJobs: Say = (on) =>
  jobs(on).map((each) => {
    const ways = alertsOf(each, on).map(({ calls, channel, isForOperators }) =>
      (calls.map((call) => on.file.getText(call)).join(' > ') || 'by its name') + (channel ? ` by ${channel}` : '')
      + (isForOperators ? ' for operators' : '')
    );
    const due = dueItemsOf(each, on);
    return `${each.times.map(timeText).join(', ')}${each.isOnUtc ? ' UTC' : ''} → ${ways.length === 0 ? 'nobody' : ways.join(', ')}${
      due ? ` of due ${due}` : ''
    }`;
  });

const quietTimes: Say = (on) =>
  jobs(on).flatMap(({ times }) => quietTimeIn(times, on.settings) ?? [])
    .map(({ text, isOnly }) => `${text}${isOnly ? '' : ' and more'}`);

const pushes: Say = (on) =>
  immediatePushes(on).map(({ at: name, quietHoursNamed }) => on.file.getText(name) + (quietHoursNamed ? ` [${quietHoursNamed}]` : ''));

const emergencies: Say = ({ file }) =>
  file.nodes('CallExpression').slice(0, 1).map((call) => String(isEmergencyAlert(call, file, ['storm'])));

const EXPO = "import * as N from 'expo-notifications';";
const CRON = "import cron from 'node-cron';";
const at = (trigger: string, before = ''): string => `${EXPO} ${before} N.scheduleNotificationAsync({ content, trigger: ${trigger} });`;
const cap = (schedule: string): string =>
  `import { LocalNotifications as L } from '@capacitor/local-notifications'; L.schedule({ notifications: [{ schedule: ${schedule} }] });`;
const job = (run: string, time = "'0 22 * * *'"): string => `${CRON} cron.schedule(${time}, ${run});`;
const nest = (decorator: string): string =>
  `import { Cron, CronExpression } from '@nestjs/schedule'; class A { @${decorator} late() { return sendPush(a); } }`;
const wrapper = { wrappers: [{ kind: 'push', call: 'tell', timeArg: '1.at' }] };
const AT_22 = '22:00 as cron';

const tables: Record<string, readonly [say: Say, rows: readonly Row[]]> = {
  'times of alerts': [scheduled, [
    [at('{ hour: 22, minute: 30 }'), 'catalogue: 22:30 as hour'],
    [at("{ hour: '06' }"), 'catalogue: 06:00 as hour'],
    [at('{ hour }', 'let hour = 22; if (saved) hour = Number(saved);'), 'catalogue: 22:00 as hour'],
    [at('{ hour }', 'let hour = 22; hour = Number(saved);'), ''],
    [at('{ hour }', 'const hour = (await load()) ?? 22;'), 'catalogue: 22:00 as hour'],
    [at('{ hour }', 'const hour = saved && 22;'), ''],
    [at('{ hour: 24 }'), 'catalogue: 00:00 as hour'],
    [at('{ hour: 25 }'), ''],
    [at('{ hour: user.hour }'), ''],
    [at('{ hour: late ? 22 : 8 }'), 'catalogue: 22:00 as hour, 08:00 as hour'],
    [at('{ hour: a.hour ?? 21, minute: a.minute ?? 30 }'), 'catalogue: 21:30 as hour'],
    [at('{ hour: a.hour ?? 21, minute: a.minute }'), 'catalogue: 21:00 as hour'],
    [at('{ hour: a.isLate && 21 }'), ''],
    [`${EXPO} function f(hour = 22) { N.scheduleNotificationAsync({ content, trigger: { hour } }); }`, 'catalogue: 22:00 as hour'],
    [at('{ seconds: 7200, repeats: true }'), 'catalogue: repeatedly'],
    [at('{ seconds: 7200 }'), ''],
    [at('{ seconds: 86400, repeats: true }'), ''],
    [at('{ date: new Date(2027, 0, 1, 23, 5) }'), 'catalogue: 23:05 as hour'],
    [at('{ date: new Date(2027, 0, 1) }'), 'catalogue: 00:00 [boundary]'],
    [at("{ date: '2027-01-01T22:00:00' }"), 'catalogue: 22:00'],
    [at('{ date: d }', 'const d = new Date(); d.setHours(23);'), 'catalogue: 23:00 as hour'],
    [cap('{ on: { minute: 30 } }'), 'catalogue: every hour'],
    [cap('{ on: { ...chosen, minute: 30 } }'), ''],
    [cap("{ every: 'hour' }"), 'catalogue: every hour'],
    [cap("{ every: 'day' }"), ''],
    [
      "import n, { RepeatFrequency as R } from '@notifee/react-native'; n.createTriggerNotification(a, { repeatFrequency: R.HOURLY });",
      'catalogue: every hour',
    ],
    [
      "import n, { TimeUnit as T } from '@notifee/react-native'; n.createTriggerNotification(a, { interval: 2, timeUnit: T.HOURS });",
      'catalogue: repeatedly',
    ],
    ["import n, { TimeUnit as T } from '@notifee/react-native'; n.createTriggerNotification(a, { interval: 2, timeUnit: T.DAYS });", ''],
    [
      "import { scheduleNotificationAsync } from './bells'; scheduleNotificationAsync({ trigger: { hour: 22 } });",
      'own function: 22:00 as hour',
    ],
    ['scheduleDailyReminder(22, 15)', 'own function: 22:15 as hour'],
    ['scheduleReminder(17, 0, 5)', 'own function: 17:00 as hour'],
    ['setReminder({ at: { hour: 23, minute: 15 } })', 'own function: 23:15 as hour'],
    ['addReminder(a.reminderHour || 21, a.reminderMinute || 30)', 'own function: 21:30 as hour'],
    ['setReminderEnabled(1, 0); setNotificationCount(0, 5); cancelReminder(22, 0); schedule(22, 0)', ''],
    ['scheduleReminder(a /* hour */, b)', ''],
    ['scheduleReminder(5, text); scheduleReminder(5)', ''],
    ["tell(a, { at: '22:30' })", 'settings: 22:30 as clock, 22:30 as clock', wrapper],
    ["tell(a, { at: '22:30' })", ''],
    ["x = { delivery_time_of_day: '11:00PM' }", 'request: 23:00 as clock'],
    ["x = { delivery_time_of_day: a.time ?? '11:00PM' }", 'request: 23:00 as clock'],
    ["x = { deliver_at: '11:00PM' }", ''],
  ]],
  'jobs': [scheduledJobs, [
    [job('() => errorMonitor.sendNotification(a)'), `${AT_22} → errorMonitor.sendNotification(a) for operators`],
    [job('() => appMonitor.sendNotification(a)'), `${AT_22} → appMonitor.sendNotification(a)`],
    [job('() => sendPush(find({ remindAt: before(now) }).map((reminder) => reminder.id))'),
      `${AT_22} → sendPush(find({ remindAt: before(now) }).map((reminder) => reminder.id)) of due reminders`],
    [job('() => sendPush(find({ scheduledFor: before(new Date()) }))'),
      `${AT_22} → sendPush(find({ scheduledFor: before(new Date()) })) of due things`],
    [job('() => list.filter((one) => now >= one.reminderTime).forEach((reminder) => sendPush(reminder))'),
      `${AT_22} → sendPush(reminder) of due reminders`],
    [job('() => list.filter((one) => one.dueAt < Date.now()).forEach((one) => sendPush(one))'), `${AT_22} → sendPush(one) of due things`],
    [job('() => list.filter((one) => now >= one.seenAt).forEach((one) => sendPush(one))'), `${AT_22} → sendPush(one)`],
    [job('() => list.filter((one) => one.dueAt === now).forEach((one) => sendPush(one))'), `${AT_22} → sendPush(one)`],
    [job('() => sendPush(find({ seenAt: before(now) }))'), `${AT_22} → sendPush(find({ seenAt: before(now) }))`],
    [job('() => sendPush(find({ scheduledFor: monday }))'), `${AT_22} → sendPush(find({ scheduledFor: monday }))`],
    [job('() => sendPush(a)'), `${AT_22} → sendPush(a)`],
    [job('() => prunePushTokens()'), `${AT_22} → nobody`],
    [job('() => deletePushNotifications(a)'), `${AT_22} → nobody`],
    [job('remind'), `${AT_22} → remind`],
    [`import { sendPush } from './push'; ${job('() => users.forEach(sendPush)')}`, `${AT_22} → sendPush`],
    [job('() => users.forEach(sendPush)'), `${AT_22} → nobody`],
    [`${job('tell')} function tell() { deliver(); } function deliver() { sendPush(a); }`, `${AT_22} → deliver() > sendPush(a)`],
    [`${job('tell')} function tell() { tell(); }`, `${AT_22} → nobody`],
    [`${job('() => sendPush(a)')} function sendPush() { count(); }`, `${AT_22} → nobody`],
    [`import webpush from 'web-push'; ${job('() => webpush.sendNotification(a)')}`, `${AT_22} → webpush.sendNotification(a) by push`],
    [`import n from 'nodemailer'; const t = n.createTransport(); ${job('() => t.sendMail(a)')}`, `${AT_22} → t.sendMail(a) by email`],
    [`import { getMessaging as m } from 'firebase-admin/messaging'; ${job('() => m().send({ topic, data: { a } })')}`, `${AT_22} → nobody`],
    [
      `import { getMessaging as m } from 'firebase-admin/messaging'; ${job('() => m().send({ topic, notification: n })')}`,
      `${AT_22} → m().send({ topic, notification: n }) by push`,
    ],
    [job('() => admin.messaging().sendEach(a)'), `${AT_22} → admin.messaging().sendEach(a)`],
    [job('() => admin.messaging().subscribe(a)'), `${AT_22} → nobody`],
    [job('() => this.push.sendToAll(a)'), `${AT_22} → this.push.sendToAll(a)`],
    [job('() => this.pushQueue.send(a)'), `${AT_22} → nobody`],
    [job('() => list.push(a)'), `${AT_22} → nobody`],
    [job("() => fetch('https://exp.host/--/api/v2/push/send', a)"), `${AT_22} → fetch('https://exp.host/--/api/v2/push/send', a)`],
    [job("() => fetch(url, { body: 'exp.host/--/api' })"), `${AT_22} → nobody`],
    [`const url = 'https://exp.host/--/api/v2/push/send'; ${job('() => axios.post(url, a)')}`, `${AT_22} → axios.post(url, a)`],
    [job('() => ring(a)'), `${AT_22} → ring(a)`, { wrappers: [{ kind: 'push', call: 'ring' }] }],
    [job('() => ring(a)'), `${AT_22} → nobody`],
    [job('() => sendPush(a)', "'TZ=Europe/Rome 0 22 * * *'"), '22:00 as cron [zone] → sendPush(a)'],
    [job('() => sendPush(a)', 'process.env.TIMES'), ' → sendPush(a)'],
    [job('() => sendPush(a)', "process.env.TIMES ?? '0 22 * * *'"), `${AT_22} → sendPush(a)`],
    [job('() => sendPush(a)', "'0 15,22 * * *'"), '15:00 22:00 as cron → sendPush(a)'],
    [job("() => sendPush(a), { timezone: 'Etc/UTC' }"), `${AT_22} UTC → sendPush(a)`],
    [`const zone = 'UTC'; ${job('() => sendPush(a), { timezone: zone }')}`, `${AT_22} UTC → sendPush(a)`],
    [job("() => sendPush(a), { timezone: 'Europe/Rome' }"), `${AT_22} → sendPush(a)`],
    [nest("Cron('0 22 * * *')"), `${AT_22} → sendPush(a)`],
    [nest('Cron(CronExpression.EVERY_DAY_AT_11PM)'), '23:00 as constant → sendPush(a)'],
    ['setInterval(() => sendPush(a), 2 * 60 * 60 * 1000)', 'every 2 hours → sendPush(a)'],
    ['setInterval(() => sendPush(a), 30 * 60 * 1000)', 'every 30 minutes → sendPush(a)'],
    ['setInterval(() => sendPush(a), 1000); setInterval(() => sendPush(a), 86400000)', ' → sendPush(a);  → sendPush(a)'],
    ['setInterval(() => showNotification(a), 60000)', 'every minute → nobody'],
    ['setInterval(() => swRegistration.showNotification(a), 60000)', 'every minute → swRegistration.showNotification(a)'],
    [
      "const s = require('node-schedule'); s.scheduleJob({ hour: [8, 22], minute: 30 }, remind)",
      '08:30 as hour, 22:30 as hour, 08:30 as hour, 22:30 as hour → remind',
    ],
    [
      "const s = require('node-schedule'); const r = new s.RecurrenceRule(); r.hour = 22; s.scheduleJob(r, remind)",
      '22:00 as hour → remind',
    ],
    [
      "import { Queue } from 'bullmq'; new Queue('a').add('streak-push', {}, { repeat: { pattern: '0 22 * * *' } })",
      `${AT_22} → by its name`,
    ],
    ["import { Queue } from 'bullmq'; new Queue('a').add('clean pushes', {}, { repeat: { pattern: '0 22 * * *' } })", `${AT_22} → nobody`],
    [
      "import { Queue, Worker } from 'bullmq'; new Worker('a', () => sendSms(b)); new Queue('a').add('x', {}, { repeat: { every: 3600000 } })",
      'every hour → sendSms(b)',
    ],
    ["jobs.register('a', '0 22 * * *', remind)", `${AT_22} → remind`],
    ["it('0 22 * * *', () => sendPush(a)); jobs.register('@daily', remind)", ''],
    ["x = { cronTime: '0 22 * * *', onTick: remind }", `${AT_22} → remind`],
    ["x = { cron: '0 22 * * *', title: remind }", ''],
    ["export default () => sendPush(a); export const config = { schedule: '0 22 * * *' }", `${AT_22} UTC → sendPush(a)`],
    ["x = { path: '/api/send-reminders', schedule: '0 22 * * *' }", `${AT_22} UTC → by its name`, {}, 'vercel.json'],
    ["x = { path: '/api/prune', schedule: '0 22 * * *' }", `${AT_22} UTC → nobody`, {}, 'vercel.json'],
    ["x = { schedule: '0 22 * * *' }", '', {}, 'vercel.json'],
  ]],
  'times in quiet hours': [quietTimes, [
    [job('f', "'0 8,22 * * *'"), '22:00'],
    [job('f', "'*/10 22,23 * * *'"), '22:00, 23:00'],
    [job('f', "'30,45 22 * * *'"), '22:30'],
    [job('f', "'0 8-20 * * *'"), ''],
    [job('f', "'0 * * * *'"), 'every hour of the day'],
    [job('f', "'0 */3 * * *'"), '8 times a day'],
    [job('f', "'59 20 * * *'"), ''],
    [job('f', "'0 7 * * *'"), ''],
    [job('f', "'0 10 * * *'"), '10:00', { quietHours: { start: '08:00', end: '15:00' } }],
    [job('f', "late ? '0 22 * * *' : '0 23 * * *'"), '22:00 and more'],
    [job('f', "late ? '0 22 * * *' : '0 12 * * *'"), '22:00'],
    ['setInterval(f, 3600000)', 'every hour'],
    ["const s = require('node-schedule'); s.scheduleJob({ hour: 22 }, f)", '22:00'],
  ]],
  'defaults': [(on) => defaultTimes(on).map(({ name, times }) => `${name}: ${times.map(timeText).join(', ')}`), [
    ["x = { reminderTime: '22:00' }; const defaults = { reminderTime: '22:00' }", 'reminderTime: 22:00 as clock'],
    ['const DEFAULT_NOTIFICATION_HOUR = 23', 'DEFAULT_NOTIFICATION_HOUR: 23:00 as hour'],
    ['const DEFAULT_NOTIFICATION_TIME = 23', 'DEFAULT_NOTIFICATION_TIME: '],
    ["const defaults = { reminder: { time: '22:00' } }", 'time: 22:00 as clock'],
    ["const defaults = { reminder: { wakeTime: '22:00' }, lesson: { time: '22:00' } }", ''],
    ["const defaults = { reminderEndTime: '22:00', quietReminderTime: '22:00', bedtimeReminder: { time: '22:00' } }", ''],
  ]],
  'immediate pushes': [pushes, [
    ["import w from 'web-push'; w.sendNotification(a)", 'sendNotification'],
    ["import w from 'web-push'; /* quiet hours */ w.sendNotification(a)", 'sendNotification'],
    ["import w from 'web-push'; function f() { if (q(user.quietHours)) w.sendNotification(a); }", 'sendNotification [around]'],
    ["import w from 'web-push'; w.sendNotification(a); function f() { return user.quietHours; }", 'sendNotification [elsewhere]'],
    ["import w from 'web-push'; w.sendNotification(a); function f() { return sleep(100); }", 'sendNotification'],
    ["import { getMessaging as m } from 'firebase-admin/messaging'; m().send({ topic, data: { a } })", ''],
    ["import { getMessaging as m } from 'firebase-admin/messaging'; m().send({ topic, ...more, data: { a } })", 'send'],
    [
      "import { getMessaging as m } from 'firebase-admin/messaging'; m().send({ topic, data: { a }, apns: { payload: { aps: { alert } } } })",
      'send',
    ],
    ["import n from 'nodemailer'; n.createTransport().sendMail(a)", ''],
    ["const admin = require('./firebase'); admin.messaging().sendEachForMulticast(a)", 'sendEachForMulticast'],
    ["import { messaging } from './firebase'; messaging.sendEach(a)", 'sendEach'],
    ["import { queue } from './mail'; queue.sendEach(a)", ''],
    ['self.registration.showNotification(a)', 'showNotification'],
    ['(await navigator.serviceWorker.ready).showNotification(a)', 'showNotification'],
    ['navigator.serviceWorker.ready.then((r) => r.showNotification(a))', 'showNotification'],
    ['toasts.showNotification(a); showNotification(b)', ''],
    ['ring(a)', 'ring', { wrappers: [{ kind: 'push', call: 'ring' }] }],
    ['ring(a)', ''],
  ]],
  'interruptions': [(on) => interruptions(on).map(({ shown, safe }) => `${on.file.getText(shown)}: ${safe}`), [
    [
      `${EXPO} N.scheduleNotificationAsync({ content: { interruptionLevel: 'critical' }, trigger: null })`,
      "interruptionLevel: 'critical': 'active'",
    ],
    [`${EXPO} N.scheduleNotificationAsync({ content: { interruptionLevel: 'passive' }, trigger: null })`, ''],
    [`${EXPO} N.scheduleNotificationAsync({ content: { interruptionLevel: level }, trigger: null })`, ''],
    ["import S from '@sendbird/chat'; const c = S.init({}); c.setDoNotDisturb(false)", 'c.setDoNotDisturb(false): true'],
  ]],
  'emergencies': [emergencies, [
    ["send('SOS from your child')", 'true'],
    ['send(a /* emergency */)', 'false'],
    ['function sendEmergency() { send(a); }', 'true'],
    ['class A { @Cron(a) emergencyWatch() {} }', 'true'],
    ['AlarmManager.setAlarm(a)', 'true'],
    ['AlarmManager.set(a)', 'false'],
    ["send('Storm tonight')", 'true'],
    ["send('Danger: your castle burns')", 'false'],
  ]],
};

for (const [title, [say, rows]] of Object.entries(tables)) {
  describe(`alerts: ${title}`, () => {
    for (const [code, found, settings, path] of rows) {
      it(`${code}${settings ? ` with ${JSON.stringify(settings)}` : ''}`, () => assert.equal(ask(code, say, settings, path), found));
    }
  });
}

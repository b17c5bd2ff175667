import assert from 'node:assert/strict';
import { asksForGlobal, callsNamed, getCommandArguments, importsFrom, isMissing, loadsOf, optionAt, spelledAs, type Use,
  usesWithComponents } from '../../../rules/src/facts/sdk-calls';
import type { FactSources } from '../../../rules/src/facts/sources';
import { conditionsOf } from '../../../rules/src/program/origin/conditions';
import type { AstNode } from '../../../rules/src/program/syntax/ast';
import { elementsOf } from '../../../rules/src/views/elements';
import { sourcesOf } from '../../support/fact-sources';
import { callOf, probe } from '../../support/probe';

type Deeds = Parameters<typeof usesWithComponents>[0];

const marked = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');
const recordings: Deeds = ['session recording', 'error recording', 'unmasked recording'];
const others: Deeds = ['precise position', 'advertising id', 'face recognition', 'trait inference', 'background position'];

const shown = ({ site, name, option, isUnsure }: Use): string =>
  marked(
    `${site.sdk.id}: ${name}`,
    option && `= ${option.text}`,
    option?.isItem && '[item]',
    isUnsure && '[unsure]',
  );
const argumentsOf = (file: FactSources['file']): readonly AstNode[] => callOf(file, '$').arguments as AstNode[];

/** How the facts of each reader are written down; the arguments of `$(…)` are those asked about. */
const readers = {
  recordings: (on) => usesWithComponents(recordings, on).map(shown),
  others: (on) => usesWithComponents(others, on).map(shown),
  starts: (on) => usesWithComponents(['tracking'], on).map(shown),
  loads: (on) =>
    loadsOf(['session recording'], { ...on, elements: () => elementsOf(on.file) }).map(({ sdk, host, at, isUnsure }) =>
      marked(`${sdk.id} from ${host} at ${on.file.text.slice(...at.range)}`, isUnsure && '[unsure]')
    ),
  imports: (on) => importsFrom(['watcher', 'watcher/react'], on).map(({ module, isUnused }) => marked(module, isUnused && '[unused]')),
  named: (on) => callsNamed(['recognise', 'sdk.recognise'], on).map(({ name }) => name),
  globals: ({ file }) => {
    const [call] = file.nodes('CallExpression').slice(-1);
    return [conditionsOf(call, undefined).some((condition) => asksForGlobal(condition, call, file)) ? 'asked for' : ''];
  },
  'missing options': ({ file }) => [isMissing(argumentsOf(file), '1.mask.all', file) ? 'missing' : 'may be given'],
  'values of options': ({ file }) => {
    const place = optionAt(argumentsOf(file), '0.level', file);
    return [place ? marked(place.value.kind, place.value.kind === 'known' && String(place.value.value)) : 'nowhere'];
  },
  spelling: ({ file }) => [spelledAs(argumentsOf(file)[0], "'G'", file)],
  commands: ({ file }) => {
    const call = callOf(file, '$');
    const fact = { when: ['set', 'AW-*'], whenSecond: ['user'] };
    const own = getCommandArguments({ fact, call, args: argumentsOf(file) }, file);
    const inList = getCommandArguments({ fact: { ...fact, arrayCommand: true }, call, args: argumentsOf(file) }, file);
    return [marked(own && `own ${String(own.length)}`, inList && `list ${String(inList.length)}`)];
  },
} satisfies Record<string, (on: FactSources) => readonly string[]>;

type Row = readonly [code: string, found: string];

const rrweb = "import { record } from 'rrweb'; ";
const lr = "import LogRocket from 'logrocket'; ";
const posthog = "import posthog from 'posthog-js'; ";
const provider = "import { PostHogProvider } from 'posthog-js/react'; ";
const sentry = "import * as Sentry from '@sentry/browser'; ";
const admob = "import { MaxAdContentRating } from 'react-native-google-mobile-ads'; ";
const loader = "var s = document.createElement('script'); s.src = 'https://edge.fullstory.com/s/fs.js'; document.head.append(s);";

const tables: Record<keyof typeof readers, readonly Row[]> = {
  starts: [
    [`${posthog}posthog.init('k')`, 'posthog: posthog.init'],
    [`${posthog}posthog.init('k', { opt_out_capturing_by_default: true })`, ''],
    [`${posthog}posthog.init('k', { persistence: 'memory' })`, 'posthog: posthog.init [unsure]'],
    [`${posthog}posthog.init('YOUR_POSTHOG_PROJECT_KEY')`, 'posthog: posthog.init [unsure]'],
    [`${posthog}posthog.init('your-school')`, 'posthog: posthog.init'],
    [`${posthog}posthog.init('my-own-key')`, 'posthog: posthog.init'],
    [`${posthog}posthog.init('phc_XXXXXXXX')`, 'posthog: posthog.init [unsure]'],
    [`${posthog}posthog.init('k', { persistence: 'memory' }); posthog.identify(a)`, 'posthog: posthog.init'],
  ],
  recordings: [
    [`${sentry}Sentry.init({ replaysOnErrorSampleRate: 1, integrations: [Sentry.browserTracingIntegration()] })`, ''],
    [`${sentry}Sentry.init({ replaysOnErrorSampleRate: 1, integrations: [] })`, ''],
    [`${sentry}Sentry.init({ replaysOnErrorSampleRate: 1, integrations: [Sentry.replayIntegration()] })`,
      'sentry: replaysOnErrorSampleRate = 1'],
    [`${sentry}Sentry.init({ replaysOnErrorSampleRate: 1, integrations: [...shared] })`, 'sentry: replaysOnErrorSampleRate = 1 [unsure]'],
    [`${sentry}Sentry.init({ replaysOnErrorSampleRate: 1 })`, 'sentry: replaysOnErrorSampleRate = 1 [unsure]'],
    ["import * as Sentry from '@sentry/react-native'; Sentry.init({ replaysOnErrorSampleRate: 1 })",
      'sentry: replaysOnErrorSampleRate = 1'],
    ["import * as Sentry from '@sentry/react-native'; Sentry.init({ replaysOnErrorSampleRate: __DEV__ ? 1 : 0 })", ''],
    ["import * as Sentry from '@sentry/react-native'; const rate = __DEV__ ? 0 : 1; Sentry.init({ replaysOnErrorSampleRate: rate })",
      'sentry: replaysOnErrorSampleRate = 1'],
    [`${sentry}Sentry.init({ replaysOnErrorSampleRate: 1, integrations: [] }); Sentry.addIntegration(Sentry.replayIntegration())`,
      'sentry: replaysOnErrorSampleRate = 1'],
    [`${lr}LogRocket.init('a/b')`, 'logrocket: LogRocket.init'],
    [`${lr}LogRocket.log('a/b')`, ''],
    ["LogRocket.init('a/b')", 'logrocket: LogRocket.init'],
    ["const LogRocket = create(); LogRocket.init('a/b')", ''],
    ["import LogRocket from './rocket'; LogRocket.init('a/b')", ''],
    [`${lr}LogRocket.init('a/b', { dom: { isEnabled: false } })`, ''],
    [`${lr}LogRocket.init('a/b', { dom: { isEnabled: true } })`, 'logrocket: LogRocket.init'],
    [`${lr}LogRocket.init('a/b', { dom: { isEnabled: wanted } })`, 'logrocket: LogRocket.init [unsure]'],
    [`${lr}LogRocket.init('a/b', options)`, 'logrocket: LogRocket.init [unsure]'],
    [`${lr}const options = { dom: {} }; LogRocket.init('a/b', options)`, 'logrocket: LogRocket.init'],
    [`${lr}LogRocket.init(...list)`, 'logrocket: LogRocket.init [unsure]'],
    [`${lr}LogRocket.init('a/b', { dom: { textSanitizer: false } })`, 'logrocket: LogRocket.init; logrocket: textSanitizer = false'],
    [`${lr}LogRocket.init('a/b', { dom: { textSanitizer: false, inputSanitizer: false } })`,
      'logrocket: LogRocket.init; logrocket: inputSanitizer = false; logrocket: textSanitizer = false'],
    [`${lr}LogRocket.init('a/b', { dom: { textSanitizer: true } })`, 'logrocket: LogRocket.init'],
    [`${lr}const no = false; LogRocket.init('a/b', { dom: { textSanitizer: no } })`,
      'logrocket: LogRocket.init; logrocket: textSanitizer = false'],
    [`${rrweb}record({ maskAllInputs: true })`, 'rrweb: record'],
    [`${rrweb}record({ maskAllInputs: false })`, 'rrweb: record; rrweb: maskAllInputs = false'],
    [`${rrweb}record({})`, 'rrweb: record; rrweb: maskAllInputs = absent'],
    [`${rrweb}record()`, 'rrweb: record; rrweb: maskAllInputs = absent'],
    [`${rrweb}record({ ...options })`, 'rrweb: record'],
    [`${rrweb}record(options)`, 'rrweb: record'],
    [`${rrweb}record({ maskInputOptions: { text: true } })`, 'rrweb: record'],
    ["import { record as start } from 'rrweb'; start({ maskAllInputs: true })", 'rrweb: start'],
    ["import { record } from './rrweb'; record({})", ''],
    ["FS('start')", 'fullstory: FS'],
    ["FS('trackEvent', {})", ''],
    ['FS(command)', ''],
    [`${posthog}posthog.init('k', { disable_session_recording: false })`, 'posthog: disable_session_recording = false'],
    [`${posthog}posthog.init('k', { disable_session_recording: true })`, ''],
    [`${posthog}posthog.init('k', {})`, 'posthog: disable_session_recording = absent [unsure]'],
    [`${sentry}Sentry.init({ replaysSessionSampleRate: 0.1 }); Sentry.replayIntegration()`, 'sentry: replaysSessionSampleRate = 0.1'],
    [`${sentry}Sentry.init({ replaysSessionSampleRate: 0 })`, ''],
    [`${sentry}Sentry.init({ replaysSessionSampleRate: rate })`, ''],
    [`${sentry}Sentry.init({ replaysOnErrorSampleRate: live ? 1 : 0 }); Sentry.replayIntegration()`,
      'sentry: replaysOnErrorSampleRate = 1'],
    [`${sentry}Sentry.replayIntegration({ unmask: ['.a', 'body'] })`, "sentry: unmask = 'body' [item]"],
    [`${sentry}Sentry.replayIntegration({ unmask: ['.a', '.body'] })`, ''],
    [`${provider}x = <PostHogProvider options={{ disable_session_recording: false }} />`, 'posthog: disable_session_recording = false'],
    [`${provider}x = <PostHogProvider options={{ disable_session_recording: true }} />`, ''],
    [`${provider}x = <PostHogProvider other={{ disable_session_recording: false }} />`, ''],
    ['x = <PostHogProvider options={{ disable_session_recording: false }} />', ''],
  ],
  others: [
    ['navigator.geolocation.getCurrentPosition(a, b, { enableHighAccuracy: true })', 'geolocation: enableHighAccuracy = true'],
    ['navigator.geolocation.getCurrentPosition(a, b, { enableHighAccuracy: false })', ''],
    ['navigator.geolocation.getCurrentPosition(a, b)', ''],
    ['rekognition.compareFaces({ SourceImage: a })', 'rekognition: rekognition.compareFaces'],
    ['rekognition.compareFaces({ image: a })', ''],
    ["client.send(new DetectFacesCommand({ Attributes: ['ALL'] }))", ''],
    ["import { Adjust, AdjustConfig } from 'react-native-adjust'; const c = new AdjustConfig('a', 'b'); Adjust.initSdk(c)",
      'adjust: Adjust.initSdk'],
    ["import { Adjust, AdjustConfig } from 'react-native-adjust'; const c = read(); Adjust.initSdk(c)", ''],
    ["import { Adjust, AdjustConfig } from 'react-native-adjust'; const c = new AdjustConfig('a', 'b'); c.enableCoppaCompliance(); "
      + 'Adjust.initSdk(c)', ''],
  ],
  globals: [
    ["if (gtag) gtag('config')", 'asked for'],
    ["if (window.gtag) window.gtag('config')", 'asked for'],
    ["if (window.page) window.page.tags.send('config')", 'asked for'],
    ["declare const gtag: Function; if (gtag) gtag('config')", 'asked for'],
    ["const gtag = load(); if (gtag) gtag('config')", ''],
    ["const isReady = () => Boolean(window.gtag); if (isReady()) window.gtag('config')", 'asked for'],
    ["if (isLive) gtag('config')", ''],
  ],
  loads: [
    [loader, "fullstory from edge.fullstory.com at s.src = 'https://edge.fullstory.com/s/fs.js'"],
    ["s.src = '//edge.fullstory.com/s/fs.js'", "fullstory from edge.fullstory.com at '//edge.fullstory.com/s/fs.js'"],
    ["s.src = 'https://EDGE.fullstory.com/s/fs.js'", "fullstory from edge.fullstory.com at 'https://EDGE.fullstory.com/s/fs.js'"],
    ["s.src = 'https://fullstory.com/about'", ''],
    ["(() => { w.site = YOUR_SITE_ID; s.src = 'https://edge.fullstory.com/s/fs.js' })()",
      "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js' [unsure]"],
    ["(() => { w.site = GA_MEASUREMENT_ID; s.src = 'https://edge.fullstory.com/s/fs.js' })()",
      "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js'"],
    ["(() => { w.site = yourSiteId; s.src = 'https://edge.fullstory.com/s/fs.js' })()",
      "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js'"],
    ["s.src = 'https://edge.fullstory.com@example.org/s/fs.js'", ''],
    ["s.src = 'https://edge.fullstory.com.example.org/s/fs.js'", ''],
    ["s.title = 'https://edge.fullstory.com/s/fs.js'", ''],
    ["const a = 'https://edge.fullstory.com/s/fs.js'", ''],
    ["block('https://edge.fullstory.com/s/fs.js')", ''],
    ["useHead({ script: [{ src: 'https://edge.fullstory.com/s/fs.js' }] })",
      "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js'"],
    ["useHead({ link: [{ src: 'https://edge.fullstory.com/s/fs.js' }] })", ''],
    ["useHead({ script: [{ href: 'https://edge.fullstory.com/s/fs.js' }] })", ''],
    ["block({ script: { src: 'https://edge.fullstory.com/s/fs.js' } })", ''],
    ["loadScript('https://edge.fullstory.com/s/fs.js')", "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js'"],
    ["import('https://edge.fullstory.com/s/fs.js')", "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js'"],
    ["s.setAttribute('src', 'https://edge.fullstory.com/s/fs.js')",
      "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js'"],
    ["s.setAttribute('title', 'https://edge.fullstory.com/s/fs.js')", ''],
    ['s.src = `https://edge.fullstory.com/s/${file}`', 'fullstory from edge.fullstory.com at `https://edge.fullstory.com/s/${file}`'],
    ["s.src = 'https://edge.fullstory.com/s/' + file", "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/'"],
    ["s.src = base + 'https://edge.fullstory.com/s/'", ''],
    ["(function (d, u) { d.src = u })(document, 'https://edge.fullstory.com/s/fs.js')",
      "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js'"],
    ["function external(u) { s.src = u } external('https://edge.fullstory.com/s/fs.js')",
      "fullstory from edge.fullstory.com at 'https://edge.fullstory.com/s/fs.js'"],
    ["function external(u) { s.title = u } external('https://edge.fullstory.com/s/fs.js')", ''],
    ["x = <script src='https://edge.fullstory.com/s/fs.js' />",
      "fullstory from edge.fullstory.com at src='https://edge.fullstory.com/s/fs.js'"],
    ["x = <img src='https://edge.fullstory.com/s/fs.js' />", ''],
    [`x = <script dangerouslySetInnerHTML={{ __html: ${JSON.stringify(loader)} }} />`,
      `fullstory from edge.fullstory.com at ${JSON.stringify(loader)}`],
    [`x = <Code text={{ html: ${JSON.stringify(loader)} }} />`, ''],
  ],
  imports: [
    ["import { a } from 'watcher'; a()", 'watcher'],
    ["import { a } from 'watcher'", 'watcher [unused]'],
    ["import { a, b } from 'watcher'; b()", 'watcher'],
    ["import 'watcher'", 'watcher [unused]'],
    ["import a from 'watcher/react'; x = <a.B />", 'watcher/react'],
    ["import { a } from 'watchers'", ''],
    ["import { a } from './watcher'", ''],
    ["import { a } from 'watcher/vue'", ''],
  ],
  named: [
    ['recognise(a)', 'recognise'],
    ['sdk.recognise(a)', 'sdk.recognise'],
    ['other.recognise(a)', ''],
    ['new recognise(a)', ''],
    ['recogniseAll(a)', ''],
    ['use(recognise)', ''],
  ],
  'missing options': [
    ['$(a)', 'missing'],
    ['$(a, {})', 'missing'],
    ['$(a, { mask: {} })', 'missing'],
    ['$(a, { mask: { all: 1 } })', 'may be given'],
    ['$(a, { mask })', 'may be given'],
    ['$(a, { mask: true })', 'missing'],
    ['$(a, { ...options })', 'may be given'],
    ['$(a, options)', 'may be given'],
    ['const options = {}; $(a, options)', 'missing'],
    ['$(...list)', 'may be given'],
    ['$(a, ...list)', 'may be given'],
    ['$(a, {}, ...list)', 'missing'],
    ["$(a, 'text')", 'missing'],
  ],
  'values of options': [
    ['$({ level: 2 })', 'known 2'],
    ['const LEVEL = 2; $({ level: LEVEL })', 'known 2'],
    ['$({ level: ask() })', 'dynamic'],
    ['$({ level: ready ? 1 : 2 })', 'oneOf'],
    ['$({ levels: 2 })', 'absent'],
    ['$(options)', 'nowhere'],
    [`${admob}$({ level: MaxAdContentRating.MA })`, 'known MA'],
    [`${admob}$({ level: MaxAdContentRating.Other })`, 'dynamic'],
    ["import { MaxAdContentRating } from './ads'; $({ level: MaxAdContentRating.MA })", 'dynamic'],
  ],
  spelling: [
    ["$('MA')", "'G'"],
    [`${admob}$(MaxAdContentRating.MA)`, 'MaxAdContentRating.G'],
    ["import { MaxAdContentRating as Rating } from 'react-native-google-mobile-ads'; $(Rating.MA)", 'Rating.G'],
    ['$(MaxAdContentRating.MA)', "'G'"],
    [`${admob}$(MaxAdContentRating)`, "'G'"],
  ],
  commands: [
    ["$('set', 'user', 1)", 'own 3'],
    ["$('AW-123', 'user')", 'own 2'],
    ["$('BW-123', 'user')", ''],
    ["$('sets', 'user')", ''],
    ["$('set', 'page')", ''],
    ["$('set')", ''],
    ["const SET = 'set'; $(SET, 'user')", 'own 2'],
    ['$(command, "user")', ''],
    ["$(['set', 'user', 1, 2])", 'list 4'],
    ["$(['get', 'user'])", ''],
    ["$(['set', , 'user'])", ''],
  ],
};

describe('calls of SDKs', () => {
  for (const [name, rows] of Object.entries(tables) as [keyof typeof readers, readonly Row[]][]) {
    describe(name, () => {
      for (const [code, found] of rows)
        it(code, () => {
          const read = (file: FactSources['file']): readonly string[] => readers[name](sourcesOf(file, 'src/a.tsx'));
          assert.equal(probe(code, 'typescript', read).join('; '), found);
        });
    });
  }
});

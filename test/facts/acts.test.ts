import assert from 'node:assert/strict';
import { catalogue } from '../../rules/src/knowledge';
import { type Act, actsOf, isUsualForSecrets, isTalkOfChild, type Practice, readPeopleAct, talkIn } from '../../rules/src/facts/acts';
import { readSettings } from '../../rules/src/configuration/settings';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { sourcesOf } from '../support/fact-sources';
import { mainOf } from '../support/module-project';
import { probe } from '../support/probe';

const all: readonly Practice[] = ['log', 'store', 'address', 'send', 'measure', 'describe', 'prompt', 'message'];
const toPeople: readonly Practice[] = ['publish', 'keep'];

/** `log console.log(email): platform` for every act of the code. */
function acts(code: string, given: object = {}, path = 'src/a.ts', practices = all): string {
  const { settings } = readSettings(given);
  return probe(code, 'typescript', (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    const on = { file, path, settings, elements: () => [], apis } as never;
    const show = ({ practice, by, destination, payload, protection, doubts }: Act): string => {
      const to = destination.kind === 'unknown' ? '' : ` to ${destination.kind}`;
      const marks = [protection, ...doubts].filter((mark) => mark !== undefined);
      const given = payload.map(({ node, part }) => `${part === 'path' ? 'path ' : ''}${file.getText(node)}`).join(', ');
      return `${practice}(${given})${to} by ${by}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`;
    };
    return practices.flatMap((practice) => actsOf(practice, on)).map(show).join('; ');
  });
}

const tables: Record<string, readonly (readonly [code: string, found: string, settings?: object, path?: string])[]> = {
  'log': [
    ['logger.debug(a); log.trace(a); logger.log("verbose", a); logger.log("info", a)',
      'log(a) to others by name [quiet level]; log(a) to others by name [quiet level]; '
      + 'log("verbose", a) to others by name [quiet level]; log("info", a) to others by name'],
    ['this.logs.log(LogLevel.ERROR, a)', 'log(LogLevel.ERROR, a) to others by name [by name only]'],
    ['this.logs.log(LogLevel.DRAW, a); this.logs.log(level.ERROR, a); this.logs.log(LogLevel.ERROR)', ''],
    ['console.debug(a); console.trace(a)', 'log(a) to others by platform; log(a) to others by platform'],
    ['auditLogger.info(a); logger.info(b)', 'log(a) to others by name [audit trail]; log(b) to others by name'],
    ["import debug from 'debug'; const d = debug('a'); d(a)", 'log(a) to others by catalogue [quiet level]'],
    ["import pino from 'pino'; const logger = pino({ level: 'debug' }); logger.debug(a)", 'log(a) to others by catalogue'],
    ["import pino from 'pino'; const logger = pino({ level: 'info' }); logger.debug(a)", 'log(a) to others by catalogue [quiet level]'],
    ["function f(t) { console.log(t ? 'a' : 'b') } f(c)", "log(t ? 'a' : 'b') to others by platform"],
    ["function f(t) { console.log(t ? t : 'b') } f(c)", "log(t ? t : 'b') to others by platform; log(c) to others by own function"],
    ['console.log(a, b)', 'log(a, b) to others by platform'],
    ['logger.info(a); this.logger.warn(b); appLogger.error(c)',
      'log(a) to others by name; log(b) to others by name; log(c) to others by name'],
    ['math.log(a); logger.flush(a); dialog.info(a)', ''],
    ["import log4js from 'log4js'; const l = log4js.getLogger(); l.info(a)", 'log(a) to others by catalogue'],
    ["import * as Sentry from '@sentry/node'; Sentry.setContext('a', b)", "log('a', b) to others by catalogue"],
    ['note(a)', 'log(a) to others by settings', { wrappers: [{ kind: 'log', global: 'note' }] }],
    ['note(a)', ''],
    ['safeLog.info(a)', 'log(a) to others by name [redaction]'],
    ['safeLogger.info(a)', 'log(a) to others by name [redaction]'],
    ["import pino from 'pino'; const logger = pino({ redact: ['email'] }); logger.info(a)", 'log(a) to others by catalogue [redaction]'],
    ["this.log('ERROR', a)", "log('ERROR', a) to others by name"],
    ["Module.log('a', b)", ''],
    ["this.log('error')", ''],
    ['if (__DEV__) console.log(a)', 'log(a) to others by platform [development only]'],
    ["if (process.env.NODE_ENV !== 'production') console.log(a)", 'log(a) to others by platform [development only]'],
    ['if (mode /* DEBUG */) console.log(a)', 'log(a) to others by platform'],
    ['if (!process.env.SMTP_USER) console.log(a)', 'log(a) to others by platform [development only]'],
    ['if (process.env.SMTP_USER) console.log(a)', 'log(a) to others by platform'],
    ['if (!isMailerConfigured()) console.log(a)', 'log(a) to others by platform [development only]'],
    ['if (mailer.isConfigured) f(); else console.log(a)', 'log(a) to others by platform [development only]'],
    ['if (isMailerConfigured()) console.log(a)', 'log(a) to others by platform'],
    ['if (process.env.SMTP_USER) f(); else console.log(a)', 'log(a) to others by platform [development only]'],
    ['if (testMode) console.log(a)', 'log(a) to others by platform [development only]'],
    ['if (testMode) f(); else console.log(a)', 'log(a) to others by platform'],
    ['if (DEBUG) console.log(a)', 'log(a) to others by platform [development only]'],
    ['console.log(a)', 'log(a) to others by platform [tool]', {}, 'scripts/a.ts'],
    ['console.log(a, document.title)', 'log(a, document.title) to others by platform', {}, 'scripts/a.ts'],
    ['console.log(a); export const b = 1; process.exit(0)', 'log(a) to others by platform'],
    ['logger.info(a)', 'log(a) to others by name', {}, 'scripts/a.ts'],
    ['logger.info(a)', 'log(a) to others by name [tool]', {}, 'src/controllers/dev.ts'],
    ['logger.info(a)', 'log(a) to others by name', {}, 'src/controllers/device.ts'],
    ['console.log(a); process.exit(0)', 'log(a) to others by platform [tool]'],
  ],
  'store': [
    ["localStorage.setItem('k', a)", 'store(a) to device by platform'],
    ["AsyncStorage.multiSet([['k', a], ['l', b]])", 'store(a, b) to device by platform'],
    ["localStorage.setItem('k', localStorage.getItem('k'))", "store(localStorage.getItem('k')) to device by platform"],
    ["const v = localStorage.getItem('k'); localStorage.setItem('k', v)", 'store() to device by platform'],
    ["SecureStore.setItemAsync('k', a); map.set('k', a); cart.setItem('k', a)", ''],
    ['document.cookie = a; localStorage.nick = b', 'store(a) to device by platform; store(b) to device by platform'],
    ["res.cookie('k', a, { httpOnly: true })", 'store(a) to device by platform [hidden from scripts]'],
    ["res.cookie('k', a, { httpOnly: false })", 'store(a) to device by platform'],
    ["import { MMKV } from 'react-native-mmkv'; new MMKV().set('k', a)", "store('k', a) to device by catalogue"],
    ["import { MMKV } from 'react-native-mmkv'; const s = new MMKV({ encryptionKey: k }); s.set('k', a)",
      "store('k', a) to device by catalogue [encryption]"],
  ],
  'address': [
    ['x = `/find?category=${a}&tag=${b}`', ''],
    ["x = '/find?category=' + a", ''],
    ["url.searchParams.set('category', a); url.searchParams.set('q', b)", 'address(b) by platform'],
    ['x = `/find?mail=${a}`', 'address(a) by platform'],
    ['x = `/find?mail=${a}#b=${c}`', 'address(a) by platform'],
    ['x = `/find#b=1&mail=${a}`', 'address(a) by platform [not sent]'],
    ['x = `mailto:${a}?subject=${b}`', ''],
    ['x = `${a} of ${b}`', ''],
    ["x = '/find?mail=' + a", 'address(a) by platform'],
    ["url.searchParams.set('mail', a)", 'address(a) by platform'],
    ['const p = new URLSearchParams({ a }); go(`/x?${p}`)', 'address({ a }) by platform'],
    ["const p = new URLSearchParams({ a }); fetch('/x', { method: 'POST', body: p })", "send('/x', p) by name"],
    ['router.push({ query: { a } })', 'address({ a }) by platform'],
  ],
  'send': [
    ["fetch('/api', { method: 'POST', body: a })", "send('/api', a) by name"],
    ["const p = new FormData(); p.append('a', a); fetch('/x', { method: 'POST', body: p })", "send('/x', p, a) by name"],
    ["const p = new FormData(); p.delete('a', a); fetch('/x', { method: 'POST', body: p })", "send('/x', p) by name"],
    ["const p = new Table(); p.append('a', a); fetch('/x', { method: 'POST', body: p })", "send('/x', p) by name"],
    ["const HOOK = 'https://hooks.slack.com/x'; fetch(`${HOOK}?a=${a}`)",
      'address(a) by platform; send(`${HOOK}?a=${a}`) to others by catalogue'],
    ['x = `https://ui-avatars.com/api/?name=${encodeURIComponent(a)}&size=9`',
      'address(encodeURIComponent(a)) to others by platform; send(encodeURIComponent(a)) to others by catalogue; '
      + 'send(a) to others by catalogue [by name only]'],
    ['x = `https://ui-avatars.com/api/?size=${a}`', 'address(a) to others by platform; send(a) to others by catalogue'],
    ["dataLayer.push({ event: 'a', gender: g, b })",
      "measure(event: 'a', b) to others by catalogue; describe('a', g, b) to others by catalogue"],
    ["fetch('https://hooks.slack.com/x', { body: a })", "send('https://hooks.slack.com/x', a) to others by catalogue"],
    ["fetch('https://x.io/a', { body: a })", "send('https://x.io/a', a) to others by catalogue", { firstPartyHosts: ['school.org'] }],
    ["fetch('https://api.school.org/a', { body: a })", "send('https://api.school.org/a', a) to own by name", {
      firstPartyHosts: ['school.org'],
    }],
    ['fetch(process.env.SLACK_WEBHOOK_URL, { body: a })', 'send(process.env.SLACK_WEBHOOK_URL, a) to others by name'],
    ["const r = new XMLHttpRequest(); r.open('POST', 'https://hooks.zapier.com/x'); r.send(a)",
      "send('POST', 'https://hooks.zapier.com/x', a) to others by catalogue"],
    ["window.parent.postMessage(a, '*')", 'message(a) to anyone by platform'],
    ["window.postMessage(a, '*'); postMessage(a, '*')", 'message(a) to own by platform; message(a) to own by platform'],
    ["frames[0].postMessage(a, '*')", 'message(a) to anyone by platform'],
    ["const window = frame.contentWindow; window.postMessage(a, '*')", 'message(a) to anyone by platform'],
    ["window.postMessage(a, '*'); chrome.runtime.sendMessage(b)", 'message(a) to anyone by platform'],
    ['worker.postMessage(a)', ''],
  ],
  'prompts by name': [
    ["import { aiComplete } from './router'; aiComplete('report', a)", "prompt('report', a) to others by name [by name only]"],
    ["import { aiComplete } from 'router'; aiComplete('report', a)", ''],
    ["import { complete } from './router'; complete('report', a)", ''],
    ["import { aiComplete } from './router'; new aiComplete('report', a)", ''],
    ["import * as ai from './router'; ai.aiComplete('report', a)", ''],
  ],
  'measure and prompt': [
    ["import mixpanel from 'mixpanel-browser'; mixpanel.track('a', b)", "measure('a', b) to others by catalogue"],
    ["import { trackEvent } from '@/lib/analytics'; trackEvent('a', b)", "measure('a', b) to others by own module"],
    ["import { send } from '@/lib/mail'; send('a', b)", ''],
    ["import { safeTrack } from '@/lib/analytics'; safeTrack('a', b)", "measure('a', b) to others by own module"],
    ["import { signUpEvent } from '@/lib/analytics'; signUpEvent(b)", 'measure(b) to others by own module'],
    ["import { startTracking } from '@/lib/analytics'; startTracking(b)", 'measure(b) to others by own module'],
    ["import { getTrackingBoard } from '@/lib/analytics'; getTrackingBoard(b)", ''],
    ["import { generateReport } from '@/lib/analytics'; generateReport(b)", ''],
    ["import { getTrackingBoard } from '@/lib/tracking'; getTrackingBoard(b)", ''],
    ["import { getRecommendedEvents } from '@/lib/recommendations'; getRecommendedEvents(b)", ''],
    ["import { enableStepTracking } from '@/services/step-tracking-start'; enableStepTracking(b)", ''],
    ["import { bindTracking } from '@/lib/tracking'; bindTracking(b)", ''],
    ["import { trackEvent } from '@/lib/tracking'; trackEvent('a', b)", "measure('a', b) to others by own module"],
    ["import { logEvent } from '@/lib/tracker'; logEvent('a', b)", "measure('a', b) to others by own module"],
    ["import { trackOrder } from '@/lib/tracking'; trackOrder(b)", 'measure(b) to others by own module [by name only]'],
    ["import { sendUpdate } from '@/services/step-tracking-start'; sendUpdate(b)", 'measure(b) to others by own module [by name only]'],
    ["import { trackOrder } from '@/lib/analytics'; trackOrder(b)", 'measure(b) to others by own module'],
    ["import { sendUpdate } from '../appointment/tracking'; sendUpdate(b)", 'measure(b) to others by own module [by name only]'],
    [
      "import posthog from 'posthog-js'; posthog.capture('a', { b, $set: { plan } })",
      "measure('a', b) to others by catalogue; describe(plan) to others by catalogue",
    ],
    ["import posthog from 'posthog-js'; posthog.identify(a.id, traits)", 'describe(traits, a.id) to others by catalogue'],
    ["import { people } from './people'; people.identify(a.id, traits)", ''],
    ["import { generateText } from 'ai'; generateText({ prompt: a })", 'prompt({ prompt: a }) to others by catalogue'],
  ],
  'own functions': [
    ['const tell = (x) => console.log(x); tell(a)', 'log(x) to others by platform; log(a) to others by own function'],
    ['function tell(t, ...rest) { console.log(t, rest); } tell(a, b, c)',
      'log(t, rest) to others by platform; log(a, b, c) to others by own function'],
    ['const tell = (x) => console.log(x.id); tell(a)', 'log(x.id) to others by platform'],
    ["const tell = (l, x) => console.log(x); tell('debug', a)",
      'log(x) to others by platform; log(a) to others by own function [quiet level]'],
    ["const tell = (l, x) => console.log(x); tell('info', a)", 'log(x) to others by platform; log(a) to others by own function'],
    ["const keep = (l, x) => localStorage.setItem('k', x); keep('debug', a)",
      'store(x) to device by platform; store(a) to device by own function'],
    ["const tell = (x) => console.log(x); tell('debug')", "log(x) to others by platform; log('debug') to others by own function"],
    ['const tell = (x) => console.log(x); function other(tell) { tell(a); }', 'log(x) to others by platform'],
    ['const keep = (k, v) => localStorage.setItem(k, v); keep("u", a)',
      'store(v) to device by platform; store(a) to device by own function'],
    ['const find = (x) => `/find?mail=${x}`; find(a)', 'address(x) by platform; address(a) by own function'],
    ['const picture = (x) => `/pictures/${x}`; picture(a)', 'address(path x) by platform; address(path a) by own function'],
    [
      "import posthog from 'posthog-js'; const t = (who, about) => posthog.identify(who, about); t(a, b)",
      'describe(about, who) to others by catalogue; describe(b, a) to others by own function',
    ],
    ["import mixpanel from 'mixpanel-browser'; function t(e) { mixpanel.track('a', { e }); } t(b)",
      "measure('a', { e }) to others by catalogue; measure(b) to others by own function"],
  ],
};

const published: readonly (readonly [code: string, found: string])[] = [
  ["io.to('a').emit('b', c)", "publish('b', c) to others by name"],
  ['emit(a)', 'publish(a) to others by name'],
  ['sendSMS(a, b)', 'publish(a, b) to others by name'],
  ['socket.send(a)', 'publish(a) to others by name'],
  ['res.send(a)', 'publish(a) to others by name [by name only]'],
  ['send(a)', ''],
  ['new Share(a)', ''],
  ['User.create(a)', 'keep(a) by name'],
  ['create(a)', ''],
  ['setDoc(a, b)', 'keep(a, b) by name'],
  ["set(ref(db, 'a'), b)", "keep(ref(db, 'a'), b) by name"],
  ['set(a, b)', ''],
  ['map.set(a, b)', 'keep(a, b) by name [by name only]'],
  ['list.push(a)', 'keep(a) by name [by name only]'],
  ['const tell = (x) => io.emit(x); tell(a)', 'publish(x) to others by name; publish(a) to others by own function'],
];

/** With whom the examples of a model, or a group, are about. */
const about = (code: string, practice: Practice): string =>
  probe(code, 'typescript', (file) => {
    const on = { file, path: 'src/a.ts', settings: readSettings({}).settings, elements: () => [], apis: () => [] } as never;
    return actsOf(practice, on).map((act) => {
      const { isOfPeople, isOfPupils, hasPurpose } = readPeopleAct(act, on);
      return [isOfPeople && 'people', isOfPupils && 'pupils', hasPurpose && 'purpose'].filter(Boolean).join(' ') || 'nobody';
    }).join('; ');
  });

const peopleRows: readonly (readonly [code: string, practice: Practice, found: string])[] = [
  ['trainModel(userMessages)', 'train', 'people'],
  ['trainModel(lessons)', 'train', 'nobody'],
  ["trainModel('users')", 'train', 'nobody'],
  ['trainModel(users.filter((u) => u.consent))', 'train', 'people purpose'],
  ['dataset.push(chats)', 'train', 'people'],
  ['syncAudience(classroom)', 'build audience', 'pupils'],
  ['syncAudience(child)', 'build audience', 'people'],
  ['syncAudience(visitors)', 'build audience', 'nobody'],
];

const reportedUsers: readonly (readonly [code: string, found: string])[] = [
  ["import { errors } from './errorTracking'; errors.setUser(a)", 'report user(a) to others by own module [by name only]'],
  ["import { errors } from 'error-tracking'; errors.setUser(a)", ''],
  ["import { terms } from './terms'; terms.setUser(a)", ''],
];

/** Acts of a file with those of functions that another file gives it. */
const across = (main: string, module: string): string => {
  const file = mainOf({ 'main.tsx': main, 'analytics.ts': module });
  return (['log', 'measure'] as const).flatMap((practice) => actsOf(practice, sourcesOf(file, 'main.tsx'))).map(
    ({ practice, payload, doubts }) =>
      `${practice}(${payload.map(({ node }) => file.getText(node)).join(', ')})${doubts.map((doubt) => ` [${doubt}]`).join('')}`
  ).join('; ');
};

const given = "import { trackUser } from './analytics'; trackUser('seen', session.user)";
const written = "import { load } from './analytics'; load(session.user)";
const logged = "import { logger } from './analytics'; logger.info(session.user)";
const entryLogger = (test: string): string =>
  "const isOn = import.meta.env.DEV || import.meta.env.CLIENT_LOGS === 'true';"
  + ` function write(level, all) { ${test} console[level](...all); }`
  + ' export const logger = { info: (...all) => write("info", all), error: (...all) => write("error", all) };';
const elsewhere: readonly (readonly [main: string, module: string, found: string])[] = [
  [given, 'export function trackUser(name, user) { send(name, user); }', "measure('seen', session.user)"],
  [given, 'export function trackUser(name, user: { id?: number } | null) { send(name, user); }', "measure('seen')"],
  [given, 'export function trackUser(name, user: { id: number, email: string }) { send(name, user); }', "measure('seen', session.user)"],
  [given, 'interface Who { id: number } export function trackUser(name, user: Who) { send(name, user); }', "measure('seen')"],
  [given, 'interface Who extends User { id: number } export function trackUser(name, user: Who) { send(name, user); }',
    "measure('seen', session.user)"],
  [given, 'export function trackUser(name, { id, plan }) { send(name, id, plan); }', "measure('seen')"],
  [given, 'export function trackUser(name, { id, fullName }) { send(name, id, fullName); }', "measure('seen', session.user)"],
  [given, 'export function trackUser(name, { id, ...rest }) { send(name, id, rest); }', "measure('seen', session.user)"],
  [given, 'export function trackUser(name, user) { if (user) send(name, user.id, user !== null); }', "measure('seen')"],
  [given, 'export function trackUser(name, user) { send(name, user.id, user.email); }', "measure('seen', session.user)"],
  [given, 'export function trackUser(name, user) { send(name, user.id); keep(user); }', "measure('seen', session.user)"],
  [logged, entryLogger("if (!isOn && level !== 'error') return;"), 'log(session.user) [development only]'],
  [logged, entryLogger("if (!isOn && level !== 'info') return;"), 'log(session.user)'],
  [logged, entryLogger(''), 'log(session.user)'],
  [logged.replace('info', 'error'), entryLogger("if (!isOn && level !== 'error') return;"), 'log(session.user)'],
  [written, 'export function load(data) { console.log(data); return get(data); }', 'log(session.user) [logged aside]'],
  [written, 'export function load(data) { console.log(data); counter.add(1); }', 'log(session.user) [logged aside]'],
  [written, 'export function load(data) { const line = [data]; if (data) { console.log(line, data); } return data; }', 'log(session.user)'],
  [written, 'export function load(data) { if (!isOn) return; console.log(data); }', 'log(session.user)'],
  [written, 'function audit(data) { console.log(data); } export { audit as load };', 'log(session.user) [audit trail]'],
  [written, 'export function load(data) { logger.silly(data); }', 'log(session.user) [quiet level]'],
  [written, 'function logAll(data) { console.log(data); counter.add(1); } export { logAll as load };', 'log(session.user)'],
  [written, 'export function load(data) { logger.debug(data); logger.warn(data); counter.add(1); }', 'log(session.user) [logged aside]'],
];

describe('acts', () => {
  describe('functions of other files', () => {
    for (const [main, module, found] of elsewhere) it(module, () => assert.equal(across(main, module), found));
  });
  describe('people in training and audiences', () => {
    for (const [code, practice, found] of peopleRows) it(code, () => assert.equal(about(code, practice), found));
  });
  describe('users in error reports', () => {
    for (const [code, found] of reportedUsers) it(code, () => assert.equal(acts(code, {}, 'src/a.ts', ['report user']), found));
  });
  describe('publish and keep', () => {
    for (const [code, found] of published) it(code, () => assert.equal(acts(code, {}, 'src/a.ts', toPeople), found));
  });
  for (const [name, rows] of Object.entries(tables))
    describe(name, () => {
      for (const [code, found, settings, path] of rows)
        it(`${code}${path ? ` in ${path}` : ''}${settings ? ' with settings' : ''}`, () => assert.equal(acts(code, settings, path), found));
    });
});

describe('talks of children', () => {
  const AI = "import { generateText } from 'ai';";
  const rows: readonly (readonly [code: string, found: boolean])[] = [
    [`${AI} generateText({ system: 'You are chatting with a child.', messages })`, true],
    [`${AI} generateText({ system: 'You help shoppers.', messages })`, false],
    [`${AI} generateText({ system: \`Hello \${name}, you are talking to a child.\`, messages })`, true],
    [`${AI} const rules = 'You are talking to a child.'; generateText({ system: rules, messages })`, true],
    [`${AI} const rules = 'You are talking to a child.'; generateText({ system: other, messages })`, false],
    [`${AI} const rules = load('You are talking to a child.'); generateText({ system: rules, messages })`, false],
    [`${AI} generateText({ system: 'Write a message to parents about their child.', messages })`, false],
    [`${AI} generateText({ prompt: \`Student message: \${message}\` })`, true],
    [`${AI} generateText({ prompt: \`Message: \${message}\` })`, false],
  ];
  for (const [code, found] of rows) {
    it(code, () => {
      probe(code, 'typescript', (file) => {
        const [act] = actsOf('prompt', sourcesOf(file, 'src/a.ts'));
        assert.equal(isTalkOfChild(act, file), found);
      });
    });
  }
});

describe('talks', () => {
  const said = (code: string): string =>
    probe(`import { generateText } from 'ai'; ${code}`, 'typescript', (file) => {
      const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
      const on = { file, path: 'src/a.ts', settings: readSettings({}).settings, elements: () => [], apis } as never;
      return actsOf('prompt', on).map((act) => talkIn(act, file)?.behind ?? '').join(', ');
    });
  const rows: readonly (readonly [code: string, found: string])[] = [
    ["const { text } = req.body; generateText({ messages: [{ role: 'user', content: text }] })", 'text'],
    ["const { text } = req.body; generateText({ messages: [{ role: 'system', content: text }] })", ''],
    ['const { text } = req.body; generateText({ prompt: text })', ''],
    ["const { text } = req.body; const said = String(text || ''); generateText({ messages: [{ role: 'user', content: said }] })", 'text'],
    ["generateText({ messages: [{ role: 'user', content: 'Correct: ' + req.body.essay }] })", 'req.body.essay'],
    ["generateText({ messages: [{ role: 'user', content: 2 * req.body.essay }] })", ''],
    ["generateText({ messages: [{ role: 'user', content: long ? req.body.essay : short }] })", 'req.body.essay'],
    ["const text = `About ${topic}`; generateText({ messages: [{ role: 'user', content: text }] })", ''],
    ["const text = read(topic); generateText({ messages: [{ role: 'user', content: text }] })", 'text'],
    ["generateText({ messages: [{ role: 'user', content: form.defaultText }] })", ''],
    ['const spoken = await transcribeAudio(clip); generateText({ prompt: spoken })', 'spoken'],
    ['const spoken = await describeAudio(clip); generateText({ prompt: spoken })', ''],
    ["fetch('https://api.openai.com/v1/responses', { body: JSON.stringify({ input: message }) }); const message = a.message", 'a.message'],
    ["fetch('https://api.openai.com.test/v1', { body: JSON.stringify({ input: a.message }) })", ''],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(said(code), found));
});

describe('usual places of secrets', () => {
  const usual = (code: string, path = 'src/a.ts'): string =>
    probe(code, 'typescript', (file) => {
      const on = { file, path, settings: readSettings({}).settings, elements: () => [], apis: () => [] } as never;
      return actsOf('store', on).map(isUsualForSecrets).join(', ');
    });
  it('are cookies', () => assert.equal(usual("Cookies.set('a', b); localStorage.setItem('a', b)"), 'true, false'));
  it('are tools', () =>
    assert.equal(usual("import { chromium } from 'playwright'; localStorage.setItem('a', b)", 'scripts/fill.mjs'), 'true'));
});

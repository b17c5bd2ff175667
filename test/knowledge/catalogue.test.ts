import { strict as assert } from 'node:assert';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { apiTriggers, catalogue, sdks } from '../../rules/src/knowledge';
import type { ApiFact } from '../../rules/src/knowledge/types/sdk';
import { FileContext, type SourceCodeLike } from '../../rules/src/program/syntax/file-context';
import { expandPath } from '../../rules/src/program/modules/path-pattern';
import { ruleIndexOf } from '../../rules/src/scan/compile-triggers';
import { apiSitesOf } from '../../rules/src/program/modules/api-site';
import { exportNameOf, sdkIndexText } from '../../tools/update-sdks';

const root = join(__dirname, '../..');

const pathsOf = (fact: ApiFact): string[] => (typeof fact.path === 'string' ? [fact.path] : fact.path).flatMap(expandPath);

/** A module (or none, for globals), then names, calls, list items and callback parameters as resolve/api-path spells them. */
const API_PATH = /^(?:[@\w./-]+:)?(?:[\w$]+|\(\))?(?:\(\)|\[\d*\]|<\d+\.\d+>|\.[\w$]+)*$/;

describe('catalogue', () => {
  it('names every SDK after its file', async () => {
    const files = (await readdir(join(root, 'rules/src/knowledge/sdks'))).map((file) => file.replace(/\.ts$/, '')).sort();
    assert.deepEqual(sdks.map((sdk) => sdk.id).sort(), files);
    for (const id of files) assert.match(id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  });

  it('gives every SDK an id of its own, a name and a source', () => {
    assert.equal(new Set(sdks.map((sdk) => sdk.id)).size, sdks.length);
    for (const sdk of sdks) {
      assert.ok(sdk.name.trim() !== '', sdk.id);
      assert.ok(sdk.source.trim() !== '', sdk.id);
    }
  });

  it('spells paths that can be resolved', () => {
    for (const sdk of sdks)
      for (const fact of sdk.apis ?? []) {
        for (const path of pathsOf(fact)) assert.match(path.replace(/^\*\./, 'any.'), API_PATH, `${sdk.id}: ${path}`);
      }
  });

  it('says a thing once', () => {
    const seen = new Map<string, string>();
    for (const sdk of sdks)
      for (const fact of sdk.apis ?? [])
        for (const path of pathsOf(fact)) {
          const { when, whenSecond } = fact as { when?: readonly string[]; whenSecond?: readonly string[] };
          const side = fact.kind === 'use'
            ? `${fact.does} ${[...(fact.options ?? []), ...(fact.unless ?? [])].map((option) => JSON.stringify(option)).join()}`
            : fact.kind === 'ad'
            ? fact.role
            : '';
          const forms = typeof fact.first === 'string' ? [fact.first] : (fact.first ?? ['']);
          const commands = (when ?? forms).flatMap((first) => (whenSecond ?? ['']).map((second) => `${first},${second}`));
          // One call may be looked at from several sides: `capture` writes to the person by `$set` and records an event.
          for (const command of commands) {
            const key = `${fact.kind} ${side} ${path} ${command}`;
            assert.equal(seen.get(key), undefined, `${sdk.id} repeats ${key}`);
            seen.set(key, sdk.id);
          }
        }
  });

  it('has a trigger word for every path that stands in the text of a file that uses it', () => {
    const indexes = new Map<string, ReturnType<typeof ruleIndexOf>>();
    for (const sdk of sdks)
      for (const fact of sdk.apis ?? []) {
        const index = indexes.get(fact.kind) ?? ruleIndexOf({ found: apiTriggers([fact.kind]) });
        indexes.set(fact.kind, index);
        for (const path of pathsOf(fact)) {
          const use = path.replace(/^([^:]+):/, "'$1' ").replace(/^\*\./, 'any.').replaceAll('<', ' <');
          for (const text of [use, use.replace(/^([A-Z]\w*)\(\)/, 'new $1'), use.replace('()', ' /* why */ ()')])
            assert.ok(
              index.scan(text).has('found'),
              `${sdk.id}: ${text}`,
            );
        }
      }
  });

  it('names hosts without scheme or path', () => {
    for (const sdk of sdks) for (const host of sdk.hosts ?? []) assert.match(host, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, sdk.id);
  });

  it('has its index up to date', async () => {
    assert.equal(await readFile(join(root, 'rules/src/generated/sdks.ts'), 'utf8'), await sdkIndexText());
    assert.equal(exportNameOf('google-tag'), 'googleTag');
  });
});

interface SeenSite {
  readonly id: string;
  readonly fact: ApiFact;
  readonly path: string;
}

/** What the catalogue knows of the calls in a piece of code, as ESLint parses it. */
function sitesIn(code: string, parser: 'espree' | 'typescript'): SeenSite[] {
  const seen: SeenSite[] = [];
  const probe = {
    create: (context: { sourceCode: unknown; filename: string }) => ({
      Program() {
        const file = FileContext.of(context.sourceCode as SourceCodeLike, context.filename);
        const all = apiSitesOf(file, catalogue);
        for (const { sdk, fact, path } of all) seen.push({ id: sdk.id, fact, path });
        for (const { fact: { kind } } of all)
          assert.deepEqual(
            apiSitesOf(file, catalogue, kind),
            all.filter(({ fact }) => fact.kind === kind),
          );
        for (const { fact } of all) {
          const does = fact.kind === 'use' ? fact.does : undefined;
          const same = all.filter((other) => other.fact.kind === 'use' && other.fact.does === does);
          if (does) assert.deepEqual(apiSitesOf(file, catalogue, 'use', [does]), same);
        }
      },
    }),
  };
  const messages = new Linter().verify(code, [{
    files: ['**/*.jsx', '**/*.tsx'],
    plugins: { probe: { rules: { sites: probe as never } } },
    rules: { 'probe/sites': 'error' },
    languageOptions: {
      sourceType: 'module',
      ecmaVersion: 'latest',
      parserOptions: { ecmaFeatures: { jsx: true } },
      ...(parser === 'typescript' ? { parser: typescriptParser as never } : {}),
    },
  }], parser === 'typescript' ? 'code.tsx' : 'code.jsx');
  assert.deepEqual(messages, []);
  return seen;
}

/** `id kind` of each site, repeated facts of one call taken together, in source order. */
const kindsIn = (
  code: string,
  parser: 'espree' | 'typescript',
): string[] => [...new Set(sitesIn(code, parser).map((site) => `${site.id} ${site.fact.kind}`))];

const BOTH: readonly (readonly [form: string, code: string, expected: readonly string[]])[] = [
  ['global function', "gtag('config', 'G-1', { user_id: id })", ['google-tag profile', 'google-tag track', 'google-tag use']],
  ['member of window', "window.dataLayer.push({ event: 'play', age: 9 })", ['google-tag profile', 'google-tag track']],
  ['declared global', 'window.dataLayer = window.dataLayer || [];\nfunction gtag(){ dataLayer.push(arguments); }\ngtag("event", "x")', [
    'google-tag profile',
    'google-tag track',
    'google-tag use',
  ]],
  ['default import', "import ReactGA from 'react-ga4'; ReactGA.set({ userId: id })", ['google-tag profile']],
  ['wrapper of a command', "import ReactGA from 'react-ga4'; ReactGA.gtag('set', 'user_properties', { age: 9 })", ['google-tag profile',
    'google-tag track', 'google-tag use']],
  ['named import', "import { setUserProperties } from 'firebase/analytics'; setUserProperties(analytics, { age: 9 })", [
    'firebase-analytics profile',
  ]],
  ['renamed import', "import { logEvent as log } from 'firebase/analytics'; log(analytics, 'play', {})", ['firebase-analytics track']],
  ['receiver that is a call', "import firebase from 'firebase/compat/app'; firebase.analytics().setUserId(id)", [
    'firebase-analytics profile',
  ]],
  ['default import that is called', "import analytics from '@react-native-firebase/analytics'; analytics().setUserProperty('age', '9')", [
    'firebase-analytics profile',
  ]],
  ['awaited tuple',
    "import { AnalyticsBrowser } from '@segment/analytics-next';\nconst [analytics] = await AnalyticsBrowser.load({ writeKey }); analytics.identify('1', { age: 9 })",
    ['segment profile', 'segment use']],
  ['result of a static call',
    "import { AnalyticsBrowser } from '@segment/analytics-next'; const a = AnalyticsBrowser.load({ writeKey }); a.track('play')", [
    'segment track',
    'segment use',
  ]],
  ['instance', "import { Analytics } from '@segment/analytics-node'; const a = new Analytics({ writeKey }); a.identify({ userId, traits })",
    ['segment profile']],
  ['required class', "const Analytics = require('analytics-node'); const client = new Analytics(key); client.track({ event: 'play' })", [
    'segment track',
  ]],
  ['hook', "import { useAnalytics } from '@segment/analytics-react-native'; const { identify } = useAnalytics(); identify(id, traits)", [
    'segment profile',
  ]],
  ['namespace import', "import * as mixpanel from 'mixpanel-browser'; mixpanel.people.set('age', 9)", ['mixpanel profile']],
  ['optional chain', 'window.mixpanel?.people?.set({ age: 9 })', ['mixpanel profile']],
  ['required module with a call', "const mixpanel = require('mixpanel').init(token); mixpanel.people.set(id, { age: 9 })", [
    'mixpanel profile',
  ]],
  ['field of a class',
    "import { Mixpanel } from 'mixpanel-react-native'; class A { sdk = new Mixpanel(t); f() { this.sdk.getPeople().set('age', 9) } }", [
    'mixpanel profile',
  ]],
  ['builder chain', "import { Identify } from '@amplitude/analytics-browser'; new Identify().set('age', 9).setOnce('school', s)", [
    'amplitude profile',
  ]],
  ['builder in a variable',
    "import * as amplitude from '@amplitude/analytics-browser'; const who = new amplitude.Identify(); who.set('age', 9)", [
    'amplitude profile',
  ]],
  ['older instance', "import amplitude from 'amplitude-js'; amplitude.getInstance().setUserProperties({ age: 9 })", ['amplitude profile']],
  ['destructured require', "const { posthog } = require('posthog-js'); posthog.identify(id, { age: 9 })", ['posthog profile']],
  ['two sides of a call', "import posthog from 'posthog-js'; posthog.capture('play', { $set: { age: 9 } })", ['posthog profile',
    'posthog track']],
  ['React hook',
    "import { usePostHog } from 'posthog-js/react'; function A() { const posthog = usePostHog(); posthog.setPersonProperties({ age: 9 }) }",
    ['posthog profile']],
  ['dynamic import', "import('posthog-js').then(({ default: posthog }) => posthog.identify(id))", ['posthog profile']],
  ['server client', "import { PostHog } from 'posthog-node'; const client = new PostHog(key); client.identify({ distinctId, properties })",
    ['posthog profile']],
  ['heap', 'heap.addUserProperties({ age: 9 })', ['heap profile']],
  ['command array', "_paq.push(['setUserId', id])", ['matomo profile', 'matomo track', 'matomo use']],
  ['hotjar', "import Hotjar from '@hotjar/browser'; Hotjar.identify(id, { age: 9 })", ['hotjar profile']],
  ['operation name', "import { FullStory } from '@fullstory/browser'; FullStory('setIdentity', { uid, properties: {} })", [
    'fullstory profile',
    'fullstory track',
    'fullstory use',
  ]],
  ['logrocket', "import LogRocket from 'logrocket'; LogRocket.identify(id, {})", ['logrocket profile']],
  ['clarity', "import Clarity from '@microsoft/clarity'; Clarity.setTag('grade', '4')", ['clarity profile']],
  ['named object', "import { datadogRum } from '@datadog/browser-rum'; datadogRum.setUser({ id })", ['datadog reported user']],
  ['framework package', "import * as Sentry from '@sentry/nextjs'; Sentry.setUser({ id, email })", ['sentry reported user']],
  ['optional result', "import * as braze from '@braze/web-sdk'; braze.getUser()?.setDateOfBirth(2014, 1, 1)", ['braze profile']],
  ['queue of a global', 'clevertap.onUserLogin.push({ Site: { DOB: d } })', ['clevertap profile']],
  ['moengage', "import ReactMoE from 'react-native-moengage'; ReactMoE.setUserBirthday(d)", ['moengage profile']],
  ['static class', "import { CustomerIO } from 'customerio-reactnative'; CustomerIO.identify({ userId, traits })", ['customerio profile']],
  ['iterable', "import { updateUser } from '@iterable/web-sdk'; updateUser({ dataFields: { age: 9 } })", ['iterable profile']],
  ['advanced matching', "fbq('init', '1', { db: '20140101' })", ['meta-pixel ad', 'meta-pixel profile', 'meta-pixel track']],
  ['app events', "import { AppEventsLogger } from 'react-native-fbsdk-next'; AppEventsLogger.setUserData({ email })", [
    'meta-pixel profile',
  ]],
  ['tiktok', 'ttq.identify({ email })', ['tiktok-pixel profile']],
  ['snap', "snaptr('init', '1', { user_email })", ['snap-pixel ad', 'snap-pixel profile', 'snap-pixel track']],
  ['flag client', "import * as LD from 'launchdarkly-js-client-sdk'; const client = LD.initialize(env, context); client.identify(next)", [
    'launchdarkly profile',
  ]],
  ['experiment context',
    "import { createInstance } from '@optimizely/optimizely-sdk'; const o = createInstance({}); o.createUserContext(id, { age: 9 }).setAttribute('grade', 4)",
    ['optimizely profile']],
  ['purchases', "import Purchases from 'react-native-purchases'; Purchases.setEmail(email)", ['revenuecat profile']],
  ['rudderstack', "import { RudderAnalytics } from '@rudderstack/analytics-js'; const r = new RudderAnalytics(); r.identify({ age: 9 })", [
    'rudderstack profile',
  ]],
  ['tags', "import { OneSignal } from 'react-native-onesignal'; OneSignal.User.addTag('age', '9')", ['onesignal-tags profile']],
  ['editor chain',
    "import Airship from '@ua/react-native-airship'; Airship.contact.editAttributes().setAttribute('age', 9).setAttribute('grade', 4)", [
    'airship-contact profile',
  ]],
  ['a function of the product',
    "import { identify } from './session'; identify(id, { age: 9 }); const mixpanel = make(); mixpanel.people.set('age', 9)", []],
  ['a parameter named like a global', 'export function send(analytics, posthog) { analytics.identify(1); posthog.capture("x") }', []],
];

const TYPED: readonly (readonly [form: string, code: string, expected: readonly string[]])[] = [
  ['annotated parameter',
    "import type { PostHog } from 'posthog-node'; export function f(client: PostHog) { client.capture({ distinctId, event: 'x' }) }", [
    'posthog track',
  ]],
  ['constructor property',
    "import { Mixpanel } from 'mixpanel-react-native'; class A { constructor(private sdk: Mixpanel) {} f() { this.sdk.identify(id) } }", [
    'mixpanel profile',
  ]],
  ['ambient declaration', "declare const fbq: any; fbq('trackCustom', 'x')", ['meta-pixel ad', 'meta-pixel profile', 'meta-pixel track']],
  ['asserted window', '(window as any).heap!.track("x", {})', ['heap track']],
];

describe('catalogue, calls in code', () => {
  for (const [form, code, expected] of BOTH) {
    it(`${form}: ${expected.join(' and ') || 'nothing'}`, () => {
      assert.deepEqual(kindsIn(code, 'espree').sort(), [...expected].sort());
      assert.deepEqual(kindsIn(code, 'typescript').sort(), [...expected].sort());
    });
  }
  for (const [form, code, expected] of TYPED) {
    it(`${form}, typed: ${expected.join(' and ')}`, () => assert.deepEqual(kindsIn(code, 'typescript').sort(), [...expected].sort()));
  }

  it('finds both calls of a chain', () => {
    const sites = sitesIn(
      "import { Identify } from '@amplitude/analytics-browser'; new Identify().set('age', 9).setOnce('school', s)",
      'espree',
    );
    assert.deepEqual(sites.map((site) => site.path).sort(), ['@amplitude/analytics-browser:Identify().set',
      '@amplitude/analytics-browser:Identify().set().setOnce']);
  });
});

import assert from 'node:assert/strict';
import { acceptingCloses, bundledConsents, consentByCode, consentLocksIn, consentQuestions, earlyEvents, forcedConsents, givenConsents,
  nativeQuestions, offRequirements, oneWayGrant, parentalClaims, parentStatementsIn, storingEmbeds, trackerStarts,
  type WithdrawalWords } from '../../../rules/src/facts/consent';
import type { FactSources } from '../../../rules/src/facts/sources';
import { lookAt } from '../../support/elements';
import { type Host, probe } from '../../support/probe';
import { sourcesOf } from '../../support/fact-sources';
import { mainOf } from '../../support/module-project';

const look = (code: string, path: string, host: Host, read: (on: FactSources) => string): string =>
  probe(code, host, (file) => read(sourcesOf(file, path)));

describe('trackers that a configuration of the product starts', () => {
  const main =
    "import ReactGA from 'react-ga'; import config from './config'; if (config.trackingId) ReactGA.initialize(config.trackingId);";
  const rows: readonly (readonly [config: string, isUnsure: boolean])[] = [
    ["const given = { trackingId: '' }; export default { ...given, ...window.GIVEN }", true],
    ['export default { trackingId: null }', true],
    ["export default { trackingId: 'UA-1' }", false],
    ["export default { trackingId: process.env.TRACKING_ID || '' }", false],
    ["export default { title: '' }", false],
  ];
  for (const [config, isUnsure] of rows)
    it(`${config}: ${isUnsure ? 'perhaps' : 'surely'}`, () => {
      const file = mainOf({ 'main.tsx': main, 'config.ts': config });
      assert.deepEqual(trackerStarts({ allowErrorMonitoring: true }, sourcesOf(file, 'main.tsx')).map((each) => each.isUnsure), [isUnsure]);
    });
});

describe('trackers that functions of other files start', () => {
  const code = "import posthog from 'posthog-js'; export function startTracking() { (() => posthog.init('k'))() }";
  const rows: readonly (readonly [others: readonly string[], isUnsure: boolean])[] = [
    [['/p/src/ConsentManager.tsx'], true],
    [['/p/src/consent/cookie-banner.ts'], true],
    [['/p/src/ConsentManager.tsx', '/p/src/main.tsx'], false],
    [['/p/src/main.tsx'], false],
    [[], false],
  ];
  for (const [others, isUnsure] of rows)
    it(`${others.join(' and ')}: ${isUnsure ? 'perhaps' : 'surely'}`, () =>
      probe(code, 'typescript', (file) => {
        Object.assign(file.host, { wordsBeside: () => ({ filesWith: (word: string) => (word === 'startTracking' ? others : []) }) });
        assert.deepEqual(trackerStarts({ allowErrorMonitoring: true }, sourcesOf(file, 'a.ts')).map((each) => each.isUnsure), [isUnsure]);
      }));
});

describe('trackers', () => {
  /** Each start: its name and service, with `?` where something may hold it back. */
  const startsWith = (allowErrorMonitoring: boolean) => (on: FactSources): string =>
    [...trackerStarts({ allowErrorMonitoring }, on).map(({ name, service, isUnsure }) => `${name} of ${service}${isUnsure ? '?' : ''}`),
      ...earlyEvents({ allowErrorMonitoring }, on).map(({ name, service, isUnsure }) =>
        `event ${name} of ${service}${isUnsure ? '?' : ''}`
      )].join('; ');
  const HOG = "import posthog from 'posthog-js';";
  const asked = (buttons: string): string =>
    `${HOG} import { Alert } from 'react-native'; Alert.alert('Analytics', 'We ask.', [${buttons}]);`;
  const rows: readonly (readonly [code: string, found: string, path?: string])[] = [
    [`${HOG} posthog.init('k')`, 'posthog.init of PostHog'],
    [`${HOG} if (KEY) posthog.init(KEY)`, 'posthog.init of PostHog'],
    [`${HOG} export function start() { posthog.init('k') }`, 'posthog.init of PostHog'],
    [`${HOG} export function start() { posthog.init('k') } const consent = 1`, 'posthog.init of PostHog?'],
    [`${HOG} useEffect(() => { posthog.init('k') }, []); const consent = 1`, 'posthog.init of PostHog'],
    [`${HOG} useEffect(() => { readConsent(); posthog.init('k') }, [])`, 'posthog.init of PostHog?'],
    [`${HOG} posthog.init('k')`, 'posthog.init of PostHog?', 'src/cookie-consent.ts'],
    [asked("{ text: 'Accept', onPress: () => { posthog.init('k') } }"), ''],
    [asked("{ text: 'Accept', onPress: () => { keep().then(() => posthog.init('k')) } }"), ''],
    [asked("{ text: 'Later', onPress: () => { posthog.init('k') } }, { text: 'Accept' }"), 'posthog.init of PostHog'],
    [`${asked("{ text: 'Accept', onPress: start }")} function start() { posthog.init('k') }`, ''],
    [`${asked("{ text: 'Accept', onPress: start }")} function start() { posthog.init('k') } start()`, 'posthog.init of PostHog'],
    [asked("{ text: 'Accept', onPress: () => { posthog.capture('a') } }"), ''],
    [`${HOG} posthog.init('k', { opt_out_capturing_by_default: true })`, ''],
    [`${HOG} posthog.init('k', { opt_out_capturing_by_default: wanted })`, 'posthog.init of PostHog?'],
    [`${HOG} posthog.init('k', options)`, 'posthog.init of PostHog?'],
    [`${HOG} posthog.init('k', { persistence: 'memory' })`, 'posthog.init of PostHog?'],
    [`${HOG} posthog.init('k', { persistence: 'memory' }); posthog.identify(a)`, 'posthog.init of PostHog'],
    [`${HOG} posthog.init('k', { persistence: 'localStorage' })`, 'posthog.init of PostHog'],
    [`${HOG} posthog.init('k', { cookieless_mode: 'always' })`, 'posthog.init of PostHog?'],
    [`${HOG} posthog.init('a'); posthog.init('b')`, 'posthog.init of PostHog'],
    ["import a from 'amplitude-js'; a.getInstance().init('k', undefined, { batch: 1 })", 'getInstance().init of Amplitude'],
    ["import { init } from './posthog-js'; init('k')", ''],
    ["const posthog = { init() {} }; posthog.init('k')", ''],
    ["gtag('config', 'G-1')", 'gtag of Google tag'],
    ["gtag('consent', 'default', { analytics_storage: 'denied' }); gtag('config', 'G-1')", ''],
    ["gtag('consent', 'default', { analytics_storage: 'granted' }); gtag('config', 'G-1')", 'gtag of Google tag'],
    ["gtag('consent', 'default', { analytics_storage: mode }); gtag('config', 'G-1')", 'gtag of Google tag?'],
    ["gtag('js', new Date())", ''],
    ["gtag('config', 'G-1', clean({ send_page_view: false, user_id: a }))", 'gtag of Google tag?'],
    ["gtag('js', new Date()); gtag('config', 'G-1', { send_page_view: false })", 'gtag of Google tag'],
    ['<noscript><iframe src="https://www.googletagmanager.com/ns.html" /></noscript>', 'www.googletagmanager.com of Google tag?'],
    ["gtag('config', 'G-1', { page_path: url })", 'gtag of Google tag?'],
    ["gtag('js', new Date()); gtag('config', 'G-1', { page_path: url })", 'gtag of Google tag'],
    ["async function loginWithFacebook() { await loadScript('https://connect.facebook.net/en_US/sdk.js') }",
      'connect.facebook.net of Facebook SDK?'],
    ["async function showFeed() { await loadScript('https://connect.facebook.net/en_US/sdk.js') }", 'connect.facebook.net of Facebook SDK'],
    ["const start = () => loadScript('https://connect.facebook.net/en_US/sdk.js'); x = <b onClick={start} />",
      'connect.facebook.net of Facebook SDK?', 'src/SocialLoginButtons.tsx'],
    [
      `const s = document.createElement('script'); const login = () => { s.src = 'https://connect.facebook.net/en_US/sdk.js' };`,
      'connect.facebook.net of Facebook SDK',
    ],
    [
      `const login = () => { const s = document.createElement('script'); s.src = 'https://connect.facebook.net/en_US/sdk.js' };`,
      'connect.facebook.net of Facebook SDK?',
    ],
    ["useEffect(() => loadScript('https://connect.facebook.net/en_US/sdk.js'))", 'connect.facebook.net of Facebook SDK',
      'src/SocialLoginButtons.tsx'],
    ["if (isClient && gtag) gtag('config', 'G-1')", 'gtag of Google tag?'],
    ["function gtag() { dataLayer.push(arguments) } if (gtag) gtag('config', 'G-1')", 'gtag of Google tag'],
    ["if (window.gtag) window.gtag('config', 'G-1')", 'window.gtag of Google tag?'],
    ["declare const gtag: Function; if (typeof gtag === 'function') gtag('config', 'G-1')", 'gtag of Google tag?'],
    ["const isReady = () => typeof window.gtag === 'function'; if (isReady()) window.gtag('config', 'G-1')", 'window.gtag of Google tag?'],
    ["const isReady = () => typeof window.fbq === 'function'; if (isReady()) window.gtag('config', 'G-1')", 'window.gtag of Google tag'],
    [`${HOG} if (isClient && process.env.APP_ENABLE_ANALYTICS === 'true') posthog.init('k')`, 'posthog.init of PostHog?'],
    [`${HOG} if (import.meta.env.VITE_ANALYTICS_ENABLED !== '1') throw 1; else posthog.init('k')`, 'posthog.init of PostHog?'],
    [`${HOG} if (process.env.APP_ENABLE_ANALYTICS !== 'false') posthog.init('k')`, 'posthog.init of PostHog'],
    [`${HOG} if (process.env.NODE_ENV === 'production') posthog.init('k')`, 'posthog.init of PostHog'],
    ["_paq.push(['trackPageView'])", '_paq.push of Matomo?'],
    ["_paq.push(['requireConsent']); _paq.push(['trackPageView'])", ''],
    ["_paq.push(['setSiteId', 4])", ''],
    ["const s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js'",
      'www.googletagmanager.com of Google tag'],
    ["const s = 'https://www.googletagmanager.com/gtag/js'", ''],
    ['<Script src="https://www.googletagmanager.com/gtag/js" />', 'www.googletagmanager.com of Google tag'],
    [
      '<body><noscript><iframe src="https://www.googletagmanager.com/ns.html" /></noscript>'
      + '<Script>{`a.src = "https://www.googletagmanager.com/gtm.js?id=" + '
      + 'i; document.createElement("script")`}</Script></body>',
      'www.googletagmanager.com of Google tag',
    ],
    ['<Script type="text/plain" src="https://www.googletagmanager.com/gtag/js" />', ''],
    ['const ConsentTags = () => <Script src="https://www.googletagmanager.com/gtag/js" />', 'www.googletagmanager.com of Google tag?'],
    ['<div><Script src="https://cdn.cookielaw.org/a.js" /><Script src="https://cdn.segment.com/a.js" /></div>',
      'cdn.segment.com of Segment?'],
    ["window.fbq('track', 'PageView')", 'event window.fbq of Meta pixel'],
    ["export const seen = () => window.fbq('track', 'PageView')", 'event window.fbq of Meta pixel?'],
    ["window.fbq('init', '1')", ''],
    [`${HOG} posthog.init('k'); posthog.capture('a')`, 'posthog.init of PostHog'],
    [`${HOG} posthog.capture('a'); posthog.capture('b')`, 'event posthog.capture of PostHog'],
  ];
  for (const [code, found, path = 'src/a.tsx'] of rows)
    it(code, () => assert.equal(look(code, path, 'typescript', startsWith(true)), found));
  describe('that report errors', () => {
    const monitors: readonly (readonly [code: string, all: string])[] = [
      ["import * as Sentry from '@sentry/react'; Sentry.init({ dsn })", 'Sentry.init of Sentry'],
      ["import * as Sentry from '@sentry/node'; Sentry.init({ dsn })", ''],
      ["import Bugsnag from '@bugsnag/js'; Bugsnag.start({ apiKey })", 'Bugsnag.start of Bugsnag'],
      ["const s = document.createElement('script'); s.src = 'https://browser.sentry-cdn.com/8.0.0/bundle.min.js'",
        'browser.sentry-cdn.com of Sentry'],
    ];
    for (const [code, all] of monitors) {
      it(code, () => {
        assert.equal(look(code, 'src/a.tsx', 'typescript', startsWith(false)), all);
        assert.equal(look(code, 'src/a.tsx', 'typescript', startsWith(true)), '');
      });
    }
  });
});

describe('consent given by code', () => {
  const granted = (on: FactSources): string =>
    consentByCode(on).map(({ use, isChosen, isUnsure }) => `${use.name}${isChosen ? ' chosen' : ''}${isUnsure ? '?' : ''}`).join('; ');
  const GRANT = "gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' })";
  const rows: readonly (readonly [code: string, found: string])[] = [
    [GRANT, 'ad_storage'],
    [`function setState(on) { ${GRANT} }`, 'ad_storage'],
    [`function setState(enable) { ${GRANT} }`, 'ad_storage'],
    [`function acceptAll() { ${GRANT} }`, 'ad_storage chosen'],
    [`function apply(consent) { ${GRANT} }`, 'ad_storage chosen?'],
    [`<button onClick={() => ${GRANT}} />`, 'ad_storage chosen'],
    [`button.addEventListener('click', () => ${GRANT})`, 'ad_storage chosen'],
    [`setup({ onAccept: () => ${GRANT} })`, 'ad_storage chosen'],
    ["gtag('consent', 'update', { ad_storage: 'denied' })", ''],
    ["gtag('consent', 'update', { ad_storage: answer })", ''],
    ['Didomi.setUserAgreeToAll()', 'Didomi.setUserAgreeToAll'],
    ['Didomi.setUserDisagreeToAll()', ''],
    ['Cookiebot.submitCustomConsent(true, true, true)', 'true'],
    ['klaro.getManager().changeAll(isOn)', ''],
    ["CookieConsent.acceptCategory('all')", 'all'],
    ['CookieConsent.acceptCategory([])', ''],
    ["gtag('consent', 'default', { ad_storage: 'granted' })", ''],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', granted), found));
});

describe('requirements of consent', () => {
  const off = (on: FactSources): string =>
    offRequirements(on).map(({ name, isFallback, isFurther }) =>
      `${name}${isFallback ? ' as fallback' : ''}${isFurther ? ' beside another' : ''}`
    ).join('; ');
  const rows: readonly (readonly [code: string, found: string])[] = [
    ['const defaultOptions = { requireConsent: false }', 'requireConsent'],
    ['const defaultOptions = { requireConsent: true }', ''],
    ['const defaultOptions = { custom_consent_required: false }', 'custom_consent_required beside another'],
    ['const required = config.requiresUserPrivacyConsent ?? false', 'requiresUserPrivacyConsent as fallback'],
    ['start({ requireConsent: false })', ''],
    ['const defaultOptions = { consentRequested: false }', ''],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', off), found));
});

describe('embedded players', () => {
  const embeds = (on: FactSources): string =>
    storingEmbeds(on).map(({ at, written }) => `${on.file.text.slice(...at.range)} | ${on.file.text.slice(...written)}`).join('; ');
  const rows: readonly (readonly [code: string, found: string])[] = [
    ["const u = 'https://www.youtube.com/embed/' + id", 'https://www.youtube.com/embed/ | www.youtube.com'],
    ['const u = `https://www.youtube.com/embed/${id}`', 'https://www.youtube.com/embed/ | www.youtube.com'],
    ["const u = 'https://www.youtube-nocookie.com/embed/' + id", ''],
    ["const u = 'https://www.youtube.com/watch?v=1'", ''],
    ["const is = url === 'https://www.youtube.com/embed/1'", ''],
    ['<iframe src="https://www.youtube.com/embed/1" />', 'src="https://www.youtube.com/embed/1" | www.youtube.com'],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', embeds), found));
});

describe('consent that is given by default', () => {
  const words = { consentNames: ['helpsResearch'], necessaryNames: ['cart'], protectiveNames: [] };
  const given = (on: FactSources): string =>
    givenConsents(words, on).map(({ name, by, isUnsure }) => `${name} ${by}${isUnsure ? '?' : ''}`).join('; ');
  const rows: readonly (readonly [code: string, found: string])[] = [
    ['<input type="checkbox" name="marketingConsent" checked />', 'marketingConsent box'],
    ['<input type="checkbox" name="marketingConsent" checked={saved} />', ''],
    ['<input type="checkbox" name="marketingConsent" />', ''],
    ['<input type="checkbox" name="marketingOptOut" checked />', ''],
    ['<input type="checkbox" name="theme" checked />', ''],
    ['<input type="text" name="marketingConsent" value="yes" />', ''],
    ['<label><input type="checkbox" checked /> Send me special offers</label>', 'Send me special offers box'],
    ['<label><input type="checkbox" checked disabled /> I agree to the terms</label>', ''],
    ['<label><input type="checkbox" checked /> 我同意接收邮件</label>', '我同意接收邮件 box'],
    ['<label><input type="checkbox" checked /> 显示声音</label>', ''],
    ['<input type="radio" name="consent" checked />', ''],
    ["const fields = [{ name: 'newsletter', type: 'checkbox', label: 'I would like to receive news', defaultValue: true }]",
      'I would like to receive news state'],
    ["const fields = [{ name: 'marketingConsent', type: 'switch', value: true }]", 'marketingConsent state'],
    ["const fields = [{ name: 'marketingConsent', type: 'switch', value: false }]", ''],
    ["const fields = [{ name: 'marketingConsent', type: 'switch', value: saved }]", ''],
    ["const fields = [{ name: 'marketingConsent', type: 'switch', required: true }]", ''],
    ["const fields = [{ name: 'marketingOptOut', type: 'switch', value: true }]", ''],
    ["const fields = [{ name: 'sound', type: 'switch', label: 'Sounds', value: true }]", ''],
    ["const fields = [{ name: 'marketingConsent', type: 'text', value: true }]", ''],
    ["const columns = [{ name: 'marketingConsent', type: 'switch', value: true }]", ''],
    ["const form = [{ key: 'share', type: 'checkbox', props: { label: 'Share my data' }, defaultValue: true }]", 'Share my data state'],
    ['<label><input type="radio" checked /> I agree</label>', 'I agree box?'],
    ['const [agreeTerms, setAgreeTerms] = useState(true); <Switch value={agreeTerms} />', 'agreeTerms state'],
    ['const [agreeTerms, setAgreeTerms] = useState(false); <Switch value={agreeTerms} />', ''],
    ['const [showConsent, setShowConsent] = useState(true)', ''],
    ['const [consentGiven, set] = useState(true)', 'consentGiven state'],
    ['const [lastConsentGiven, set] = useState(true)', ''],
    ['const defaultPreferences = { necessary: true, analytics: true }', 'analytics setting'],
    ['const defaultPreferences = { cart: true, analytics: true }', ''],
    ['const nav = { analytics: true }', ''],
    ['function f() { const preferences = { essential: true, analytics: true }; save(preferences) }', 'analytics setting?'],
    ['save({ essential: true, analytics: true })', ''],
    ['const ok = user.marketingConsent ?? true', 'marketingConsent setting?'],
    ['const initialState = { helpsResearch: true }', 'helpsResearch setting'],
    ['const initialState = { shareData: true }', ''],
    ['export async function POST() { await users.create({ terms_accepted: true }) }', 'terms_accepted setting?'],
    ['app.post(path, (req, res) => { users.create({ termsAccepted: true }) })', 'termsAccepted setting?'],
    ['app.post(path, (req, res) => { users.create({ marketingConsent: true }) })', 'marketingConsent setting'],
    ['function join(form) { users.create({ termsAccepted: true }) }', 'termsAccepted setting'],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', given), found));
});

describe('parental consent', () => {
  const claims = (on: FactSources): string =>
    [
      ...parentalClaims({ flagNames: ['grownUpOk'], gateNames: ['parentGatePassed', 'checkSum'] }, on).map(
        ({ name, isVerified, isUnsure }) => `${name}${isVerified ? ' verified' : ''}${isUnsure ? '?' : ''}`
      ),
      ...parentStatementsIn({ flagNames: [], gateNames: ['parentGatePassed'] }, on).map(({ element }) => `<${element.rawTag}>`),
    ].join('; ');
  const rows: readonly (readonly [code: string, found: string])[] = [
    ['create({ parentalConsent: true })', 'parentalConsent'],
    ['create({ parentalConsent: false })', ''],
    ['create({ parentalConsent: answer })', ''],
    ['create({ requiresParentalConsent: true })', ''],
    ['find({ select: { parentalConsent: true } })', ''],
    ['findUser({ parentalConsent: true })', ''],
    ['const rules = { parentalConsent: true }', ''],
    ['account.parentalConsent = true', 'parentalConsent'],
    ["create({ parentalConsent: req.query.consent === 'true' })", 'parentalConsent'],
    ["create({ parentalConsent: searchParams.get('consent') === '1' })", 'parentalConsent'],
    ['create({ parentalConsent: Boolean(route.query.ok) })', 'parentalConsent'],
    ['account.parentalConsent = !!req.query.consent', 'parentalConsent'],
    ['account.parentalConsent = readLink(req.query.token)', ''],
    ['account.parentalConsent = verifyConsentLink(req.query.token)', ''],
    ['create({ parentalConsent: record.consent })', ''],
    ['create({ theme: req.query.theme })', ''],
    ['const token = checkToken(req.query.token); create({ parentalConsent: req.query.ok })', 'parentalConsent?'],
    ['account.grownUpOk = true', 'grownUpOk'],
    ['account.parentGatePassed = true', ''],
    ['setParentGatePassed(true)', ''],
    ['account.parentalGatePassed = true', 'parentalGatePassed?'],
    ['setParentalGatePassed(true)', ''],
    ['function f() { checkSum(7); account.parentalConsent = true }', 'parentalConsent'],
    ['function f() { checkLink(7); account.parentalConsent = true }', 'parentalConsent?'],
    ['async function f() { await checkSum(7); account.parentalConsent = true }', 'parentalConsent'],
    ['<input type="checkbox" onChange={(e) => setParentGatePassed(e.target.checked)} />', ''],
    ['<input type="checkbox" onChange={(e) => setParentApproved(e.target.checked)} />', '<input>'],
    ['setParentConsent()', 'ParentConsent'],
    ['setParentConsent(answer)', ''],
    ['if (pin === saved) setParentVerified(true)', ''],
    ['if (ready) setParentVerified(true)', 'ParentVerified'],
    ['if (pin === saved) account.parentVerified = true', 'parentVerified'],
    ['function f() { verifyPin(pin); setParentVerified(true) }', ''],
    ['function f() { setParentVerified(true); verifyPin(pin) }', 'ParentVerified'],
    ['function f() { showPin(pin); setParentVerified(true) }', 'ParentVerified'],
    ['const done = () => setParentVerified(true); const a = <PinModal onVerified={done} />', ''],
    ['const done = useCallback(() => setParentVerified(true), []); const a = <PinModal onVerified={done} />', ''],
    ['const a = <PinModal onVerified={() => setParentVerified(true)} />', ''],
    ['const done = () => setParentVerified(true); const a = <PinModal onVerified={other} />', 'ParentVerified'],
    ['const done = () => setParentVerified(true); const a = <PinModal onClose={done} />', 'ParentVerified'],
    ['const done = () => setParentVerified(true); const a = <SumModal onVerified={done} />', 'ParentVerified'],
    ["const setParentConsent = () => localStorage.setItem(KEY, '1')", 'setParentConsent'],
    ['async function f() { await ask(); account.parentalConsent = true }', 'parentalConsent?'],
    ['<label><input type="checkbox" /> My parents agree</label>', '<input>'],
    ['<label><input type="checkbox" /> Tell my parents</label>', ''],
    ['<input type="checkbox" onChange={(e) => setParentConsent(e.target.checked)} />', '<input>'],
    ['<input type="checkbox" onChange={(e) => setParentEmail(e.target.checked)} />', ''],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', claims), found));
});

describe('withdrawal', () => {
  const grantsWith = (words: WithdrawalWords) => (on: FactSources): string => {
    const grant = oneWayGrant(words, on);
    return [...(grant ? [`${grant.name}${grant.isUnsure ? '?' : ''}`] : []), ...consentLocksIn(on).map(({ name }) => `lock ${name}`)]
      .join('; ');
  };
  const rows: readonly (readonly [code: string, found: string])[] = [
    ["localStorage.setItem('consent', 'true')", 'consent'],
    ["localStorage.setItem('consent', answer)", ''],
    ["const CONSENT_KEY = 'game.cookie_consent.v1'; localStorage.setItem(CONSENT_KEY, '1')", 'game.cookie_consent.v1'],
    ["localStorage.setItem(CONSENT_KEY, '1')", 'CONSENT_KEY'],
    ["localStorage.setItem(keys.cookieConsent, '1')", 'keys.cookieConsent'],
    ["localStorage.setItem('game.of.letters.and.numbers.at.home.cookie_consent.v2', '1')", 'localStorage.setItem'],
    ["localStorage.setItem('consent', 'true'); localStorage.removeItem('consent')", ''],
    ["localStorage.setItem('consent', 'true'); localStorage.removeItem('theme')", 'consent'],
    ["localStorage.setItem('consent', 'true'); const decline = 1", ''],
    ["localStorage.setItem('consentRequested', 'true')", ''],
    ["localStorage.setItem('adultConsent', 'true')", ''],
    ['class A { accept() { this.consented = true } }', 'consented'],
    ['class A { set(v) { this.consented = true; this.consented = v } }', ''],
    ['const [accepted, setAcceptedCookies] = useState(false); setAcceptedCookies(true)', 'AcceptedCookies'],
    ['const [accepted, setAcceptedCookies] = useState(false); setAcceptedCookies(true); setAcceptedCookies(false)', ''],
    ["import { setConsent } from './a'; setConsent(true)", 'Consent?'],
    ['posthog.opt_in_capturing()', 'opt_in_capturing'],
    ['posthog.opt_in_capturing(); posthog.opt_out_capturing()', ''],
    ["function acceptAll() { gtag('consent', 'update', { ad_storage: 'granted' }) }", 'ad_storage'],
    ["gtag('consent', 'update', { ad_storage: 'granted' })", ''],
    ['function acceptAll() { Didomi.setUserAgreeToAll() }', ''],
    ['const a = { consentLocked: true }', 'lock consentLocked'],
    ['const a = { consentLocked: false, canWithdraw: true }', ''],
    ['const a = { canWithdraw: false }', ''],
    ['const a = { canWithdraw: false, canOptOut: false }', 'lock canWithdraw; lock canOptOut'],
    ['const privacy = { canWithdraw: false }', 'lock canWithdraw'],
    ["const a = [{ purpose: 'GDPR', revocable: false }]", 'lock revocable'],
    ["const a = { note: 'Privacy', revocable: false }", ''],
  ];
  const known = grantsWith({ pairs: {}, consentModules: [] });
  for (const [code, found] of rows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', known), found));
  describe('by words of the project', () => {
    const own = grantsWith({ pairs: { sayYes: 'sayNo', shareStats: 'keepStats' }, consentModules: ['@acme/choices'] });
    const ownRows: readonly (readonly [code: string, found: string])[] = [
      ['sayYes(user)', 'sayYes'],
      ['store.sayYes(user)', 'sayYes'],
      ['sayYes(user); sayNo(user)', ''],
      ['sayYes(user); export function sayNo() {}', ''],
      ['sayYes(user); keepStats(user)', 'sayYes'],
      ['sayYes(user); shareStats(user); sayNo(user)', 'shareStats'],
      ["localStorage.setItem('consent', 'true'); sayNo(user)", ''],
      ["localStorage.setItem('consent', 'true')", 'consent'],
      ["import { back } from '@acme/choices'; sayYes(user)", ''],
      ["import { back } from '@acme/choice'; sayYes(user)", 'sayYes'],
      ["export * from '@acme/choices'; localStorage.setItem('consent', 'true')", ''],
      ["export { back } from '@acme/choices'; localStorage.setItem('consent', 'true')", ''],
    ];
    for (const [code, found] of ownRows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', own), found));
  });
});

describe('questions about consent', () => {
  const questions = (on: FactSources): string =>
    [
      ...consentQuestions({ rejectLabels: ['Nah'], consentComponents: ['Welcome'] }, on).map(({ label, refusal, isOpen, weakRefusal }) =>
        `${label} ${refusal}${isOpen ? ' open' : ''}${weakRefusal ? ` weak ${weakRefusal.label}` : ''}`
      ),
      ...nativeQuestions({ rejectLabels: ['Nah'] }, on).map(({ label, refusal, refusalLabel, buttons }) =>
        `native ${label} ${refusal}, ${refusalLabel ?? '?'}${buttons ? '' : ' elsewhere'}`
      ),
      ...acceptingCloses(on).map(({ event }) => `closing ${event.name}`),
      ...forcedConsents(on).map(({ name }) => `forced ${name}`),
      ...bundledConsents(on).map(() => 'bundled'),
    ].join('; ');
  const OK = '<button onClick={acceptAll}>Accept</button>';
  const dialog = (buttons: string, title = "'Cookies'", rest = ''): string =>
    `import { Alert } from 'react-native'; Alert.alert(${title}, 'We ask.', ${buttons}${rest})`;
  const STRONG = '<Button variant="contained" onClick={acceptAll}>Accept</Button>';
  const rows: readonly (readonly [code: string, found: string])[] = [
    [`<div className="cookie-banner">${OK}</div>`, 'Accept none'],
    [`<div className="cookie-banner">${OK}<button onClick={rejectAll}>No</button></div>`, 'Accept beside'],
    [`<div className="cookie-banner">${OK}<button onClick={x}>Nah</button></div>`, 'Accept beside'],
    [`<div className="cookie-banner">${OK}<button onClick={() => setConsent(false)}>Later</button></div>`, 'Accept beside'],
    [`<div className="cookie-banner">${OK}<button onClick={openSettings}>Settings</button></div>`, 'Accept perhaps'],
    [`<div className="cookie-banner">${OK}<button onClick={close}>×</button></div>`, 'Accept perhaps'],
    [`<div className="cookie-banner">${STRONG}<Button variant="text" onClick={rejectAll}>No</Button></div>`, 'Accept beside weak No'],
    [`<div className="cookie-banner">${STRONG}<Button variant="contained" onClick={rejectAll}>No</Button></div>`, 'Accept beside'],
    [`<div className="cookie-banner">${STRONG}<Button onClick={rejectAll}>No</Button></div>`, 'Accept beside'],
    [`<div className="cookie-banner">${STRONG}<Button variant={look} onClick={rejectAll}>No</Button></div>`, 'Accept beside'],
    [`<div className="cookie-banner">${STRONG}<Button variant="text" {...rest} onClick={rejectAll}>No</Button></div>`,
      'Accept beside open'],
    [`<div className="cookie-banner">${STRONG}<Button variant="text" onClick={rejectAll}>No</Button><Button variant="contained"
      onClick={rejectAll}>Reject</Button></div>`, 'Accept beside'],
    [`<div className="cookie-banner">${STRONG}<Button variant="text" onClick={openSettings}>Settings</Button></div>`, 'Accept perhaps'],
    [`<div className="cookie-banner">${OK}<a onClick={rejectAll}>No</a></div>`, 'Accept beside weak No'],
    ['<div className="cookie-banner"><a onClick={acceptAll}>Accept</a><a onClick={rejectAll}>No</a></div>', 'Accept beside'],
    [`<div className="cookie-banner">${OK}<a className="btn btn-primary" onClick={rejectAll}>No</a></div>`, 'Accept beside'],
    [`<div className="cookie-banner"><button className="btn btn-primary" onClick={acceptAll}>Accept</button>
      <button className="btn btn-link" onClick={rejectAll}>No</button></div>`, 'Accept beside weak No'],
    [`<div className="cookie-banner"><button className="btn btn-primary" onClick={acceptAll}>Accept</button>
      <button className="btn text-sm" onClick={rejectAll}>No</button></div>`, 'Accept beside'],
    [`<div className="cookie-banner"><button className="btn btn-outline-primary" onClick={acceptAll}>Accept</button>
      <button className="btn btn-outline-secondary" onClick={rejectAll}>No</button></div>`, 'Accept beside'],
    ['<div className="cookie-banner"><button autoFocus onClick={acceptAll}>Accept</button><button onClick={rejectAll}>No</button></div>',
      'Accept beside weak No'],
    ['<div className="cookie-banner"><button onClick={acceptAll}>Accept</button><button autoFocus onClick={rejectAll}>No</button></div>',
      'Accept beside'],
    [`<Welcome>${OK}</Welcome>`, 'Accept none'],
    [`<Greeting>${OK}</Greeting>`, ''],
    [`<div className="invite">${OK}</div>`, ''],
    [`<div><p>We use cookies.</p>${OK}</div>`, 'Accept none'],
    [`<div><p>We bake bread.</p>${OK}</div>`, ''],
    [`<div className="cookie-banner"><button onClick={close}>OK</button></div>`, ''],
    [`const A = ({ children }) => <div className="cookie-banner">${OK}{children}</div>`, 'Accept none open'],
    [dialog("[{ text: 'Accept', onPress: a }]"), 'native Accept none, Decline'],
    [dialog("[{ text: 'Tout accepter', onPress: a }]"), 'native Tout accepter none, Refuser'],
    [dialog("[{ text: 'Fine', onPress: acceptAll }]"), 'native Fine none, ?'],
    [dialog("[{ text: 'Fine', onPress: close }]"), ''],
    [dialog("[{ text: 'Accept', onPress: a }, { text: 'Later', style: 'cancel' }]"), 'native Accept beside, Decline'],
    [dialog("[{ text: 'Accept', style: 'cancel' }]"), 'native Accept none, Decline'],
    [dialog("[{ text: 'Accept', onPress: a }, { text: 'Nah' }]"), 'native Accept beside, Decline'],
    [dialog("[{ text: 'Accept', onPress: a }, { text: 'Later', onPress: () => setConsent(false) }]"), 'native Accept beside, Decline'],
    [dialog("[{ text: 'Accept', onPress: a }, { text: 'Read', onPress: b }]"), 'native Accept perhaps, Decline'],
    [dialog("[{ text: 'Accept', onPress: a }]", undefined, ', { cancelable: true }'), 'native Accept perhaps, Decline'],
    [dialog("[{ text: 'Accept', onPress: a }]", undefined, ', { cancelable: false }'), 'native Accept none, Decline'],
    [dialog("[{ text: 'Accept', onPress: a }]", "'Party'"), ''],
    [dialog("[{ text: 'Accept', onPress: a }]", "t('consent.title')"), 'native Accept none, Decline'],
    [dialog("[{ text: t('consent.later') }, { text: t('consent.accept') }]"), 'native onPress perhaps, ?'],
    [dialog("[{ text: t('consent.later') }]"), ''],
    [dialog("[{ text: 'Accept', onPress: a }, ...others]"), ''],
    [dialog("[{ text: 'Accept', ...rest }]"), ''],
    [dialog('buttons'), ''],
    [`const buttons = [{ text: 'Accept' }]; ${dialog('buttons').replace('import', ';import')}`, 'native Accept none, Decline elsewhere'],
    ["Alert.alert('Cookies', 'We ask.', [{ text: 'Accept', onPress: a }])", ''],
    [`<Dialog title="Cookies" onClose={acceptAll} />`, 'closing close'],
    [`<Dialog title="Cookies" onClose={rejectAll} />`, ''],
    [`<Dialog title="Games" onClose={acceptAll} />`, ''],
    ['<Button type="submit" disabled={!shareUsageData} />', 'forced shareUsageData'],
    ['<Button type="submit" disabled={!isNewsletterConfigured} />', ''],
    ['<Button type="submit" disabled={!hasAdvancedAnalytics} />', ''],
    ['<Button type="submit" disabled={!canAccessAnalytics} />', ''],
    ['<Button type="submit" disabled={!order.courier_tracking_id} />', ''],
    ['<Button type="submit" disabled={!trackingNumber} />', ''],
    ['<Button type="submit" disabled={!allowTracking} />', 'forced allowTracking'],
    ['<Button type="submit" disabled={!hasAnalytics} />', 'forced hasAnalytics'],
    ['<Button type="submit" disabled={!acceptAdvancedAnalytics} />', 'forced acceptAdvancedAnalytics'],
    ['<Button type="submit" disabled={shareUsageData} />', ''],
    ['<Button type="submit" disabled={!acceptTerms} />', ''],
    ['<label><input type="checkbox" /> I agree to the terms and to marketing</label>', 'bundled'],
    ['<label><input type="checkbox" /> I agree to the terms</label>', ''],
    ["const fields = [{ name: 'all', type: 'checkbox', label: 'I agree to the terms and to marketing', required: true }]", 'bundled'],
    ["const fields = [{ name: 'all', type: 'checkbox', label: 'I agree to the terms', required: true }]", ''],
    ["const fields = [{ name: 'all', type: 'text', label: 'I agree to the terms and to marketing' }]", ''],
    ["const texts = [{ name: 'all', type: 'checkbox', label: 'I agree to the terms and to marketing' }]", ''],
    ['if (f.agree_data && f.agree_email) ok()', 'bundled'],
    ['if (f.agree_data && f.theme) ok()', ''],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', questions), found));
});

describe('questions of Angular', () => {
  const found = (on: FactSources): string =>
    [...acceptingCloses(on).map(({ event }) => `closing ${event.name}`), ...forcedConsents(on).map(({ at, name }) =>
      `forced ${name} at ${on.file.text.slice(...at.range)}`
    )].join('; ');
  const rows: readonly (readonly [code: string, found: string])[] = [
    ['<cookie-dialog (close)="acceptAll()"></cookie-dialog>', 'closing close'],
    ['<cookie-dialog (close)="rejectAll()"></cookie-dialog>', ''],
    ['<cookie-dialog (open)="acceptAll()"></cookie-dialog>', ''],
    ['<button [disabled]="!shareUsageData">Go</button>', 'forced shareUsageData at [disabled]="!shareUsageData"'],
    ['<button [disabled]="shareUsageData">Go</button>', ''],
    ['<button [disabled]="!name">Go</button>', ''],
  ];
  for (const [code, expected] of rows)
    it(code, () => assert.equal(lookAt('angular', code, (file) => found(sourcesOf(file, 'a.html'))), expected));
});

import assert from 'node:assert/strict';
import { consentByCode, earlyEvents, offRequirements, storingEmbeds, trackerStarts } from '../../rules/src/facts/consent';
import type { FactSources } from '../../rules/src/facts/sources';
import { type Host, probe } from '../support/probe';
import { sourcesOf } from '../support/fact-sources';

const look = (code: string, path: string, host: Host, read: (on: FactSources) => string): string =>
  probe(code, host, (file) => read(sourcesOf(file, path)));

describe('trackers', () => {
  /** Each start: its name and service, with `?` where something may hold it back. */
  const starts = (on: FactSources): string =>
    [...trackerStarts(on).map(({ name, service, isUnsure }) => `${name} of ${service}${isUnsure ? '?' : ''}`),
      ...earlyEvents(on).map(({ name, service, isUnsure }) => `event ${name} of ${service}${isUnsure ? '?' : ''}`)].join('; ');
  const HOG = "import posthog from 'posthog-js';";
  const rows: readonly (readonly [code: string, found: string, path?: string])[] = [
    [`${HOG} posthog.init('k')`, 'posthog.init of PostHog'],
    [`${HOG} if (KEY) posthog.init(KEY)`, 'posthog.init of PostHog'],
    [`${HOG} export function start() { posthog.init('k') }`, 'posthog.init of PostHog'],
    [`${HOG} export function start() { posthog.init('k') } const consent = 1`, 'posthog.init of PostHog?'],
    [`${HOG} useEffect(() => { posthog.init('k') }, []); const consent = 1`, 'posthog.init of PostHog'],
    [`${HOG} useEffect(() => { readConsent(); posthog.init('k') }, [])`, 'posthog.init of PostHog?'],
    [`${HOG} posthog.init('k')`, 'posthog.init of PostHog?', 'src/cookie-consent.ts'],
    [`${HOG} posthog.init('k', { opt_out_capturing_by_default: true })`, ''],
    [`${HOG} posthog.init('k', { opt_out_capturing_by_default: wanted })`, 'posthog.init of PostHog?'],
    [`${HOG} posthog.init('k', options)`, 'posthog.init of PostHog?'],
    [`${HOG} posthog.init('a'); posthog.init('b')`, 'posthog.init of PostHog'],
    ["import a from 'amplitude-js'; a.getInstance().init('k', undefined, { batch: 1 })", 'getInstance().init of Amplitude'],
    ["import { init } from './posthog-js'; init('k')", ''],
    ["const posthog = { init() {} }; posthog.init('k')", ''],
    ["gtag('config', 'G-1')", 'gtag of Google tag'],
    ["gtag('consent', 'default', { analytics_storage: 'denied' }); gtag('config', 'G-1')", ''],
    ["gtag('consent', 'default', { analytics_storage: 'granted' }); gtag('config', 'G-1')", 'gtag of Google tag'],
    ["gtag('consent', 'default', { analytics_storage: mode }); gtag('config', 'G-1')", 'gtag of Google tag?'],
    ["gtag('js', new Date())", ''],
    ["_paq.push(['trackPageView'])", '_paq.push of Matomo'],
    ["_paq.push(['requireConsent']); _paq.push(['trackPageView'])", ''],
    ["_paq.push(['setSiteId', 4])", ''],
    ["const s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js'",
      'www.googletagmanager.com of Google tag'],
    ["const s = 'https://www.googletagmanager.com/gtag/js'", ''],
    ['<Script src="https://www.googletagmanager.com/gtag/js" />', 'www.googletagmanager.com of Google tag'],
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
  for (const [code, found, path = 'src/a.tsx'] of rows) it(code, () => assert.equal(look(code, path, 'typescript', starts), found));
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
    ["gtag('consent', 'default', { ad_storage: 'granted' })", ''],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(look(code, 'src/a.tsx', 'typescript', granted), found));
});

describe('requirements of consent', () => {
  const off = (on: FactSources): string =>
    offRequirements(on).map(({ name, isFallback }) => `${name}${isFallback ? ' as fallback' : ''}`).join('; ');
  const rows: readonly (readonly [code: string, found: string])[] = [
    ['const defaultOptions = { requireConsent: false }', 'requireConsent'],
    ['const defaultOptions = { requireConsent: true }', ''],
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

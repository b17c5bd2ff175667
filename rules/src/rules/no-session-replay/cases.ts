import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a recorder started in a function that takes a user, with the offered guard from the settings',
      lang: ['js', 'ts'],
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { adultsOnly: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
  if (isVerifiedAdult(user)) {
    LogRocket.init('acme/kids');
  }
}`, remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
}` },
    },
    {
      title: 'a recorder beside an imported check that the settings do not name',
      lang: 'js',
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
}` },
    },
    {
      title: 'an async guard from the settings in an async function',
      lang: 'js',
      settings: { guards: { adult: [{ call: 'isVerifiedAdult', async: true }] } },
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export async function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export async function start(user) {
}`, adultsOnly: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export async function start(user) {
  if (await isVerifiedAdult(user)) {
    LogRocket.init('acme/kids');
  }
}` },
    },
    {
      title: 'an async guard from the settings in a synchronous function',
      lang: 'js',
      settings: { guards: { adult: [{ call: 'isVerifiedAdult', async: true }] } },
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
}` },
    },
    {
      title: 'a guard from the settings whose promise is used elsewhere in the file',
      lang: 'js',
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
isVerifiedAdult(me).then(show);
export function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
isVerifiedAdult(me).then(show);
export function start(user) {
}` },
    },
    {
      title: 'a recorder without a person that a check could be about',
      lang: 'js',
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import LogRocket from 'logrocket';
LogRocket.«init»('acme/kids');`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';` },
    },
    {
      title: 'a recorder in a condition with an `else` branch',
      lang: 'js',
      settings: { guards: { adult: [{ call: 'isVerifiedAdult' }] } },
      code: `import LogRocket from 'logrocket';
export const start = (user) => { if (user.isReady) LogRocket.«init»('acme/kids'); else wait(); };`,
      expect: 'recorder',
      suggest: { adultsOnly: `import LogRocket from 'logrocket';
export const start = (user) => { if (user.isReady) { if (isVerifiedAdult(user)) { LogRocket.init('acme/kids'); } } else wait(); };` },
    },
    {
      title: 'a recorder that starts for every user',
      lang: ['js', 'ts', 'jsx'],
      code: `import LogRocket from 'logrocket';
LogRocket.«init»('acme/kids');
`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
` },
      doc: true,
    },
    {
      title: 'a recorder loaded with `require`',
      lang: 'js',
      code: `const fs = require('@fullstory/browser');
fs.«init»({ orgId: 'o-1' });`,
      expect: 'recorder',
      suggest: { set: `const fs = require('@fullstory/browser');
fs.init({ orgId: 'o-1', startCaptureManually: true });`, remove: `const fs = require('@fullstory/browser');` },
    },
    {
      title: 'a recorder with manual start turned off',
      lang: 'ts',
      code: `import { init } from '@fullstory/browser';
«init»({ orgId: 'o-1', startCaptureManually: false });`,
      expect: 'recorder',
      suggest: { set: `import { init } from '@fullstory/browser';
init({ orgId: 'o-1', startCaptureManually: true });`, remove: `import { init } from '@fullstory/browser';` },
    },
    {
      title: 'a recorder started on mount',
      lang: ['jsx', 'tsx'],
      code: `import LogRocket from 'logrocket';
export const Shell = () => { useEffect(() => { LogRocket.«init»(APP); }, []); return <main />; };`,
      expect: 'recorder',
    },
    {
      title: 'a tenth of all sessions recorded, without masking',
      lang: ['js', 'ts'],
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ «replaysSessionSampleRate: 0.1», integrations: [Sentry.replayIntegration({ «maskAllText: false» })] });`,
      expect: ['rate', 'unmasked'],
      data: [{ name: 'replaysSessionSampleRate', value: '0.1', service: 'Sentry' }, { name: 'maskAllText', value: 'false', service: 'Sentry' }],
      suggest: [
        { set: `import * as Sentry from '@sentry/react';
Sentry.init({ replaysSessionSampleRate: 0, integrations: [Sentry.replayIntegration({ maskAllText: false })] });` },
        { set: `import * as Sentry from '@sentry/react';
Sentry.init({ replaysSessionSampleRate: 0.1, integrations: [Sentry.replayIntegration({ maskAllText: true })] });` },
      ],
      doc: true,
    },
    {
      title: 'a sample rate that depends on a condition',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/browser';
Sentry.init({ «replaysSessionSampleRate: isLive ? 0.05 : 0» });`,
      expect: 'rate',
    },
    {
      title: 'recordings kept on errors',
      lang: 'js',
      code: `import { init } from '@sentry/vue';
init({ replaysSessionSampleRate: 0, «replaysOnErrorSampleRate: 1» });`,
      expect: 'onError',
    },
    {
      title: 'a sample rate in an older version that masks by default',
      lang: 'ts',
      settings: { packages: { '@datadog/browser-rum': '6.33.0' } },
      code: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ clientToken, «sessionReplaySampleRate: 20» });`,
      expect: 'rate',
    },
    {
      title: 'a sample rate in an unknown version',
      lang: 'ts',
      code: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ clientToken, «sessionReplaySampleRate: 20» });`,
      expect: 'rate',
    },
    {
      title: 'a sample rate with a privacy level that allows all text',
      lang: 'ts',
      code: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ «sessionReplaySampleRate: 20», «defaultPrivacyLevel: 'allow'» });`,
      expect: ['rate', 'unmasked'],
    },
    {
      title: 'session replay of an app',
      lang: 'tsx',
      code: `import PostHog from 'posthog-react-native';
const posthog = new PostHog(KEY, { «enableSessionReplay: true» });`,
      expect: 'rate',
    },
    {
      title: 'a recording that the server may enable, in strict',
      lang: 'js',
      strict: true,
      code: `import posthog from 'posthog-js';
posthog.«init»(KEY, { autocapture: false });`,
      expect: 'recorder',
      suggest: { set: `import posthog from 'posthog-js';
posthog.init(KEY, { autocapture: false, disable_session_recording: true });` },
    },
    {
      title: 'a recording that the server may enable, without options, in strict',
      lang: 'js',
      strict: true,
      code: `import posthog from 'posthog-js';
posthog.«init»(KEY);`,
      expect: 'recorder',
      suggest: { set: `import posthog from 'posthog-js';
posthog.init(KEY, { disable_session_recording: true });` },
    },
    {
      title: 'recording with rrweb',
      lang: 'ts',
      code: `import { record } from 'rrweb';
const stop = ««record»»({ emit: (event) => events.push(event) });`,
      expect: ['recorder', 'unmaskedByDefault'],
      data: [{ name: 'record', service: 'rrweb' }, { name: 'maskAllInputs', service: 'rrweb' }],
      suggest: [{}, { set: `import { record } from 'rrweb';
const stop = record({ emit: (event) => events.push(event), maskAllInputs: true, maskTextSelector: '*' });` }],
      doc: true,
    },
    {
      title: 'the recording library of a vendor',
      lang: 'js',
      code: `import { record } from '@amplitude/rrweb';
««record»»();`,
      expect: ['recorder', 'unmaskedByDefault'],
      suggest: [{ remove: "import { record } from '@amplitude/rrweb';" }, { set: `import { record } from '@amplitude/rrweb';
record({ maskAllInputs: true, maskTextSelector: '*' });` }],
    },
    {
      title: 'masking turned off for inputs only',
      lang: 'js',
      code: `import { record } from 'rrweb';
«record»({ emit: send, «maskAllInputs: false», maskTextSelector: '*' });`,
      expect: ['recorder', 'unmasked'],
    },
    {
      title: 'a recorder that shows page text by default',
      lang: 'ts',
      settings: { packages: { '@datadog/browser-rum': '7.16.2' } },
      code: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.«init»({ clientToken, «sessionReplaySampleRate: 20» });`,
      expect: ['unmaskedByDefault', 'rate'],
      data: [{ name: 'defaultPrivacyLevel', service: 'Datadog' }, undefined],
      suggest: [{ set: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ clientToken, sessionReplaySampleRate: 20, defaultPrivacyLevel: 'mask' });` }, { set: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ clientToken, sessionReplaySampleRate: 0 });` }],
    },
    {
      title: 'a privacy level that masks inputs only',
      lang: 'ts',
      code: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ «sessionReplaySampleRate: 20», «defaultPrivacyLevel: 'mask-user-input'» });`,
      expect: ['rate', 'unmasked'],
    },
    {
      title: 'selectors that stay unmasked',
      lang: 'js',
      code: `mixpanel.init(TOKEN, { «record_sessions_percent: 5», «record_unmask_input_selector: '.name'» });
Sentry.replayIntegration({ unmask: [«'body'»], unblock: [«'body'»] });`,
      expect: ['rate', 'unmasked', 'unmasked', 'unmasked'],
    },
    {
      title: 'the replay integration from its separate package',
      lang: 'ts',
      code: `import { replayIntegration } from '@sentry/replay';
export const replay = replayIntegration({ «maskAllInputs: false» });`,
      expect: 'unmasked',
    },
    {
      title: 'masking turned off in further recorders',
      lang: ['js', 'ts'],
      code: `import LogRocket from 'logrocket';
import Tracker from '@openreplay/tracker';
import { sessionReplayPlugin } from '@amplitude/plugin-session-replay-browser';
LogRocket.«init»('acme/kids', { dom: { «inputSanitizer: false» } });
const tracker = new Tracker({ «defaultInputMode: 0», «obscureTextNumbers: false» });
const plugin = sessionReplayPlugin({ sampleRate: 0, privacyConfig: { «defaultMaskLevel: 'light'» } });`,
      expect: ['recorder', 'unmasked', 'unmasked', 'unmasked', 'unmasked'],
    },
    {
      title: 'a recorder in a Vue component',
      lang: 'vue',
      code: `<script setup>
import Clarity from '@microsoft/clarity';
Clarity.«init»('abc');
</script>
<template><main /></template>`,
      expect: 'recorder',
    },
    {
      title: 'a recorder in a Svelte component',
      lang: 'svelte',
      code: `<script>
  import Hotjar from '@hotjar/browser';
  Hotjar.«init»(1, 6);
</script>`,
      expect: 'recorder',
    },
    {
      title: 'a recorder script in a page',
      lang: 'html',
      code: `<!doctype html>
<script «src="https://cdn.logrocket.io/LogRocket.min.js"»></script>
<script>window.LogRocket && window.LogRocket.«init»("acme/kids");</script>`,
      expect: 'recorder',
      doc: true,
    },
    {
      title: 'an inline loader of a recorder',
      lang: 'html',
      code: '<script>(function (c, l, a, r, i) { const t = l.createElement(r); t.src = «"https://www.clarity.ms/tag/"» + i; l.head.appendChild(t); })(window, document, "clarity", "script", "abc");</script>',
      expect: 'recorder',
    },
    {
      title: 'a recorder named in the options',
      lang: 'js',
      options: { recorders: ['startTape'] },
      code: "«startTape»('lesson');",
      expect: 'recorder',
    },
    {
      title: 'consent, where the options do not accept it',
      lang: 'js',
      options: { consentIsEnough: false },
      code: `import LogRocket from 'logrocket';
if (consent.recordings) { LogRocket.«init»('acme/kids'); }`,
      expect: 'recorder',
    },
    {
      title: 'a keystroke log',
      lang: ['js', 'ts'],
      code: `const keys = [];
document.addEventListener(«'keydown'», (e) => { keys.push(e.key); navigator.sendBeacon('/keys', JSON.stringify(keys)); });`,
      expect: 'ownRecorder',
      doc: true,
    },
    {
      title: 'a log of the pointer path',
      lang: 'js',
      code: `function note(event) { path.push({ x: event.clientX, y: event.clientY, at: Date.now() }); }
window.addEventListener(«'mousemove'», note);
setInterval(() => fetch('/paths', { method: 'POST', body: JSON.stringify(path) }), 5000);`,
      expect: 'ownRecorder',
    },
    {
      title: 'keys sent one by one',
      lang: 'js',
      code: "document.addEventListener(«'keyup'», ({ key }) => socket.emit('typed', { key, id }));",
      expect: 'ownRecorder',
    },
    {
      title: 'typed text that is joined and sent',
      lang: 'js',
      code: `let typed = '';
window.addEventListener(«'keypress'», (e) => { typed += e.key; if (typed.length > 50) axios.post('/typed', { typed }); });`,
      expect: 'ownRecorder',
    },
    {
      title: 'a loader in a script component',
      lang: ['jsx', 'tsx'],
      code: "export const Tag = () => <Script id=\"c\">{«`(function (c, l, r, i) { const t = l.createElement(r); t.src = 'https://www.clarity.ms/tag/' + i; l.head.appendChild(t); })(window, document, 'script', 'abc');`»}</Script>;",
      expect: 'recorder',
    },
    {
      title: 'a loader script in JSX markup',
      lang: 'tsx',
      code: "export const Tag = () => <script dangerouslySetInnerHTML={{ __html: «`(function (h, o, t) { r = o.createElement('script'); r.src = t + 9; })(window, document, 'https://static.hotjar.com/c/hotjar-');`» }} />;",
      expect: 'recorder',
    },
    {
      title: 'recorders of apps',
      lang: ['js', 'ts'],
      code: `import UXCam from 'react-native-ux-cam';
import * as Clarity from '@microsoft/react-native-clarity';
UXCam.«startWithConfiguration»({ userAppKey });
Clarity.«initialize»('abc');`,
      expect: ['recorder', 'recorder'],
    },
    {
      title: 'a log named after keystrokes',
      lang: 'js',
      code: `const keystrokes = [];
document.addEventListener(«'keydown'», (e) => { keystrokes.push({ key: e.key }); });
setInterval(() => navigator.sendBeacon('/k', JSON.stringify(keystrokes)), 9000);`,
      expect: 'ownRecorder',
    },
    {
      title: 'keys recorded through jQuery and `onkeydown`',
      lang: 'js',
      code: `$(document).on(«'keyup'», function (e) { typed += e.which; });
$(window).«keypress»((e) => { typed += e.key; });
document.«onkeydown» = (e) => { typed += e.key; };
setInterval(() => $.post('/typed', { typed }), 3000);`,
      expect: ['ownRecorder', 'ownRecorder', 'ownRecorder'],
    },
    {
      title: 'a host listener in an Angular component',
      lang: 'ts',
      code: `class Desk { @HostListener(«'document:keydown'», ['$event']) note(event: KeyboardEvent) { this.keys.push(event.key); }
  flush() { this.http.post('/keys', this.keys); } }`,
      expect: 'ownRecorder',
    },
    {
      title: 'a session percentage, masking turned off, and a manual start',
      lang: ['js', 'ts'],
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.init(TOKEN, { «record_sessions_percent: 5», «record_mask_all_text: false» });
mixpanel.«start_session_recording»();`,
      expect: ['rate', 'unmasked', 'recorder'],
    },
    {
      title: 'media and inputs shown in recordings',
      lang: 'js',
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ integrations: [Sentry.replayIntegration({ «blockAllMedia: false», «maskAllInputs: false» })] });`,
      expect: 'unmasked',
    },
    {
      title: 'recorders started by further SDKs',
      lang: ['js', 'ts'],
      code: `import smartlook from 'smartlook-client';
import { datadogRum } from '@datadog/browser-rum';
smartlook.«init»(KEY);
datadogRum.«startSessionReplayRecording»();`,
      expect: 'recorder',
    },
    {
      title: 'a script URL of a recorder',
      lang: 'html',
      code: '<script «src="//cdn.mouseflow.com/projects/a.js"»></script>',
      expect: 'recorder',
    },
    {
      title: 'a recorder behind an age check for 13',
      lang: 'js',
      code: `import LogRocket from 'logrocket';
if (user.age >= 13) LogRocket.«init»('acme');`,
      expect: 'recorder',
    },
    {
      title: 'a keystroke log in a helper function',
      lang: ['js', 'ts'],
      code: `const keys = [];
function record(event) { keys.push(event.key); }
document.addEventListener(«'keydown'», (event) => record(event));
setInterval(() => navigator.sendBeacon('/keys', JSON.stringify(keys)), 9000);`,
      expect: 'ownRecorder',
    },
    {
      title: 'the keys of an Electron window',
      lang: ['js', 'ts'],
      code: `const typed = [];
win.webContents.on(«'before-input-event'», (event, input) => { typed.push(input.key); });
setInterval(() => fetch('/typed', { method: 'POST', body: JSON.stringify(typed) }), 9000);`,
      expect: 'ownRecorder',
    },
    {
      title: 'a keystroke log that another function sends',
      lang: ['js', 'ts'],
      code: `const keys = [];
window.addEventListener(«'keydown'», (event) => { keys.push(event.key); });
function flush() { const batch = keys.splice(0); fetch('/keys', { method: 'POST', body: JSON.stringify(batch) }); }`,
      expect: 'ownRecorder',
    },
    {
      title: 'a provider component of an app',
      lang: ['jsx', 'tsx'],
      code: `import { PostHogProvider } from 'posthog-react-native';
export const App = ({ children }) => <PostHogProvider apiKey={KEY} options={{ host, «enableSessionReplay: true», sessionReplayConfig: { «maskAllTextInputs: false» } }}>{children}</PostHogProvider>;`,
      expect: ['rate', 'unmasked'],
      suggest: [
        { set: `import { PostHogProvider } from 'posthog-react-native';
export const App = ({ children }) => <PostHogProvider apiKey={KEY} options={{ host, enableSessionReplay: false, sessionReplayConfig: { maskAllTextInputs: false } }}>{children}</PostHogProvider>;` },
        { set: `import { PostHogProvider } from 'posthog-react-native';
export const App = ({ children }) => <PostHogProvider apiKey={KEY} options={{ host, enableSessionReplay: true, sessionReplayConfig: { maskAllTextInputs: true } }}>{children}</PostHogProvider>;` },
      ],
    },
    {
      title: 'a provider component of a page, with its options in a variable',
      lang: 'tsx',
      code: `import { PostHogProvider } from 'posthog-js/react';
const options = { api_host: host, «disable_session_recording: false», session_recording: { «maskAllInputs: false» } } as const;
export default () => <PostHogProvider apiKey={KEY} options={options}><App /></PostHogProvider>;`,
      expect: ['rate', 'unmasked'],
    },
  ],
  valid: [
    {
      title: 'providers that record nothing, or with unresolved options',
      lang: ['jsx', 'tsx'],
      code: `import { PostHogProvider } from 'posthog-react-native';
import { PostHogProvider as Pages } from 'posthog-js/react';
export const A = () => <PostHogProvider apiKey={KEY} options={{ enableSessionReplay: false }}><App /></PostHogProvider>;
export const B = () => <PostHogProvider apiKey={KEY} options={given}><App /></PostHogProvider>;
export const C = () => <Pages client={posthog}><App /></Pages>;
export const D = () => <Pages apiKey={KEY} options={{ api_host: host }}><App /></Pages>;`,
    },
    {
      title: 'a component of the project with the name of a provider',
      lang: 'jsx',
      code: `import { PostHogProvider } from './providers';
export const A = () => <PostHogProvider options={{ enableSessionReplay: true }}><App /></PostHogProvider>;`,
    },
    {
      title: 'a delegated listener for a search box',
      lang: 'js',
      code: "$(document).on('keyup', '.search-box', (event) => { typed.push(event.key); fetch('/search?q=' + typed.join('')); });",
    },
    {
      title: 'key presses that control a game',
      lang: 'ts',
      code: `const pressed = new Set<string>();
window.addEventListener('keydown', (event) => { pressed.add(event.key); publish(); });
history.push('/games');`,
    },
    {
      title: 'a sample rate of 0',
      lang: ['js', 'ts'],
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ replaysSessionSampleRate: 0, integrations: [Sentry.browserTracingIntegration()] });`,
      doc: true,
    },
    {
      title: 'a recorder that masks by default and records nothing without a sample rate',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ integrations: [Sentry.replayIntegration()] });
const other = Sentry.replayIntegration({ networkDetailAllowUrls: ['/api'] });`,
    },
    {
      title: 'a privacy level without a sample rate',
      lang: 'ts',
      settings: { packages: { '@datadog/browser-rum': '7.16.2' } },
      code: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ clientToken, defaultPrivacyLevel: 'mask-user-input' });
datadogRum.init({ clientToken, sessionReplaySampleRate: 0 });
datadogRum.init({ clientToken, sessionReplaySampleRate: 0, ...more });`,
    },
    {
      title: 'an unresolved privacy level',
      lang: 'ts',
      settings: { packages: { '@datadog/browser-rum': '7.16.2' } },
      code: `import { datadogRum } from '@datadog/browser-rum';
if (consent.recordings) datadogRum.init({ sessionReplaySampleRate: 20, defaultPrivacyLevel: level });`,
    },
    {
      title: 'a recording that the server may enable, not in strict',
      lang: ['js', 'ts'],
      code: `import posthog from 'posthog-js';
posthog.init(KEY, { autocapture: false });
posthog.init(KEY);`,
    },
    {
      title: 'a recorder with page recording turned off',
      lang: 'ts',
      code: `import LogRocket from 'logrocket';
LogRocket.init('acme/kids', { dom: { isEnabled: false } });`,
    },
    {
      title: 'an unresolved sample rate',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ replaysSessionSampleRate: Number(env.RATE), integrations: [Sentry.replayIntegration()] });`,
    },
    {
      title: 'error recordings, where the options allow them',
      lang: 'js',
      options: { allowErrorReplay: true },
      code: `import { init } from '@sentry/vue';
init({ replaysOnErrorSampleRate: 1 });`,
    },
    {
      title: 'a recorder behind a check for verified adults',
      lang: 'js',
      code: `import LogRocket from 'logrocket';
if (user.isVerifiedAdult) LogRocket.init('acme/kids');`,
    },
    {
      title: 'a recorder behind consent',
      lang: 'js',
      code: `import LogRocket from 'logrocket';
if (consent.recordings) { LogRocket.init('acme/kids'); }`,
    },
    {
      title: 'a masked recorder for verified adults who opted in',
      lang: ['js', 'ts'],
      code: `import * as Sentry from '@sentry/react';
if (account.isVerifiedAdult && consent.recordings) {
  Sentry.init({ replaysSessionSampleRate: 0.1, integrations: [Sentry.replayIntegration({ maskAllText: true, maskAllInputs: true })] });
}`,
      doc: true,
    },
    {
      title: 'a recorder that waits for a manual start',
      lang: 'ts',
      code: `import { init } from '@fullstory/browser';
init({ orgId: 'o-1', startCaptureManually: true });`,
    },
    {
      title: 'a recording that is turned off',
      lang: 'js',
      strict: true,
      code: `import posthog from 'posthog-js';
posthog.init(KEY, { disable_session_recording: true });`,
    },
    {
      title: 'a function with the name of a recorder',
      lang: 'js',
      code: `import { record } from './microphone';
record({ emit: save });`,
    },
    {
      title: 'a type import',
      lang: 'ts',
      code: `import type { eventWithTime } from 'rrweb';
export type Tape = eventWithTime[];`,
    },
    {
      title: 'a keyboard shortcut, which records no keys',
      lang: ['js', 'ts'],
      code: `document.addEventListener('keydown', (e) => { if (e.key === 'Escape') closeDialog(); });
fetch('/lessons');`,
      doc: true,
    },
    {
      title: 'the strokes of a drawing',
      lang: 'js',
      code: `canvas.addEventListener('pointermove', (e) => { stroke.push([e.clientX, e.clientY]); });
socket.emit('stroke', stroke);`,
    },
    {
      title: 'a shared whiteboard',
      lang: 'js',
      code: `document.addEventListener('pointermove', (e) => { whiteboard.points.push([e.clientX, e.clientY]); });
socket.emit('points', whiteboard.points);`,
    },
    {
      title: 'a field that is sent on input',
      lang: 'js',
      code: `nickname.addEventListener('input', (e) => { values.push(e.target.value); });
fetch('/nickname', { method: 'POST' });`,
    },
    {
      title: 'the pressed keys of a game',
      lang: 'js',
      code: `window.addEventListener('keydown', (e) => { pressed.add(e.code); });
function frame() { controls.apply(pressed); }`,
    },
    {
      title: 'a lesson that shows the pressed key',
      lang: 'js',
      code: "window.addEventListener('keydown', (e) => { log(e.key); snake.turn(e.key); });",
    },
    {
      title: 'a page that only mentions the service',
      lang: 'html',
      code: '<p>We do not use <a href="https://cdn.logrocket.io/">recorders</a>.</p>',
    },
    {
      title: 'shortcuts through jQuery and `onkeydown`',
      lang: 'js',
      code: `$(document).on('keyup', (e) => { if (e.key === 'Escape') close(); });
document.onkeydown = (e) => { if (e.key === 'F1') help(); };
fetch('/lessons');`,
    },
    {
      title: 'an inline script that loads nothing',
      lang: 'tsx',
      code: "export const Tag = () => <Script id=\"c\">{`console.log('we do not use https://www.clarity.ms/ here, nor any other recorder at all');`}</Script>;",
    },
    {
      title: 'a shortcut of an Electron window',
      lang: ['js', 'ts'],
      code: `win.webContents.on('before-input-event', (event, input) => { if (input.control && input.key === 'r') { event.preventDefault(); win.reload(); } });
fetch('/lessons');`,
    },
    {
      title: 'shared cursors',
      lang: 'js',
      code: "document.addEventListener('pointermove', (event) => socket.emit('cursor', { x: event.clientX, y: event.clientY }));",
    },
    {
      title: 'a key lookup in a helper function',
      lang: 'js',
      code: `function steer(event) { if (keys.includes(event.key)) move(event.key); }
window.addEventListener('keydown', (event) => steer(event));
fetch('/level');`,
    },
    {
      title: 'typed text of a race that stays on the page',
      lang: ['js', 'ts'],
      code: `document.addEventListener('keydown', (event) => { typed += event.key; check(typed); });
fetch('/race');`,
    },
    {
      title: 'a secret word of a game',
      lang: 'js',
      code: `window.addEventListener('keydown', (event) => { last.push(event.key); if (last.join('') === 'open') bonus(); });
fetch('/scores', { method: 'POST', body: JSON.stringify(scores) });`,
    },
  ],
});

import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a sample rate with all texts and pictures masked, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ «replaysSessionSampleRate: 0.1», integrations: [Sentry.replayIntegration({ maskAllText: true, blockAllMedia: true })] });`,
      expect: 'rate',
    },
    {
      title: 'a tenth of all sessions recorded, without masking',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ «replaysSessionSampleRate: 0.1», integrations: [Sentry.replayIntegration({ «maskAllText: false» })] });`,
      expect: ['rate', 'unmasked'],
      data: [{ name: 'replaysSessionSampleRate', value: '0.1', safe: '0', service: 'Sentry' }, { name: 'maskAllText', value: 'false', service: 'Sentry' }],
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
Sentry.init({ «replaysSessionSampleRate: isLive ? 0.05 : 0», integrations: [Sentry.replayIntegration()] });`,
      expect: 'rate',
    },
    {
      title: 'a sample rate for errors beside a recorder that is added later',
      lang: 'js',
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ «replaysOnErrorSampleRate: 0.5», integrations: [] });
Sentry.addIntegration(Sentry.replayIntegration());`,
      expect: 'onError',
    },
    {
      title: 'a sample rate of a recorder that a function gives which the call names',
      lang: 'js',
      code: `import * as Sentry from '@sentry/react';
const recorders = () => [Sentry.replayIntegration()];
Sentry.init({ «replaysSessionSampleRate: 0.1», integrations: recorders() });`,
      expect: 'rate',
    },
    {
      title: 'a sample rate of a recorder that the function around adds to a list',
      lang: 'js',
      code: `import * as Sentry from '@sentry/react';
function start() {
  const recorders = [];
  recorders.push(Sentry.replayIntegration());
  Sentry.init({ «replaysSessionSampleRate: 0.1», integrations: recorders });
}
start();`,
      expect: 'rate',
    },
    {
      title: 'recordings kept on errors',
      lang: 'js',
      code: `import { init, replayIntegration } from '@sentry/vue';
init({ replaysSessionSampleRate: 0, «replaysOnErrorSampleRate: 1», integrations: [replayIntegration()] });`,
      expect: 'onError',
    },
    {
      title: 'recordings kept on errors in a package that adds the recorder itself',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/react-native';
Sentry.init({ «replaysOnErrorSampleRate: 1» });`,
      expect: 'onError',
    },
    {
      title: 'recordings kept on errors, without a recorder in the file, in strict',
      lang: 'ts',
      strict: true,
      code: `const Sentry = await import('@sentry/react');
Sentry.init({ dsn, «replaysOnErrorSampleRate: 1» });`,
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
      strict: true,
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
      title: 'masking turned off for inputs only',
      lang: 'js',
      strict: true,
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
      strict: true,
      code: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ «sessionReplaySampleRate: 20», «defaultPrivacyLevel: 'mask-user-input'» });`,
      expect: ['rate', 'unmasked'],
    },
    {
      title: 'selectors that stay unmasked',
      lang: 'js',
      strict: true,
      code: `mixpanel.init(TOKEN, { «record_sessions_percent: 5», «record_unmask_input_selector: '.name'» });
Sentry.replayIntegration({ unmask: [«'body'»], unblock: [«'body'»] });`,
      expect: ['rate', 'unmasked', 'unmasked', 'unmasked'],
    },
    {
      title: 'the replay integration from its separate package',
      lang: 'ts',
      strict: true,
      code: `import { replayIntegration } from '@sentry/replay';
export const replay = replayIntegration({ «maskAllInputs: false» });`,
      expect: 'unmasked',
    },
    {
      title: 'masking turned off in further recorders',
      lang: ['js', 'ts'],
      strict: true,
      code: `import LogRocket from 'logrocket';
import Tracker from '@openreplay/tracker';
import { sessionReplayPlugin } from '@amplitude/plugin-session-replay-browser';
LogRocket.«init»('acme/kids', { dom: { «inputSanitizer: false» } });
const tracker = new Tracker({ «defaultInputMode: 0», «obscureTextNumbers: false» });
const plugin = sessionReplayPlugin({ sampleRate: 0, privacyConfig: { «defaultMaskLevel: 'light'» } });`,
      expect: ['recorder', 'unmasked', 'unmasked', 'unmasked', 'unmasked'],
    },
    {
      title: 'a session percentage, masking turned off, and a manual start',
      lang: ['js', 'ts'],
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.init(TOKEN, { «record_sessions_percent: 5», «record_mask_all_text: false» });
mixpanel.«start_session_recording»();`,
      expect: ['rate', 'unmasked', 'recorder'],
    },
    {
      title: 'media and inputs shown in recordings',
      lang: 'js',
      strict: true,
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ integrations: [Sentry.replayIntegration({ «blockAllMedia: false», «maskAllInputs: false» })] });`,
      expect: 'unmasked',
    },
    {
      title: 'a provider component of an app',
      lang: ['jsx', 'tsx'],
      strict: true,
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
      strict: true,
      code: `import { PostHogProvider } from 'posthog-js/react';
const options = { api_host: host, «disable_session_recording: false», session_recording: { «maskAllInputs: false» } } as const;
export default () => <PostHogProvider apiKey={KEY} options={options}><App /></PostHogProvider>;`,
      expect: ['rate', 'unmasked'],
    },
    {
      title: 'a replay that is loaded later, without its masks',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Sentry from '@sentry/react';
const replay = await Sentry.lazyLoadIntegration('replayIntegration');
Sentry.getClient()?.addIntegration(replay({ «maskAllInputs: false» }));`,
      expect: 'unmasked',
      suggest: { set: `import * as Sentry from '@sentry/react';
const replay = await Sentry.lazyLoadIntegration('replayIntegration');
Sentry.getClient()?.addIntegration(replay({ maskAllInputs: true }));` },
    },
    {
      title: 'masks of recorders of apps that are taken off',
      lang: ['js', 'ts'],
      strict: true,
      code: `import LogRocket from '@logrocket/react-native';
import UXCam from 'react-native-ux-cam';
import PostHog from 'posthog-react-native';
import { init } from '@sentry/electron/main';
UXCam.occludeAllTextFields(«false»);
export const posthog = new PostHog(KEY, { sessionReplayConfig: { «maskAllSandboxedViews: false» } });
init({ «attachScreenshot: true» });
Smartlook.setWebViewSensitivity({ «isSensitive: false» });`,
      expect: 'unmasked',
    },
  ],
  valid: [
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
      strict: true,
      settings: { packages: { '@datadog/browser-rum': '7.16.2' } },
      code: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ clientToken, defaultPrivacyLevel: 'mask-user-input' });
datadogRum.init({ clientToken, sessionReplaySampleRate: 0 });
datadogRum.init({ clientToken, sessionReplaySampleRate: 0, ...more });`,
    },
    {
      title: 'an unresolved privacy level',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@datadog/browser-rum': '7.16.2' } },
      code: `import { datadogRum } from '@datadog/browser-rum';
if (consent.recordings) datadogRum.init({ sessionReplaySampleRate: 20, defaultPrivacyLevel: level });`,
    },
    {
      title: 'a sample rate for errors beside integrations without a recorder',
      lang: 'js',
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ replaysOnErrorSampleRate: 0.5, integrations: [
  // Sentry.replayIntegration(),
  Sentry.browserTracingIntegration(),
] });`,
    },
    {
      title: 'a sample rate of a recorder that another function adds',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ replaysSessionSampleRate: 0.1, integrations: [Sentry.browserTracingIntegration()] });
let recorder: ReturnType<typeof Sentry.replayIntegration> | null = null;
export function onConsent() { Sentry.addIntegration(recorder = Sentry.replayIntegration()); }`,
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
      code: `import { init, replayIntegration } from '@sentry/vue';
init({ replaysOnErrorSampleRate: 1, integrations: [replayIntegration()] });`,
    },
    {
      title: 'a sample rate for errors without a recorder in the file',
      lang: 'ts',
      code: `const Sentry = await import('@sentry/react');
Sentry.init({ dsn, replaysOnErrorSampleRate: 1 });`,
    },
  ],
});

import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
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
      title: 'a recorder that people start to report a fault, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { record } from 'rrweb';
export const Report = () => {
  const startRecording = useCallback(async () => { «record»({ emit: keep, maskAllInputs: true, maskTextSelector: '*' }); }, []);
  return <button onClick={() => { startRecording(); }}>Record</button>;
};`,
      expect: 'recorder',
    },
    {
      title: 'a recorder that a sign-in starts',
      lang: ['jsx', 'tsx'],
      code: `import { record } from 'rrweb';
export const Join = () => <button onClick={() => { signIn(); «record»({ emit: send, maskAllInputs: true, maskTextSelector: '*' }); }}>Join</button>;`,
      expect: 'recorder',
    },
    {
      title: 'a recorder started on mount',
      lang: ['jsx', 'tsx'],
      code: `import LogRocket from 'logrocket';
export const Shell = () => { useEffect(() => { LogRocket.«init»(APP); }, []); return <main />; };`,
      expect: 'recorder',
    },
    {
      title: 'a recording that the server may enable, in strict',
      lang: 'js',
      strict: true,
      code: `import posthog from 'posthog-js';
posthog.«init»(KEY, { autocapture: false });`,
      expect: 'recorderByDefault',
      data: { name: 'disable_session_recording', service: 'PostHog', safe: 'true' },
      suggest: { set: `import posthog from 'posthog-js';
posthog.init(KEY, { autocapture: false, disable_session_recording: true });` },
    },
    {
      title: 'a recording that the server may enable, without options, in strict',
      lang: 'js',
      strict: true,
      code: `import posthog from 'posthog-js';
posthog.«init»(KEY);`,
      expect: 'recorderByDefault',
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
      title: 'a recorder named in the options',
      lang: 'js',
      options: { recorders: ['startTape'] },
      code: "«startTape»('lesson');",
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
      title: 'recorders started by further SDKs',
      lang: ['js', 'ts'],
      code: `import smartlook from 'smartlook-client';
import { datadogRum } from '@datadog/browser-rum';
smartlook.«init»(KEY);
datadogRum.«startSessionReplayRecording»();`,
      expect: 'recorder',
    },
    {
      title: 'recorders of hybrid apps',
      lang: ['js', 'ts'],
      code: `import { MPSessionReplayConfig } from '@mixpanel/react-native-session-replay';
import Smartlook from 'smartlook-react-native-wrapper';
import * as replay from 'react-fullstory';
new «MPSessionReplayConfig»({ wifiOnly: true });
Smartlook.«setupAndStartRecording»(KEY);
replay.«restart»();
window.Smartlook.«start»();
UXCam.«startWithKey»(KEY);`,
      expect: 'recorder',
    },
    {
      title: 'a recorder that is a component',
      lang: ['jsx', 'tsx'],
      code: `import FullStory from 'react-fullstory';
export const App = () => <«FullStory» org="o-1" />;
export const Other = ({ org }) => <«FullStory» org={org} />;`,
      expect: 'recorder',
    },
    {
      title: 'a share of sessions that packages for apps and for everything record',
      lang: ['js', 'ts'],
      code: `import { SessionReplayPlugin } from '@amplitude/plugin-session-replay-react-native';
import { initAll } from '@amplitude/unified';
client.add(new SessionReplayPlugin({ «sampleRate: 0.5» }));
initAll(KEY, { sessionReplay: { «sampleRate: 1» } });`,
      expect: 'rate',
    },
  ],
  valid: [
    {
      title: 'a recorder that people start to report a fault',
      lang: ['jsx', 'tsx'],
      code: `import { record } from 'rrweb';
export const Report = () => {
  const startRecording = useCallback(async () => { record({ emit: keep, maskAllInputs: true, maskTextSelector: '*' }); }, []);
  return <button onClick={() => { startRecording(); }}>Record</button>;
};`,
    },
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
      title: 'recorders of hybrid apps that are configured not to record',
      lang: ['js', 'ts'],
      code: `import { MPSessionReplayConfig } from '@mixpanel/react-native-session-replay';
import { SessionReplayPlugin } from '@amplitude/plugin-session-replay-react-native';
import { initAll } from '@amplitude/unified';
new MPSessionReplayConfig({ autoStartRecording: false });
client.add(new SessionReplayPlugin());
initAll(KEY, { analytics: {} });`,
    },
    {
      title: 'sample rates that are above zero in development only',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Sentry from '@sentry/react-native';
const recordsSessions = __DEV__;
Sentry.init({ replaysSessionSampleRate: recordsSessions ? 0.1 : 0, replaysOnErrorSampleRate: recordsSessions ? 1 : 0 });`,
    },
    {
      title: 'a component of the product with the name of a recorder',
      lang: ['jsx', 'tsx'],
      code: `import FullStory from './stories';
const Page = () => <FullStory org="o-1" />;`,
    },
  ],
});

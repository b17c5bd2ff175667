import type { Sdk } from '../types/sdk';

/** Mixpanel in the browser, on the server and in React Native. Super properties go out with every later event. */
export const mixpanel: Sdk = {
  id: 'mixpanel',
  name: 'Mixpanel',
  source:
    'mixpanel-browser 2.83.0 src/index.d.ts and src/recorder/masking.js (both masks are on unless given), mixpanel 0.24.0 lib/mixpanel-node.d.ts, mixpanel-react-native 3.8.0 index.d.ts, react-mixpanel-browser 4.1.0 dist, cordova-plugin-mixpanel 4.7.2 www/mixpanel.js, @mixpanel/react-native-session-replay 1.4.0 src/index.tsx (records everything, texts and pictures masked, unless told otherwise)',
  apis: [
    {
      kind: 'use',
      does: 'tracking',
      path: ['mixpanel-browser:{,Mixpanel.}init', 'mixpanel.init'],
      unless: [{ path: '1.opt_out_tracking_by_default', is: [true], safe: 'true' }],
    },
    { kind: 'use', does: 'tracking', path: 'mixpanel-react-native:Mixpanel().init', unless: [{ path: '0', is: [true], safe: 'true' }] },
    {
      kind: 'profile',
      path: ['mixpanel-browser:{,init().,Mixpanel().}people.{set,set_once,append,union}',
        'mixpanel.people.{set,set_once,setOnce,append,union}', 'react-mixpanel-browser:useMixpanel().people.{set,set_once,append,union}'],
      traits: 0,
      pair: [0, 1],
    },
    {
      kind: 'profile',
      path: ['mixpanel-browser:{,init().,Mixpanel().}{register,register_once}',
        'mixpanel.{register,register_once,registerSuperProperties,registerSuperPropertiesOnce}',
        'react-mixpanel-browser:useMixpanel().{register,register_once}'],
      traits: 0,
      isMixed: true,
    },
    {
      kind: 'profile',
      path: ['mixpanel-browser:{,init().,Mixpanel().}identify', 'mixpanel.{identify,people.identify}',
        'react-mixpanel-browser:useMixpanel().identify'],
      id: 0,
    },
    {
      kind: 'track',
      path: ['mixpanel-browser:{,init().,Mixpanel().}track', 'mixpanel.track', 'react-mixpanel-browser:useMixpanel().track'],
      name: 0,
      props: 1,
    },
    {
      kind: 'track',
      path: ['mixpanel-browser:{,init().,Mixpanel().}{track_links,track_forms}', 'mixpanel.{track_links,track_forms}'],
      name: 1,
      props: 2,
    },
    { kind: 'track', path: ['mixpanel-browser:{,init().,Mixpanel().}track_pageview', 'mixpanel.track_pageview'], props: 0 },
    { kind: 'profile', path: 'mixpanel:{,init().,Mixpanel().}people.{set,set_once,append,union}', id: 0, traits: 1, pair: [1, 2] },
    { kind: 'track', path: 'mixpanel:{,init().,Mixpanel().}track', name: 0, props: 1 },
    { kind: 'track', path: 'mixpanel:{,init().,Mixpanel().}import', name: 0, props: 2 },
    { kind: 'profile', path: 'mixpanel-react-native:Mixpanel().getPeople().{set,setOnce}', traits: 0, pair: [0, 1] },
    { kind: 'profile', path: 'mixpanel-react-native:Mixpanel().getPeople().{append,union}', pair: [0, 1] },
    {
      kind: 'profile',
      path: 'mixpanel-react-native:Mixpanel().{registerSuperProperties,registerSuperPropertiesOnce}',
      traits: 0,
      isMixed: true,
    },
    { kind: 'profile', path: 'mixpanel-react-native:Mixpanel().identify', id: 0 },
    { kind: 'track', path: 'mixpanel-react-native:Mixpanel().track', name: 0, props: 1 },
    {
      kind: 'use',
      does: 'session recording',
      path: ['mixpanel-browser:{,Mixpanel.}init', 'mixpanel.init'],
      options: [{ path: '1.record_sessions_percent', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: ['mixpanel-browser:{,init().}start_session_recording', 'mixpanel.start_session_recording'],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: 'react-mixpanel-browser:MixpanelProvider',
      prop: 'config',
      options: [{ path: '0.record_sessions_percent', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: '@mixpanel/react-native-session-replay:MPSessionReplay.startRecording',
    },
    // The call that makes the configuration is where recording can be turned off.
    {
      kind: 'use',
      does: 'session recording',
      path: '@mixpanel/react-native-session-replay:MPSessionReplayConfig()',
      unless: [{ path: '0.autoStartRecording', is: [false], safe: 'false' }, { path: '0.recordingSessionsPercent', is: [0] }],
    },
    { kind: 'profile', path: '@mixpanel/react-native-session-replay:MPSessionReplay.identify', id: 0 },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: ['mixpanel-browser:{,Mixpanel.}init', 'mixpanel.init'],
      options: [{ path: '1.record_mask_all_text', unsafe: [false], safe: 'true' }, {
        path: '1.record_mask_all_inputs',
        unsafe: [false],
        safe: 'true',
      }, { path: '1.record_unmask_text_selector', given: true }, { path: '1.record_unmask_input_selector', given: true }],
    },
  ],
  hosts: ['cdn.mxpnl.com', 'api.mixpanel.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com'],
  loads: ['tracking'],
};

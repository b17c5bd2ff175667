import type { Relief } from '../types/fact';
import type { Sdk } from '../types/sdk';

/** The component that starts PostHog in pages. */
const PAGES = ['posthog-js/react:PostHogProvider', '@posthog/react:PostHogProvider'];

/** Options with which nothing is stored on the device, although events are sent, below an argument. */
const withoutStorage = (at: number): readonly Relief[] => [
  { path: `${at}.persistence`, is: ['memory'], isPartWithout: ['identify'] },
  { path: `${at}.cookieless_mode`, is: ['always', 'on_reject'], isPartWithout: ['identify'] },
];

/** PostHog in the browser, React, React Native and Node. `$set` in an event's properties writes to the person. */
export const posthog: Sdk = {
  id: 'posthog',
  name: 'PostHog',
  source:
    'posthog-js 1.449.2 with @posthog/types 1.425.1 dist/posthog.d.ts and posthog-config.d.ts, @posthog/react 1.11.1, posthog-node 5.70.0 dist/types.d.ts, posthog-react-native 4.78.0 dist/posthog-rn.d.ts and PostHogProvider.d.ts and types.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'tracking',
      path: ['posthog-js:{,posthog.}init', 'posthog.init'],
      unless: [{ path: '1.opt_out_capturing_by_default', is: [true], safe: 'true' }, ...withoutStorage(1)],
    },
    {
      kind: 'use',
      does: 'tracking',
      path: PAGES,
      prop: 'options',
      unless: [{ path: '0.opt_out_capturing_by_default', is: [true], safe: 'true' }, ...withoutStorage(0)],
    },
    {
      kind: 'use',
      does: 'tracking',
      path: 'posthog-react-native:{,PostHog}()',
      unless: [{ path: '1.defaultOptIn', is: [false], safe: 'false' }],
    },
    {
      kind: 'profile',
      path: ['posthog-js:{,posthog.,init().,posthog.init().,PostHog().}identify', 'posthog-js/react:usePostHog().identify',
        '@posthog/react:usePostHog().identify', 'posthog.identify'],
      traits: [1, 2],
      id: 0,
    },
    {
      kind: 'profile',
      path: ['posthog-js:{,posthog.,init().,posthog.init().,PostHog().}setPersonProperties',
        'posthog-js/react:usePostHog().setPersonProperties', '@posthog/react:usePostHog().setPersonProperties',
        'posthog.setPersonProperties', 'posthog-react-native:{,PostHog,usePostHog}().setPersonProperties'],
      traits: [0, 1],
    },
    {
      kind: 'profile',
      path: ['posthog-js:{,posthog.,init().,posthog.init().,PostHog().}setPersonPropertiesForFlags',
        'posthog-js/react:usePostHog().setPersonPropertiesForFlags', '@posthog/react:usePostHog().setPersonPropertiesForFlags',
        'posthog.setPersonPropertiesForFlags', 'posthog-react-native:{,PostHog,usePostHog}().setPersonPropertiesForFlags'],
      traits: 0,
    },
    // Super properties go out with every later event.
    {
      kind: 'profile',
      path: ['posthog-js:{,posthog.,init().,posthog.init().,PostHog().}{register,register_once,register_for_session}',
        'posthog-js/react:usePostHog().{register,register_once,register_for_session}',
        '@posthog/react:usePostHog().{register,register_once,register_for_session}',
        'posthog.{register,register_once,register_for_session}', 'posthog-react-native:{,PostHog,usePostHog}().register'],
      traits: 0,
      isMixed: true,
    },
    {
      kind: 'profile',
      path: ['posthog-js:{,posthog.,init().,posthog.init().,PostHog().}people.{set,set_once}',
        'posthog-js/react:usePostHog().people.{set,set_once}', '@posthog/react:usePostHog().people.{set,set_once}',
        'posthog.people.{set,set_once}'],
      traits: 0,
      pair: [0, 1],
    },
    {
      kind: 'profile',
      path: ['posthog-js:{,posthog.,init().,posthog.init().,PostHog().}capture', 'posthog-js/react:usePostHog().capture',
        '@posthog/react:usePostHog().capture', 'posthog.capture', 'posthog-react-native:{,PostHog,usePostHog}().capture'],
      traits: 1,
      traitsKey: '$set',
    },
    {
      kind: 'track',
      path: ['posthog-js:{,posthog.,init().,posthog.init().,PostHog().}capture', 'posthog-js/react:usePostHog().capture',
        '@posthog/react:usePostHog().capture', 'posthog.capture', 'posthog-react-native:{,PostHog,usePostHog}().{capture,screen}'],
      name: 0,
      props: 1,
    },
    { kind: 'profile', path: 'posthog-react-native:{,PostHog,usePostHog}().identify', traits: 1, id: 0 },
    {
      kind: 'profile',
      path: 'posthog-node:PostHog().{identify,identifyImmediate,setPersonProperties}',
      traits: 0,
      traitsKey: 'properties',
      id: 0,
      idKey: 'distinctId',
    },
    {
      kind: 'track',
      path: 'posthog-node:PostHog().{capture,captureImmediate}',
      name: 0,
      nameKey: 'event',
      props: 0,
      propsKey: 'properties',
    },
    {
      kind: 'use',
      does: 'person profiles',
      path: ['posthog-js:{,posthog.}init', 'posthog.init'],
      options: [{ path: '1.person_profiles', unsafe: ['always'], safe: "'never'" }, {
        path: '1.process_person',
        unsafe: ['always'],
        safe: "'never'",
      }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: ['posthog-js:{,posthog.}init', 'posthog.init'],
      options: [{ path: '1.disable_session_recording', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: ['posthog-js:{,posthog.}init', 'posthog.init'],
      options: [{ path: '1.disable_session_recording', absent: true, safe: 'true' }],
      isHint: true,
    },
    {
      kind: 'use',
      does: 'session recording',
      path: ['posthog-js:{,posthog.,init().}startSessionRecording', 'posthog.startSessionRecording'],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: ['posthog-js:{,posthog.}init', 'posthog.init'],
      options: [{ path: '1.session_recording.maskAllInputs', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'person profiles',
      path: PAGES,
      prop: 'options',
      options: [{ path: '0.person_profiles', unsafe: ['always'], safe: "'never'" }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: PAGES,
      prop: 'options',
      options: [{ path: '0.disable_session_recording', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: PAGES,
      prop: 'options',
      options: [{ path: '0.session_recording.maskAllInputs', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: 'posthog-react-native:PostHogProvider',
      prop: 'options',
      options: [{ path: '0.enableSessionReplay', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: 'posthog-react-native:PostHogProvider',
      prop: 'options',
      options: [{ path: '0.sessionReplayConfig.maskAllTextInputs', unsafe: [false], safe: 'true' }, {
        path: '0.sessionReplayConfig.maskAllImages',
        unsafe: [false],
        safe: 'true',
      }, { path: '0.sessionReplayConfig.maskAllSandboxedViews', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: 'posthog-react-native:{,PostHog}()',
      options: [{ path: '1.enableSessionReplay', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: 'posthog-react-native:{,PostHog}()',
      options: [{ path: '1.sessionReplayConfig.maskAllTextInputs', unsafe: [false], safe: 'true' }, {
        path: '1.sessionReplayConfig.maskAllImages',
        unsafe: [false],
        safe: 'true',
      }, { path: '1.sessionReplayConfig.maskAllSandboxedViews', unsafe: [false], safe: 'true' }],
    },
  ],
  hosts: ['us.i.posthog.com', 'eu.i.posthog.com', 'app.posthog.com', 'us-assets.i.posthog.com', 'eu-assets.i.posthog.com'],
  loads: ['tracking'],
};

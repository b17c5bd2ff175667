import type { Sdk } from '../types';

/** LaunchDarkly: the context a flag is evaluated for is sent and kept, attributes included. */
export const launchdarkly: Sdk = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  source: 'launchdarkly-js-client-sdk 3.9.5 and launchdarkly-js-sdk-common 5.8.3 typings.d.ts, @launchdarkly/js-client-sdk 4.10.3, launchdarkly-react-client-sdk 3.9.4, launchdarkly-react-native-client-sdk 9.0.3, @launchdarkly/node-server-sdk 9.13.7',
  apis: [
    { kind: 'profile', path: ['launchdarkly-js-client-sdk:initialize', '@launchdarkly/js-client-sdk:createClient'], traits: 1, id: 1, idKey: 'key' },
    {
      kind: 'profile',
      path: [
        'launchdarkly-js-client-sdk:initialize().identify',
        '@launchdarkly/js-client-sdk:createClient().identify',
        'launchdarkly-react-client-sdk:useLDClient().identify',
        'launchdarkly-react-native-client-sdk:().identify',
        '@launchdarkly/node-server-sdk:init().identify',
        'launchdarkly-node-server-sdk:init().identify',
      ],
      traits: 0,
      id: 0,
      idKey: 'key',
    },
    { kind: 'profile', path: 'launchdarkly-react-client-sdk:{withLDProvider,asyncWithLDProvider}', traits: 0, traitsKey: 'context' },
    { kind: 'profile', path: 'launchdarkly-react-native-client-sdk:().configure', traits: 1, id: 1, idKey: 'key' },
    { kind: 'track', path: ['launchdarkly-js-client-sdk:initialize().track', '@launchdarkly/js-client-sdk:createClient().track', 'launchdarkly-react-client-sdk:useLDClient().track'], name: 0, props: 1 },
    { kind: 'track', path: ['@launchdarkly/node-server-sdk:init().track', 'launchdarkly-node-server-sdk:init().track'], name: 0, props: 2 },
  ],
};

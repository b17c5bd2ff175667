import type { ProfileFact, Sdk } from '../types/sdk';

/** A context may be of a person, of an organisation or a device, or of several at once. */
const ofPerson = (argument: string): ProfileFact['ofPersonIf'] => ({
  path: `${argument}.kind`,
  is: ['user', 'person', 'child', 'student', 'pupil', 'learner', 'player', 'member', 'account', 'kid'],
});

/** LaunchDarkly: the context a flag is evaluated for is sent and kept, attributes included. */
export const launchdarkly: Sdk = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  source:
    'launchdarkly-js-client-sdk 3.9.5 and launchdarkly-js-sdk-common 5.8.3 typings.d.ts, @launchdarkly/js-client-sdk 4.10.3, launchdarkly-react-client-sdk 3.9.4, launchdarkly-react-native-client-sdk 9.0.3, @launchdarkly/node-server-sdk 9.13.7',
  apis: [
    {
      kind: 'profile',
      path: ['launchdarkly-js-client-sdk:initialize', '@launchdarkly/js-client-sdk:createClient'],
      traits: 1,
      id: 1,
      idKey: 'key',
      ofPersonIf: ofPerson('1'),
      unless: [{ path: '2.allAttributesPrivate', is: [true], safe: 'true' }],
      privateAt: ['2.privateAttributes', '1._meta.privateAttributes'],
    },
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
      ofPersonIf: ofPerson('0'),
      unlessCalled: [{ names: ['initialize', 'createClient'], at: '2.allAttributesPrivate', is: [true] }, {
        names: ['configure'],
        at: '0.allAttributesPrivate',
        is: [true],
      }, { names: ['init'], at: '1.allAttributesPrivate', is: [true] }],
      privateAt: ['0._meta.privateAttributes'],
    },
    {
      kind: 'profile',
      path: 'launchdarkly-react-client-sdk:{withLDProvider,asyncWithLDProvider}',
      traits: 0,
      traitsKey: 'context',
      ofPersonIf: ofPerson('0.context'),
      unless: [{ path: '0.options.allAttributesPrivate', is: [true], safe: 'true' }],
      privateAt: ['0.options.privateAttributes', '0.context._meta.privateAttributes'],
    },
    {
      kind: 'profile',
      path: 'launchdarkly-react-native-client-sdk:().configure',
      traits: 1,
      id: 1,
      idKey: 'key',
      ofPersonIf: ofPerson('1'),
      unless: [{ path: '0.allAttributesPrivate', is: [true], safe: 'true' }],
      privateAt: ['0.privateAttributes', '1._meta.privateAttributes'],
    },
    {
      kind: 'track',
      path: ['launchdarkly-js-client-sdk:initialize().track', '@launchdarkly/js-client-sdk:createClient().track',
        'launchdarkly-react-client-sdk:useLDClient().track'],
      name: 0,
      props: 1,
    },
    { kind: 'track', path: ['@launchdarkly/node-server-sdk:init().track', 'launchdarkly-node-server-sdk:init().track'], name: 0, props: 2 },
  ],
};

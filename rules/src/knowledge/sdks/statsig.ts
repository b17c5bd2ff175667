import type { Sdk } from '../types/sdk';

/** Statsig: the user object of a gate or experiment, `custom` and `email` included, is sent and kept. */
export const statsig: Sdk = {
  id: 'statsig',
  name: 'Statsig',
  source: '@statsig/js-client 3.33.5 StatsigClient.d.ts, statsig-js 5.1.0 dist/index.d.ts',
  apis: [
    { kind: 'profile', path: '@statsig/js-client:StatsigClient()', traits: 1, id: 1, idKey: 'userID' },
    { kind: 'profile', path: '@statsig/js-client:StatsigClient().{updateUserSync,updateUserAsync}', traits: 0, id: 0, idKey: 'userID' },
    { kind: 'track', path: '@statsig/js-client:StatsigClient().logEvent', name: 0, nameKey: 'eventName', props: 2 },
    { kind: 'profile', path: 'statsig-js:initialize', traits: 1, id: 1, idKey: 'userID' },
    { kind: 'profile', path: 'statsig-js:updateUser', traits: 0, id: 0, idKey: 'userID' },
    { kind: 'track', path: 'statsig-js:logEvent', name: 0, props: 2 },
  ],
};

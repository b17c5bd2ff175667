import type { Sdk } from '../types/sdk';

/** Kochava attributes installs to advertisements. It has no mode for children, but a switch against advertising ids. */
export const kochava: Sdk = {
  id: 'kochava',
  name: 'Kochava',
  source: 'react-native-kochava-tracker 2.8.2 index.ts',
  apis: [
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-kochava-tracker:KochavaTracker.instance.start',
      unlessCalled: [{ names: ['setAppLimitAdTracking', 'setSleep'], at: '0', is: [true] }],
      remedies: [{ text: '{receiver}.setAppLimitAdTracking(true);' }],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-kochava-tracker:KochavaTracker.instance.setAppLimitAdTracking',
      options: [{ path: '0', unsafe: [false], safe: 'true' }],
    },
    { kind: 'use', does: 'advertising id', path: 'react-native-kochava-tracker:KochavaTracker.instance.enableIosAtt' },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-kochava-tracker:KochavaTracker.instance.setIosAttAuthorizationAutoRequest',
      options: [{ path: '0', unsafe: [true], safe: 'false' }],
    },
    { kind: 'profile', path: 'react-native-kochava-tracker:KochavaTracker.instance.registerIdentityLink', pair: [0, 1] },
    { kind: 'profile', path: 'react-native-kochava-tracker:KochavaTrackerEvent().setUserId', id: 0, idIsProfile: true },
    { kind: 'profile', path: 'react-native-kochava-tracker:KochavaTrackerEvent().setUserName', trait: 'name' },
    {
      kind: 'track',
      path: 'react-native-kochava-tracker:KochavaTracker.instance.{sendEvent,sendEventWithString,sendEventWithDictionary}',
      name: 0,
      props: 1,
    },
  ],
};

import type { Sdk } from '../types/sdk';

/** Iterable keeps people by e-mail address, so that setting the e-mail is itself a trait. */
export const iterable: Sdk = {
  id: 'iterable',
  name: 'Iterable',
  source: '@iterable/web-sdk 2.2.1 dist/users and dist/events, @iterable/react-native-sdk 2.2.1 Iterable.d.ts',
  apis: [
    { kind: 'profile', path: '@iterable/web-sdk:updateUser', traits: 0, traitsKey: 'dataFields' },
    {
      kind: 'profile',
      path: ['@iterable/web-sdk:initialize().setEmail', '@iterable/react-native-sdk:Iterable.setEmail'],
      id: 0,
      trait: 'email',
    },
    { kind: 'profile', path: ['@iterable/web-sdk:initialize().setUserID', '@iterable/react-native-sdk:Iterable.setUserId'], id: 0 },
    { kind: 'track', path: '@iterable/web-sdk:track', name: 0, nameKey: 'eventName', props: 0, propsKey: 'dataFields' },
    { kind: 'profile', path: '@iterable/react-native-sdk:Iterable.updateUser', traits: 0 },
    { kind: 'track', path: '@iterable/react-native-sdk:Iterable.trackEvent', name: 0, props: 1 },
  ],
};

import type { Sdk } from '../types/sdk';

/** Calls that send user data to OneSignal; its notification calls are with the notification SDKs. */
export const onesignalTags: Sdk = {
  id: 'onesignal-tags',
  name: 'OneSignal',
  source: 'react-native-onesignal 5.5.13 dist/index.d.ts, react-onesignal 3.5.6 dist/index.d.ts',
  apis: [
    {
      kind: 'profile',
      path: ['react-native-onesignal:{,OneSignal.}User.addTags', 'react-onesignal:User.addTags', 'OneSignal.User.addTags'],
      traits: 0,
    },
    {
      kind: 'profile',
      path: ['react-native-onesignal:{,OneSignal.}User.addTag', 'react-onesignal:User.addTag', 'OneSignal.User.addTag'],
      pair: [0, 1],
    },
    {
      kind: 'profile',
      path: ['react-native-onesignal:{,OneSignal.}User.addEmail', 'react-onesignal:User.addEmail', 'OneSignal.User.addEmail'],
      trait: 'email',
    },
    {
      kind: 'profile',
      path: ['react-native-onesignal:{,OneSignal.}User.addSms', 'react-onesignal:User.addSms', 'OneSignal.User.addSms'],
      trait: 'phone',
    },
    { kind: 'profile', path: ['react-native-onesignal:{,OneSignal.}login', 'react-onesignal:login', 'OneSignal.login'], id: 0 },
    {
      kind: 'track',
      path: ['react-native-onesignal:{,OneSignal.}User.trackEvent', 'react-onesignal:User.trackEvent', 'OneSignal.User.trackEvent'],
      name: 0,
      props: 1,
    },
  ],
};

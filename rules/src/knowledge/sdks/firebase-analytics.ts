import type { OtherCall, Sdk } from '../types/sdk';

const INITIALIZE = ['firebase/analytics:initializeAnalytics', '@firebase/analytics:initializeAnalytics'];
const SIGNALS = ['1.config.allow_google_signals', '1.config.allow_ad_personalization_signals'];

const UNTIL_CONSENT: readonly OtherCall[] = [
  { names: ['setAnalyticsCollectionEnabled'], at: '1', is: [false] },
  { names: ['setAnalyticsCollectionEnabled'], at: '0', is: [false] },
  { names: ['setConsent'], at: '0.analytics_storage', is: ['denied'] },
];

/** Google Analytics for Firebase: modular, compat and React Native calls. Modular functions take the instance first. */
export const firebaseAnalytics: Sdk = {
  id: 'firebase-analytics',
  name: 'Firebase Analytics',
  source:
    '@firebase/analytics 0.10.25 dist/analytics-public.d.ts; @react-native-firebase/analytics 26.4.0 dist/typescript/lib and android/build.gradle; firebase compat types (firebase.analytics.Analytics)',
  apis: [
    {
      kind: 'use',
      does: 'tracking',
      path: [...INITIALIZE, 'firebase/analytics:getAnalytics', '@firebase/analytics:getAnalytics'],
      unlessCalled: UNTIL_CONSENT,
    },
    {
      kind: 'profile',
      path: ['firebase/analytics:setUserProperties', '@firebase/analytics:setUserProperties',
        '@react-native-firebase/analytics:setUserProperties'],
      traits: 1,
    },
    {
      kind: 'profile',
      path: ['firebase/analytics:setUserId', '@firebase/analytics:setUserId', '@react-native-firebase/analytics:setUserId'],
      id: 1,
      idIsProfile: true,
    },
    { kind: 'profile', path: '@react-native-firebase/analytics:setUserProperty', pair: [1, 2] },
    {
      kind: 'profile',
      path: '@react-native-firebase/analytics:initiateOnDeviceConversionMeasurementWithEmailAddress',
      id: 1,
      trait: 'email',
      idIsProfile: true,
    },
    {
      kind: 'profile',
      path: '@react-native-firebase/analytics:initiateOnDeviceConversionMeasurementWithPhoneNumber',
      id: 1,
      trait: 'phone',
      idIsProfile: true,
    },
    {
      kind: 'profile',
      path: ['firebase/app:analytics().setUserProperties', 'firebase/compat/app:analytics().setUserProperties',
        'firebase:analytics().setUserProperties', 'firebase.analytics().setUserProperties',
        '@react-native-firebase/analytics:().setUserProperties'],
      traits: 0,
    },
    {
      kind: 'profile',
      path: ['firebase/app:analytics().setUserId', 'firebase/compat/app:analytics().setUserId', 'firebase:analytics().setUserId',
        'firebase.analytics().setUserId', '@react-native-firebase/analytics:().setUserId'],
      id: 0,
      idIsProfile: true,
    },
    { kind: 'profile', path: '@react-native-firebase/analytics:().setUserProperty', pair: [0, 1] },
    {
      kind: 'track',
      path: ['firebase/analytics:logEvent', '@firebase/analytics:logEvent', '@react-native-firebase/analytics:logEvent'],
      name: 1,
      props: 2,
    },
    {
      kind: 'track',
      path: ['firebase/app:analytics().logEvent', 'firebase/compat/app:analytics().logEvent', 'firebase:analytics().logEvent',
        'firebase.analytics().logEvent', '@react-native-firebase/analytics:().logEvent'],
      name: 0,
      props: 1,
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: INITIALIZE,
      options: SIGNALS.map((path) => ({ path, unsafe: [true], safe: 'false' })),
    },
    // A signal that is not given is allowed; the property has the last word.
    {
      kind: 'use',
      does: 'ad personalisation',
      path: INITIALIZE,
      options: SIGNALS.map((path) => ({ path, absent: true, safe: 'false' })),
      isHint: true,
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: ['firebase/analytics:getAnalytics', '@firebase/analytics:getAnalytics'],
      unlessCalled: [{ names: ['initializeAnalytics'] }],
      instead: 'initializeAnalytics',
      options: SIGNALS.map((path) => ({ path, absent: true, safe: 'false' })),
      isHint: true,
    },
  ],
  // Each of them is on where it is not given as well; a file that leaves all out says nothing of the app.
  configs: [
    {
      concern: 'advertising id',
      file: 'firebase',
      path: ['react-native.google_analytics_adid_collection_enabled', 'react-native.google_analytics_ssaid_collection_enabled'],
      unsafe: [true],
      safe: 'false',
      says: 'collects device ids',
    },
    {
      concern: 'advertising',
      file: 'firebase',
      path: ['react-native.analytics_default_allow_ad_personalization_signals', 'react-native.analytics_default_allow_ad_user_data',
        'react-native.analytics_default_allow_ad_storage'],
      unsafe: [true],
      safe: 'false',
      says: 'lets ads use activity from the first launch',
    },
  ],
};

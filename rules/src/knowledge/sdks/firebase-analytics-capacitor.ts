import type { Sdk } from '../types/sdk';

/** Google Analytics for Firebase in Capacitor: each call takes one object. */
export const firebaseAnalyticsCapacitor: Sdk = {
  id: 'firebase-analytics-capacitor',
  name: 'Firebase Analytics',
  source: '@capacitor-firebase/analytics 8.5.2 dist/esm/definitions.d.ts',
  apis: [
    { kind: 'profile', path: '@capacitor-firebase/analytics:FirebaseAnalytics.setUserId', id: 0, idKey: 'userId', idIsProfile: true },
    { kind: 'profile', path: '@capacitor-firebase/analytics:FirebaseAnalytics.setUserProperty', entry: ['key', 'value'] },
    {
      kind: 'profile',
      path:
        '@capacitor-firebase/analytics:FirebaseAnalytics.{initiateOnDeviceConversionMeasurementWithEmailAddress,initiateOnDeviceConversionMeasurementWithHashedEmailAddress}',
      trait: 'email',
    },
    {
      kind: 'profile',
      path:
        '@capacitor-firebase/analytics:FirebaseAnalytics.{initiateOnDeviceConversionMeasurementWithPhoneNumber,initiateOnDeviceConversionMeasurementWithHashedPhoneNumber}',
      trait: 'phone',
    },
    {
      kind: 'track',
      path: '@capacitor-firebase/analytics:FirebaseAnalytics.logEvent',
      name: 0,
      nameKey: 'name',
      props: 0,
      propsKey: 'params',
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: '@capacitor-firebase/analytics:FirebaseAnalytics.setConsent',
      unless: [{ path: '0.type', is: ['ANALYTICS_STORAGE', 'FUNCTIONALITY_STORAGE', 'PERSONALIZATION_STORAGE'] }],
      options: [{ path: '0.status', unsafe: ['GRANTED'], safe: "'DENIED'", safeMember: 'Denied' }],
    },
  ],
  constants: {
    '@capacitor-firebase/analytics:ConsentType.AdPersonalization': 'AD_PERSONALIZATION',
    '@capacitor-firebase/analytics:ConsentType.AdStorage': 'AD_STORAGE',
    '@capacitor-firebase/analytics:ConsentType.AdUserData': 'AD_USER_DATA',
    '@capacitor-firebase/analytics:ConsentType.AnalyticsStorage': 'ANALYTICS_STORAGE',
    '@capacitor-firebase/analytics:ConsentType.FunctionalityStorage': 'FUNCTIONALITY_STORAGE',
    '@capacitor-firebase/analytics:ConsentType.PersonalizationStorage': 'PERSONALIZATION_STORAGE',
    '@capacitor-firebase/analytics:ConsentStatus.Granted': 'GRANTED',
    '@capacitor-firebase/analytics:ConsentStatus.Denied': 'DENIED',
  },
};

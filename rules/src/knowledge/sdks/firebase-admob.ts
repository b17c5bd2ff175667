import type { Sdk } from '../types/sdk';

/** AdMob as a part of React Native Firebase, which has ended; apps that have it still ship it. */
export const firebaseAdmob: Sdk = {
  id: 'firebase-admob',
  name: 'AdMob',
  source: '@react-native-firebase/admob 11.5.0 lib/index.d.ts and lib/AdsConsentStatus.js',
  apis: [
    {
      kind: 'ad',
      role: 'configure',
      path: '@react-native-firebase/admob:().setRequestConfiguration',
      treatments: [{ path: '0.tagForChildDirectedTreatment', on: [true], off: [false], safe: 'true', outweighs: true }, {
        path: '0.tagForUnderAgeOfConsent',
        on: [true],
        off: [false],
        safe: 'true',
        outweighs: true,
      }],
    },
    {
      kind: 'ad',
      role: 'request',
      path: '@react-native-firebase/admob:{InterstitialAd,RewardedAd}.createForAdRequest',
      treatments: [{ path: '1.requestNonPersonalizedAdsOnly', on: [true], off: [false], safe: 'true' }],
    },
    { kind: 'ad', role: 'gated', path: '@react-native-firebase/admob:RewardedAd.createForAdRequest' },
    {
      kind: 'ad',
      role: 'signal',
      path: '@react-native-firebase/admob:{InterstitialAd,RewardedAd}.createForAdRequest',
      keysAt: ['1', '1.networkExtras'],
    },
    {
      kind: 'ad',
      role: 'banner',
      path: '@react-native-firebase/admob:BannerAd',
      optionsIn: 'requestoptions',
      treatments: [{ path: 'requestNonPersonalizedAdsOnly', on: [true], off: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: '@react-native-firebase/admob:AdsConsent.setStatus',
      options: [{ path: '0', unsafe: [2] }],
    },
    {
      kind: 'use',
      does: 'ad rating',
      path: '@react-native-firebase/admob:().setRequestConfiguration',
      options: [{ path: '0.maxAdContentRating', unsafe: ['T', 'MA'], safe: "'G'" }],
    },
  ],
  constants: {
    '@react-native-firebase/admob:AdsConsentStatus.UNKNOWN': 0,
    '@react-native-firebase/admob:AdsConsentStatus.NON_PERSONALIZED': 1,
    '@react-native-firebase/admob:AdsConsentStatus.PERSONALIZED': 2,
    '@react-native-firebase/admob:MaxAdContentRating.G': 'G',
    '@react-native-firebase/admob:MaxAdContentRating.PG': 'PG',
    '@react-native-firebase/admob:MaxAdContentRating.T': 'T',
    '@react-native-firebase/admob:MaxAdContentRating.MA': 'MA',
  },
};

import type { Sdk } from '../types/sdk';

const FORMATS = '@react-native-admob/admob:{InterstitialAd,RewardedAd,RewardedInterstitialAd,AppOpenAd}.createAd';
const HOOKS = '@react-native-admob/admob:{useInterstitialAd,useRewardedAd,useRewardedInterstitialAd}';

/** AdMob in React Native, which starts by itself. The key for the age of consent lacks a word that Google's SDKs have. */
export const rnAdmob: Sdk = {
  id: 'rn-admob',
  name: 'AdMob',
  source:
    '@react-native-admob/admob 2.0.1 lib/typescript AdMob.d.ts, types.d.ts, ads and hooks; constants of the package are texts of their own name',
  apis: [
    {
      kind: 'ad',
      role: 'configure',
      path: '@react-native-admob/admob:setRequestConfiguration',
      treatments: [{ path: '0.tagForChildDirectedTreatment', on: [true], off: [false], safe: 'true', outweighs: true }, {
        path: '0.tagForUnderAgeConsent',
        on: [true],
        off: [false],
        safe: 'true',
        outweighs: true,
      }],
    },
    {
      kind: 'ad',
      role: 'request',
      path: [FORMATS, HOOKS],
      treatments: [{ path: '1.requestOptions.requestNonPersonalizedAdsOnly', on: [true], off: [false], safe: 'true' }],
    },
    { kind: 'ad', role: 'gated', path: '@react-native-admob/admob:{RewardedAd,RewardedInterstitialAd}.createAd' },
    { kind: 'ad', role: 'signal', path: [FORMATS, HOOKS], keysAt: ['1.requestOptions'] },
    {
      kind: 'ad',
      role: 'banner',
      path: '@react-native-admob/admob:{BannerAd,GAMBannerAd}',
      optionsIn: 'requestoptions',
      treatments: [{ path: 'requestNonPersonalizedAdsOnly', on: [true], off: [false], safe: 'true' }],
    },
    {
      kind: 'ad',
      role: 'options',
      path: '@react-native-admob/admob:RequestOptions()',
      treatments: [{ path: 'requestNonPersonalizedAdsOnly', on: [true], off: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'ad rating',
      path: '@react-native-admob/admob:setRequestConfiguration',
      options: [{ path: '0.maxAdContentRating', unsafe: ['T', 'MA'], safe: "'G'" }],
    },
  ],
};

import type { Sdk } from '../types/sdk';

export const capacitorAdmob: Sdk = {
  id: 'capacitor-admob',
  name: 'AdMob',
  source:
    '@capacitor-community/admob 7.2.0 and 8.1.0 dist/esm/definitions.d.ts, shared/ad-options.interface.d.ts, reward and reward-interstitial definitions',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: '@capacitor-community/admob:AdMob.initialize',
      remedies: [
        {
          text: 'tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: MaxAdContentRating.General',
          into: '0',
          imports: ['MaxAdContentRating'],
        },
        { text: "tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: 'General'", into: '0' },
      ],
    },
    {
      kind: 'ad',
      role: 'configure',
      path: '@capacitor-community/admob:AdMob.initialize',
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
      path: '@capacitor-community/admob:AdMob.{showBanner,prepareInterstitial,prepareRewardVideoAd,prepareRewardInterstitialAd}',
      treatments: [{ path: '0.npa', on: [true], off: [false], safe: 'true' }],
    },
    {
      kind: 'ad',
      role: 'options',
      path: '@capacitor-community/admob:{AdOptions,BannerAdOptions,RewardAdOptions,RewardInterstitialAdOptions}()',
      treatments: [{ path: 'npa', on: [true], off: [false], safe: 'true' }],
    },
    {
      kind: 'ad',
      role: 'gated',
      path:
        '@capacitor-community/admob:AdMob.{prepareRewardVideoAd,showRewardVideoAd,prepareRewardInterstitialAd,showRewardInterstitialAd}',
    },
    {
      kind: 'use',
      does: 'ad rating',
      path: '@capacitor-community/admob:AdMob.initialize',
      options: [{ path: '0.maxAdContentRating', unsafe: ['Teen', 'MatureAudience'], safe: "'General'" }],
    },
  ],
  constants: {
    '@capacitor-community/admob:MaxAdContentRating.General': 'General',
    '@capacitor-community/admob:MaxAdContentRating.ParentalGuidance': 'ParentalGuidance',
    '@capacitor-community/admob:MaxAdContentRating.Teen': 'Teen',
    '@capacitor-community/admob:MaxAdContentRating.MatureAudience': 'MatureAudience',
  },
};

import type { Sdk } from '../types/sdk';

/** AdMob in older Expo apps. It has no child-directed treatment; ads are personalised only on request. */
export const expoAdsAdmob: Sdk = {
  id: 'expo-ads-admob',
  name: 'AdMob',
  source:
    'expo-ads-admob 13.0.0 build/AdMobBanner.js, PublisherBanner.js, AdMobInterstitial.js and AdMobRewarded.js (`npa` unless `servePersonalizedAds`)',
  apis: [
    {
      kind: 'ad',
      role: 'configure',
      path: 'expo-ads-admob:{AdMobInterstitial,AdMobRewarded}.requestAdAsync',
      treatments: [{ path: '0.servePersonalizedAds', on: [false], off: [true], safe: 'false' }],
    },
    {
      kind: 'ad',
      role: 'banner',
      path: 'expo-ads-admob:{AdMobBanner,PublisherBanner}',
      treatments: [{ path: 'servePersonalizedAds', on: [false], off: [true], safe: 'false' }],
    },
    { kind: 'ad', role: 'gated', path: 'expo-ads-admob:AdMobRewarded.requestAdAsync' },
  ],
};

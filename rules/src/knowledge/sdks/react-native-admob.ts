import type { Sdk } from '../types/sdk';

/** AdMob in older React Native apps. It has neither child-directed treatment nor a switch against personalised ads. */
export const reactNativeAdmob: Sdk = {
  id: 'react-native-admob',
  name: 'react-native-admob',
  source: 'react-native-admob 1.3.2 index.js, RNAdMobBanner.js, RNPublisherBanner.js, RNAdMobInterstitial.js and RNAdMobRewarded.js',
  apis: [
    { kind: 'ad', role: 'banner', path: 'react-native-admob:{AdMobBanner,PublisherBanner}', noChildModeIn: '*' },
    {
      kind: 'ad',
      role: 'start',
      path: ['react-native-admob:{AdMobInterstitial,AdMobRewarded}.requestAd'],
      noChildModeIn: '*',
    },
    { kind: 'ad', role: 'gated', path: 'react-native-admob:AdMobRewarded.requestAd' },
  ],
};

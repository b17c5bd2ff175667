import type { Sdk } from '../types/sdk';

export const yandexMobileAds: Sdk = {
  id: 'yandex-mobile-ads',
  name: 'Yandex Mobile Ads',
  source:
    'yandex-mobile-ads 8.0.0 src/MobileAds.ts, src/types/MobileAdsModule.interface.ts and AdTargetingParams.interface.ts; Yandex Ads React Native guide, COPPA page',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: 'yandex-mobile-ads:MobileAds.initialize',
      remedies: [{ text: '{receiver}.setAgeRestrictedUser(true)' }],
    },
    {
      kind: 'ad',
      role: 'configure',
      path: 'yandex-mobile-ads:MobileAds.setAgeRestrictedUser',
      treatments: [{ path: '0', on: [true], off: [false], safe: 'true' }],
    },
    {
      kind: 'ad',
      role: 'signal',
      path: 'yandex-mobile-ads:{InterstitialAdLoader,RewardedAdLoader,AppOpenAdLoader}.create().loadAd',
      keysAt: ['0.targeting'],
    },
    { kind: 'ad', role: 'gated', path: 'yandex-mobile-ads:RewardedAdLoader.create().loadAd' },
  ],
};

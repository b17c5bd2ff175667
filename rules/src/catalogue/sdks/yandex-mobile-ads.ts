import type { Sdk } from '../types';

export const yandexMobileAds: Sdk = {
  id: 'yandex-mobile-ads',
  name: 'Yandex Mobile Ads',
  source: 'yandex-mobile-ads React Native guide, COPPA page',
  apis: [
    { kind: 'ad', role: 'start', path: 'yandex-mobile-ads:MobileAds.initialize', remedies: [{ text: '{receiver}.setAgeRestrictedUser(true);' }] },
    { kind: 'ad', role: 'configure', path: 'yandex-mobile-ads:MobileAds.setAgeRestrictedUser', treatments: [{ path: '0', on: [true], off: [false], safe: 'true' }] },
  ],
};

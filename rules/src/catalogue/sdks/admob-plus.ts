import type { Sdk } from '../types';

export const admobPlus: Sdk = {
  id: 'admob-plus',
  name: 'AdMob Plus',
  source: 'admob-plus-cordova 1.28.0 esm/api.d.ts',
  apis: [
    { kind: 'ad', role: 'start', path: ['admob.start', 'admob-plus-cordova:admob.start'] },
    { kind: 'ad', role: 'configure', path: ['admob.configRequest', 'admob.configure', 'admob-plus-cordova:admob.{configRequest,configure}'], treatments: [{ path: '0.tagForChildDirectedTreatment', on: [true], off: [false], safe: 'true' }, { path: '0.tagForUnderAgeOfConsent', on: [true], off: [false], safe: 'true' }] },
    { kind: 'ad', role: 'request', path: ['admob.{BannerAd,InterstitialAd,RewardedAd}()', 'admob-plus-cordova:{BannerAd,InterstitialAd,RewardedAd}()'], treatments: [{ path: '0.npa', on: ['1'], off: ['0'], safe: '\'1\'' }] },
    { kind: 'use', does: 'ad rating', path: ['admob.configRequest', 'admob-plus-cordova:admob.configRequest'], options: [{ path: '0.maxAdContentRating', unsafe: ['T', 'MA'], safe: "'G'" }] },
  ],
};

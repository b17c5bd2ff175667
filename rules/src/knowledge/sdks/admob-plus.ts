import type { Sdk } from '../types/sdk';

/** A Cordova plugin, which is a global; its ads can be imported too. Its switch against personalised ads is a text. */
export const admobPlus: Sdk = {
  id: 'admob-plus',
  name: 'AdMob Plus',
  source: 'admob-plus-cordova 1.28.0 esm/api.d.ts, admob.d.ts and shared.d.ts',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: ['admob.start', 'admob-plus-cordova:start'],
      remedies: [{
        text: "{receiver}.configRequest({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: 'G' })",
        isAwaited: true,
      }],
    },
    {
      kind: 'ad',
      role: 'configure',
      path: 'admob.{configRequest,configure}',
      treatments: [{ path: '0.tagForChildDirectedTreatment', on: [true], off: [false, null], safe: 'true', outweighs: true }, {
        path: '0.tagForUnderAgeOfConsent',
        on: [true],
        off: [false, null],
        safe: 'true',
        outweighs: true,
      }],
    },
    {
      kind: 'ad',
      role: 'request',
      path: '{admob.,admob-plus-cordova:}{AppOpenAd,BannerAd,InterstitialAd,NativeAd,RewardedAd,RewardedInterstitialAd}()',
      treatments: [{ path: '0.npa', on: ['1'], off: ['0'], safe: "'1'" }],
    },
    { kind: 'ad', role: 'gated', path: '{admob.,admob-plus-cordova:}{RewardedAd,RewardedInterstitialAd}()' },
    {
      kind: 'ad',
      role: 'signal',
      path: '{admob.,admob-plus-cordova:}{AppOpenAd,BannerAd,InterstitialAd,NativeAd,RewardedAd,RewardedInterstitialAd}()',
      keysAt: ['0'],
    },
    {
      kind: 'use',
      does: 'ad rating',
      path: 'admob.{configRequest,configure}',
      options: [{ path: '0.maxAdContentRating', unsafe: ['T', 'MA'], safe: "'G'" }],
    },
    { kind: 'use', does: 'advertising id', path: 'admob.requestTrackingAuthorization' },
  ],
  constants: {
    'admob-plus-cordova:MaxAdContentRating.G': 'G',
    'admob-plus-cordova:MaxAdContentRating.PG': 'PG',
    'admob-plus-cordova:MaxAdContentRating.T': 'T',
    'admob-plus-cordova:MaxAdContentRating.MA': 'MA',
  },
};

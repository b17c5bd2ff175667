import type { Sdk } from '../types';

/** Ads in apps. The age treatment took the place of two older switches in 16.4.0. */
export const googleMobileAds: Sdk = {
  id: 'google-mobile-ads',
  name: 'Google Mobile Ads',
  source: 'react-native-google-mobile-ads 17.2.0 src/types/RequestOptions.ts, RequestConfiguration.ts, src/ads/native-ad/NativeAdView.tsx and CHANGELOG (16.4.0)',
  apis: [
    { kind: 'ad', role: 'start', path: 'react-native-google-mobile-ads:{,MobileAds}().initialize', remedies: [{ text: "{receiver}.setRequestConfiguration({ ageRestrictedTreatment: 'child' });", versions: '>=16.4.0' }, { text: '{receiver}.setRequestConfiguration({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true });', versions: '<16.4.0' }] },
    { kind: 'ad', role: 'configure', path: 'react-native-google-mobile-ads:{,MobileAds}().setRequestConfiguration', treatments: [{ path: '0.ageRestrictedTreatment', on: ['child', 'CHILD', 'teen'], off: ['unspecified', 'UNSPECIFIED'], safe: '\'child\'' }, { path: '0.tagForChildDirectedTreatment', on: [true], off: [false, null], safe: 'true', outdatedIn: '>=16.4.0' }, { path: '0.tagForUnderAgeOfConsent', on: [true], off: [false, null], safe: 'true', outdatedIn: '>=16.4.0' }] },
    { kind: 'ad', role: 'request', path: 'react-native-google-mobile-ads:{InterstitialAd,RewardedAd,AppOpenAd,RewardedInterstitialAd,GAMInterstitialAd,NativeAd}.createForAdRequest', treatments: [{ path: '1.requestNonPersonalizedAdsOnly', on: [true], off: [false], safe: 'true' }] },
    { kind: 'ad', role: 'request', path: 'react-native-google-mobile-ads:{useInterstitialAd,useRewardedAd,useAppOpenAd,useRewardedInterstitialAd}', treatments: [{ path: '1.requestNonPersonalizedAdsOnly', on: [true], off: [false], safe: 'true' }] },
    { kind: 'ad', role: 'gated', path: 'react-native-google-mobile-ads:{RewardedAd,RewardedInterstitialAd}.createForAdRequest' },
    { kind: 'ad', role: 'signal', path: 'react-native-google-mobile-ads:{InterstitialAd,RewardedAd,AppOpenAd,RewardedInterstitialAd,GAMInterstitialAd,NativeAd}.createForAdRequest', keysAt: ['1'] },
    { kind: 'use', does: 'ad rating', path: 'react-native-google-mobile-ads:{,MobileAds}().setRequestConfiguration', options: [{ path: '0.maxAdContentRating', unsafe: ['T', 'MA'], safe: "'G'" }] },
    { kind: 'ad', role: 'banner', path: 'react-native-google-mobile-ads:{BannerAd,GAMBannerAd}', optionsIn: 'requestoptions', treatments: [{ path: 'requestNonPersonalizedAdsOnly', on: [true], off: [false], safe: 'true' }] },
    { kind: 'ad', role: 'view', path: 'react-native-google-mobile-ads:NativeAdView' },
  ],
  constants: { 'react-native-google-mobile-ads:AgeRestrictedTreatment.CHILD': 'child', 'react-native-google-mobile-ads:AgeRestrictedTreatment.TEEN': 'teen', 'react-native-google-mobile-ads:AgeRestrictedTreatment.UNSPECIFIED': 'unspecified', 'react-native-google-mobile-ads:MaxAdContentRating.G': 'G', 'react-native-google-mobile-ads:MaxAdContentRating.PG': 'PG', 'react-native-google-mobile-ads:MaxAdContentRating.T': 'T', 'react-native-google-mobile-ads:MaxAdContentRating.MA': 'MA' },
};

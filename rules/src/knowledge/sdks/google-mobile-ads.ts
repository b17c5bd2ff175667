import type { AdTreatment, Sdk } from '../types/sdk';

const notPersonalised = (path: string): AdTreatment => ({ path, on: [true], off: [false], safe: 'true' });
const hooks = 'react-native-google-mobile-ads:{useInterstitialAd,useRewardedAd,useAppOpenAd,useRewardedInterstitialAd}';
/** Hooks and classes that know only the form with one object; 17.0.0 has some of them, 17.2.0 all. */
const newest =
  'react-native-google-mobile-ads:{useGAMInterstitialAd,useNativeAd,useAppOpenAdManager,useMultiFormatAd,MultiFormatAdRequest.create,AdPools.create}';
const classes =
  'react-native-google-mobile-ads:{InterstitialAd,RewardedAd,AppOpenAd,RewardedInterstitialAd,GAMInterstitialAd,NativeAd}.createForAdRequest';
/** Where request options contain user data: in the options themselves, and in the key-value pairs passed to the ad server. */
const inOptions = (path: string): readonly string[] => [path, `${path}.networkExtras`, `${path}.customTargeting`];

/** Ads in apps. The age treatment took the place of two older switches in 16.4.0. */
export const googleMobileAds: Sdk = {
  id: 'google-mobile-ads',
  name: 'Google Mobile Ads',
  source:
    'react-native-google-mobile-ads 17.2.0 src/types/RequestOptions.ts, RequestConfiguration.ts, src/hooks, src/ads/native-ad/NativeAdView.tsx and src/MaxAdContentRating.ts; 16.3.3 and 16.4.0 src/types/RequestConfiguration.ts',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: 'react-native-google-mobile-ads:{,MobileAds}().initialize',
      remedies: [
        {
          text:
            '{receiver}.setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD, maxAdContentRating: MaxAdContentRating.G })',
          versions: '>=16.4.0',
          isAwaited: true,
          imports: ['AgeRestrictedTreatment', 'MaxAdContentRating'],
        },
        {
          text: "{receiver}.setRequestConfiguration({ ageRestrictedTreatment: 'child', maxAdContentRating: 'G' })",
          versions: '>=16.4.0',
          isAwaited: true,
        },
        {
          text:
            '{receiver}.setRequestConfiguration({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: MaxAdContentRating.G })',
          versions: '<16.4.0',
          isAwaited: true,
          imports: ['MaxAdContentRating'],
        },
        {
          text:
            "{receiver}.setRequestConfiguration({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: 'G' })",
          versions: '<16.4.0',
          isAwaited: true,
        },
      ],
    },
    {
      kind: 'ad',
      role: 'configure',
      path: 'react-native-google-mobile-ads:{,MobileAds}().setRequestConfiguration',
      treatments: [
        {
          path: '0.ageRestrictedTreatment',
          on: ['child', 'CHILD', 'teen'],
          off: ['unspecified', 'UNSPECIFIED'],
          safe: "'child'",
          outweighs: true,
        },
        { path: '0.tagForChildDirectedTreatment', on: [true], off: [false, null], safe: 'true', outdatedIn: '>=16.4.0', outweighs: true },
        { path: '0.tagForUnderAgeOfConsent', on: [true], off: [false, null], safe: 'true', outdatedIn: '>=16.4.0', outweighs: true },
        { path: '0.publisherPrivacyPersonalizationState', on: ['disabled'], off: ['enabled'], safe: "'disabled'" },
      ],
    },
    { kind: 'ad', role: 'request', path: classes, treatments: [notPersonalised('1.requestNonPersonalizedAdsOnly')] },
    // Since 17.0.0 the hooks take one object as well.
    { kind: 'ad', role: 'request', first: 'other', path: hooks, treatments: [notPersonalised('1.requestNonPersonalizedAdsOnly')] },
    {
      kind: 'ad',
      role: 'request',
      first: 'object',
      path: [hooks, newest],
      treatments: [notPersonalised('0.requestOptions.requestNonPersonalizedAdsOnly')],
    },
    {
      kind: 'ad',
      role: 'gated',
      path: ['react-native-google-mobile-ads:{RewardedAd,RewardedInterstitialAd}.createForAdRequest',
        'react-native-google-mobile-ads:{useRewardedAd,useRewardedInterstitialAd}'],
    },
    { kind: 'ad', role: 'signal', path: [classes, hooks], keysAt: inOptions('1') },
    { kind: 'ad', role: 'signal', first: 'object', path: [hooks, newest], keysAt: inOptions('0.requestOptions') },
    {
      kind: 'use',
      does: 'ad rating',
      path: 'react-native-google-mobile-ads:{,MobileAds}().setRequestConfiguration',
      options: [{ path: '0.maxAdContentRating', unsafe: ['T', 'MA'], safe: "'G'" }],
    },
    {
      kind: 'ad',
      role: 'banner',
      path: 'react-native-google-mobile-ads:{BannerAd,GAMBannerAd}',
      optionsIn: 'requestoptions',
      treatments: [notPersonalised('requestNonPersonalizedAdsOnly')],
    },
    {
      kind: 'ad',
      role: 'options',
      path: 'react-native-google-mobile-ads:RequestOptions()',
      treatments: [notPersonalised('requestNonPersonalizedAdsOnly')],
    },
    { kind: 'ad', role: 'view', path: 'react-native-google-mobile-ads:NativeAdView' },
  ],
  constants: {
    'react-native-google-mobile-ads:AgeRestrictedTreatment.CHILD': 'child',
    'react-native-google-mobile-ads:AgeRestrictedTreatment.TEEN': 'teen',
    'react-native-google-mobile-ads:AgeRestrictedTreatment.UNSPECIFIED': 'unspecified',
    'react-native-google-mobile-ads:MaxAdContentRating.G': 'G',
    'react-native-google-mobile-ads:MaxAdContentRating.PG': 'PG',
    'react-native-google-mobile-ads:MaxAdContentRating.T': 'T',
    'react-native-google-mobile-ads:MaxAdContentRating.MA': 'MA',
  },
};

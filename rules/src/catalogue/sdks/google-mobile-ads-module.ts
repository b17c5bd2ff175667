import type { Sdk } from '../types';

/** Google's own module for React Native: plain functions, and no older switches. The configuration may stand in the start. */
export const googleMobileAdsModule: Sdk = {
  id: 'google-mobile-ads-module',
  name: 'Google Mobile Ads',
  source: 'developers.google.com/admob/react-native: targeting guide, module reference and RequestConfiguration (November 2026; the package is not in the public registry)',
  apis: [
    { kind: 'ad', role: 'start', path: '@google/mobile-ads:initialize', remedies: [{ text: 'ageRestrictedTreatment: AgeRestrictedTreatment.CHILD, maxAdContentRating: MaxAdContentRating.G, publisherPrivacyPersonalizationState: PublisherPrivacyPersonalizationState.DISABLED', into: '0.requestConfiguration', imports: ['AgeRestrictedTreatment', 'MaxAdContentRating', 'PublisherPrivacyPersonalizationState'] }] },
    ...['0.requestConfiguration.', '0.'].map((place) => ({
      kind: 'ad' as const, role: 'configure' as const, path: place === '0.' ? '@google/mobile-ads:setRequestConfiguration' : '@google/mobile-ads:initialize', treatments: [
        { path: `${place}ageRestrictedTreatment`, on: ['CHILD', 'TEEN'], off: ['UNSPECIFIED'], safe: 'AgeRestrictedTreatment.CHILD' },
        { path: `${place}publisherPrivacyPersonalizationState`, on: ['DISABLED'], off: ['ENABLED'], safe: 'PublisherPrivacyPersonalizationState.DISABLED' },
      ],
    })),
  ],
};

import type { AdTreatment, Sdk } from '../types/sdk';

const treatmentsIn = (object: string): readonly AdTreatment[] => [
  {
    path: `${object}.ageRestrictedTreatment`,
    on: ['CHILD', 'TEEN'],
    off: ['UNSPECIFIED'],
    safe: 'AgeRestrictedTreatment.CHILD',
    outweighs: true,
  },
  {
    path: `${object}.publisherPrivacyPersonalizationState`,
    on: ['DISABLED'],
    off: ['ENABLED'],
    safe: 'PublisherPrivacyPersonalizationState.DISABLED',
  },
];

/** Google's own module for React Native: plain functions, no legacy flags. The start call may contain the configuration. */
export const googleMobileAdsModule: Sdk = {
  id: 'google-mobile-ads-module',
  name: 'Google Mobile Ads',
  source:
    'developers.google.com/admob/react-native: targeting guide, module reference and RequestConfiguration (November 2026; the package is not in the public registry)',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: '@google/mobile-ads:initialize',
      remedies: [{
        text:
          'ageRestrictedTreatment: AgeRestrictedTreatment.CHILD, maxAdContentRating: MaxAdContentRating.G, publisherPrivacyPersonalizationState: PublisherPrivacyPersonalizationState.DISABLED',
        into: '0.requestConfiguration',
        imports: ['AgeRestrictedTreatment', 'MaxAdContentRating', 'PublisherPrivacyPersonalizationState'],
      }],
    },
    { kind: 'ad', role: 'configure', path: '@google/mobile-ads:initialize', treatments: treatmentsIn('0.requestConfiguration') },
    { kind: 'ad', role: 'configure', path: '@google/mobile-ads:setRequestConfiguration', treatments: treatmentsIn('0') },
  ],
};

import type { Sdk } from '../types/sdk';

/**
 * The age range that Apple's and Google's systems share; on the web and before iOS 26 the package returns 18 for every
 * user.
 */
export const expoAgeRange: Sdk = {
  id: 'expo-age-range',
  name: 'expo-age-range',
  source: 'expo-age-range 57.0.4 build/AgeRange.d.ts, build/AgeRange.web.js, build/ExpoAgeRange.types.d.ts and ios/AgeRangeRecords.swift',
  ages: [
    {
      lowest: 'expo-age-range:requestAgeRangeAsync().lowerBound',
      answered: [
        { path: 'expo-age-range:requestAgeRangeAsync().ageRangeDeclaration', is: ['guardianDeclared', 'confirmed'], given: true },
        { path: 'expo-age-range:requestAgeRangeAsync().ageRangeSource', is: ['TIER_B', 'TIER_C', 'TIER_D'], given: true },
        { path: 'expo-age-range:requestAgeSignalsAccessAsync()', is: ['SHARED'] },
        { path: 'expo-age-range:isEligibleForAgeFeaturesAsync()', is: [true] },
        // On Android the bound is null when there is no answer.
        { path: 'react-native:Platform.OS', is: ['android'] },
        { path: 'react-native:Platform.Version', from: 26 },
      ],
    },
  ],
};

import type { Sdk } from '../types/sdk';

/** Ages that the stores of Apple, Google, Amazon and Samsung share. A bound is given only where there is an answer. */
export const playAgeRange: Sdk = {
  id: 'play-age-range',
  name: 'react-native-play-age-range-declaration',
  source:
    'react-native-play-age-range-declaration 2.0.52 lib/typescript/src index.d.ts, AgeSignals.d.ts and providers/AppleDeclaredAgeRange.d.ts; react-native-store-age-signals-native-modules 0.3.1 lib/typescript/module/src/index.d.ts',
  ages: [
    ...['getGooglePlayAgeRangeStatus', 'getAmazonAgeRangeStatus', 'getSamsungGalaxyAgeRangeStatus'].map((name) => {
      const lowest = `react-native-play-age-range-declaration:${name}().ageLower`;
      return { lowest, answered: [{ path: lowest, given: true as const, from: 1 }] };
    }),
    ...['react-native-play-age-range-declaration:getAppleDeclaredAgeRangeStatus',
      'react-native-store-age-signals-native-modules:requestIOSDeclaredAgeRange'].map((call) => {
        const lowest = `${call}().lowerBound`;
        return { lowest, answered: [{ path: lowest, given: true as const, from: 1 }] };
      }),
  ],
};

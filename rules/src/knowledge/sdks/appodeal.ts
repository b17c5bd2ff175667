import type { Sdk } from '../types/sdk';

export const appodeal: Sdk = {
  id: 'appodeal',
  name: 'Appodeal',
  source: 'react-native-appodeal 4.1.0 src/RNAppodeal.ts',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: 'react-native-appodeal:initialize',
      remedies: [{ text: '{receiver}.setChildDirectedTreatment(true)' }],
    },
    {
      kind: 'ad',
      role: 'configure',
      path: 'react-native-appodeal:setChildDirectedTreatment',
      treatments: [{ path: '0', on: [true], off: [false], safe: 'true' }],
    },
  ],
};

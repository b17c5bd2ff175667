import type { Sdk } from '../types/sdk';

/** An SDK that lost its mode for children. */
export const applovin: Sdk = {
  id: 'applovin',
  name: 'AppLovin MAX',
  source:
    'react-native-applovin-max src/types/Privacy.ts: 6.1.1 has `setIsAgeRestrictedUser`, 8.1.0 and 9.6.0 have nothing in its place (SDK 13)',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: 'react-native-applovin-max:{,AppLovinMAX.}initialize',
      noChildModeIn: '>=8.0.0',
      remedies: [{ text: 'Privacy.setIsAgeRestrictedUser(true)', versions: '<8.0.0', imports: ['Privacy'] }],
    },
    {
      kind: 'ad',
      role: 'configure',
      versions: '<8.0.0',
      path: 'react-native-applovin-max:Privacy.setIsAgeRestrictedUser',
      treatments: [{ path: '0', on: [true], off: [false], safe: 'true' }],
    },
  ],
};

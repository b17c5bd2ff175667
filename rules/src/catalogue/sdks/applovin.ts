import type { Sdk } from '../types';

/** An SDK without a mode for children. */
export const applovin: Sdk = {
  id: 'applovin',
  name: 'AppLovin MAX',
  source: 'react-native-applovin-max 9.6.0 src/types/Privacy.ts: no child mode since SDK 13',
  apis: [
    { kind: 'ad', role: 'start', path: 'react-native-applovin-max:{,AppLovinMAX.}initialize', hasNoChildMode: true },
  ],
};

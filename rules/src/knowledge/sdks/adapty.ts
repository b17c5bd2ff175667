import type { Sdk } from '../types/sdk';

export const adapty: Sdk = {
  id: 'adapty',
  name: 'Adapty',
  source: 'react-native-adapty 4.0.3 dist/index.d.ts, dist/adapty-handler.d.ts',
  apis: [{ kind: 'use', does: 'purchase', path: 'react-native-adapty:adapty.makePurchase' }],
};

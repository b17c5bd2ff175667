import type { Sdk } from '../types/sdk';

export const capgoNativePurchases: Sdk = {
  id: 'capgo-native-purchases',
  name: 'Capgo Native Purchases',
  source: '@capgo/native-purchases 8.8.1 dist/esm/definitions.d.ts',
  apis: [{ kind: 'use', does: 'purchase', path: '@capgo/native-purchases:NativePurchases.purchaseProduct' }],
};

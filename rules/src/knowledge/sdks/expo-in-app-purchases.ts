import type { Sdk } from '../types/sdk';

export const expoInAppPurchases: Sdk = {
  id: 'expo-in-app-purchases',
  name: 'Expo InAppPurchases',
  source: 'expo-in-app-purchases 14.6.0 build/InAppPurchases.d.ts',
  apis: [{ kind: 'use', does: 'purchase', path: 'expo-in-app-purchases:purchaseItemAsync' }],
};

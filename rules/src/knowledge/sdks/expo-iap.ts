import type { Sdk } from '../types/sdk';

export const expoIap: Sdk = {
  id: 'expo-iap',
  name: 'Expo IAP',
  source: 'expo-iap 5.8.1 build/index.d.ts, build/useIAP.d.ts',
  apis: [{ kind: 'use', does: 'purchase', path: ['expo-iap:requestPurchase', 'expo-iap:useIAP().requestPurchase'] }],
};

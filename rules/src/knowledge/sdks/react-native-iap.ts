import type { Sdk } from '../types/sdk';

export const reactNativeIap: Sdk = {
  id: 'react-native-iap',
  name: 'React Native IAP',
  source: 'react-native-iap 16.7.1 lib/typescript/src/index.d.ts, lib/typescript/src/hooks/useIAP.d.ts',
  apis: [{
    kind: 'use',
    does: 'purchase',
    path: ['react-native-iap:requestPurchase', 'react-native-iap:useIAP().requestPurchase'],
  }],
};

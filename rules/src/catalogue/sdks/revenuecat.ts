import type { Sdk } from '../types';

export const revenuecat: Sdk = {
  id: 'revenuecat',
  name: 'RevenueCat',
  source: 'react-native-purchases 10.10.2 dist/purchases.d.ts',
  apis: [
    { kind: 'profile', path: 'react-native-purchases:setAttributes', traits: 0 },
    { kind: 'profile', path: 'react-native-purchases:setEmail', trait: 'email' },
    { kind: 'profile', path: 'react-native-purchases:setPhoneNumber', trait: 'phone' },
    { kind: 'profile', path: 'react-native-purchases:setDisplayName', trait: 'displayName' },
    { kind: 'profile', path: 'react-native-purchases:logIn', id: 0 },
  ],
};

import type { Sdk } from '../types/sdk';

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
    { kind: 'use', does: 'advertising id', path: 'react-native-purchases:collectDeviceIdentifiers' },
    {
      kind: 'use',
      does: 'device id',
      path: 'react-native-purchases:configure',
      options: [{ path: '0.automaticDeviceIdentifierCollectionEnabled', unsafe: [true], safe: 'false' }],
    },
    // Read only where an attribution network is named as well.
    {
      kind: 'use',
      does: 'device id',
      path: 'react-native-purchases:configure',
      options: [{ path: '0.automaticDeviceIdentifierCollectionEnabled', absent: true, safe: 'false' }],
      isHint: true,
    },
  ],
};

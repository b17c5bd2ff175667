import type { Sdk } from '../types/sdk';

export const revenuecat: Sdk = {
  id: 'revenuecat',
  name: 'RevenueCat',
  source:
    'react-native-purchases 10.10.2 dist/purchases.d.ts; @revenuecat/purchases-capacitor 13.6.1 dist/esm/definitions.d.ts with @revenuecat/purchases-typescript-internal-esm 19.3.1; @revenuecat/purchases-js 1.63.1 dist/Purchases.es.d.ts',
  apis: [
    { kind: 'profile', path: 'react-native-purchases:setAttributes', traits: 0 },
    { kind: 'profile', path: 'react-native-purchases:setEmail', trait: 'email' },
    { kind: 'profile', path: 'react-native-purchases:setPhoneNumber', trait: 'phone' },
    { kind: 'profile', path: 'react-native-purchases:setDisplayName', trait: 'displayName' },
    { kind: 'profile', path: 'react-native-purchases:logIn', id: 0 },
    // In Capacitor each of them takes one object.
    { kind: 'profile', path: '@revenuecat/purchases-capacitor:Purchases.setAttributes', traits: 0 },
    { kind: 'profile', path: '@revenuecat/purchases-capacitor:Purchases.setEmail', trait: 'email' },
    { kind: 'profile', path: '@revenuecat/purchases-capacitor:Purchases.setPhoneNumber', trait: 'phone' },
    { kind: 'profile', path: '@revenuecat/purchases-capacitor:Purchases.setDisplayName', trait: 'displayName' },
    { kind: 'profile', path: '@revenuecat/purchases-capacitor:Purchases.logIn', id: 0, idKey: 'appUserID' },
    { kind: 'profile', path: '@revenuecat/purchases-js:Purchases.{configure,getSharedInstance}().setAttributes', traits: 0 },
    { kind: 'profile', path: '@revenuecat/purchases-js:Purchases.{configure,getSharedInstance}().{identifyUser,changeUser}', id: 0 },
    {
      kind: 'use',
      does: 'advertising id',
      path: ['react-native-purchases:collectDeviceIdentifiers', '@revenuecat/purchases-capacitor:Purchases.collectDeviceIdentifiers'],
    },
    {
      kind: 'use',
      does: 'device id',
      path: ['react-native-purchases:configure', '@revenuecat/purchases-capacitor:Purchases.configure'],
      options: [{ path: '0.automaticDeviceIdentifierCollectionEnabled', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'purchase',
      path: [
        'react-native-purchases:{purchasePackage,purchaseProduct,purchaseStoreProduct,purchaseSubscriptionOption,purchaseDiscountedPackage,purchaseDiscountedProduct}',
        '@revenuecat/purchases-capacitor:Purchases.{purchasePackage,purchaseStoreProduct,purchaseSubscriptionOption,purchaseDiscountedPackage,purchaseDiscountedProduct}',
        '@revenuecat/purchases-js:Purchases.{configure,getSharedInstance}().{purchase,purchasePackage}',
      ],
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

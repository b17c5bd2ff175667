import type { Sdk } from '../types/sdk';

/** RevenueCat as a global of Cordova, whose setters take plain values. */
export const revenuecatCordova: Sdk = {
  id: 'revenuecat-cordova',
  name: 'RevenueCat',
  source: 'cordova-plugin-purchases 8.2.2 www/plugin.d.ts and plugin.xml',
  apis: [
    { kind: 'profile', path: '{Purchases.,cordova-plugin-purchases/www/plugin:}setAttributes', traits: 0 },
    { kind: 'profile', path: '{Purchases.,cordova-plugin-purchases/www/plugin:}setEmail', trait: 'email' },
    { kind: 'profile', path: '{Purchases.,cordova-plugin-purchases/www/plugin:}setPhoneNumber', trait: 'phone' },
    { kind: 'profile', path: '{Purchases.,cordova-plugin-purchases/www/plugin:}setDisplayName', trait: 'displayName' },
    { kind: 'use', does: 'advertising id', path: '{Purchases.,cordova-plugin-purchases/www/plugin:}collectDeviceIdentifiers' },
  ],
};

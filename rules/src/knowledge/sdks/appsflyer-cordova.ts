import type { Sdk } from '../types/sdk';

/** AppsFlyer as a global of Cordova; three of its calls have names of their own. */
export const appsflyerCordova: Sdk = {
  id: 'appsflyer-cordova',
  name: 'AppsFlyer',
  source: 'cordova-plugin-appsflyer-sdk 6.18.1 www/appsflyer.js and plugin.xml',
  apis: [
    { kind: 'profile', path: 'plugins.appsFlyer.setAppUserId', id: 0, idIsProfile: true },
    { kind: 'profile', path: 'plugins.appsFlyer.setUserEmails', trait: 'email' },
    { kind: 'profile', path: 'plugins.appsFlyer.setPhoneNumber', trait: 'phone' },
    { kind: 'profile', path: 'plugins.appsFlyer.setAdditionalData', traits: 0 },
    { kind: 'track', path: 'plugins.appsFlyer.logEvent', name: 0, props: 1 },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'plugins.appsFlyer.initSdk',
      unlessCalled: [{ names: ['setDisableAdvertisingIdentifier', 'Stop'], at: '0', is: [true] }],
      remedies: [{
        text:
          "{receiver}.setDisableAdvertisingIdentifier(true); {receiver}.disableAppSetId(); {receiver}.anonymizeUser(true); {receiver}.setSharingFilterForPartners(['all']);",
      }],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'plugins.appsFlyer.setDisableAdvertisingIdentifier',
      options: [{ path: '0', unsafe: [false], safe: 'true' }],
    },
  ],
};

import type { Sdk } from '../types/sdk';

/** AppsFlyer in Capacitor: each call takes one object, and starts at once unless `manualStart` is given. */
export const appsflyerCapacitor: Sdk = {
  id: 'appsflyer-capacitor',
  name: 'AppsFlyer',
  source: 'appsflyer-capacitor-plugin 6.18.0 dist/esm/definitions.d.ts and appsflyer_interfaces.d.ts',
  apis: [
    { kind: 'profile', path: 'appsflyer-capacitor-plugin:AppsFlyer.setCustomerUserId', id: 0, idKey: 'cuid', idIsProfile: true },
    { kind: 'profile', path: 'appsflyer-capacitor-plugin:AppsFlyer.setUserEmails', trait: 'email' },
    { kind: 'profile', path: 'appsflyer-capacitor-plugin:AppsFlyer.setPhoneNumber', trait: 'phone' },
    { kind: 'profile', path: 'appsflyer-capacitor-plugin:AppsFlyer.setAdditionalData', traits: 0, traitsKey: 'additionalData' },
    { kind: 'profile', path: 'appsflyer-capacitor-plugin:AppsFlyer.setPartnerData', traits: 0, traitsKey: 'data' },
    {
      kind: 'track',
      path: 'appsflyer-capacitor-plugin:AppsFlyer.logEvent',
      name: 0,
      nameKey: 'eventName',
      props: 0,
      propsKey: 'eventValue',
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'appsflyer-capacitor-plugin:AppsFlyer.initSDK',
      unlessCalled: [{ names: ['disableAdvertisingIdentifier'], at: '0.shouldDisable', is: [true] }, {
        names: ['stop'],
        at: '0.stop',
        is: [true],
      }],
      remedies: [{
        text:
          "{receiver}.disableAdvertisingIdentifier({ shouldDisable: true }); {receiver}.disableAppSetId(); {receiver}.anonymizeUser({ anonymizeUser: true }); {receiver}.setSharingFilterForPartners({ filters: ['all'] });",
      }],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'appsflyer-capacitor-plugin:AppsFlyer.disableAdvertisingIdentifier',
      options: [{ path: '0.shouldDisable', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: 'appsflyer-capacitor-plugin:AppsFlyerConsent.forGDPRUser',
      options: [{ path: '1', unsafe: [true], safe: 'false' }],
    },
  ],
};

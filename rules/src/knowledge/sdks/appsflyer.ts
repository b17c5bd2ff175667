import type { Sdk } from '../types/sdk';

/** AppsFlyer attributes installs to advertisements, so that an id of the product's own ties the person to them. */
export const appsflyer: Sdk = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  source: 'react-native-appsflyer 6.18.0 index.d.ts, Docs/RN_API.md and CHANGELOG (6.17.5)',
  apis: [
    { kind: 'profile', path: 'react-native-appsflyer:setAdditionalData', traits: 0 },
    { kind: 'profile', path: 'react-native-appsflyer:setUserEmails', trait: 'email' },
    { kind: 'profile', path: 'react-native-appsflyer:setCustomerUserId', id: 0, idIsProfile: true },
    { kind: 'track', path: 'react-native-appsflyer:logEvent', name: 0, props: 1 },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-appsflyer:initSdk',
      unlessCalled: [{ names: ['disableAdvertisingIdentifier', 'stop'], at: '0', is: [true] }],
      remedies: [
        {
          text:
            "{receiver}.disableAdvertisingIdentifier(true); {receiver}.disableAppSetId(); {receiver}.anonymizeUser(true); {receiver}.setSharingFilterForPartners(['all']);",
          versions: '>=6.17.5',
        },
        {
          text:
            "{receiver}.disableAdvertisingIdentifier(true); {receiver}.anonymizeUser(true); {receiver}.setSharingFilterForPartners(['all']);",
        },
      ],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-appsflyer:disableAdvertisingIdentifier',
      options: [{ path: '0', unsafe: [false], safe: 'true' }],
    },
  ],
};

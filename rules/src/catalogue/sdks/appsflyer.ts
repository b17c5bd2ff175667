import type { Sdk } from '../types';

/** AppsFlyer attributes installs to advertisements, so that an id of the product's own ties the person to them. */
export const appsflyer: Sdk = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  source: 'react-native-appsflyer 6.18.0 index.d.ts',
  apis: [
    { kind: 'profile', path: 'react-native-appsflyer:setAdditionalData', traits: 0 },
    { kind: 'profile', path: 'react-native-appsflyer:setUserEmails', trait: 'email' },
    { kind: 'profile', path: 'react-native-appsflyer:setCustomerUserId', id: 0, idIsProfile: true },
    { kind: 'track', path: 'react-native-appsflyer:logEvent', name: 0, props: 1 },
  ],
};

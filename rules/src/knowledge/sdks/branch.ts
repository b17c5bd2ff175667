import type { Sdk } from '../types/sdk';

/** Branch attributes installs and visits to advertisements, so that an id of the product's own ties the person to them. */
export const branch: Sdk = {
  id: 'branch',
  name: 'Branch',
  source:
    'react-native-branch 7.0.0 src/index.d.ts; @types/branch-sdk 2.53.7 index.d.ts; capacitor-branch-deep-links 10.0.0 dist/esm/definitions.d.ts',
  apis: [
    { kind: 'profile', path: 'react-native-branch:{setIdentity,setIdentityAsync}', id: 0, idIsProfile: true },
    { kind: 'profile', path: 'react-native-branch:setRequestMetadata', pair: [0, 1] },
    { kind: 'track', path: 'react-native-branch:BranchEvent()', name: 0, props: 2 },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-branch:setConsumerProtectionAttributionLevel',
      options: [{ path: '0', unsafe: ['FULL'], safe: "'NONE'" }],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-branch:disableTracking',
      options: [{ path: '0', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: 'react-native-branch:setDMAParamsForEEA',
      options: [{ path: '1', unsafe: [true], safe: 'false' }, { path: '2', unsafe: [true], safe: 'false' }],
    },
    // Pages tell by an option whether they track; it keeps a print of the browser.
    {
      kind: 'use',
      does: 'device id',
      path: 'branch-sdk:init',
      unlessCalled: [{ names: ['disableTracking'], at: '0', is: [true] }],
      options: [{ path: '1.tracking_disabled', unsafe: [false], absent: true, safe: 'true' }],
    },
    { kind: 'profile', path: 'branch-sdk:setIdentity', id: 0, idIsProfile: true },
    { kind: 'track', path: 'branch-sdk:{track,logEvent,trackCommerceEvent}', name: 0, props: 1 },
    // In Capacitor each call takes one object, and the key says whether tracking is disabled.
    {
      kind: 'use',
      does: 'advertising id',
      path: 'capacitor-branch-deep-links:BranchDeepLinks.disableTracking',
      options: [{ path: '0.isEnabled', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'capacitor-branch-deep-links:BranchDeepLinks.setConsumerProtectionAttributionLevel',
      options: [{ path: '0.level', unsafe: ['FULL'], safe: "'NONE'" }],
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: 'capacitor-branch-deep-links:BranchDeepLinks.setDMAParamsForEEA',
      options: [{ path: '0.adPersonalizationConsent', unsafe: [true], safe: 'false' }, {
        path: '0.adUserDataUsageConsent',
        unsafe: [true],
        safe: 'false',
      }],
    },
    {
      kind: 'profile',
      path: 'capacitor-branch-deep-links:BranchDeepLinks.setIdentity',
      id: 0,
      idKey: 'newIdentity',
      idIsProfile: true,
    },
    {
      kind: 'track',
      path: 'capacitor-branch-deep-links:BranchDeepLinks.sendBranchEvent',
      name: 0,
      nameKey: 'eventName',
      props: 0,
      propsKey: 'metaData',
    },
    // Deep links need no attribution; how much of it there is may be set on the device.
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-branch:subscribe',
      unlessCalled: [{ names: ['disableTracking'], at: '0', is: [true] }, {
        names: ['setConsumerProtectionAttributionLevel'],
        at: '0',
        is: ['NONE', 'MINIMAL', 'REDUCED'],
      }],
      isHint: true,
    },
  ],
  hosts: ['api2.branch.io'],
};

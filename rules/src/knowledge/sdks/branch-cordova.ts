import type { Sdk } from '../types/sdk';

/** Branch as a global of Cordova. `disableTracking` takes anything but a boolean for false. */
export const branchCordova: Sdk = {
  id: 'branch-cordova',
  name: 'Branch',
  source: 'branch-cordova-sdk 6.6.1 src/index.js and plugin.xml',
  apis: [
    { kind: 'profile', path: 'Branch.setIdentity', id: 0, idIsProfile: true },
    { kind: 'profile', path: 'Branch.setRequestMetadata', pair: [0, 1] },
    { kind: 'track', path: 'Branch.sendBranchEvent', name: 0, props: 1 },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'Branch.disableTracking',
      options: [{ path: '0', unsafe: [false, 'true', 'false'], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'Branch.setConsumerProtectionAttributionLevel',
      options: [{ path: '0', unsafe: ['FULL'], safe: "'NONE'" }],
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: 'Branch.setDMAParamsForEEA',
      options: [{ path: '1', unsafe: [true], safe: 'false' }, { path: '2', unsafe: [true], safe: 'false' }],
    },
  ],
};

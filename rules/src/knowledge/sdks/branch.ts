import type { Sdk } from '../types/sdk';

/** Branch attributes installs and visits to advertisements, so that an id of the product's own ties the person to them. */
export const branch: Sdk = {
  id: 'branch',
  name: 'Branch',
  source: 'react-native-branch 7.0.0 src/index.d.ts',
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
};

import type { Sdk } from '../types';

/** Branch attributes installs and visits to advertisements, so that an id of the product's own ties the person to them. */
export const branch: Sdk = {
  id: 'branch',
  name: 'Branch',
  source: 'react-native-branch 7.0.0 src/index.d.ts',
  apis: [
    { kind: 'profile', path: 'react-native-branch:{setIdentity,setIdentityAsync}', id: 0, idIsProfile: true },
    { kind: 'profile', path: 'react-native-branch:setRequestMetadata', pair: [0, 1] },
    { kind: 'track', path: 'react-native-branch:BranchEvent()', name: 0, props: 2 },
  ],
};

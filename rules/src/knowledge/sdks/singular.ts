import type { Sdk } from '../types/sdk';

export const singular: Sdk = {
  id: 'singular',
  name: 'Singular',
  source: 'singular-react-native 4.3.1 index.d.ts',
  apis: [
    {
      kind: 'profile',
      path: ['singular-react-native:Singular.setCustomUserId', 'singular-react-native:SingularConfig().withCustomUserId'],
      id: 0,
      idIsProfile: true,
    },
    { kind: 'track', path: 'singular-react-native:Singular.{event,eventWithArgs}', name: 0, props: 1 },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'singular-react-native:Singular.init',
      onlyIf: [{ path: '0', madeBy: 'singular-react-native:SingularConfig' }],
      unlessCalled: [{ names: ['trackingUnder13', 'stopAllTracking'] }, {
        names: ['limitDataSharing', 'withLimitDataSharing'],
        at: '0',
        is: [true],
      }],
      remedies: [{ text: '{receiver}.trackingUnder13(); {receiver}.limitDataSharing(true);', after: true }],
    },
    { kind: 'use', does: 'advertising id', path: 'singular-react-native:Singular.trackingOptIn', instead: 'trackingUnder13' },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'singular-react-native:Singular.limitDataSharing',
      options: [{ path: '0', unsafe: [false], safe: 'true' }],
    },
  ],
};

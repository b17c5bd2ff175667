import type { Sdk } from '../types';

export const singular: Sdk = {
  id: 'singular',
  name: 'Singular',
  source: 'singular-react-native 4.3.1 index.d.ts',
  apis: [
    { kind: 'profile', path: ['singular-react-native:Singular.setCustomUserId', 'singular-react-native:SingularConfig().withCustomUserId'], id: 0, idIsProfile: true },
    { kind: 'track', path: 'singular-react-native:Singular.{event,eventWithArgs}', name: 0, props: 1 },
  ],
};

import type { Sdk } from '../types/sdk';

export const appcues: Sdk = {
  id: 'appcues',
  name: 'Appcues',
  source: '@appcues/react-native 4.3.1 src/index.tsx; Appcues documentation, JavaScript API',
  apis: [
    { kind: 'profile', path: ['@appcues/react-native:identify', 'Appcues.identify'], traits: 1, id: 0 },
    { kind: 'track', path: ['@appcues/react-native:track', 'Appcues.track'], name: 0, props: 1 },
  ],
};

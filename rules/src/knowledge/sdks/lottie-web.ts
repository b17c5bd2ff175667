import type { Sdk } from '../types/sdk';

export const lottieWeb: Sdk = {
  id: 'lottie-web',
  name: 'Lottie',
  source: 'lottie-web 5.13.0 index.d.ts',
  apis: [{ kind: 'animation', path: ['lottie-web:loadAnimation', 'lottie.loadAnimation', 'bodymovin.loadAnimation'] }],
};

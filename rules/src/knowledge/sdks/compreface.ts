import type { Sdk } from '../types/sdk';

/** A face recognition service. */
export const compreface: Sdk = {
  id: 'compreface',
  name: 'CompreFace',
  source: '@exadel/compreface-js-sdk 1.0.0 index.js, README and services',
  apis: [
    {
      kind: 'use',
      does: 'face recognition',
      path: '@exadel/compreface-js-sdk:CompreFace().{initFaceRecognitionService,initFaceVerificationService}',
    },
  ],
};

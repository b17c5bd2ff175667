import type { Sdk } from '../types';

export const azureFace: Sdk = {
  id: 'azure-face',
  name: 'Azure Face',
  source: '@azure-rest/ai-vision-face 1.0.0-beta.3 clientDefinitions.d.ts, @azure/cognitiveservices-face client types',
  apis: [
    { kind: 'use', does: 'emotion inference', path: ['*.detectWithUrl', '*.detectWithStream'], options: [{ path: '1.returnFaceAttributes', lists: ['emotion', 'Emotion'] }] },
    { kind: 'use', does: 'face recognition', path: ['*.verifyFaceToFace', '*.verifyFaceToPerson', '*.findSimilar'], isHint: true },
    { kind: 'use', does: 'face recognition', path: '@azure-rest/ai-vision-face:().path', when: ['/identify', '/verify', '/findsimilars'] },
  ],
};

import type { Sdk } from '../types';

/** Face detection with steps for expressions, age, gender and descriptors that are chained to it. */
export const faceApi: Sdk = {
  id: 'face-api',
  name: 'face-api.js',
  source: 'face-api.js 0.22.2 build/commonjs/globalApi/*.d.ts, @vladmandic/face-api 1.7.15 types/face-api.d.ts',
  apis: [
    { kind: 'use', does: 'emotion inference', path: '*.withFaceExpressions' },
    { kind: 'use', does: 'trait inference', path: '*.withAgeAndGender' },
    { kind: 'use', does: 'emotion inference', path: ['face-api.js:nets.faceExpressionNet.{load,loadFromUri,loadFromDisk}', '@vladmandic/face-api:nets.faceExpressionNet.{load,loadFromUri,loadFromDisk}', 'faceapi.nets.faceExpressionNet.{load,loadFromUri,loadFromDisk}'], isHint: true },
    { kind: 'use', does: 'face recognition', path: ['*.withFaceDescriptor', '*.withFaceDescriptors'] },
    { kind: 'use', does: 'face recognition', path: ['face-api.js:FaceMatcher()', '@vladmandic/face-api:FaceMatcher()', 'faceapi.FaceMatcher()', 'face-api.js:{LabeledFaceDescriptors}()', '@vladmandic/face-api:{LabeledFaceDescriptors}()', 'faceapi.LabeledFaceDescriptors()'] },
    { kind: 'use', does: 'face recognition', path: ['face-api.js:nets.faceRecognitionNet.{load,loadFromUri,loadFromDisk}', '@vladmandic/face-api:nets.faceRecognitionNet.{load,loadFromUri,loadFromDisk}', 'faceapi.nets.faceRecognitionNet.{load,loadFromUri,loadFromDisk}'], isHint: true },
  ],
};

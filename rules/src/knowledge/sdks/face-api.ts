import type { Sdk } from '../types/sdk';

/** Face detection with steps for expressions, age, gender and descriptors that are chained to it. */
export const faceApi: Sdk = {
  id: 'face-api',
  name: 'face-api.js',
  source: 'face-api.js 0.22.2 build/commonjs/globalApi/*.d.ts, @vladmandic/face-api 1.7.15 types/face-api.d.ts',
  apis: [
    { kind: 'use', does: 'emotion inference', path: '*.withFaceExpressions' },
    { kind: 'use', does: 'trait inference', path: '*.withAgeAndGender' },
    {
      kind: 'use',
      does: 'emotion inference',
      path: ['face-api.js:FaceExpressionNet()', '@vladmandic/face-api:FaceExpressionNet()', 'faceapi.FaceExpressionNet()',
        'face-api.js:recognizeFaceExpressions', '@vladmandic/face-api:recognizeFaceExpressions', '*.recognizeFaceExpressions'],
    },
    {
      kind: 'use',
      does: 'emotion inference',
      path: [
        'face-api.js:{nets.faceExpressionNet.load,nets.faceExpressionNet.loadFromUri,nets.faceExpressionNet.loadFromDisk,loadFaceExpressionModel}',
        '@vladmandic/face-api:{nets.faceExpressionNet.load,nets.faceExpressionNet.loadFromUri,nets.faceExpressionNet.loadFromDisk,loadFaceExpressionModel}',
        'faceapi.{nets.faceExpressionNet.load,nets.faceExpressionNet.loadFromUri,nets.faceExpressionNet.loadFromDisk,loadFaceExpressionModel}',
      ],
      isHint: 'model',
    },
    {
      kind: 'use',
      does: 'trait inference',
      path: ['face-api.js:predictAgeAndGender', '@vladmandic/face-api:predictAgeAndGender', '*.predictAgeAndGender'],
    },
    {
      kind: 'use',
      does: 'trait inference',
      path: ['face-api.js:{nets.ageGenderNet.load,nets.ageGenderNet.loadFromUri,nets.ageGenderNet.loadFromDisk,loadAgeGenderModel}',
        '@vladmandic/face-api:{nets.ageGenderNet.load,nets.ageGenderNet.loadFromUri,nets.ageGenderNet.loadFromDisk,loadAgeGenderModel}',
        'faceapi.{nets.ageGenderNet.load,nets.ageGenderNet.loadFromUri,nets.ageGenderNet.loadFromDisk,loadAgeGenderModel}'],
      isHint: 'model',
    },
    { kind: 'use', does: 'face recognition', path: ['*.withFaceDescriptor', '*.withFaceDescriptors'] },
    {
      kind: 'use',
      does: 'face recognition',
      path: ['face-api.js:FaceMatcher()', '@vladmandic/face-api:FaceMatcher()', 'faceapi.FaceMatcher()',
        'face-api.js:{LabeledFaceDescriptors,FaceRecognitionNet}()', '@vladmandic/face-api:{LabeledFaceDescriptors,FaceRecognitionNet}()',
        'faceapi.{LabeledFaceDescriptors,FaceRecognitionNet}()', '*.LabeledFaceDescriptors', 'face-api.js:computeFaceDescriptor',
        '@vladmandic/face-api:computeFaceDescriptor', '*.computeFaceDescriptor'],
    },
    {
      kind: 'use',
      does: 'face recognition',
      path: [
        'face-api.js:{nets.faceRecognitionNet.load,nets.faceRecognitionNet.loadFromUri,nets.faceRecognitionNet.loadFromDisk,loadFaceRecognitionModel}',
        '@vladmandic/face-api:{nets.faceRecognitionNet.load,nets.faceRecognitionNet.loadFromUri,nets.faceRecognitionNet.loadFromDisk,loadFaceRecognitionModel}',
        'faceapi.{nets.faceRecognitionNet.load,nets.faceRecognitionNet.loadFromUri,nets.faceRecognitionNet.loadFromDisk,loadFaceRecognitionModel}',
      ],
      isHint: 'model',
    },
  ],
};

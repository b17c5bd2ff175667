import type { Sdk } from '../types';

/** Services and libraries whose purpose is to read emotions. */
export const emotionSdks: Sdk = {
  id: 'emotion-sdks',
  name: 'an emotion detector',
  source: 'hume 0.16.0 dist/cjs/api/resources; Affectiva JavaScript SDK guide; clmtrackr 1.1.2 examples; MorphCast SDK guide',
  apis: [
    { kind: 'use', does: 'emotion inference', path: ['hume:HumeClient()', '@humeai/voice-react:useVoice', 'affdex.{CameraDetector,FrameDetector,PhotoDetector}()', '*.detectAllEmotions', 'emotionClassifier()', 'CY.loader'] },
  ],
};

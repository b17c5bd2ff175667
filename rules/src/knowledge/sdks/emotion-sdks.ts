import type { Sdk } from '../types/sdk';

/** Services and libraries whose purpose is to read emotions. */
export const emotionSdks: Sdk = {
  id: 'emotion-sdks',
  name: 'an emotion detector',
  source:
    'hume 0.16.0 dist/cjs/api/resources and 0.9.1 Client.d.ts, batch and stream clients (its client reads texts aloud as well); Affectiva JavaScript SDK guide (developer.affectiva.com/v3_2/javascript); clmtrackr 1.1.2 examples; MorphCast SDK guide (ai-sdk.morphcast.com/v1.17/docs)',
  apis: [
    {
      kind: 'use',
      does: 'emotion inference',
      path: ['hume:HumeClient().empathicVoice.chat.connect', 'hume:HumeClient().expressionMeasurement.stream.connect',
        'hume:HumeClient().expressionMeasurement.batch.{startInferenceJob,startInferenceJobFromLocalFile}', '@humeai/voice-react:useVoice',
        'affdex.{CameraDetector,FrameDetector,PhotoDetector}()', '*.detectAllEmotions', 'emotionClassifier()'],
    },
    // The same loader also detects faces and head poses.
    { kind: 'use', does: 'emotion inference', path: '*.addModule', options: [{ path: '0', unsafe: ['FACE_EMOTION'] }] },
  ],
  constants: { 'CY.modules().FACE_EMOTION.name': 'FACE_EMOTION' },
};

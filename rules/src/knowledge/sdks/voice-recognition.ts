import type { Sdk } from '../types/sdk';

/** Speaker recognition services. */
export const voiceRecognition: Sdk = {
  id: 'voice-recognition',
  name: 'a service that knows voices',
  source:
    '@aws-sdk/client-voice-id 3.936.0 dist-types/commands; microsoft-cognitiveservices-speech-sdk 1.30.2 distrib/lib/src/sdk/VoiceProfileClient.d.ts and SpeakerRecognizer.d.ts (no longer in 1.52.0)',
  apis: [
    {
      kind: 'use',
      does: 'face recognition',
      path: '@aws-sdk/client-voice-id:{StartSpeakerEnrollmentJobCommand,EvaluateSessionCommand,StartFraudsterRegistrationJobCommand}()',
    },
    { kind: 'use', does: 'face recognition', path: 'microsoft-cognitiveservices-speech-sdk:{VoiceProfileClient,SpeakerRecognizer}()' },
  ],
};

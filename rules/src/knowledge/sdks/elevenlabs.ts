import type { Sdk } from '../types/sdk';

/** ElevenLabs reads texts aloud and keeps what it read, unless an enterprise account says otherwise. */
export const elevenlabs: Sdk = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  source:
    '@elevenlabs/elevenlabs-js 2.73.0 api/resources/textToSpeech and textToDialogue client/Client.d.ts, environments.js; elevenlabs 1.59.0 api/resources/textToSpeech',
  apis: [
    {
      kind: 'use',
      does: 'foreign request',
      path: ['@elevenlabs/elevenlabs-js:ElevenLabsClient().textToSpeech.{convert,stream,convertWithTimestamps}',
        '@elevenlabs/elevenlabs-js:ElevenLabsClient().textToDialogue.{convert,stream}',
        'elevenlabs:ElevenLabsClient().textToSpeech.{convert,convertAsStream}'],
    },
  ],
  hosts: ['api.elevenlabs.io', 'api.us.elevenlabs.io', 'api.eu.residency.elevenlabs.io'],
};

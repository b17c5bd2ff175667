import type { Sdk } from '../types';

/** A detector whose models for emotion and description are on by default. */
export const human: Sdk = {
  id: 'human',
  name: 'Human',
  source: 'vladmandic/human src/config.ts: face, description and emotion are enabled unless switched off',
  apis: [
    { kind: 'use', does: 'emotion inference', path: ['@vladmandic/human:()', '@vladmandic/human:Human()', 'Human.Human()'], options: [{ path: '0.face.emotion.enabled', unsafe: [true], absent: true, safe: 'false' }], unless: [{ path: '0.face.enabled', is: [false] }] },
    { kind: 'use', does: 'face recognition', path: '@vladmandic/human:().match.{similarity,find,distance}' },
  ],
};

import type { Sdk } from '../types/sdk';

/** A detector whose models for emotion and description are on by default. */
export const human: Sdk = {
  id: 'human',
  name: 'Human',
  source:
    '@vladmandic/human 3.3.6 src/config.ts (face, iris, description and emotion are enabled unless switched off) and types/human.d.ts (match)',
  apis: [
    {
      kind: 'use',
      does: 'emotion inference',
      path: ['@vladmandic/human:()', '@vladmandic/human:Human()', 'Human.Human()'],
      options: [{ path: '0.face.emotion.enabled', unsafe: [true], absent: true, safe: 'false' }],
      unless: [{ path: '0.face.enabled', is: [false] }],
    },
    // Its `description` module returns age, gender and a face descriptor.
    {
      kind: 'use',
      does: 'face recognition',
      path: ['@vladmandic/human:()', '@vladmandic/human:Human()', 'Human.Human()'],
      options: [{ path: '0.face.description.enabled', unsafe: [true], safe: 'false' }],
      unless: [{ path: '0.face.enabled', is: [false] }],
    },
    {
      kind: 'use',
      does: 'face recognition',
      path: ['@vladmandic/human:().match.{similarity,find,distance}', '@vladmandic/human:Human().match.{similarity,find,distance}',
        'Human.Human().match.{similarity,find,distance}'],
    },
  ],
};

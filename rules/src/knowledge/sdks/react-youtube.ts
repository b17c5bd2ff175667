import type { Sdk } from '../types/sdk';

/** YouTube's player parameters inside `opts`. */
export const reactYoutube: Sdk = {
  id: 'react-youtube',
  name: 'react-youtube',
  source: 'react-youtube 10.1.0 dist/YouTube.d.ts, README; YouTube player parameters',
  elements: [
    {
      kind: 'player',
      tags: ['react-youtube:'],
      options: [
        { attribute: 'opts', path: 'playerVars.autoplay', effect: 'autoplay', on: [1, '1', true], safe: '0' },
        { attribute: 'opts', path: 'playerVars.loop', effect: 'loop', on: [1, '1', true], safe: '0' },
      ],
      ended: ['end'],
    },
  ],
};

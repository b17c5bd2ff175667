import type { Sdk } from '../types/sdk';

/** `viewable` starts as soon as the player scrolls into view. */
export const jwplayer: Sdk = {
  id: 'jwplayer',
  name: 'JW Player',
  source: '@types/jwplayer 8.31.3 index.d.ts',
  apis: [
    {
      kind: 'player',
      path: 'jwplayer().setup',
      autoplay: [{ path: '0.autostart', on: [true, 'viewable'], safe: 'false' }],
      loop: [{ path: '0.repeat', on: [true], safe: 'false' }],
    },
    { kind: 'player', path: ['jwplayer().play', 'jwplayer().setup().play'], starts: 'play' },
    { kind: 'player', path: ['jwplayer().{playlistNext,next}', 'jwplayer().setup().{playlistNext,next}'], starts: 'next' },
    {
      kind: 'player',
      path: ['jwplayer().{on,once}', 'jwplayer().setup().{on,once}'],
      ended: { event: '0', values: ['complete'], handler: '1' },
    },
  ],
};

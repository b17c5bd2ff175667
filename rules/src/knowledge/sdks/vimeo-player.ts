import type { Sdk } from '../types/sdk';

export const vimeoPlayer: Sdk = {
  id: 'vimeo-player',
  name: 'Vimeo Player',
  source: '@types/vimeo__player 2.18.3 index.d.ts; @vimeo/player 2.30.4 README',
  apis: [
    {
      kind: 'player',
      path: ['@vimeo/player:()', 'Vimeo.Player()'],
      autoplay: [{ path: '1.autoplay', on: [true], safe: 'false' }],
      loop: [{ path: '1.loop', on: [true], safe: 'false' }],
    },
    { kind: 'player', path: ['@vimeo/player:().setLoop', 'Vimeo.Player().setLoop'], loop: [{ path: '0', on: [true], safe: 'false' }] },
    { kind: 'player', path: ['@vimeo/player:().play', 'Vimeo.Player().play'], starts: 'play' },
    { kind: 'player', path: ['@vimeo/player:().on', 'Vimeo.Player().on'], ended: { event: '0', values: ['ended'], handler: '1' } },
  ],
};

import type { Sdk } from '../types/sdk';

export const howler: Sdk = {
  id: 'howler',
  name: 'howler.js',
  source: '@types/howler 2.2.13 index.d.ts',
  apis: [
    {
      kind: 'player',
      path: ['howler:Howl()', 'Howl()'],
      autoplay: [{ path: '0.autoplay', on: [true], safe: 'false' }],
      loop: [{ path: '0.loop', on: [true], safe: 'false' }],
      ended: { handler: '0.onend' },
    },
    { kind: 'player', path: ['howler:Howl().loop', 'Howl().loop'], loop: [{ path: '0', on: [true], safe: 'false' }] },
    { kind: 'player', path: ['howler:Howl().play', 'Howl().play'], starts: 'play' },
    {
      kind: 'player',
      path: ['howler:Howl().{on,once}', 'Howl().{on,once}'],
      ended: { event: '0', values: ['end'], handler: '1' },
    },
  ],
};

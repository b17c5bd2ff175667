import type { Sdk } from '../types/sdk';

export const plyr: Sdk = {
  id: 'plyr',
  name: 'Plyr',
  source: 'plyr 3.8.4 src/js/plyr.d.ts, src/js/config/defaults.js',
  apis: [
    {
      kind: 'player',
      path: ['plyr:()', 'plyr:setup', 'Plyr()', 'Plyr.setup'],
      autoplay: [{ path: '1.autoplay', on: [true], safe: 'false' }],
      loop: [{ path: '1.loop.active', on: [true], safe: 'false' }],
    },
    { kind: 'player', path: ['plyr:().loop', 'Plyr().loop'], assigned: { effect: 'loop', on: [true], safe: 'false' } },
    { kind: 'player', path: ['plyr:().autoplay', 'Plyr().autoplay'], assigned: { effect: 'autoplay', on: [true], safe: 'false' } },
    { kind: 'player', path: ['plyr:().play', 'Plyr().play'], starts: 'play' },
    { kind: 'player', path: ['plyr:().{on,once}', 'Plyr().{on,once}'], ended: { event: '0', values: ['ended'], handler: '1' } },
  ],
};

import type { Sdk } from '../types/sdk';

/** The third argument of `initialize` is `autoPlay`. */
export const dashjs: Sdk = {
  id: 'dashjs',
  name: 'dash.js',
  source: 'dashjs 5.2.1 index.d.ts',
  apis: [
    {
      kind: 'player',
      path: ['dashjs:MediaPlayer().create().initialize', 'dashjs.MediaPlayer().create().initialize'],
      autoplay: [{ path: '2', on: [true], safe: 'false' }],
    },
    {
      kind: 'player',
      path: ['dashjs:MediaPlayer().create().setAutoPlay', 'dashjs.MediaPlayer().create().setAutoPlay'],
      autoplay: [{ path: '0', on: [true], safe: 'false' }],
    },
    { kind: 'player', path: ['dashjs:MediaPlayer().create().play', 'dashjs.MediaPlayer().create().play'], starts: 'play' },
  ],
};

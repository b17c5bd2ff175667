import type { Sdk } from '../types/sdk';

/** `autoPlay` may be text (`muted`, `any`), which starts playback as well. */
export const muxPlayer: Sdk = {
  id: 'mux-player',
  name: 'Mux Player',
  source: '@mux/mux-player-react 3.14.0 dist/types/types.d.ts',
  elements: [
    {
      kind: 'player',
      tags: ['mux-player', '@mux/mux-player-react:', '@mux/mux-player-react/lazy:', '@mux/mux-player-react/news:'],
      autoplay: ['autoplay'],
      loop: ['loop'],
      ended: ['ended'],
    },
  ],
};

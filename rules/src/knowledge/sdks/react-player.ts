import type { Sdk } from '../types/sdk';

/** From version 3 on `autoPlay` reaches the media element as well. A `playing` bound to state starts with that state. */
export const reactPlayer: Sdk = {
  id: 'react-player',
  name: 'ReactPlayer',
  source: 'react-player 3.4.0 dist/types.d.ts, README; 2.16.1 lazy, file, youtube and vimeo entries',
  elements: [
    {
      kind: 'player',
      tags: ['react-player:', 'react-player/lazy:', 'react-player/youtube:', 'react-player/vimeo:', 'react-player/file:'],
      autoplay: ['playing', 'autoplay'],
      loop: ['loop'],
      ended: ['ended'],
    },
  ],
};

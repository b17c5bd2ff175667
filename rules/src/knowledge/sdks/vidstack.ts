import type { Sdk } from '../types/sdk';

/** `load` is about fetching, not playing. */
export const vidstack: Sdk = {
  id: 'vidstack',
  name: 'Vidstack',
  source: '@vidstack/react 1.15.6 types/vidstack-instances.d.ts; vidstack 1.15.6 type declarations',
  elements: [{
    kind: 'player',
    tags: ['media-player', '@vidstack/react:MediaPlayer'],
    autoplay: ['autoplay'],
    loop: ['loop'],
    ended: ['ended', 'end'],
  }],
};

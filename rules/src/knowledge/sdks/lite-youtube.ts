import type { Sdk } from '../types/sdk';

/** Shows a picture until it is clicked, so `autoplay=1` among its `params` starts nothing by itself. */
export const liteYoutube: Sdk = {
  id: 'lite-youtube',
  name: 'Lite YouTube embed',
  source:
    'lite-youtube-embed 0.3.4 src/lite-yt-embed.js; @justinribeiro/lite-youtube 1.9.0 lite-youtube.js; react-lite-youtube-embed 3.7.0 dist/index.d.ts',
  elements: [{ kind: 'embed', tags: ['lite-youtube', 'react-lite-youtube-embed:'] }],
};

import type { Sdk } from '../types/sdk';

/** YouTube's iframe API. `loadVideoById` plays at once, `cueVideoById` waits. State 0 is the end of a video. */
export const youtubePlayer: Sdk = {
  id: 'youtube-player',
  name: 'YouTube player',
  source: '@types/youtube 0.3.0 index.d.ts; YouTube player parameters and iframe API reference',
  apis: [
    {
      kind: 'player',
      path: 'YT.Player()',
      autoplay: [{ path: '1.playerVars.autoplay', on: [1, '1', true], safe: '0' }],
      loop: [{ path: '1.playerVars.loop', on: [1, '1', true], safe: '0' }],
      ended: { handler: '1.events.onStateChange' },
    },
    { kind: 'player', path: 'YT.Player().loadVideoById', starts: 'next', insteadOfStart: 'cueVideoById' },
    { kind: 'player', path: 'YT.Player().loadVideoByUrl', starts: 'next', insteadOfStart: 'cueVideoByUrl' },
    { kind: 'player', path: 'YT.Player().loadPlaylist', starts: 'next', insteadOfStart: 'cuePlaylist' },
    { kind: 'player', path: 'YT.Player().{nextVideo,playVideoAt}', starts: 'next' },
    { kind: 'player', path: 'YT.Player().playVideo', starts: 'play' },
    { kind: 'player', path: 'YT.Player().setLoop', loop: [{ path: '0', on: [true], safe: 'false' }] },
    { kind: 'player', path: 'YT.Player().addEventListener', ended: { event: '0', values: ['onStateChange'], handler: '1' } },
  ],
  constants: {
    'YT.PlayerState.ENDED': 0,
    'YT.PlayerState.PLAYING': 1,
    'YT.AutoPlay.NoAutoPlay': 0,
    'YT.AutoPlay.AutoPlay': 1,
    'YT.Loop.SinglePlay': 0,
    'YT.Loop.Loop': 1,
  },
};

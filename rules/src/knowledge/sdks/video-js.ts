import type { Sdk } from '../types/sdk';

/** Any text but `false` starts playback: `play`, `muted`, `any`. */
export const videoJs: Sdk = {
  id: 'video-js',
  name: 'Video.js',
  source: '@types/video.js 7.3.58 index.d.ts',
  apis: [
    {
      kind: 'player',
      path: ['video.js:', 'videojs'],
      autoplay: [{ path: '1.autoplay', on: [true, 'play', 'muted', 'any'], safe: 'false' }],
      loop: [{ path: '1.loop', on: [true], safe: 'false' }],
    },
    {
      kind: 'player',
      path: ['video.js:().autoplay', 'videojs().autoplay'],
      autoplay: [{ path: '0', on: [true, 'play', 'muted', 'any'], safe: 'false' }],
    },
    { kind: 'player', path: ['video.js:().loop', 'videojs().loop'], loop: [{ path: '0', on: [true], safe: 'false' }] },
    { kind: 'player', path: ['video.js:().play', 'videojs().play'], starts: 'play' },
    { kind: 'player', path: ['video.js:().{on,one}', 'videojs().{on,one}'], ended: { event: '0', values: ['ended'], handler: '1' } },
  ],
  elements: [
    {
      kind: 'player',
      tags: ['video-js'],
      autoplay: ['autoplay'],
      loop: ['loop'],
      options: [
        { attribute: 'datasetup', path: 'autoplay', effect: 'autoplay', on: [true, 'play', 'muted', 'any'], safe: 'false' },
        { attribute: 'datasetup', path: 'loop', effect: 'loop', on: [true], safe: 'false' },
      ],
      ended: ['ended'],
    },
  ],
};

import type { Sdk } from '../types/sdk';

/** The pixel of X, formerly Twitter: `config` starts it, `init` in its older base code. */
export const xPixel: Sdk = {
  id: 'x-pixel',
  name: 'X pixel',
  source:
    '@nuxt/scripts 1.3.9 dist/runtime/registry/x-pixel.js and x-pixel.d.ts; react-twitter-pixel 0.0.3 and react-twitter-conversion-tracker 1.0.0 src/index.js; rudder-transformer destination twitter_ads (server host)',
  apis: [
    { kind: 'ad', role: 'start', path: 'twq', when: ['config', 'init'], noChildModeIn: '*' },
    { kind: 'ad', role: 'start', path: ['react-twitter-pixel:init', 'react-twitter-conversion-tracker:init'], noChildModeIn: '*' },
    { kind: 'profile', path: 'twq', when: ['init'], traits: 2 },
    { kind: 'profile', path: 'react-twitter-pixel:init', traits: 1 },
    { kind: 'track', path: 'twq', when: ['event', 'track'], name: 1, props: 2 },
    { kind: 'track', path: 'react-twitter-pixel:track', name: 0, props: 1 },
    { kind: 'track', path: ['react-twitter-pixel:pageView', 'react-twitter-conversion-tracker:pageView'] },
  ],
  hosts: ['static.ads-twitter.com', 'ads-api.twitter.com'],
  conversions: ['ads-api.twitter.com/*/measurement/conversions'],
  loads: ['advertising'],
};

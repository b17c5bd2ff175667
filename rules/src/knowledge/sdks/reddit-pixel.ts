import type { Sdk } from '../types/sdk';

/** Reddit's pixel. Its script lies on a host that serves Reddit's own pages as well. */
export const redditPixel: Sdk = {
  id: 'reddit-pixel',
  name: 'Reddit pixel',
  source:
    'react-reddit-pixel 1.0.0 src/index.js; @nuxt/scripts 1.3.9 dist/runtime/registry/reddit-pixel.js and dist/stats.mjs; rudder-sdk-js RedditPixel (identity); rudder-transformer destination reddit (server host)',
  apis: [
    { kind: 'ad', role: 'start', path: 'rdt', when: ['init'], noChildModeIn: '*' },
    { kind: 'ad', role: 'start', path: 'react-reddit-pixel:init', noChildModeIn: '*' },
    { kind: 'profile', path: 'rdt', when: ['init'], traits: 2, id: 2, idKey: 'externalId', idIsProfile: true },
    { kind: 'track', path: 'rdt', when: ['track'], name: 1, props: 2 },
    { kind: 'track', path: 'react-reddit-pixel:track', name: 0 },
    { kind: 'track', path: 'react-reddit-pixel:pageVisit' },
  ],
  hosts: ['ads-api.reddit.com'],
  addresses: ['www.redditstatic.com/ads', 'alb.reddit.com/rp.gif'],
  conversions: ['ads-api.reddit.com/api'],
  loads: ['advertising'],
};

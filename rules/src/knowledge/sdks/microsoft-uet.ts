import type { Sdk } from '../types/sdk';

/** Microsoft's tag for advertising. `pid` holds the hashed email address and telephone number of the visitor. */
export const microsoftUet: Sdk = {
  id: 'microsoft-uet',
  name: 'Microsoft UET',
  source: '@nuxt/scripts 1.3.9 dist/runtime/registry/bing-uet.js and bing-uet.d.ts, dist/stats.mjs; rudder-sdk-js BingAds',
  apis: [
    { kind: 'ad', role: 'start', path: 'UET()', noChildModeIn: '*' },
    { kind: 'profile', path: 'uetq.push', when: ['set'], traits: 1, traitsKey: 'pid' },
    { kind: 'track', path: 'uetq.push', when: ['event'], name: 1, props: 2 },
  ],
  hosts: ['bat.bing.com'],
  addresses: ['bat.bing.com/action', 'bat.bing.com/p'],
  loads: ['advertising'],
};

import type { Sdk } from '../types/sdk';

export const tiktokPixel: Sdk = {
  id: 'tiktok-pixel',
  name: 'TikTok pixel',
  source:
    'tiktok-pixel 2.0.3 dist/index.d.ts; TikTok base code (methods of ttq) and advanced matching guide; @nuxt/scripts 1.3.9 dist/runtime/registry/tiktok-pixel.js (both hosts, ttq as a list)',
  apis: [
    { kind: 'ad', role: 'start', path: ['ttq.load', 'tiktok-pixel:init'], noChildModeIn: '*' },
    { kind: 'profile', path: 'ttq.identify', traits: 0, id: 0, idKey: 'external_id', idIsProfile: true },
    { kind: 'profile', path: 'ttq.track', id: 1, idKey: 'user_id', idIsProfile: true },
    { kind: 'track', path: ['ttq.track', 'ttq.instance().track'], name: 0, props: 1 },
    { kind: 'track', path: 'ttq.{page,instance().page}' },
    { kind: 'track', path: 'ttq.push', when: ['track'], arrayCommand: true, name: 1, props: 2 },
    { kind: 'track', path: 'tiktok-pixel:pageView' },
    { kind: 'profile', path: 'tiktok-pixel:init', traits: 1, id: 1, idKey: 'external_id', idIsProfile: true },
    { kind: 'track', path: 'tiktok-pixel:track', name: 0, props: 1 },
  ],
  hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com'],
  loads: ['advertising'],
};

import type { Sdk } from '../types/sdk';

export const tiktokPixel: Sdk = {
  id: 'tiktok-pixel',
  name: 'TikTok pixel',
  source: 'tiktok-pixel 2.0.3 dist/index.d.ts; TikTok base code (methods of ttq) and advanced matching guide',
  apis: [
    { kind: 'profile', path: 'ttq.identify', traits: 0, id: 0, idKey: 'external_id', idIsProfile: true },
    { kind: 'track', path: 'ttq.track', name: 0, props: 1 },
    { kind: 'track', path: 'ttq.page' },
    { kind: 'profile', path: 'tiktok-pixel:init', traits: 1, id: 1, idKey: 'external_id', idIsProfile: true },
    { kind: 'track', path: 'tiktok-pixel:track', name: 0, props: 1 },
  ],
  hosts: ['analytics.tiktok.com'],
};

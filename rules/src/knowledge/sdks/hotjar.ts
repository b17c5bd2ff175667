import type { Sdk } from '../types/sdk';

export const hotjar: Sdk = {
  id: 'hotjar',
  name: 'Hotjar',
  source: '@hotjar/browser 1.0.9 dist/index.d.ts; Hotjar Identify and Events API reference',
  apis: [
    { kind: 'profile', path: '@hotjar/browser:identify', traits: 1, id: 0 },
    { kind: 'track', path: '@hotjar/browser:event', name: 0 },
    { kind: 'profile', path: 'hj', when: ['identify'], traits: 2, id: 1 },
    { kind: 'track', path: 'hj', when: ['event'], name: 1 },
    { kind: 'use', does: 'session recording', path: ['@hotjar/browser:init', 'react-hotjar:hotjar.initialize', 'react-hotjar:initialize'] },
  ],
  hosts: ['static.hotjar.com'],
  loads: ['session recording'],
};

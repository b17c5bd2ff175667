import type { Sdk } from '../types/sdk';

export const snapPixel: Sdk = {
  id: 'snap-pixel',
  name: 'Snap pixel',
  source:
    "react-snapchat-pixel 1.1.1 src/index.js; @nuxt/scripts 1.3.9 dist/runtime/registry/snapchat-pixel.js and dist/stats.mjs; rudder-transformer destination snapchat_conversion; Snap pixel guides of Tealium and RudderStack ('Snap Pixel'), which document init with the visitor's e-mail or telephone number",
  apis: [
    { kind: 'ad', role: 'start', path: 'snaptr', when: ['init'], noChildModeIn: '*' },
    { kind: 'ad', role: 'start', path: 'react-snapchat-pixel:init', noChildModeIn: '*' },
    { kind: 'profile', path: 'snaptr', when: ['init'], traits: 2 },
    { kind: 'profile', path: 'react-snapchat-pixel:init', traits: 1 },
    { kind: 'track', path: 'react-snapchat-pixel:track', name: 0, props: 1 },
    { kind: 'track', path: 'react-snapchat-pixel:pageView' },
    { kind: 'track', path: 'snaptr', when: ['track'], name: 1, props: 2 },
  ],
  hosts: ['sc-static.net', 'tr.snapchat.com', 'adsapi.snapchat.com'],
  conversions: ['tr.snapchat.com/v2/conversion', 'tr.snapchat.com/v3', 'adsapi.snapchat.com'],
  loads: ['advertising'],
};

import type { Sdk } from '../types/sdk';

export const snapPixel: Sdk = {
  id: 'snap-pixel',
  name: 'Snap pixel',
  source: "Snap pixel guides of Tealium and RudderStack ('Snap Pixel'), which document init with the visitor's e-mail or telephone number",
  apis: [
    { kind: 'profile', path: 'snaptr', when: ['init'], traits: 2 },
    { kind: 'track', path: 'snaptr', when: ['track'], name: 1, props: 2 },
  ],
  hosts: ['sc-static.net'],
};

import type { Sdk } from '../types/sdk';

/** Microsoft Clarity. Tags filter recordings of one person's sessions; the fourth argument of identify is a name. */
export const clarity: Sdk = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  source:
    '@microsoft/clarity 1.0.2 index.d.ts; @microsoft/react-native-clarity 4.9.0 lib/typescript/index.d.ts; Clarity client API reference',
  apis: [
    { kind: 'profile', path: '@microsoft/clarity:identify', id: [0, 3] },
    { kind: 'profile', path: '@microsoft/clarity:setTag', pair: [0, 1], isMixed: true },
    { kind: 'track', path: '@microsoft/clarity:event', name: 0 },
    { kind: 'profile', path: 'clarity', when: ['identify'], id: [1, 4] },
    { kind: 'profile', path: 'clarity', when: ['set'], pair: [1, 2], isMixed: true },
    { kind: 'track', path: 'clarity', when: ['event'], name: 1 },
    {
      kind: 'use',
      does: 'session recording',
      path: ['@microsoft/clarity:init', '@microsoft/clarity:start', 'react-microsoft-clarity:clarity.init', 'clarity-js:start',
        '@microsoft/react-native-clarity:initialize'],
    },
  ],
  hosts: ['www.clarity.ms'],
  loads: ['session recording'],
};

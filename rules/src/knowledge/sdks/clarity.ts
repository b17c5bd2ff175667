import type { Sdk } from '../types/sdk';

/** Microsoft Clarity. Tags filter recordings of one person's sessions; the fourth argument of identify is a name. */
export const clarity: Sdk = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  source:
    '@microsoft/clarity 1.0.2 index.d.ts; @microsoft/react-native-clarity 4.9.0 lib/typescript/index.d.ts; react-microsoft-clarity 2.0.0 index.d.ts; Clarity client API reference',
  apis: [
    { kind: 'profile', path: '@microsoft/clarity:identify', id: [0, 3] },
    { kind: 'profile', path: '@microsoft/clarity:setTag', pair: [0, 1], isMixed: true },
    { kind: 'track', path: '@microsoft/clarity:event', name: 0 },
    { kind: 'profile', path: 'react-microsoft-clarity:clarity.identify', id: 0, traits: 1 },
    { kind: 'profile', path: 'react-microsoft-clarity:clarity.setTag', pair: [0, 1], isMixed: true },
    { kind: 'track', path: 'react-microsoft-clarity:clarity.setEvent', name: 0 },
    { kind: 'profile', path: '@microsoft/react-native-clarity:setCustomUserId', id: 0 },
    { kind: 'profile', path: '@microsoft/react-native-clarity:initialize', id: 1, idKey: 'userId' },
    { kind: 'profile', path: '@microsoft/react-native-clarity:{setCustomTag,setCustomTags}', pair: [0, 1], isMixed: true },
    { kind: 'track', path: '@microsoft/react-native-clarity:sendCustomEvent', name: 0 },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: '@microsoft/react-native-clarity:consent',
      options: [{ path: '0', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: '@microsoft/clarity:consentV2',
      options: [{ path: '0.ad_Storage', unsafe: ['granted'], safe: "'denied'" }],
    },
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

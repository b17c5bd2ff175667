import type { Sdk } from '../types/sdk';

export const smartlook: Sdk = {
  id: 'smartlook',
  name: 'Smartlook',
  source: 'smartlook-client 10.0.0 types and README',
  apis: [
    { kind: 'profile', path: 'smartlook-client:identify', traits: 1, id: 0 },
    { kind: 'track', path: 'smartlook-client:track', name: 0, props: 1 },
    { kind: 'profile', path: 'smartlook', when: ['identify'], traits: 2, id: 1 },
    { kind: 'track', path: 'smartlook', when: ['track'], name: 1, props: 2 },
    {
      kind: 'use',
      does: 'session recording',
      path: ['smartlook-client:init', 'smartlook-client:{,default.}record', 'react-native-smartlook-analytics:().instance.start',
        'react-native-smartlook-analytics:instance.start'],
    },
    { kind: 'use', does: 'session recording', path: 'smartlook', when: ['init', 'record'] },
  ],
  hosts: ['web-sdk.smartlook.com'],
  loads: ['session recording'],
};

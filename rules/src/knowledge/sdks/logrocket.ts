import type { Sdk } from '../types/sdk';

export const logrocket: Sdk = {
  id: 'logrocket',
  name: 'LogRocket',
  source: 'logrocket 12.4.0 dist/types.d.ts; @logrocket/react-native 3.4.0 types.d.ts',
  apis: [
    { kind: 'profile', path: ['logrocket:identify', 'LogRocket.identify', '@logrocket/react-native:identify'], traits: [0, 1], id: 0 },
    { kind: 'track', path: ['logrocket:track', 'LogRocket.track', '@logrocket/react-native:track'], name: 0, props: 1 },
    {
      kind: 'use',
      does: 'session recording',
      path: ['logrocket:init', 'LogRocket.init', '@logrocket/react-native:init'],
      unless: [{ path: '1.dom.isEnabled', is: [false] }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: '@logrocket/react-native:init',
      options: [{ path: '1.textSanitizer', unsafe: ['none'], safe: "'excluded'" }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: ['logrocket:init', 'LogRocket.init'],
      options: [{ path: '1.dom.inputSanitizer', unsafe: [false], safe: 'true' }, {
        path: '1.dom.textSanitizer',
        unsafe: [false],
        safe: 'true',
      }, { path: '1.dom.imageSanitizer', unsafe: [false], safe: 'true' }],
    },
  ],
  hosts: ['cdn.lr-ingest.io', 'cdn.lr-in.com', 'cdn.logrocket.io'],
  loads: ['session recording'],
};

import type { Sdk } from '../types/sdk';

/** Captures every keystroke on the device, whichever program has the focus. */
export const keyLoggers: Sdk = {
  id: 'key-loggers',
  name: 'a key logger',
  source: 'uiohook-napi 1.5.5 dist/index.d.ts, iohook 0.9.3 types, node-global-key-listener 0.3.0 build/index.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'key log',
      path: ['uiohook-napi:uIOhook.start', 'iohook:start', 'node-global-key-listener:GlobalKeyboardListener().addListener'],
    },
  ],
};

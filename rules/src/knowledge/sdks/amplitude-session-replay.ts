import type { Sdk } from '../types/sdk';

/** Session replay, which stays off at its default rate of 0. */
export const amplitudeSessionReplay: Sdk = {
  id: 'amplitude-session-replay',
  name: 'Amplitude',
  source:
    '@amplitude/session-replay-browser 1.51.6 esm/config/joined-config.js; @amplitude/plugin-session-replay-browser 1.35.2 lib/esm/typings/session-replay.d.ts; @amplitude/plugin-session-replay-react-native 0.5.3 lib/typescript/session-replay-config.d.ts; @amplitude/unified 1.1.35 lib/esm/unified.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'session recording',
      path: ['@amplitude/plugin-session-replay-browser:{sessionReplayPlugin,SessionReplayPlugin()}'],
      options: [{ path: '0.sampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: '@amplitude/session-replay-browser:{,sessionReplay.}init',
      options: [{ path: '1.sampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: '@amplitude/session-replay-browser:{,sessionReplay.}init',
      options: [{ path: '1.privacyConfig.defaultMaskLevel', unsafe: ['light'], safe: "'conservative'" }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: '@amplitude/plugin-session-replay-browser:{sessionReplayPlugin,SessionReplayPlugin()}',
      options: [{ path: '0.privacyConfig.defaultMaskLevel', unsafe: ['light'], safe: "'conservative'" }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: '@amplitude/plugin-session-replay-react-native:SessionReplayPlugin()',
      options: [{ path: '0.sampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: '@amplitude/plugin-session-replay-react-native:SessionReplayPlugin()',
      options: [{ path: '0.privacyConfig.maskLevel', unsafe: ['light'], safe: "'conservative'" }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: '@amplitude/unified:{,createInstance().}initAll',
      options: [{ path: '1.sessionReplay.sampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: '@amplitude/unified:{,createInstance().}initAll',
      options: [{ path: '1.sessionReplay.privacyConfig.defaultMaskLevel', unsafe: ['light'], safe: "'conservative'" }],
    },
  ],
};

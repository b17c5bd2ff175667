import type { Sdk } from '../types/sdk';

export const openreplay: Sdk = {
  id: 'openreplay',
  name: 'OpenReplay',
  source: '@openreplay/tracker 19.0.1 dist/lib/index.d.ts and index.js (input modes 0 plain, 1 obscured, 2 hidden)',
  apis: [
    { kind: 'profile', path: '@openreplay/tracker:().{setMetadata,metadata}', pair: [0, 1] },
    { kind: 'profile', path: '@openreplay/tracker:().{setUserID,userID,identify}', id: 0 },
    { kind: 'track', path: '@openreplay/tracker:().{event,track}', name: 0, props: 1 },
    { kind: 'use', does: 'session recording', path: ['@openreplay/tracker:().start', '@openreplay/tracker:tracker.start'] },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: ['@openreplay/tracker:()'],
      options: [{ path: '0.defaultInputMode', unsafe: [0], safe: '1' }, { path: '0.obscureTextEmails', unsafe: [false], safe: 'true' }, {
        path: '0.obscureInputEmails',
        unsafe: [false],
        safe: 'true',
      }, { path: '0.obscureTextNumbers', unsafe: [false], safe: 'true' }],
    },
  ],
};

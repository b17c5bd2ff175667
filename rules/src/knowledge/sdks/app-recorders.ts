import type { Sdk } from '../types/sdk';

/** Recorders of what happens on the screen of an app or page, each with one call that starts it. */
export const appRecorders: Sdk = {
  id: 'app-recorders',
  name: 'a session recorder',
  source: 'react-native-ux-cam 6.0.17 src/index.d.ts; highlight.run 10.7.5 dist/index.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'session recording',
      path: 'react-native-ux-cam:{startWithConfiguration,startWithKey,startNewSession,optIntoVideoRecording}',
    },
    { kind: 'use', does: 'session recording', path: 'highlight.run:H.init', unless: [{ path: '1.disableSessionRecording', is: [true] }] },
  ],
};

import type { Sdk } from '../types/sdk';

/** Recorders of what happens on the screen of an app or page, each with one call that starts it. */
export const appRecorders: Sdk = {
  id: 'app-recorders',
  name: 'a session recorder',
  source:
    'react-native-ux-cam 6.0.17 src/index.d.ts; cordova-uxcam 3.6.0 www/UXCam.js and plugin.xml; highlight.run 10.7.5 dist/index.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'session recording',
      path: 'react-native-ux-cam:{startWithConfiguration,startWithKey,startNewSession,optIntoVideoRecording,optIntoSchematicRecordings}',
    },
    {
      kind: 'use',
      does: 'session recording',
      path:
        'UXCam.{startWithConfiguration,startWithKey,startWithKeyAndAppVariant,startNewSession,optIntoVideoRecording,optIntoSchematicRecordings}',
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: '{react-native-ux-cam:,UXCam.}occludeAllTextFields',
      options: [{ path: '0', unsafe: [false], safe: 'true' }],
    },
    { kind: 'profile', path: '{react-native-ux-cam:,UXCam.}setUserIdentity', id: 0 },
    { kind: 'profile', path: '{react-native-ux-cam:,UXCam.}{setUserProperty,setSessionProperty}', pair: [0, 1] },
    { kind: 'track', path: '{react-native-ux-cam:logEvent,UXCam.logEvent,UXCam.logEventWithProperties}', name: 0, props: 1 },
    { kind: 'use', does: 'session recording', path: 'highlight.run:H.init', unless: [{ path: '1.disableSessionRecording', is: [true] }] },
  ],
};

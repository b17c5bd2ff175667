import type { Sdk } from '../types/sdk';

/** Follows the eyes with the webcam. */
export const webgazer: Sdk = {
  id: 'webgazer',
  name: 'WebGazer',
  source: 'webgazer 3.5.3 src/index.mjs (setGazeListener, begin)',
  apis: [
    {
      kind: 'use',
      does: 'gaze inference',
      path: ['webgazer:{setGazeListener,begin}', 'webgazer.{setGazeListener,begin}', '*.setGazeListener'],
    },
  ],
};

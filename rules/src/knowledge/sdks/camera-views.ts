import type { Sdk } from '../types/sdk';

/** Live pictures of the user's own camera, which look like players and play nothing. */
export const cameraViews: Sdk = {
  id: 'camera-views',
  name: 'Camera views',
  source: 'react-webcam 7.2.0, expo-camera 57.0.6, react-native-vision-camera 5.2.3 and react-native-camera 4.2.1 type declarations',
  elements: [
    {
      kind: 'camera',
      tags: ['react-webcam:', 'expo-camera:CameraView', 'react-native-vision-camera:Camera', 'react-native-camera:RNCamera'],
    },
  ],
};

import type { Sdk } from '../types';

export const adjust: Sdk = {
  id: 'adjust',
  name: 'Adjust',
  source: 'react-native-adjust 5.8.0 index.d.ts',
  apis: [
    { kind: 'profile', path: ['react-native-adjust:AdjustConfig().setExternalDeviceId', 'react-native-adjust:Adjust.setExternalDeviceIdInDelay'], id: 0, idIsProfile: true },
    { kind: 'profile', path: 'react-native-adjust:Adjust.{addGlobalCallbackParameter,addGlobalPartnerParameter}', pair: [0, 1] },
    { kind: 'track', path: 'react-native-adjust:AdjustEvent()', name: 0 },
  ],
};

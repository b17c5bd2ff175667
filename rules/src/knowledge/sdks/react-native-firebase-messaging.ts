import type { Sdk } from '../types/sdk';

/** The receiving side: what it asks of the device, not what it shows. */
export const reactNativeFirebaseMessaging: Sdk = {
  id: 'react-native-firebase-messaging',
  name: 'React Native Firebase Messaging',
  source: '@react-native-firebase/messaging 26.4.0 dist/typescript/lib/types/messaging.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'notification prompt',
      path: ['@react-native-firebase/messaging:().requestPermission', '@react-native-firebase/messaging:requestPermission'],
    },
    {
      kind: 'notification',
      path: '@react-native-firebase/messaging:().requestPermission',
      interrupts: [{ path: '0.criticalAlert', values: [true], safe: 'false' }],
    },
    {
      kind: 'notification',
      path: '@react-native-firebase/messaging:requestPermission',
      interrupts: [{ path: '1.criticalAlert', values: [true], safe: 'false' }],
    },
  ],
};

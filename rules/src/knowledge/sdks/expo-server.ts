import type { Sdk } from '../types/sdk';

/** Expo's push service from a server. One list of messages is sent at once. */
export const expoServer: Sdk = {
  id: 'expo-server',
  name: 'Expo push service',
  source: 'expo-server-sdk 6.1.0 build/ExpoClient.d.ts',
  apis: [
    {
      kind: 'send',
      channel: 'push',
      path: ['expo-server-sdk:Expo().sendPushNotificationsAsync', 'expo-server-sdk:().sendPushNotificationsAsync'],
      interrupts: [{ path: '0.[].interruptionLevel', values: ['critical', 'time-sensitive'], safe: "'active'" }],
    },
  ],
  hosts: ['exp.host'],
};

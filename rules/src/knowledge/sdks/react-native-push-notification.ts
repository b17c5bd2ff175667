import type { Sdk } from '../types/sdk';

/** `repeatTime` counts milliseconds and only matters when `repeatType` is `time`. */
export const reactNativePushNotification: Sdk = {
  id: 'react-native-push-notification',
  name: 'React Native Push Notification',
  source: '@types/react-native-push-notification 8.1.4 index.d.ts',
  apis: [
    {
      kind: 'notification',
      path: 'react-native-push-notification:{localNotificationSchedule,scheduleLocalNotification}',
      dates: ['0.date'],
      repeats: [{ path: '0.repeatType', values: ['minute', 'hour'] }],
      intervals: [{ path: '0.repeatTime', unit: 'milliseconds' }],
    },
    { kind: 'send', channel: 'local', path: 'react-native-push-notification:{localNotification,presentLocalNotification}' },
  ],
};

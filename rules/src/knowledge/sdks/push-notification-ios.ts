import type { Sdk } from '../types/sdk';

/** `fireDate` is a date in `addNotificationRequest` and text in the older `scheduleLocalNotification`. */
export const pushNotificationIos: Sdk = {
  id: 'push-notification-ios',
  name: 'Push Notification iOS',
  source: '@react-native-community/push-notification-ios 1.12.0 index.d.ts',
  apis: [
    { kind: 'use', does: 'notification prompt', path: '@react-native-community/push-notification-ios:requestPermissions' },
    {
      kind: 'notification',
      path: '@react-native-community/push-notification-ios:addNotificationRequest',
      dates: ['0.fireDate'],
      interrupts: [
        { path: '0.isCritical', values: [true], safe: 'false' },
        { path: '0.interruptionLevel', values: ['critical', 'timeSensitive'], safe: "'active'" },
      ],
    },
    {
      kind: 'notification',
      path: '@react-native-community/push-notification-ios:scheduleLocalNotification',
      dates: ['0.fireDate'],
      repeats: [{ path: '0.repeatInterval', values: ['minute', 'hour'] }],
    },
    { kind: 'send', channel: 'local', path: '@react-native-community/push-notification-ios:presentLocalNotification' },
    {
      kind: 'notification',
      path: '@react-native-community/push-notification-ios:requestPermissions',
      interrupts: [{ path: '0.critical', values: [true], safe: 'false' }],
    },
  ],
};

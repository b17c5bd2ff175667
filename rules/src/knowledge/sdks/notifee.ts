import type { Sdk } from '../types/sdk';

/** Notifee. An hour is not given: it is inside the `timestamp`, so the date that it is built from counts. */
export const notifee: Sdk = {
  id: 'notifee',
  name: 'Notifee',
  source: '@notifee/react-native 9.1.8 dist/types/Trigger.d.ts, NotificationIOS.d.ts, NotificationAndroid.d.ts',
  apis: [
    { kind: 'use', does: 'notification prompt', path: '@notifee/react-native:requestPermission' },
    {
      kind: 'notification',
      path: '@notifee/react-native:createTriggerNotification',
      dates: ['1.timestamp'],
      repeats: [{ path: '1.repeatFrequency', values: [0] }],
      intervals: [{ path: '1.interval', unit: '1.timeUnit' }],
      interrupts: [
        { path: '0.ios.interruptionLevel', values: ['critical', 'timeSensitive'], safe: "'active'" },
        { path: '0.ios.critical', values: [true], safe: 'false' },
      ],
    },
    {
      kind: 'send',
      channel: 'local',
      path: '@notifee/react-native:displayNotification',
      interrupts: [
        { path: '0.ios.interruptionLevel', values: ['critical', 'timeSensitive'], safe: "'active'" },
        { path: '0.ios.critical', values: [true], safe: 'false' },
      ],
    },
    {
      kind: 'notification',
      path: '@notifee/react-native:createChannel',
      interrupts: [{ path: '0.bypassDnd', values: [true], safe: 'false' }],
    },
    {
      kind: 'notification',
      path: '@notifee/react-native:requestPermission',
      interrupts: [{ path: '0.criticalAlert', values: [true], safe: 'false' }],
    },
  ],
  constants: {
    '@notifee/react-native:RepeatFrequency.NONE': -1,
    '@notifee/react-native:RepeatFrequency.HOURLY': 0,
    '@notifee/react-native:RepeatFrequency.DAILY': 1,
    '@notifee/react-native:RepeatFrequency.WEEKLY': 2,
    '@notifee/react-native:TriggerType.TIMESTAMP': 0,
    '@notifee/react-native:TriggerType.INTERVAL': 1,
    '@notifee/react-native:TimeUnit.SECONDS': 'SECONDS',
    '@notifee/react-native:TimeUnit.MINUTES': 'MINUTES',
    '@notifee/react-native:TimeUnit.HOURS': 'HOURS',
    '@notifee/react-native:TimeUnit.DAYS': 'DAYS',
  },
};

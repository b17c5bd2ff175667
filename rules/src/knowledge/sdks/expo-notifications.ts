import type { Sdk } from '../types/sdk';

/** Expo's local notifications. Before SDK 52, triggers had no `type`, and a plain date was a valid trigger. */
export const expoNotifications: Sdk = {
  id: 'expo-notifications',
  name: 'Expo Notifications',
  source: 'expo-notifications 58.0.2 and 0.28.19 build/Notifications.types.d.ts, build/NotificationChannelManager.types.d.ts',
  apis: [
    { kind: 'use', does: 'notification prompt', path: 'expo-notifications:requestPermissionsAsync' },
    {
      kind: 'notification',
      path: 'expo-notifications:scheduleNotificationAsync',
      hours: ['0.trigger.hour'],
      minutes: ['0.trigger.minute'],
      dates: ['0.trigger.date', '0.trigger'],
      intervals: [{ path: '0.trigger.seconds', unit: 'seconds', when: '0.trigger.repeats' }],
      interrupts: [{ path: '0.content.interruptionLevel', values: ['critical', 'timeSensitive'], safe: "'active'" }],
      immediate: true,
    },
    {
      kind: 'send',
      channel: 'local',
      path: 'expo-notifications:presentNotificationAsync',
      interrupts: [{ path: '0.interruptionLevel', values: ['critical', 'timeSensitive'], safe: "'active'" }],
    },
    {
      kind: 'notification',
      path: 'expo-notifications:setNotificationChannelAsync',
      interrupts: [{ path: '1.bypassDnd', values: [true], safe: 'false' }],
    },
  ],
  constants: {
    'expo-notifications:SchedulableTriggerInputTypes.CALENDAR': 'calendar',
    'expo-notifications:SchedulableTriggerInputTypes.DAILY': 'daily',
    'expo-notifications:SchedulableTriggerInputTypes.WEEKLY': 'weekly',
    'expo-notifications:SchedulableTriggerInputTypes.MONTHLY': 'monthly',
    'expo-notifications:SchedulableTriggerInputTypes.YEARLY': 'yearly',
    'expo-notifications:SchedulableTriggerInputTypes.DATE': 'date',
    'expo-notifications:SchedulableTriggerInputTypes.TIME_INTERVAL': 'timeInterval',
  },
};

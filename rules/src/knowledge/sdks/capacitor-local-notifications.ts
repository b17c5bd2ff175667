import type { Sdk } from '../types/sdk';

/** Capacitor schedules a list at once. `on` with a minute but no hour fires every hour. */
export const capacitorLocalNotifications: Sdk = {
  id: 'capacitor-local-notifications',
  name: 'Capacitor Local Notifications',
  source: '@capacitor/local-notifications 8.3.1 dist/esm/definitions.d.ts and ios/…/LocalNotificationsPlugin.swift',
  apis: [
    { kind: 'use', does: 'notification prompt', path: '@capacitor/local-notifications:LocalNotifications.requestPermissions' },
    {
      kind: 'notification',
      path: '@capacitor/local-notifications:LocalNotifications.schedule',
      hours: ['0.notifications.[].schedule.on.hour'],
      minutes: ['0.notifications.[].schedule.on.minute'],
      isHourly: true,
      dates: ['0.notifications.[].schedule.at'],
      repeats: [{ path: '0.notifications.[].schedule.every', values: ['hour', 'minute', 'second'] }],
      interrupts: [{ path: '0.notifications.[].interruptionLevel', values: ['critical', 'timeSensitive'], safe: "'active'" }],
      immediate: true,
    },
  ],
};

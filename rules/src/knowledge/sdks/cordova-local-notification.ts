import type { Sdk } from '../types/sdk';

/** The Cordova plugin is a global; Awesome Cordova wraps it in a class and a ready instance. One notification or a list may be given. */
export const cordovaLocalNotification: Sdk = {
  id: 'cordova-local-notification',
  name: 'Cordova Local Notification',
  source: 'cordova-plugin-local-notification 1.2.3 README (triggers); @awesome-cordova-plugins/local-notifications 8.1.0 index.d.ts',
  apis: [
    {
      kind: 'notification',
      path: [
        'cordova.plugins.notification.local.schedule',
        '@awesome-cordova-plugins/local-notifications:LocalNotifications{,()}.schedule',
        '@awesome-cordova-plugins/local-notifications/ngx:LocalNotifications().schedule',
      ],
      hours: ['0.trigger.every.hour', '0.[].trigger.every.hour'],
      minutes: ['0.trigger.every.minute', '0.[].trigger.every.minute'],
      dates: ['0.trigger.at', '0.[].trigger.at'],
      repeats: [
        { path: '0.trigger.every', values: ['minute', 'hour'] },
        { path: '0.[].trigger.every', values: ['minute', 'hour'] },
      ],
      immediate: true,
    },
  ],
  constants: {
    '@awesome-cordova-plugins/local-notifications:ELocalNotificationTriggerUnit.MINUTE': 'minute',
    '@awesome-cordova-plugins/local-notifications:ELocalNotificationTriggerUnit.HOUR': 'hour',
    '@awesome-cordova-plugins/local-notifications:ELocalNotificationTriggerUnit.DAY': 'day',
    '@awesome-cordova-plugins/local-notifications:ELocalNotificationTriggerUnit.WEEK': 'week',
  },
};

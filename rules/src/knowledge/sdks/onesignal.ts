import type { Sdk } from '../types/sdk';

/** OneSignal from a server. `send_after` is a time on the server's clock; `delivery_time_of_day` is on the receiver's. */
export const onesignal: Sdk = {
  id: 'onesignal',
  name: 'OneSignal',
  source: '@onesignal/node-onesignal 5.18.0 dist/models/Notification.d.ts, dist/types/PromiseAPI.d.ts',
  apis: [
    {
      kind: 'send',
      channel: 'push',
      path: '@onesignal/node-onesignal:DefaultApi().{createNotification,createNotificationWithRetry}',
      clocks: ['0.delivery_time_of_day'],
      dates: ['0.send_after'],
      interrupts: [{ path: '0.ios_interruption_level', values: ['critical', 'time_sensitive', 'time-sensitive'], safe: "'active'" }],
    },
  ],
  hosts: ['onesignal.com', 'api.onesignal.com', 'cdn.onesignal.com'],
};

import type { Sdk } from '../types/sdk';

export const capacitorPushNotifications: Sdk = {
  id: 'capacitor-push-notifications',
  name: 'Capacitor Push Notifications',
  source: '@capacitor/push-notifications 8.1.2 dist/esm/definitions.d.ts',
  apis: [{ kind: 'use', does: 'notification prompt', path: '@capacitor/push-notifications:PushNotifications.requestPermissions' }],
};

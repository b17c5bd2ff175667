import type { Sdk } from '../types/sdk';

export const onesignalPrompts: Sdk = {
  id: 'onesignal-prompts',
  name: 'OneSignal',
  source: 'react-onesignal 3.5.6 dist/index.d.ts; react-native-onesignal 5.5.13 dist/index.d.ts',
  apis: [{
    kind: 'use',
    does: 'notification prompt',
    path: [
      'react-onesignal:Slidedown.promptPush',
      'react-onesignal:Notifications.requestPermission',
      'OneSignal.Slidedown.promptPush',
      'OneSignal.Notifications.requestPermission',
      'react-native-onesignal:OneSignal.Notifications.requestPermission',
    ],
  }],
};

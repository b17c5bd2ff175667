import type { Sdk } from '../types/sdk';

/** The call log and text messages on a phone, which only its owner needs. */
export const phoneLogs: Sdk = {
  id: 'phone-logs',
  name: 'what lies on a phone',
  source: 'react-native-get-sms-android 2.1.0 README, react-native-call-log 3.0.0 lib/NativeCallLogs.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'message log',
      path: ['react-native-get-sms-android:list', 'react-native-call-log:{load,loadAll,loadWithFilter}'],
    },
  ],
};

import type { Sdk } from '../types/sdk';

/** Calls and messages that lie on a phone, which nobody but its owner needs. */
export const phoneLogs: Sdk = {
  id: 'phone-logs',
  name: 'what lies on a phone',
  source: 'react-native-get-sms-android 2.1.0 README, react-native-call-log 3.0.0 lib/NativeCallLogs.d.ts',
  apis: [
    { kind: 'use', does: 'message log', path: ['react-native-get-sms-android:list', 'react-native-call-log:{load,loadAll,loadWithFilter}'] },
  ],
};

import type { Sdk } from '../types/sdk';

/** Text messages that a server or a phone sends without showing them to anyone first. */
export const smsSenders: Sdk = {
  id: 'sms-senders',
  name: 'a text message',
  source: '@vonage/sms 1.21.0 dist/cjs/sms.d.ts; telnyx 7.24.0 resources/messages/messages.d.ts; '
    + 'react-native-get-sms-android 2.1.0 README and SmsModule.java; react-native-direct-sms 1.2.9 README; '
    + 'react-native-send-direct-sms 0.2.0 src/index.tsx',
  apis: [
    { kind: 'send', channel: 'sms', path: '@vonage/sms:SMS().send' },
    { kind: 'send', channel: 'sms', path: 'telnyx:{,Telnyx}().messages.{send,schedule}', dates: ['0.send_at'] },
    { kind: 'send', channel: 'sms', path: 'react-native-get-sms-android:autoSend' },
    { kind: 'send', channel: 'sms', path: 'react-native-direct-sms:sendDirectSms' },
    { kind: 'send', channel: 'sms', path: 'react-native-send-direct-sms:SendDirectSms' },
  ],
};

import type { Sdk } from '../types/sdk';

/** Firebase Cloud Messaging from a server, modular and namespaced. It has no quiet hours: what is sent arrives. */
export const firebaseAdminMessaging: Sdk = {
  id: 'firebase-admin-messaging',
  name: 'Firebase Cloud Messaging',
  source: 'firebase-admin 13.10.0 and 11.11.1 lib/messaging/messaging.d.ts, messaging-api.d.ts',
  apis: [
    {
      kind: 'send',
      channel: 'push',
      path: [
        'firebase-admin/messaging:getMessaging().{send,sendEachForMulticast,sendMulticast}',
        'firebase-admin/messaging:Messaging().{send,sendEachForMulticast,sendMulticast}',
        'firebase-admin:messaging().{send,sendEachForMulticast,sendMulticast}',
        'firebase-admin:initializeApp().messaging().{send,sendEachForMulticast,sendMulticast}',
        'firebase-admin:app().messaging().{send,sendEachForMulticast,sendMulticast}',
      ],
      interrupts: [{ path: '0.apns.payload.aps.sound.critical', values: [true], safe: 'false' }],
    },
    {
      kind: 'send',
      channel: 'push',
      path: [
        'firebase-admin/messaging:getMessaging().{sendEach,sendAll}',
        'firebase-admin/messaging:Messaging().{sendEach,sendAll}',
        'firebase-admin:messaging().{sendEach,sendAll}',
        'firebase-admin:initializeApp().messaging().{sendEach,sendAll}',
        'firebase-admin:app().messaging().{sendEach,sendAll}',
      ],
      interrupts: [{ path: '0.[].apns.payload.aps.sound.critical', values: [true], safe: 'false' }],
    },
    {
      kind: 'send',
      channel: 'push',
      path: [
        'firebase-admin/messaging:getMessaging().{sendToDevice,sendToDeviceGroup,sendToTopic,sendToCondition}',
        'firebase-admin:messaging().{sendToDevice,sendToDeviceGroup,sendToTopic,sendToCondition}',
      ],
    },
  ],
};

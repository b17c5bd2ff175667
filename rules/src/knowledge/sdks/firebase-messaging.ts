import type { Sdk } from '../types/sdk';

/** Firebase Cloud Messaging in a page. */
export const firebaseMessaging: Sdk = {
  id: 'firebase-messaging',
  name: 'Firebase Cloud Messaging',
  source: '@firebase/messaging 0.12.23 dist/index-public.d.ts (`getToken` asks the user for permission where it is not granted)',
  apis: [{ kind: 'use', does: 'notification prompt', path: ['firebase/messaging:getToken', '@firebase/messaging:getToken'] }],
};

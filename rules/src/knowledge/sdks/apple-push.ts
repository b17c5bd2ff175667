import type { Sdk } from '../types/sdk';

/** Apple's push service from a server. What a notification is like is set on its object. */
export const applePush: Sdk = {
  id: 'apple-push',
  name: 'Apple Push Notification service',
  source: '@parse/node-apn 8.1.0 index.d.ts; apn 2.2.0 index.d.ts',
  apis: [{ kind: 'send', channel: 'push', path: '{@parse/node-apn,apn}:Provider().send' }],
};

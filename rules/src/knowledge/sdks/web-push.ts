import type { Sdk } from '../types/sdk';

export const webPush: Sdk = {
  id: 'web-push',
  name: 'web-push',
  source: '@types/web-push 3.6.4 index.d.ts',
  apis: [{ kind: 'send', channel: 'push', path: 'web-push:sendNotification' }],
};

import type { Sdk } from '../types/sdk';

/** Error reports. The client of `start` and each event of `notify` take the user as three texts. */
export const bugsnag: Sdk = {
  id: 'bugsnag',
  name: 'Bugsnag',
  source: '@bugsnag/core 9.0.0 types/client.d.ts, event.d.ts and common.d.ts; @bugsnag/js 9.0.0 types.d.ts',
  apis: [
    { kind: 'use', does: 'error monitoring', path: ['@bugsnag/{js,browser,react-native,expo}:start', 'Bugsnag.start'] },
    {
      kind: 'reported user',
      path: ['@bugsnag/{js,browser,node,react-native,expo}:setUser', 'Bugsnag.setUser'],
      id: 0,
      texts: [{ name: 'email', at: 1 }, { name: 'name', at: 2 }],
    },
  ],
};

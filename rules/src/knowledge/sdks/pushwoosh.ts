import type { Sdk } from '../types/sdk';

/** A local notification after some seconds, once: no hour can be read from it. */
export const pushwoosh: Sdk = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  source: 'pushwoosh-react-native-plugin 6.1.58 index.d.ts',
  apis: [{ kind: 'notification', path: 'pushwoosh-react-native-plugin:createLocalNotification', immediate: true }],
};

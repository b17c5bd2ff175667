import type { Sdk } from '../types/sdk';

/** The configuration of a Capacitor app. */
export const capacitorConfig: Sdk = {
  id: 'capacitor-config',
  name: 'Capacitor',
  source: '@capacitor/cli 7.6.9 dist/declarations.d.ts',
  configs: [
    {
      concern: 'transport',
      file: 'capacitor',
      path: 'server.cleartext',
      unsafe: [true],
      safe: 'false',
      says: 'allows unencrypted connections',
    },
    {
      concern: 'transport',
      file: 'capacitor',
      path: 'server.androidScheme',
      unsafe: ['http'],
      safe: "'https'",
      says: 'serves the app over unencrypted HTTP',
    },
  ],
};

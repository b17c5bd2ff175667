import type { Sdk } from '../types/sdk';

/** The build plugin that sets native properties. */
export const expoBuildProperties: Sdk = {
  id: 'expo-build-properties',
  name: 'expo-build-properties',
  source: 'expo-build-properties 57.0.22 build/pluginConfig.d.ts',
  configs: [
    {
      concern: 'transport',
      file: 'app',
      path: 'expo.plugins[expo-build-properties].android.usesCleartextTraffic',
      unsafe: [true],
      safe: 'false',
      says: 'allows unencrypted connections',
    },
  ],
};

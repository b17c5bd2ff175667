import type { Sdk } from '../types/sdk';

/** The build plugin of expo-location. */
export const expoLocationPlugin: Sdk = {
  id: 'expo-location-plugin',
  name: 'expo-location',
  source: 'expo-location 57.0.20 plugin/build/withLocation.d.ts',
  configs: [
    {
      concern: 'location',
      file: 'app',
      path: ['expo.plugins[expo-location].isIosBackgroundLocationEnabled',
        'expo.plugins[expo-location].isAndroidBackgroundLocationEnabled'],
      unsafe: [true],
      safe: 'false',
      says: 'requests background location',
    },
  ],
};

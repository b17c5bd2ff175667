import type { Sdk } from '../types/sdk';

/** The build plugin that sets the question whether an app may track. */
export const expoTrackingPlugin: Sdk = {
  id: 'expo-tracking-plugin',
  name: 'expo-tracking-transparency',
  source: 'expo-tracking-transparency 57.0.2 plugin/build/withTrackingTransparency.d.ts',
  configs: [
    {
      concern: 'advertising id',
      file: 'app',
      path: 'expo.plugins[expo-tracking-transparency].userTrackingPermission',
      takenBackBy: [false],
      says: 'requests tracking across apps',
      isHint: true,
    },
  ],
};

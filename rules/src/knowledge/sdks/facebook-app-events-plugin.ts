import type { Sdk } from '../types/sdk';

/** The build plugin of the Facebook SDK. */
export const facebookAppEventsPlugin: Sdk = {
  id: 'facebook-app-events-plugin',
  name: 'Facebook app events',
  source: 'react-native-fbsdk-next 13.4.3 plugin/build/config.d.ts',
  configs: [
    {
      concern: 'advertising',
      file: 'app',
      path: 'expo.plugins[react-native-fbsdk-next].autoLogAppEventsEnabled',
      unsafe: [true],
      safe: 'false',
      says: 'starts Facebook analytics at first launch',
    },
    {
      concern: 'advertising',
      file: 'app',
      path: 'expo.plugins[react-native-fbsdk-next].isAutoInitEnabled',
      unsafe: [true],
      safe: 'false',
      says: 'starts Facebook analytics at first launch',
      idleWithout: ['autoLogAppEventsEnabled', 'advertiserIDCollectionEnabled'],
    },
    {
      concern: 'advertising id',
      file: 'app',
      path: 'expo.plugins[react-native-fbsdk-next].advertiserIDCollectionEnabled',
      unsafe: [true],
      safe: 'false',
      says: 'collects the advertising id',
    },
    {
      concern: 'advertising id',
      file: 'app',
      path: 'expo.plugins[react-native-fbsdk-next].iosUserTrackingPermission',
      takenBackBy: [false],
      says: 'requests tracking across apps',
      isHint: true,
    },
  ],
};

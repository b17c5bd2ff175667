import type { Sdk } from '../types/sdk';

/** What an app made with Expo asks the system for. */
export const appPermissions: Sdk = {
  id: 'app-permissions',
  name: 'app permissions',
  source:
    '@expo/config-types 58.0.2 build/ExpoConfig.d.ts; Android permission and Info.plist references; Google Play Families policy on the advertising id',
  configs: [
    {
      concern: 'location',
      file: 'app',
      path: 'expo.android.permissions[]',
      unsafe: ['ACCESS_BACKGROUND_LOCATION', 'android.permission.ACCESS_BACKGROUND_LOCATION'],
      says: 'requests background location',
    },
    {
      concern: 'location',
      file: 'app',
      path: 'expo.ios.infoPlist.UIBackgroundModes[]',
      unsafe: ['location'],
      says: 'requests background location',
    },
    {
      concern: 'location',
      file: 'app',
      path: 'expo.android.permissions[]',
      unsafe: ['ACCESS_FINE_LOCATION', 'android.permission.ACCESS_FINE_LOCATION'],
      safe: "'ACCESS_COARSE_LOCATION'",
      says: 'requests precise location',
      isHint: true,
    },
    {
      concern: 'transport',
      file: 'app',
      path: 'expo.ios.infoPlist.NSAppTransportSecurity.NSAllowsArbitraryLoads',
      unsafe: [true],
      safe: 'false',
      says: 'allows unencrypted connections',
    },
    {
      concern: 'advertising id',
      file: 'app',
      path: 'expo.android.permissions[]',
      unsafe: ['com.google.android.gms.permission.AD_ID'],
      moveTo: 'blockedPermissions',
      says: 'requests the advertising id',
    },
    {
      concern: 'advertising id',
      file: 'app',
      path: 'expo.ios.infoPlist.NSUserTrackingUsageDescription',
      says: 'requests tracking across apps',
      isHint: true,
    },
  ],
};

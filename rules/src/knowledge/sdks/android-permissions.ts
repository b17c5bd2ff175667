import type { Sdk } from '../types/sdk';

/** Permissions that an app asks the system for while it runs. */
export const androidPermissions: Sdk = {
  id: 'android-permissions',
  name: 'the permissions of an app',
  source: 'react-native PermissionsAndroid documentation; react-native-permissions 5.6.2 src/permissions.android.ts and permissions.ios.ts',
  apis: [
    {
      kind: 'use',
      does: 'background position',
      path: ['react-native:PermissionsAndroid.request', 'react-native-permissions:request'],
      options: [{ path: '0', unsafe: ['android.permission.ACCESS_BACKGROUND_LOCATION', 'ios.permission.LOCATION_ALWAYS'] }],
    },
    {
      kind: 'use',
      does: 'background position',
      path: ['react-native:PermissionsAndroid.requestMultiple', 'react-native-permissions:requestMultiple'],
      options: [{ path: '0', lists: ['android.permission.ACCESS_BACKGROUND_LOCATION', 'ios.permission.LOCATION_ALWAYS'] }],
    },
  ],
  constants: {
    'react-native:PermissionsAndroid.PERMISSIONS.ACCESS_BACKGROUND_LOCATION': 'android.permission.ACCESS_BACKGROUND_LOCATION',
    'react-native-permissions:PERMISSIONS.ANDROID.ACCESS_BACKGROUND_LOCATION': 'android.permission.ACCESS_BACKGROUND_LOCATION',
    'react-native-permissions:PERMISSIONS.IOS.LOCATION_ALWAYS': 'ios.permission.LOCATION_ALWAYS',
  },
};

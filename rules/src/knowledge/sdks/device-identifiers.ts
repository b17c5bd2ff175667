import type { Sdk } from '../types/sdk';

/** Identifiers of a device that stay the same across apps or installations. */
export const deviceIdentifiers: Sdk = {
  id: 'device-identifiers',
  name: 'the device',
  source:
    'react-native-device-info 15.0.2 lib/typescript/index.d.ts, expo-application 57.0.3 build/Application.d.ts, @capacitor/device 8.0.3 definitions.d.ts, node-machine-id 1.1.12 types/index.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'device id',
      path: [
        'react-native-device-info:{,default.}{getUniqueId,getUniqueIdSync,getAndroidId,getAndroidIdSync,getSerialNumber,getSerialNumberSync,getMacAddress,getMacAddressSync,getPhoneNumber,getPhoneNumberSync,getFingerprint,getFingerprintSync,getInstanceId,getInstanceIdSync,syncUniqueId}',
        'expo-application:{getAndroidId,getIosIdForVendorAsync}',
        'node-machine-id:{machineId,machineIdSync}',
      ],
    },
    // In browsers it makes a random id and keeps it in the page's storage.
    {
      kind: 'use',
      does: 'device id',
      path: '@capacitor/device:Device.getId',
      permanentWith: ['@capacitor/android', '@capacitor/ios', 'cordova-android', 'cordova-ios'],
    },
    { kind: 'use', does: 'network address', path: 'react-native-device-info:{,default.}{getIpAddress,getIpAddressSync}', isHint: true },
  ],
};

import type { Sdk } from '../types';

/** Packages whose purpose is to follow a device while the app is closed. */
export const backgroundGeolocation: Sdk = {
  id: 'background-geolocation',
  name: 'background geolocation',
  source: 'react-native-background-geolocation 5.7.0 src/declarations, @mauron85/react-native-background-geolocation README, @capacitor-community/background-geolocation 1.2.26 definitions.d.ts',
  apis: [
    { kind: 'use', does: 'background position', path: ['react-native-background-geolocation:{ready,start,addGeofence}', '@transistorsoft/capacitor-background-geolocation:{,BackgroundGeolocation.}{ready,start,addGeofence}', '@mauron85/react-native-background-geolocation:{configure,start}'] },
    { kind: 'use', does: 'background position', path: '@capacitor-community/background-geolocation:BackgroundGeolocation.addWatcher', options: [{ path: '0.backgroundMessage', given: true }] },
  ],
};

import type { Sdk } from '../types/sdk';

/** Packages whose purpose is to follow a device while the app is closed. */
export const backgroundGeolocation: Sdk = {
  id: 'background-geolocation',
  name: 'background geolocation',
  source:
    'react-native-background-geolocation 5.7.0 src/declarations and @transistorsoft/background-geolocation-types 5.3.8 BackgroundGeolocation.d.ts, @mauron85/react-native-background-geolocation README, @capacitor-community/background-geolocation 1.2.26 definitions.d.ts, @capgo/background-geolocation 8.4.5 dist/esm/definitions.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'background position',
      path: ['react-native-background-geolocation:{ready,start,startGeofences,startSchedule,addGeofence,addGeofences,watchPosition}',
        '@transistorsoft/capacitor-background-geolocation:{,BackgroundGeolocation.}{ready,start,startGeofences,startSchedule,addGeofence,addGeofences,watchPosition}',
        '@mauron85/react-native-background-geolocation:{configure,start}'],
    },
    {
      kind: 'use',
      does: 'background position',
      path: ['@capacitor-community/background-geolocation:BackgroundGeolocation.addWatcher',
        '@capgo/background-geolocation:BackgroundGeolocation.start'],
      options: [{ path: '0.backgroundMessage', given: true }],
    },
  ],
};

import type { Sdk } from '../types/sdk';

/** The position as browsers and wrappers of the platform give it. */
export const geolocation: Sdk = {
  id: 'geolocation',
  name: 'geolocation',
  source:
    'W3C Geolocation API; react-native-geolocation-service 5.3.1 index.d.ts, @react-native-community/geolocation 3.4.0 js/NativeRNCGeolocation.ts and README, @capacitor/geolocation 8.2.2 definitions.d.ts, @ionic-native/geolocation 5.36.0 and @awesome-cordova-plugins/geolocation 9.2.0 index.d.ts, @vueuse/core useGeolocation; react-native-get-location 6.0.1 dist/index.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'precise position',
      path: ['navigator.geolocation.getCurrentPosition', '@react-native-community/geolocation:getCurrentPosition',
        'react-native-geolocation-service:getCurrentPosition'],
      options: [{ path: '2.enableHighAccuracy', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'continuous position',
      path: ['navigator.geolocation.watchPosition', '@react-native-community/geolocation:watchPosition',
        'react-native-geolocation-service:watchPosition'],
      instead: 'getCurrentPosition',
    },
    {
      kind: 'use',
      does: 'position',
      path: ['navigator.geolocation.getCurrentPosition', '@react-native-community/geolocation:getCurrentPosition',
        'react-native-geolocation-service:getCurrentPosition', 'react-native-get-location:getCurrentPosition'],
    },
    {
      kind: 'use',
      does: 'precise position',
      path: ['@capacitor/geolocation:Geolocation.getCurrentPosition', 'react-native-get-location:getCurrentPosition'],
      options: [{ path: '0.enableHighAccuracy', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'continuous position',
      path: ['@capacitor/geolocation:Geolocation.watchPosition', '@ionic-native/geolocation:Geolocation.watchPosition',
        '@awesome-cordova-plugins/geolocation:Geolocation.watchPosition'],
    },
    {
      kind: 'use',
      does: 'continuous position',
      path: ['@vueuse/core:useGeolocation', 'react-geolocated:useGeolocated'],
      unless: [{ path: '0.immediate', is: [false] }, { path: '0.watchPosition', is: [false] }],
      isHint: true,
    },
    { kind: 'use', does: 'background position', path: 'react-native-geolocation-service:requestAuthorization', when: ['always'] },
    {
      kind: 'use',
      does: 'precise position',
      path: 'react-native-geolocation-service:getCurrentPosition',
      options: [{ path: '2.accuracy.ios', unsafe: ['bestForNavigation', 'best', 'nearestTenMeters'], safe: "'threeKilometers'" }, {
        path: '2.accuracy.android',
        unsafe: ['high'],
        safe: "'low'",
      }],
    },
    {
      kind: 'use',
      does: 'background position',
      path: '@react-native-community/geolocation:setRNConfiguration',
      options: [{ path: '0.authorizationLevel', unsafe: ['always'], safe: "'whenInUse'" }, {
        path: '0.enableBackgroundLocationUpdates',
        unsafe: [true],
        safe: 'false',
      }],
    },
  ],
};

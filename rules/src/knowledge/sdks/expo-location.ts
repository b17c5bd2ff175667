import type { Sdk } from '../types/sdk';

export const expoLocation: Sdk = {
  id: 'expo-location',
  name: 'expo-location',
  source: 'expo-location 57.0.20 build/Location.d.ts and Location.types.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'background position',
      path: 'expo-location:{requestBackgroundPermissionsAsync,useBackgroundPermissions,startLocationUpdatesAsync,startGeofencingAsync}',
    },
    { kind: 'use', does: 'continuous position', path: 'expo-location:watchPositionAsync' },
    {
      kind: 'use',
      does: 'precise position',
      path: 'expo-location:getCurrentPositionAsync',
      options: [{ path: '0.accuracy', unsafe: [4, 5, 6], safe: '1', safeMember: 'Lowest' }],
    },
    { kind: 'use', does: 'position', path: 'expo-location:{getCurrentPositionAsync,getLastKnownPositionAsync}' },
  ],
  constants: {
    'expo-location:Accuracy.High': 4,
    'expo-location:Accuracy.Highest': 5,
    'expo-location:Accuracy.BestForNavigation': 6,
    'expo-location:LocationAccuracy.High': 4,
    'expo-location:LocationAccuracy.Highest': 5,
    'expo-location:LocationAccuracy.BestForNavigation': 6,
  },
};

import type { Sdk } from '../types';

/** The identifier that advertisers share, and the question that opens it. */
export const advertisingIds: Sdk = {
  id: 'advertising-ids',
  name: 'the advertising id',
  source: 'expo-tracking-transparency 57.0.2 build/TrackingTransparency.d.ts; react-native-tracking-transparency README; @sparkfabrik/react-native-idfa-aaid README',
  apis: [
    { kind: 'use', does: 'advertising id', path: ['expo-tracking-transparency:{requestTrackingPermissionsAsync,useTrackingPermissions,getAdvertisingId}', 'react-native-tracking-transparency:requestTrackingPermission', '@sparkfabrik/react-native-idfa-aaid:{,ReactNativeIdfaAaid.}{getAdvertisingInfo,getAdvertisingInfoAndCheckAuthorization}', 'react-native-idfa:{,IDFA.}getIDFA', 'react-native-advertising-id:{,RNAdvertisingId.}getAdvertisingId', '@capacitor-community/admob:AdMob.requestTrackingAuthorization'] },
  ],
};

import type { Sdk } from '../types/sdk';

/** The identifier that advertisers share, and the question that opens it. */
export const advertisingIds: Sdk = {
  id: 'advertising-ids',
  name: 'the advertising id',
  source:
    'expo-tracking-transparency 57.0.2 build/TrackingTransparency.d.ts; react-native-permissions 5.6.2 src/permissions.ios.ts; @capacitor-community/admob 5.0.0 and 7.2.0 dist/esm/definitions.d.ts; react-native-tracking-transparency README; @sparkfabrik/react-native-idfa-aaid README; @capacitor-community/advertising-id 7.1.0 dist/esm/definitions.d.ts; @segment/analytics-react-native-plugin-idfa 0.7.3, -advertising-id 1.3.6, -facebook-app-events 0.7.0 and -appsflyer 0.6.0 src (what each adds to events or starts)',
  apis: [
    {
      kind: 'use',
      does: 'advertising id',
      path: ['expo-tracking-transparency:getAdvertisingId',
        '@sparkfabrik/react-native-idfa-aaid:{,ReactNativeIdfaAaid.}{getAdvertisingInfo,getAdvertisingInfoAndCheckAuthorization}',
        'react-native-idfa:{,IDFA.}getIDFA', 'react-native-advertising-id:{,RNAdvertisingId.}getAdvertisingId',
        '@capacitor-community/advertising-id:AdvertisingId.getAdvertisingId', '@segment/analytics-react-native-plugin-idfa:IdfaPlugin()',
        '@segment/analytics-react-native-plugin-advertising-id:AdvertisingIdPlugin()',
        '@segment/analytics-react-native-plugin-facebook-app-events:FacebookAppEventsPlugin()',
        '@segment/analytics-react-native-plugin-appsflyer:AppsflyerPlugin()'],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: ['expo-tracking-transparency:{requestTrackingPermissionsAsync,useTrackingPermissions}',
        'react-native-tracking-transparency:requestTrackingPermission', '@capacitor-community/admob:AdMob.requestTrackingAuthorization',
        '@capacitor-community/advertising-id:AdvertisingId.requestTracking'],
      asksFor: ['ad', 'ads', 'admob', 'advertising', 'advertiser', 'advertisement', 'idfa', 'idfv', 'gaid', 'adid', 'facebook', 'meta',
        'appsflyer', 'adjust', 'branch', 'applovin'],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-permissions:request',
      options: [{ path: '0', unsafe: ['ios.permission.APP_TRACKING_TRANSPARENCY'] }],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-permissions:requestMultiple',
      options: [{ path: '0', lists: ['ios.permission.APP_TRACKING_TRANSPARENCY'] }],
    },
    // Until 5.2.0 the start asked.
    {
      kind: 'use',
      does: 'advertising id',
      versions: '<5.2.0',
      path: '@capacitor-community/admob:AdMob.initialize',
      options: [{ path: '0.requestTrackingAuthorization', unsafe: [true], safe: 'false' }],
    },
  ],
  constants: { 'react-native-permissions:PERMISSIONS.IOS.APP_TRACKING_TRANSPARENCY': 'ios.permission.APP_TRACKING_TRANSPARENCY' },
};

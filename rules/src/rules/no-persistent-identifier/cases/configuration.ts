import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a cookie that ends at a date years ahead',
      lang: ['js', 'ts'], strict: true,
      code: `export function keep(visitorId) {
  const end = new Date();
  end.setFullYear(end.getFullYear() + 8);
  setCookie('visitor_id', visitorId, «end.toUTCString()»);
}`,
      expect: 'longLived',
    },
    {
      title: 'a random id for analytics in the storage',
      lang: ['js', 'ts'], strict: true,
      code: "export function id() { let id = localStorage.getItem('analytics_user_id'); if (!id) { id = `a_${Math.random()}`; localStorage.«setItem»('analytics_user_id', id); } return id; }",
      expect: 'storedId',
    },
    {
      title: "an app's permission to read the advertising id",
      lang: 'json',
      code: '{ "expo": { "android": { "permissions": [«"com.google.android.gms.permission.AD_ID"»] } } }',
      expect: 'configured',
      suggest: { moveEntry: '{ "expo": { "android": { "permissions": [], "blockedPermissions": ["com.google.android.gms.permission.AD_ID"] } } }' },
      doc: true,
    },
    {
      title: 'a plugin that collects the advertiser id',
      lang: 'json',
      code: '{ "plugins": [["react-native-fbsdk-next", { «"advertiserIDCollectionEnabled": true» }]] }',
      expect: 'configured',
      suggest: { setSafely: '{ "plugins": [["react-native-fbsdk-next", { "advertiserIDCollectionEnabled": false }]] }' },
    },
    {
      title: 'an app configuration that lets analytics read the advertising id',
      lang: 'json',
      filename: 'firebase.json',
      code: '{ "react-native": { «"google_analytics_adid_collection_enabled": true», «"google_analytics_ssaid_collection_enabled": true» } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "react-native": { "google_analytics_adid_collection_enabled": false, "google_analytics_ssaid_collection_enabled": true } }' }, { setSafely: '{ "react-native": { "google_analytics_adid_collection_enabled": true, "google_analytics_ssaid_collection_enabled": false } }' }],
    },
    {
      title: 'the text of the tracking prompt in an ad plugin',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { «"userTrackingUsageDescription": "For ads"», "androidAppId": "a" }]] } }',
      expect: 'configured',
      suggest: { removeEntry: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a" }]] } }' },
    },
    {
      title: 'the text of the tracking prompt in an app configuration',
      lang: 'json',
      strict: true,
      code: '{ "react-native-google-mobile-ads": { «"user_tracking_usage_description": "For ads"» } }',
      expect: 'configured',
    },
    {
      title: 'the text of the tracking prompt in its own plugin and in `infoPlist`',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "ios": { "infoPlist": { «"NSUserTrackingUsageDescription": "For ads"» } }, "plugins": [["expo-tracking-transparency", { «"userTrackingPermission": "For ads"» }]] } }',
      expect: 'configured',
    },
    {
      title: 'an advertising id permission in an app configuration script',
      lang: 'ts',
      filename: 'app.config.ts',
      code: "export default { android: { permissions: ['CAMERA', «'com.google.android.gms.permission.AD_ID'»] } };",
      expect: 'configured',
      suggest: { moveEntry: "export default { android: { permissions: ['CAMERA'], blockedPermissions: ['com.google.android.gms.permission.AD_ID'] } };" },
    },
    {
      title: 'the text of the tracking prompt in a Facebook plugin',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["react-native-fbsdk-next", { «"iosUserTrackingPermission": "For ads"» }]] } }',
      expect: 'configured',
    },
    {
      title: 'an advertising id permission beside blocked permissions',
      lang: 'json',
      code: '{ "expo": { "android": { "blockedPermissions": ["android.permission.READ_CONTACTS"], "permissions": [«"com.google.android.gms.permission.AD_ID"»] } } }',
      expect: 'configured',
      suggest: { moveEntry: '{ "expo": { "android": { "blockedPermissions": ["android.permission.READ_CONTACTS", "com.google.android.gms.permission.AD_ID"], "permissions": [] } } }' },
    },
    {
      title: 'an app whose attribution plugin asks for the advertising id',
      lang: 'json',
      filename: 'app.json',
      code: '{ "expo": { "plugins": [["@config-plugins/react-native-adjust", { «"targetAndroid12": true» }]] } }',
      expect: 'configured',
    },
  ],
  valid: [
    {
      title: 'a cookie that ends at a date next month',
      lang: ['js', 'ts'],
      strict: true,
      code: "export function keep(visitorId) { const end = new Date(); end.setMonth(end.getMonth() + 1); setCookie('visitor_id', visitorId, end.toUTCString()); }",
    },
    {
      title: 'a random id of a room in the storage',
      lang: ['js', 'ts'],
      strict: true,
      code: "export function id() { let id = localStorage.getItem('room_user_id'); if (!id) { id = `a_${Math.random()}`; localStorage.setItem('room_user_id', id); } return id; }",
    },
    {
      title: 'the advertising id turned off in the configuration, and the same key elsewhere',
      lang: 'json',
      strict: true,
      filename: 'firebase.json',
      code: '{ "google_analytics_adid_collection_enabled": true, "react-native": { "google_analytics_adid_collection_enabled": false } }',
    },
    {
      title: 'a blocked advertising id permission',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "android": { "blockedPermissions": ["com.google.android.gms.permission.AD_ID"] } } }',
    },
    {
      title: 'a plugin whose tracking text is turned off',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["expo-tracking-transparency", { "userTrackingPermission": false }]] } }',
    },
  ],
});

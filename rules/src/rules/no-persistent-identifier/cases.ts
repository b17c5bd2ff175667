import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a fingerprint stored on a child',
      lang: ['js', 'ts'],
      code: 'child.«fingerprint» = makePrint();',
      expect: 'keptFingerprint',
    },
    {
      title: 'ad tracking enabled in a function that takes a user, with the offered guard',
      lang: ['js', 'ts'],
      settings: { guards: { adult: ['isOfAge'] } },
      code: `import { Adjust } from 'react-native-adjust';
import { isOfAge } from './age';
export function start(user) {
  Adjust.«disableCoppaComplianceInDelay»();
}`,
      expect: 'advertisingId',
      suggest: { callInstead: `import { Adjust } from 'react-native-adjust';
import { isOfAge } from './age';
export function start(user) {
  Adjust.enableCoppaComplianceInDelay();
}`, adultsOnly: `import { Adjust } from 'react-native-adjust';
import { isOfAge } from './age';
export function start(user) {
  if (isOfAge(user)) {
    Adjust.disableCoppaComplianceInDelay();
  }
}` },
    },
    {
      title: 'a fingerprinting library',
      lang: ['js', 'ts', 'jsx'],
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
const visitorId = (await (await FingerprintJS.«load»()).get()).visitorId;`,
      expect: 'fingerprint',
      doc: true,
    },
    {
      title: 'a custom fingerprint',
      lang: ['js', 'ts'],
      code: "const id = await «sha256»([canvas.toDataURL(), navigator.hardwareConcurrency, gl.getParameter(ext.UNMASKED_RENDERER_WEBGL)].join('|'));",
      expect: 'ownFingerprint',
      doc: true,
    },
    {
      title: 'many browser properties, hashed',
      lang: 'js',
      code: `const parts = [navigator.userAgent, navigator.language, navigator.platform, screen.colorDepth, new Date().getTimezoneOffset(), navigator.maxTouchPoints];
const key = «hashCode»(parts.join());`,
      expect: 'ownFingerprint',
    },
    {
      title: 'a function named as a device fingerprint',
      lang: ['js', 'ts'],
      code: "export function «getDeviceFingerprint»() { return [navigator.hardwareConcurrency, navigator.deviceMemory, navigator.platform].join('-'); }",
      expect: 'ownFingerprint',
    },
    {
      title: 'browser properties collected in one object',
      lang: 'js',
      filename: 'src/device-fingerprint.js',
      code: `function collectDeviceSignals() {
  const «signals» = { width: window.screen.availWidth, depth: window.screen.colorDepth, language: navigator.language, platform: navigator.platform, cores: navigator.hardwareConcurrency, zone: new Date().getTimezoneOffset() };
  return fingerprintOf(signals);
}`,
      expect: 'ownFingerprint',
    },
    {
      title: 'browser properties sent in one message',
      lang: 'js',
      code: "navigator.«sendBeacon»('/d', JSON.stringify({ a: navigator.userAgent, b: navigator.platform, c: navigator.language, d: screen.colorDepth, e: navigator.hardwareConcurrency, id }));",
      expect: 'ownFingerprint',
    },
    {
      title: 'fingerprints stored on an account',
      lang: ['js', 'ts'],
      code: 'async function keep(user, seen) { user.«deviceFingerprints» = seen; await user.save(); }',
      expect: 'keptFingerprint',
    },
    {
      title: 'a fingerprint field in a schema',
      lang: 'js',
      code: 'const userSchema = new Schema({ nickname: String, «deviceFingerprint»: String });',
      expect: 'keptFingerprint',
    },
    { title: 'a helper that stores fingerprints', lang: 'js', code: '«recordDeviceFingerprint»(user, print);', expect: 'keptFingerprint' },
    {
      title: 'the advertising id',
      lang: 'ts',
      code: `import { getAdvertisingId } from 'expo-tracking-transparency';
const idfa = «getAdvertisingId»();`,
      expect: 'advertisingId',
      doc: true,
    },
    {
      title: 'a tracking permission request on mount',
      lang: 'tsx',
      code: `import { requestTrackingPermissionsAsync } from 'expo-tracking-transparency';
export const Start = () => { useEffect(() => { «requestTrackingPermissionsAsync»(); }, []); return <View />; };`,
      expect: 'advertisingId',
      suggest: {},
    },
    {
      title: 'a unique device id',
      lang: ['js', 'ts'],
      code: `import DeviceInfo from 'react-native-device-info';
const deviceKey = await DeviceInfo.«getUniqueId»();`,
      expect: 'deviceId',
      suggest: { randomId: `import DeviceInfo from 'react-native-device-info';
const deviceKey = crypto.randomUUID();` },
    },
    {
      title: 'an id that is kept for a year',
      lang: ['js', 'ts'],
      code: "res.cookie('visitor_id', id, { maxAge: «31536000000» });".replace('maxAge: «31536000000»', '«maxAge: 31536000000»'),
      expect: 'longLived',
      data: { name: 'visitor_id', days: '365', limit: '30' },
      suggest: { shorten: "res.cookie('visitor_id', id, { maxAge: 2592000000 });" },
      doc: true,
    },
    { title: 'a long-lived id in a cookie string', lang: 'js', code: 'document.cookie = «`deviceId=${id}; max-age=63072000; path=/`»;', expect: 'longLived' },
    {
      title: 'a long-lived id with a computed date',
      lang: 'js',
      code: `const until = new Date();
until.setFullYear(until.getFullYear() + 2);
Cookies.set('client_id', id, { «expires: until» });`,
      expect: 'longLived',
    },
    {
      title: 'an id of a week in a product for children',
      lang: 'js',
      settings: { audience: 'children' },
      code: "Cookies.set('uid', id, { «expires: 7» });",
      expect: 'longLived',
      suggest: { shorten: "Cookies.set('uid', id, { expires: 1 });" },
    },
    {
      title: 'modules and limits from the options',
      lang: 'js',
      options: { modules: ['@acme/print'], maxIdAgeDays: 2, minEntropySources: 3 },
      code: `import print from «'@acme/print'»;
Cookies.set('uid', id, { «expires: 7» });
hash([canvas.toDataURL(), navigator.plugins.length].join());`,
      expect: ['fingerprint', 'longLived'],
    },
    {
      title: 'a fingerprint in a Vue component',
      lang: 'vue',
      code: `<script setup>
import { getFingerprint } from '@thumbmarkjs/thumbmarkjs';
const print = await «getFingerprint»();
</script>
<template><p /></template>`,
      expect: 'fingerprint',
    },
    {
      title: 'a fingerprint in a Svelte component',
      lang: 'svelte',
      code: `<script>
  import { ClientJS } from 'clientjs';
  const print = new ClientJS().«getFingerprint»();
</script>`,
      expect: 'fingerprint',
    },
    {
      title: 'a fingerprinting script in an HTML page',
      lang: 'html',
      code: `<script «src="https://openfpcdn.io/fingerprintjs/v4/iife.min.js"»></script>
<script>FingerprintJS.«load»().then(use);</script>`,
      expect: 'fingerprint',
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
      title: 'a function that returns a joined device fingerprint',
      lang: ['js', 'ts'],
      code: "function «deviceFingerprint»() { const parts = [navigator.userAgent, navigator.language, screen.width, new Date().getTimezoneOffset()]; return parts.join('|'); }",
      expect: 'ownFingerprint',
    },
    {
      title: 'a machine id and a fingerprint agent',
      lang: 'ts',
      code: `import { machineIdSync } from 'node-machine-id';
import * as Fingerprint from '@fingerprint/agent';
const machine = «machineIdSync»();
const agent = Fingerprint.«start»({ apiKey });`,
      expect: ['deviceId', 'fingerprint'],
    },
    {
      title: 'a fingerprinting library imported from its host',
      lang: ['js', 'ts'],
      code: "const print = import(«'https://openfpcdn.io/fingerprintjs/v4'»).then((lib) => lib.load());",
      expect: 'fingerprint',
    },
    {
      title: 'a visitor id from a fingerprinting library',
      lang: 'js',
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
const visitorId = (await (await FingerprintJS.«load»()).get()).visitorId;
start(visitorId);`,
      expect: 'fingerprint',
      suggest: { randomId: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
const visitorId = crypto.randomUUID();
start(visitorId);` },
    },
    {
      title: 'a fingerprinting library whose result is unused',
      lang: 'ts',
      code: `import { load } from '@fingerprintjs/fingerprintjs';
start();
«load»();
`,
      expect: 'fingerprint',
      suggest: { removeModule: `
start();
` },
    },
    {
      title: 'an unused fingerprinting module from the options',
      lang: 'ts',
      options: { modules: ['@acme/print'] },
      code: `import print from «'@acme/print'»;
start();
`,
      expect: 'fingerprint',
      suggest: { removeModule: `
start();
` },
    },
    {
      title: 'an id built from a canvas and hardware properties',
      lang: ['js', 'ts'],
      code: `const «deviceId» = \`\${canvas.toDataURL()}-\${navigator.hardwareConcurrency}\`;
save(deviceId);`,
      expect: 'ownFingerprint',
    },
    {
      title: 'a device id passed to an analytics service',
      lang: 'ts',
      code: `import DeviceInfo from 'react-native-device-info';
import analytics from '@react-native-firebase/analytics';
const key = await DeviceInfo.«getUniqueId»();
await analytics().setUserId(key);
await api.post('/push-tokens', { key, token });`,
      expect: 'deviceId',
    },
    {
      title: 'the IP address of a device',
      lang: 'ts',
      strict: true,
      code: `import { getIpAddress } from 'react-native-device-info';
const ip = await «getIpAddress»();`,
      expect: 'deviceId',
    },
    {
      title: 'a function named after the advertising id, of unknown origin',
      lang: 'js',
      strict: true,
      code: 'const idfa = await «getAdvertisingId»();',
      expect: 'advertisingId',
    },
    {
      title: 'a stored id with an expiry of a year',
      lang: ['js', 'ts'],
      code: "localStorage.setItem('device_id', JSON.stringify({ id, «expiresAt: Date.now() + 365 * 24 * 60 * 60 * 1000» }));",
      expect: 'longLived',
      data: { name: 'device_id', days: '365', limit: '30' },
    },
    {
      title: 'a stored visitor id that is sent',
      lang: ['js', 'ts'],
      code: `function visitor() {
  let id = localStorage.getItem('visitorId');
  if (!id) {
    id = crypto.randomUUID();
    «localStorage.setItem('visitorId', id)»;
  }
  return id;
}
navigator.sendBeacon('/collect', JSON.stringify({ who: visitor() }));`.replace("«localStorage.setItem('visitorId', id)»", "localStorage.«setItem»('visitorId', id)"),
      expect: 'storedId',
      suggest: { session: `function visitor() {
  let id = sessionStorage.getItem('visitorId');
  if (!id) {
    id = crypto.randomUUID();
    sessionStorage.setItem('visitorId', id);
  }
  return id;
}
navigator.sendBeacon('/collect', JSON.stringify({ who: visitor() }));` },
    },
    {
      title: 'a visitor id restored from a second place',
      lang: 'js',
      code: `const id = document.cookie.match(/visitor_id=(\\w+)/)?.[1] ?? localStorage.getItem('visitor_id') ?? nanoid();
localStorage.«setItem»('visitor_id', id);
document.cookie = \`visitor_id=\${id}\`;`,
      expect: 'storedId',
    },
    {
      title: 'fingerprint objects stored with a user',
      lang: 'ts',
      code: `const print = new «DeviceFingerprint»(user.id);
await deviceFingerprints.«save»({ userId: user.id, hash });`,
      expect: ['keptFingerprint', 'keptFingerprint'],
    },
    {
      title: 'the whole `navigator` sent with a user id',
      lang: 'js',
      code: "«fetch»('/seen', { method: 'POST', body: JSON.stringify({ userId, browser: { ...navigator } }) });",
      expect: 'ownFingerprint',
    },
    {
      title: 'a hashed IP address and user agent',
      lang: ['js', 'ts'],
      code: "const visitorId = createHash('sha256').«update»(`${req.ip}|${req.headers['user-agent']}`).digest('hex');",
      expect: 'ownFingerprint',
    },
    {
      title: 'a hashed IP address and user agent, joined in steps',
      lang: 'ts',
      code: `export function viewerKey(request) {
  const ip = request.headers['x-forwarded-for'] ?? request.socket.remoteAddress;
  const source = ip + request.get('User-Agent');
  return «md5»(source);
}`,
      expect: 'ownFingerprint',
    },
    {
      title: 'a device id behind an age range kept in Vue state',
      lang: 'vue',
      code: `<script setup>
import { ref } from 'vue';
import { requestAgeRangeAsync } from 'expo-age-range';
import { machineIdSync } from 'node-machine-id';
const isAdult = ref(false);
requestAgeRangeAsync({ threshold1: 18 }).then((range) => { isAdult.value = range.lowerBound >= 18; });
function open() { if (isAdult.value) start(«machineIdSync»()); }
</script>
<template><button @click="open" /></template>`,
      expect: 'deviceId',
    },
    {
      title: 'a fingerprint behind an age range that defaults to 18',
      lang: 'ts',
      code: `import { requestAgeRangeAsync } from 'expo-age-range';
import FingerprintJS from '@fingerprintjs/fingerprintjs';
const range = await requestAgeRangeAsync({ threshold1: 18 });
const isAdult = range.lowerBound >= 18;
if (isAdult) FingerprintJS.«load»();`,
      expect: 'fingerprint',
    },
    {
      title: 'an analytics SDK that reads device ids by default',
      lang: ['js', 'ts'],
      code: `import { init } from '@amplitude/analytics-react-native';
«init»(KEY);`,
      expect: 'advertisingId',
      suggest: { setSafely: `import { init } from '@amplitude/analytics-react-native';
init(KEY, undefined, { trackingOptions: { adid: false, appSetId: false, idfv: false, ipAddress: false, carrier: false } });` },
    },
    {
      title: 'an analytics SDK with one of two device ids turned off',
      lang: 'ts',
      code: `import * as amplitude from '@amplitude/analytics-react-native';
amplitude.«init»(KEY, account.id, { trackingOptions: { «adid: true», idfv: false } });`,
      expect: ['advertisingId', 'advertisingId'],
      suggest: [{ setSafely: `import * as amplitude from '@amplitude/analytics-react-native';
amplitude.init(KEY, account.id, { trackingOptions: { adid: true, idfv: false, appSetId: false } });` }, undefined],
    },
    {
      title: 'a device id for every analytics event',
      lang: ['js', 'ts'],
      code: `import { createClient } from '@segment/analytics-react-native';
const client = createClient({ writeKey, «collectDeviceId: true» });`,
      expect: 'deviceId',
      suggest: { setSafely: `import { createClient } from '@segment/analytics-react-native';
const client = createClient({ writeKey, collectDeviceId: false });` },
    },
    {
      title: 'an attribution SDK without privacy options',
      lang: ['js', 'ts'],
      settings: { packages: { 'react-native-appsflyer': '6.18.0' } },
      code: `import appsFlyer from 'react-native-appsflyer';
appsFlyer.«initSdk»({ devKey, appId });`,
      expect: 'advertisingId',
      suggest: { alsoCall: `import appsFlyer from 'react-native-appsflyer';
appsFlyer.disableAdvertisingIdentifier(true); appsFlyer.disableAppSetId(); appsFlyer.anonymizeUser(true); appsFlyer.setSharingFilterForPartners(['all']); appsFlyer.initSdk({ devKey, appId });` },
    },
    {
      title: 'an attribution SDK of an unknown version',
      lang: 'ts',
      code: `import appsFlyer from 'react-native-appsflyer';
appsFlyer.«initSdk»({ devKey });
appsFlyer.disableAdvertisingIdentifier(«false»);`,
      expect: ['advertisingId', 'advertisingId'],
      suggest: [{ alsoCall: `import appsFlyer from 'react-native-appsflyer';
appsFlyer.disableAdvertisingIdentifier(true); appsFlyer.anonymizeUser(true); appsFlyer.setSharingFilterForPartners(['all']); appsFlyer.initSdk({ devKey });
appsFlyer.disableAdvertisingIdentifier(false);` }, undefined],
    },
    {
      title: 'an attribution SDK whose switch for children is unused',
      lang: ['js', 'ts'],
      settings: { packages: { 'react-native-adjust': '^5.0.0' } },
      code: `import { Adjust, AdjustConfig } from 'react-native-adjust';
const config = new AdjustConfig(TOKEN, AdjustConfig.EnvironmentProduction);
Adjust.«initSdk»(config);`,
      expect: 'advertisingId',
      suggest: { alsoCall: `import { Adjust, AdjustConfig } from 'react-native-adjust';
const config = new AdjustConfig(TOKEN, AdjustConfig.EnvironmentProduction);
config.enableCoppaCompliance(); config.enablePlayStoreKidsCompliance(); Adjust.initSdk(config);` },
    },
    {
      title: 'an attribution SDK with its former switch for children turned off',
      lang: 'ts',
      settings: { packages: { 'react-native-adjust': '4.38.0' } },
      code: `import { Adjust, AdjustConfig } from 'react-native-adjust';
const config = new AdjustConfig(TOKEN, environment);
config.setCoppaCompliantEnabled(false);
Adjust.«create»(config);`,
      expect: 'advertisingId',
      suggest: { alsoCall: `import { Adjust, AdjustConfig } from 'react-native-adjust';
const config = new AdjustConfig(TOKEN, environment);
config.setCoppaCompliantEnabled(false);
config.setCoppaCompliantEnabled(true); config.setPlayStoreKidsAppEnabled(true); Adjust.create(config);` },
    },
    {
      title: 'the switch for children turned off later',
      lang: ['js', 'ts'],
      code: `import { Adjust } from 'react-native-adjust';
Adjust.«disableCoppaComplianceInDelay»();`,
      expect: 'advertisingId',
      suggest: { callInstead: `import { Adjust } from 'react-native-adjust';
Adjust.enableCoppaComplianceInDelay();` },
    },
    {
      title: 'an attribution SDK that is opted in to tracking',
      lang: ['js', 'ts'],
      code: `import { Singular, SingularConfig } from 'singular-react-native';
const config = new SingularConfig(KEY, SECRET).withCustomUserId(id);
Singular.«init»(config);
Singular.«trackingOptIn»();
Singular.limitDataSharing(«false»);`,
      expect: 'advertisingId',
      suggest: [{ alsoCall: `import { Singular, SingularConfig } from 'singular-react-native';
const config = new SingularConfig(KEY, SECRET).withCustomUserId(id);
Singular.init(config); Singular.trackingUnder13(); Singular.limitDataSharing(true);
Singular.trackingOptIn();
Singular.limitDataSharing(false);` }, { callInstead: `import { Singular, SingularConfig } from 'singular-react-native';
const config = new SingularConfig(KEY, SECRET).withCustomUserId(id);
Singular.init(config);
Singular.trackingUnder13();
Singular.limitDataSharing(false);` }, undefined],
    },
    {
      title: 'the fullest attribution level, with tracking on',
      lang: ['js', 'ts'],
      code: `import branch from 'react-native-branch';
branch.setConsumerProtectionAttributionLevel(«'FULL'»);
branch.disableTracking(«false»);`,
      expect: 'advertisingId',
      suggest: [{ setSafely: `import branch from 'react-native-branch';
branch.setConsumerProtectionAttributionLevel('NONE');
branch.disableTracking(false);` }, undefined],
    },
    {
      title: 'deep links with attribution, in strict',
      lang: 'ts',
      strict: true,
      code: `import branch from 'react-native-branch';
branch.«subscribe»(open);`,
      expect: 'advertisingId',
    },
    {
      title: 'switches of SDKs that enable the advertising id',
      lang: ['js', 'ts'],
      code: `import Braze from '@braze/react-native-sdk';
import ReactMoE from 'react-native-moengage';
import { Settings } from 'react-native-fbsdk-next';
import Purchases from 'react-native-purchases';
Braze.setAdTrackingEnabled(«true», adId);
ReactMoE.«enableAdIdTracking»();
Settings.setAdvertiserIDCollectionEnabled(«true»);
Purchases.«collectDeviceIdentifiers»();
Purchases.configure({ apiKey, «automaticDeviceIdentifierCollectionEnabled: true» });`,
      expect: ['advertisingId', 'advertisingId', 'advertisingId', 'advertisingId', 'deviceId'],
    },
    {
      title: 'SDKs that read device data by default, in strict',
      lang: 'ts',
      strict: true,
      code: `import Purchases from 'react-native-purchases';
import CleverTap from 'clevertap-react-native';
Purchases.«configure»({ apiKey });
CleverTap.enableDeviceNetworkInfoReporting(«true»);`,
      expect: 'deviceId',
      suggest: [{ setSafely: `import Purchases from 'react-native-purchases';
import CleverTap from 'clevertap-react-native';
Purchases.configure({ apiKey, automaticDeviceIdentifierCollectionEnabled: false });
CleverTap.enableDeviceNetworkInfoReporting(true);` }, undefined],
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
      title: 'the tracking permission requested through a permission library',
      lang: 'ts',
      code: `import { PERMISSIONS, request, requestMultiple } from 'react-native-permissions';
request(«PERMISSIONS.IOS.APP_TRACKING_TRANSPARENCY»);
requestMultiple([PERMISSIONS.IOS.CAMERA, «PERMISSIONS.IOS.APP_TRACKING_TRANSPARENCY»]);`,
      expect: 'advertisingId',
    },
    {
      title: 'an ad SDK that requests tracking, in an older version',
      lang: 'ts',
      settings: { packages: { '@capacitor-community/admob': '5.0.0' } },
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.initialize({ «requestTrackingAuthorization: true», tagForChildDirectedTreatment: true });`,
      expect: 'advertisingId',
    },
    { title: 'a Cordova plugin that requests tracking', lang: 'js', code: 'admob.«requestTrackingAuthorization»();', expect: 'advertisingId' },
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
  ],
  valid: [
    {
      title: 'the advertising id turned off in the configuration, and the same key elsewhere',
      lang: 'json',
      filename: 'firebase.json',
      code: '{ "google_analytics_adid_collection_enabled": true, "react-native": { "google_analytics_adid_collection_enabled": false } }',
    },
    {
      title: 'SDKs that are configured before they start',
      lang: ['js', 'ts'],
      code: `import appsFlyer from 'react-native-appsflyer';
import { Adjust, AdjustConfig } from 'react-native-adjust';
import { Singular, SingularConfig } from 'singular-react-native';
appsFlyer.disableAdvertisingIdentifier(true);
appsFlyer.initSdk({ devKey });
const adjust = new AdjustConfig(TOKEN, environment);
adjust.enableCoppaCompliance();
Adjust.initSdk(adjust);
Singular.init(new SingularConfig(KEY, SECRET).withLimitDataSharing(true));`,
      doc: true,
    },
    {
      title: 'SDKs configured by an unresolved value, or in another file',
      lang: 'ts',
      code: `import appsFlyer from 'react-native-appsflyer';
import { Adjust } from 'react-native-adjust';
import { Singular } from 'singular-react-native';
import { adjustConfig, singularConfig } from './attribution';
appsFlyer.disableAdvertisingIdentifier(user.isMinor);
appsFlyer.initSdk({ devKey });
Adjust.initSdk(adjustConfig);
Singular.init(singularConfig);`,
    },
    {
      title: 'an analytics SDK with device ids turned off, or with unresolved options',
      lang: ['js', 'ts'],
      code: `import { init } from '@amplitude/analytics-react-native';
init(KEY, undefined, { trackingOptions: { adid: false, appSetId: false, idfv: false } });
init(KEY, undefined, options);
init(KEY, undefined, { trackingOptions: { ...chosen } });
init(KEY, undefined, { trackingOptions });`,
    },
    {
      title: 'an analytics SDK for browsers, where no device id exists',
      lang: 'ts',
      code: `import { init } from '@amplitude/analytics-browser';
init(KEY);
init(KEY, { trackingOptions: { ipAddress: true } });`,
    },
    {
      title: 'tracking switches that are turned off, and readings of their state',
      lang: ['js', 'ts'],
      strict: true,
      code: `import Braze from '@braze/react-native-sdk';
import ReactMoE from 'react-native-moengage';
import { Settings } from 'react-native-fbsdk-next';
import branch from 'react-native-branch';
Braze.setAdTrackingEnabled(false);
ReactMoE.disableAdIdTracking();
Settings.setAdvertiserIDCollectionEnabled(allowed);
branch.setConsumerProtectionAttributionLevel('NONE');
branch.subscribe(open);
replaysOf(Settings.getAdvertiserTrackingEnabled());`,
    },
    {
      title: 'deep links with attribution, not in strict',
      lang: 'ts',
      code: `import branch from 'react-native-branch';
branch.subscribe(open);`,
    },
    {
      title: 'saving a drawing',
      lang: ['js', 'ts'],
      code: "const link = document.createElement('a'); link.href = drawing.toDataURL('image/png');",
      doc: true,
    },
    {
      title: 'the number of processors, used for workers',
      lang: ['js', 'ts'],
      code: 'const workers = navigator.hardwareConcurrency || 2;',
      doc: true,
    },
    {
      title: 'a random id for the session',
      lang: ['js', 'ts'],
      code: `const visitId = crypto.randomUUID();
sessionStorage.setItem('visitId', visitId);`,
      doc: true,
    },
    {
      title: 'fingerprints of certificates, keys and files',
      lang: 'ts',
      code: `const certFingerprint = hash(der);
user.sshKeyFingerprint = certFingerprint;
const assetFingerprint = md5(content);`,
    },
    {
      title: 'unlocking with a finger',
      lang: 'ts',
      code: `user.fingerprintUnlock = true;
user.deviceFingerprints = [];
registerFingerprintLogin(user);`,
    },
    {
      title: 'a cookie for theme or language',
      lang: 'js',
      code: `Cookies.set('theme', 'dark', { expires: 365 });
res.cookie('locale', 'de', { maxAge: 31536000000 });`,
    },
    {
      title: 'a visitor id in a session cookie',
      lang: 'js',
      code: `Cookies.set('visitor_id', id);
document.cookie = \`deviceId=\${id}; path=/\`;`,
    },
    {
      title: 'a fingerprint behind a check for verified adults',
      lang: 'js',
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
if (user.isVerifiedAdult) FingerprintJS.load();`,
    },
    {
      title: 'browser properties shown in a bug report',
      lang: 'js',
      code: "report.textContent = [navigator.userAgent, navigator.language].join(' ');",
    },
    {
      title: 'a blocked advertising id permission',
      lang: 'json',
      code: '{ "expo": { "android": { "blockedPermissions": ["com.google.android.gms.permission.AD_ID"] } } }',
    },
    {
      title: 'a browser name for its bugs',
      lang: 'js',
      code: "function browserFingerprintName() { return navigator.userAgent; }",
    },
    {
      title: 'a fingerprint behind an age range that the platform confirmed',
      lang: 'ts',
      code: `import { requestAgeRangeAsync } from 'expo-age-range';
import FingerprintJS from '@fingerprintjs/fingerprintjs';
const range = await requestAgeRangeAsync({ threshold1: 18 });
const isAdult = range.lowerBound >= 18 && range.ageRangeDeclaration === 'confirmed';
if (isAdult) FingerprintJS.load();`,
    },
    {
      title: 'a device id for push delivery',
      lang: ['js', 'ts'],
      code: `import DeviceInfo from 'react-native-device-info';
const deviceId = await DeviceInfo.getUniqueId();
await api.post('/push-tokens', { deviceId, token });
async function registerForPush() { const id = await DeviceInfo.getUniqueId(); await api.put(\`/devices/\${id}\`, { token }); }`,
    },
    {
      title: 'a device id for synchronisation',
      lang: 'ts',
      code: `import * as Application from 'expo-application';
const device = Application.getAndroidId();
await syncChanges({ device, since });`,
    },
    {
      title: 'a visitor id for a session',
      lang: 'js',
      code: `const visitorId = crypto.randomUUID();
sessionStorage.setItem('visitorId', visitorId);
fetch('/collect', { method: 'POST', body: visitorId });`,
    },
    {
      title: 'ids of a shopping cart',
      lang: 'js',
      code: `const cart = crypto.randomUUID();
localStorage.setItem('cartId', cart);
fetch('/cart', { method: 'POST', body: cart });
const anonymousId = crypto.randomUUID();
localStorage.setItem('anonymousId', anonymousId);
api.post('/cart/items', { anonymousId });`,
    },
    {
      title: 'a stored visitor id that is not sent',
      lang: 'js',
      code: `const visitorId = crypto.randomUUID();
localStorage.setItem('visitorId', visitorId);`,
    },
    {
      title: 'a stored id with an expiry of a day',
      lang: 'js',
      code: "localStorage.setItem('device_id', JSON.stringify({ id, expiresAt: Date.now() + 24 * 60 * 60 * 1000 }));",
    },
    {
      title: 'a rate limit key',
      lang: 'js',
      code: `const clientLimitKey = createHash('sha256').update(req.ip + req.headers['user-agent']).digest('hex');
function rateLimitIdOf(req) { return md5(req.ip + req.get('user-agent')); }`,
    },
    {
      title: 'a daily visitor count with a rotating salt',
      lang: 'ts',
      code: "const visitorHash = sha256(`${today}${dailySalt}${req.ip}${req.headers['user-agent']}`);",
    },
    {
      title: 'an IP address or a user agent alone',
      lang: 'js',
      code: `const viewerId = sha256(req.ip);
const clientUaId = md5(req.headers['user-agent']);
const userZipId = md5(zip + userAgent);`,
    },
    {
      title: 'fingerprints of fingers and SSH keys',
      lang: 'ts',
      code: `const reader = new Fingerprint(user.id);
await fingerprints.save({ userId: user.id, template });
await sshFingerprint.save(user.id);`,
    },
    {
      title: 'one browser property with an id',
      lang: 'js',
      code: `fetch('/seen', { method: 'POST', body: JSON.stringify({ userId, online: navigator.onLine }) });
fetch('/share', { method: 'POST', body: JSON.stringify({ id, title, canShare: 'share' in navigator }) });`,
    },
    { title: 'a file name for an export', lang: 'js', code: "const fileId = `${canvas.toDataURL().length}-${navigator.hardwareConcurrency}`;" },
    {
      title: 'a custom function named like that of the SDK',
      lang: 'js',
      strict: true,
      code: `const getAdvertisingId = () => campaign.id;
show(getAdvertisingId());`,
    },
    {
      title: 'other permissions, and a check of the tracking permission',
      lang: 'ts',
      code: `import { check, PERMISSIONS, request } from 'react-native-permissions';
request(PERMISSIONS.IOS.CAMERA);
check(PERMISSIONS.IOS.APP_TRACKING_TRANSPARENCY);`,
    },
    {
      title: 'an option that newer versions ignore',
      lang: 'ts',
      settings: { packages: { '@capacitor-community/admob': '7.2.0' } },
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.initialize({ requestTrackingAuthorization: true, tagForChildDirectedTreatment: true });`,
    },
    {
      title: 'a plugin whose tracking text is turned off',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["expo-tracking-transparency", { "userTrackingPermission": false }]] } }',
    },
  ],
});

import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'the id that a package for browsers alone makes at random, in strict',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@capacitor/device': '7.0.2' } },
      code: "import { Device } from '@capacitor/device';\nconst id = await Device.«getId»();",
      expect: 'deviceId',
    },
    {
      title: 'the id of a device on which the package runs',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@capacitor/device': '7.0.2', '@capacitor/ios': '7.0.2' } },
      code: "import { Device } from '@capacitor/device';\nconst id = await Device.«getId»();",
      expect: 'deviceId',
    },
    {
      title: 'a question about tracking whose answer is kept as consent, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { requestTrackingPermission } from 'react-native-tracking-transparency';
const status = await «requestTrackingPermission»();
export const maySendPageViews = status === 'authorized';`,
      expect: 'advertisingId',
    },
    {
      title: 'a question about tracking in a file that starts ads',
      lang: ['js', 'ts'],
      code: `import { requestTrackingPermission } from 'react-native-tracking-transparency';
const status = await «requestTrackingPermission»();
if (status) startAds();`,
      expect: 'advertisingId',
    },
    {
      title: 'MAC ids known by name, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const ofBridge = () => bridge.plugins.Hardware.«getMacAddress»();
export const ofPlugin = () => window.device.«macAddress»;`,
      expect: 'deviceId',
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
      strict: true,
      code: `import DeviceInfo from 'react-native-device-info';
const deviceKey = await DeviceInfo.«getUniqueId»();`,
      expect: 'deviceId',
      suggest: { randomId: `import DeviceInfo from 'react-native-device-info';
const deviceKey = crypto.randomUUID();` },
    },
    {
      title: 'a device id passed to an analytics service',
      lang: 'ts',
      strict: true,
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
      expect: 'networkAddress',
      data: { name: 'getIpAddress' },
    },
    {
      title: 'a function named after the advertising id, of unknown origin',
      lang: 'js',
      strict: true,
      code: 'const idfa = await «getAdvertisingId»();',
      expect: 'advertisingId',
    },
    {
      title: 'an analytics SDK that reads device ids by default',
      lang: ['js', 'ts'],
      code: `import { init } from '@amplitude/analytics-react-native';
«init»(KEY);`,
      expect: 'advertisingIdByDefault',
      data: { name: 'adid', service: 'Amplitude', safe: 'false' },
      suggest: { setSafely: `import { init } from '@amplitude/analytics-react-native';
init(KEY, undefined, { trackingOptions: { adid: false, ipAddress: false, carrier: false } });` },
    },
    {
      title: 'an analytics SDK with the advertising id turned on',
      lang: 'ts',
      code: `import * as amplitude from '@amplitude/analytics-react-native';
amplitude.init(KEY, account.id, { trackingOptions: { «adid: true», idfv: false } });`,
      expect: 'advertisingId',
      data: { name: 'adid: true' },
    },
    {
      title: 'a device id for every analytics event',
      lang: ['js', 'ts'],
      code: `import { createClient } from '@segment/analytics-react-native';
const client = createClient({ writeKey, «collectDeviceId: true» });`,
      expect: 'collectedDeviceId',
      data: { name: 'collectDeviceId: true', service: 'Segment', safe: 'false' },
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
      data: [{ name: 'appsFlyer.initSdk' }, { name: 'appsFlyer.disableAdvertisingIdentifier(false)' }],
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
      expect: ['advertisingId', 'advertisingId', 'advertisingId', 'advertisingId', 'collectedDeviceId'],
    },
    {
      title: 'SDKs that read device data by default, in strict',
      lang: 'ts',
      strict: true,
      code: `import Purchases from 'react-native-purchases';
import CleverTap from 'clevertap-react-native';
Purchases.«configure»({ apiKey });
CleverTap.enableDeviceNetworkInfoReporting(«true»);`,
      expect: ['deviceIdByDefault', 'networkAddress'],
      suggest: [{ setSafely: `import Purchases from 'react-native-purchases';
import CleverTap from 'clevertap-react-native';
Purchases.configure({ apiKey, automaticDeviceIdentifierCollectionEnabled: false });
CleverTap.enableDeviceNetworkInfoReporting(true);` }, undefined],
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
      title: 'purchase and attribution SDKs of hybrid apps that read ids of the device',
      lang: ['js', 'ts'],
      code: `import { Purchases } from '@revenuecat/purchases-capacitor';
import { AdvertisingId } from '@capacitor-community/advertising-id';
import { IdfaPlugin } from '@segment/analytics-react-native-plugin-idfa';
Purchases.«collectDeviceIdentifiers»();
AdvertisingId.«requestTracking»();
client.add({ plugin: new «IdfaPlugin»() });
Adjust.«getIdfa»(print);
window.Purchases.«collectDeviceIdentifiers»();`,
      expect: 'advertisingId',
    },
    {
      title: 'a purchase SDK of hybrid apps that is configured to read ids of the device',
      lang: ['js', 'ts'],
      code: `import { Purchases } from '@revenuecat/purchases-capacitor';
await Purchases.configure({ apiKey: KEY, «automaticDeviceIdentifierCollectionEnabled: true» });`,
      expect: 'collectedDeviceId',
      suggest: { setSafely: `import { Purchases } from '@revenuecat/purchases-capacitor';
await Purchases.configure({ apiKey: KEY, automaticDeviceIdentifierCollectionEnabled: false });` },
    },
    {
      title: 'attribution that starts without the calls that limit it',
      lang: ['js', 'ts'],
      code: `import { AppsFlyer } from 'appsflyer-capacitor-plugin';
import { KochavaTracker } from 'react-native-kochava-tracker';
AppsFlyer.«initSDK»({ devKey: KEY, appID: APP });
KochavaTracker.instance.«start»();
window.plugins.appsFlyer.«initSdk»({ devKey: KEY });`,
      expect: 'advertisingId',
    },
    {
      title: 'switches of attribution that leave it on, in the words of each wrapper',
      lang: ['js', 'ts'],
      code: `import { BranchDeepLinks } from 'capacitor-branch-deep-links';
import { AppsFlyer } from 'appsflyer-capacitor-plugin';
BranchDeepLinks.disableTracking({ «isEnabled: false» });
BranchDeepLinks.setConsumerProtectionAttributionLevel({ «level: 'FULL'» });
AppsFlyer.disableAdvertisingIdentifier({ «shouldDisable: false» });
Branch.disableTracking(«'true'»);`,
      expect: 'advertisingId',
    },
    {
      title: 'attribution in a page that tracks unless told otherwise',
      lang: ['js', 'ts'],
      code: `import branch from 'branch-sdk';
branch.«init»('key_live_1');`,
      expect: 'deviceIdByDefault',
      suggest: { setSafely: `import branch from 'branch-sdk';
branch.init('key_live_1', { tracking_disabled: true });` },
    },
    {
      title: 'a cookie with the id of a visitor, written by the newer serializer',
      lang: ['js', 'ts'], strict: true,
      code: `import { stringifySetCookie } from 'cookie';
res.setHeader('Set-Cookie', stringifySetCookie({ name: 'visitor_id', value: id, «maxAge: 34560000» }));`,
      expect: 'longLived',
      data: { name: 'visitor_id', days: '400', limit: '30' },
    },
  ],
  valid: [
    {
      title: 'a question about tracking whose answer is kept as consent, not in strict',
      lang: ['js', 'ts'],
      code: `import { requestTrackingPermission } from 'react-native-tracking-transparency';
const status = await requestTrackingPermission();
export const maySendPageViews = status === 'authorized';`,
    },
    {
      title: 'the id that a package for browsers alone makes at random, not in strict',
      lang: 'ts',
      settings: { packages: { '@capacitor/device': '7.0.2' } },
      code: "import { Device } from '@capacitor/device';\nconst id = await Device.getId();",
    },
    {
      title: 'MAC ids of machines in a table, and one that is written',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const rows = machines.map((row) => row.macAddress);
device.macAddress = form.address;`,
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
      strict: true,
      code: `import { init } from '@amplitude/analytics-react-native';
init(KEY, undefined, { trackingOptions: { adid: false, appSetId: false, idfv: false } });
init(KEY, undefined, { trackingOptions: { adid: false, appSetId: true, idfv: true } });
init(KEY, undefined, options);
init(KEY, undefined, { trackingOptions: { ...chosen } });
init(KEY, undefined, { trackingOptions });`,
    },
    {
      title: 'an analytics SDK for browsers, where no device id exists',
      lang: 'ts',
      strict: true,
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
      title: 'a device id for push delivery',
      lang: ['js', 'ts'],
      strict: true,
      code: `import DeviceInfo from 'react-native-device-info';
const deviceId = await DeviceInfo.getUniqueId();
await api.post('/push-tokens', { deviceId, token });
async function registerForPush() { const id = await DeviceInfo.getUniqueId(); await api.put(\`/devices/\${id}\`, { token }); }`,
    },
    {
      title: 'a device id for synchronisation',
      lang: 'ts',
      strict: true,
      code: `import * as Application from 'expo-application';
const device = Application.getAndroidId();
await syncChanges({ device, since });`,
    },
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
      strict: true,
      code: `import { check, PERMISSIONS, request } from 'react-native-permissions';
request(PERMISSIONS.IOS.CAMERA);
check(PERMISSIONS.IOS.APP_TRACKING_TRANSPARENCY);`,
    },
    {
      title: 'an option that newer versions ignore',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@capacitor-community/admob': '7.2.0' } },
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.initialize({ requestTrackingAuthorization: true, tagForChildDirectedTreatment: true });`,
    },
    {
      title: 'a purchase SDK of hybrid apps that is only configured',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Purchases } from '@revenuecat/purchases-capacitor';
await Purchases.configure({ apiKey: KEY });
await Purchases.configure({ apiKey: KEY, automaticDeviceIdentifierCollectionEnabled: false });`,
    },
    {
      title: 'attribution that the calls of each wrapper limit',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { AppsFlyer } from 'appsflyer-capacitor-plugin';
import { KochavaTracker } from 'react-native-kochava-tracker';
import { BranchDeepLinks } from 'capacitor-branch-deep-links';
import branch from 'branch-sdk';
AppsFlyer.disableAdvertisingIdentifier({ shouldDisable: true });
AppsFlyer.initSDK({ devKey: KEY, appID: APP });
KochavaTracker.instance.setAppLimitAdTracking(true);
KochavaTracker.instance.start();
BranchDeepLinks.disableTracking({ isEnabled: true });
branch.init('key_live_1', { tracking_disabled: true });`,
    },
  ],
});

import { defineCases } from '../../../rule/case';

const GMA = "import mobileAds from 'react-native-google-mobile-ads';\n";

export const cases = defineCases({
  invalid: [
    {
      title: 'a switch that is an argument of its own',
      lang: ['js', 'ts'],
      code: `import { MobileAds } from 'yandex-mobile-ads';
MobileAds.setAgeRestrictedUser(«false»);`,
      expect: 'treatmentDisabled',
      data: { setting: 'MobileAds.setAgeRestrictedUser(false)' },
      suggest: { setTreatment: `import { MobileAds } from 'yandex-mobile-ads';
MobileAds.setAgeRestrictedUser(true);` },
    },
    {
      title: 'an ad SDK started by an imported function',
      lang: ['js', 'ts'],
      code: `import { initialize } from 'react-native-appodeal';
«initialize»('KEY', 3);`,
      expect: 'missingTreatment',
      suggest: {},
    },
    {
      title: 'an ad SDK started without child-directed treatment',
      lang: ['js', 'ts', 'jsx'],
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `${GMA}mobileAds().«initialize»();`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import mobileAds, { AgeRestrictedTreatment, MaxAdContentRating } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD, maxAdContentRating: MaxAdContentRating.G }).then(() => mobileAds().initialize());` },
      doc: true,
    },
    {
      title: 'an ad SDK of an older version started without child-directed treatment',
      lang: 'ts',
      settings: { packages: { 'react-native-google-mobile-ads': '^13.0.0' } },
      code: `${GMA}mobileAds().«initialize»();`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import mobileAds, { MaxAdContentRating } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: MaxAdContentRating.G }).then(() => mobileAds().initialize());` },
    },
    {
      title: 'child-directed treatment turned off',
      lang: ['js', 'ts'],
      code: 'googletag.pubads().setPrivacySettings({ «childDirectedTreatment: false» });',
      expect: 'treatmentDisabled',
      data: { setting: 'childDirectedTreatment: false' },
      suggest: { setTreatment: 'googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });' },
      doc: true,
    },
    {
      title: 'a page ad service started without child-directed treatment',
      lang: 'ts',
      code: `window.googletag = window.googletag || { cmd: [] };
googletag.cmd.push(() => { googletag.defineSlot('/1', [1, 1], 'a').addService(googletag.pubads()); googletag.«enableServices»(); });`,
      expect: 'missingTreatment',
    },
    {
      title: 'an SDK without a mode for children',
      lang: 'ts',
      code: `import AppLovinMAX from 'react-native-applovin-max';
AppLovinMAX.«initialize»(KEY);`,
      expect: 'noChildMode',
    },
    {
      title: 'a legacy option where a newer one exists, in strict',
      lang: 'ts',
      strict: true,
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `${GMA}mobileAds().setRequestConfiguration({ «tagForChildDirectedTreatment: true» });`,
      expect: 'legacyTreatment',
      data: { setting: 'tagForChildDirectedTreatment: true', newer: 'ageRestrictedTreatment', value: "'child'" },
      suggest: { useNewer: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true, ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });` },
    },
    { title: 'an ad SDK named in the options', lang: 'js', options: { sdks: ['startAds'] }, code: '«startAds»();', expect: 'missingTreatment' },
    {
      title: 'ad settings that turn child-directed treatment off',
      lang: ['js', 'ts'],
      code: 'export const adSettings = { «tagForChildDirectedTreatment: false», banners: 2 };',
      expect: 'treatmentDisabled',
      suggest: { setTreatment: 'export const adSettings = { tagForChildDirectedTreatment: true, banners: 2 };' },
    },
    {
      title: 'an ad mediation SDK started without child-directed treatment',
      lang: 'ts',
      code: `import { LevelPlay } from 'unity-levelplay-mediation';
LevelPlay.«init»(request, listener);`,
      expect: 'missingTreatment',
    },
    {
      title: 'a configuration without an age treatment',
      lang: 'ts',
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `${GMA}mobileAds().setRequestConfiguration({ maxAdContentRating: 'G' });\nmobileAds().«initialize»();`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ maxAdContentRating: 'G', ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });
mobileAds().initialize();` },
    },
    {
      title: 'header bidding in an HTML page without `coppa`',
      lang: 'html',
      code: `<script>
var pbjs = pbjs || {};
pbjs.que.push(function () { pbjs.«requestBids»({ timeout: 800 }); });
</script>`,
      expect: 'missingTreatment',
    },
    {
      title: 'an unspecified age treatment',
      lang: 'ts',
      code: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ «ageRestrictedTreatment: AgeRestrictedTreatment.UNSPECIFIED» });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });` },
    },
    {
      title: 'treatments reset to unspecified and null',
      lang: 'ts',
      code: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ «ageRestrictedTreatment: AgeRestrictedTreatment.UNSPECIFIED» });
googletag.pubads().setPrivacySettings({ «childDirectedTreatment: null» });`,
      expect: 'treatmentDisabled',
    },
    {
      title: 'an unspecified age treatment of an aliased enum',
      lang: 'ts',
      code: `import mobileAds, { AgeRestrictedTreatment as Age } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ «ageRestrictedTreatment: Age.UNSPECIFIED» });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import mobileAds, { AgeRestrictedTreatment as Age } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: Age.CHILD });` },
    },
    {
      title: 'an awaited start with named imports',
      lang: 'ts',
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `import { MobileAds, MaxAdContentRating } from 'react-native-google-mobile-ads';
await MobileAds().«initialize»();`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import { MobileAds, MaxAdContentRating, AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
await MobileAds().setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD, maxAdContentRating: MaxAdContentRating.G }).then(() => MobileAds().initialize());` },
    },
    {
      title: 'a start through `require`',
      lang: 'js',
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `const mobileAds = require('react-native-google-mobile-ads').default;
mobileAds().«initialize»().then(ready);`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `const mobileAds = require('react-native-google-mobile-ads').default;
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: 'child', maxAdContentRating: 'G' }).then(() => mobileAds().initialize()).then(ready);` },
    },
    {
      title: 'page ads started without treatment, with the offered fix',
      lang: 'js',
      code: 'googletag.«enableServices»();',
      expect: 'missingTreatment',
      suggest: { addTreatment: 'googletag.pubads().setPrivacySettings({ tagForAgeTreatment: googletag.enums.TagForAgeTreatment.CHILD, nonPersonalizedAds: true }); googletag.enableServices();' },
    },
    {
      title: 'page ads with older type definitions installed',
      lang: 'ts',
      settings: { packages: { '@types/google-publisher-tag': '1.20251117.0' } },
      code: 'googletag.«enableServices»();',
      expect: 'missingTreatment',
      suggest: { addTreatment: 'googletag.pubads().setPrivacySettings({ childDirectedTreatment: true, underAgeOfConsent: true, nonPersonalizedAds: true }); googletag.enableServices();' },
    },
    {
      title: 'a Capacitor ad plugin started without options',
      lang: 'ts',
      code: `import { AdMob } from '@capacitor-community/admob';
await AdMob.«initialize»();`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import { AdMob, MaxAdContentRating } from '@capacitor-community/admob';
await AdMob.initialize({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: MaxAdContentRating.General });` },
    },
    {
      title: 'a Capacitor plugin initialised with unrelated options',
      lang: 'ts',
      code: `import { AdMob } from '@capacitor-community/admob';
const ready = AdMob.«initialize»({ initializeForTesting: true });`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import { AdMob, MaxAdContentRating } from '@capacitor-community/admob';
const ready = AdMob.initialize({ initializeForTesting: true, tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: MaxAdContentRating.General });` },
    },
    {
      title: "Google's package started with a configuration without treatment",
      lang: 'ts',
      code: `import { initialize } from '@google/mobile-ads';
«initialize»({ requestConfiguration: { testDeviceIds: ['x'] } }, done);`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import { initialize, AgeRestrictedTreatment, MaxAdContentRating, PublisherPrivacyPersonalizationState } from '@google/mobile-ads';
initialize({ requestConfiguration: { testDeviceIds: ['x'], ageRestrictedTreatment: AgeRestrictedTreatment.CHILD, maxAdContentRating: MaxAdContentRating.G, publisherPrivacyPersonalizationState: PublisherPrivacyPersonalizationState.DISABLED } }, done);` },
    },
    {
      title: "Google's package with an unspecified age treatment",
      lang: 'ts',
      code: `import { AgeRestrictedTreatment, setRequestConfiguration } from '@google/mobile-ads';
setRequestConfiguration({ «ageRestrictedTreatment: AgeRestrictedTreatment.UNSPECIFIED» });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import { AgeRestrictedTreatment, setRequestConfiguration } from '@google/mobile-ads';
setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });` },
    },
    {
      title: 'a Cordova ad plugin started without treatment',
      lang: 'js',
      code: 'admob.«start»();',
      expect: 'missingTreatment',
      suggest: { addTreatment: `admob.configRequest({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: 'G' }).then(() => admob.start());` },
    },
    {
      title: 'a mediation SDK with `is_child_directed` set to false',
      lang: 'ts',
      code: `import { LevelPlay } from 'ironsource-mediation';
LevelPlay.setMetaData('is_child_directed', [«'false'»]);
LevelPlay.init(request, listener);`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import { LevelPlay } from 'ironsource-mediation';
LevelPlay.setMetaData('is_child_directed', ['true']);
LevelPlay.init(request, listener);` },
    },
    {
      title: 'a mediation SDK with unrelated metadata only',
      lang: 'ts',
      code: `import { LevelPlay } from 'ironsource-mediation';
LevelPlay.setMetaData('do_not_sell', ['false']);
LevelPlay.«init»(request, listener);`,
      expect: 'missingTreatment',
    },
    {
      title: 'privacy treatments set to null',
      lang: 'js',
      code: 'googletag.setConfig({ «privacyTreatments: null» });',
      expect: 'treatmentDisabled',
    },
    {
      title: 'an age treatment reset in page ads',
      lang: 'js',
      code: 'googletag.pubads().setPrivacySettings({ «tagForAgeTreatment: googletag.enums.TagForAgeTreatment.UNSPECIFIED», «underAgeOfConsent: null» });',
      expect: 'treatmentDisabled',
      suggest: [{ setTreatment: 'googletag.pubads().setPrivacySettings({ tagForAgeTreatment: googletag.enums.TagForAgeTreatment.CHILD, underAgeOfConsent: null });' }, { setTreatment: 'googletag.pubads().setPrivacySettings({ tagForAgeTreatment: googletag.enums.TagForAgeTreatment.UNSPECIFIED, underAgeOfConsent: true });' }],
    },
    {
      title: 'an SDK whose current version has no mode for children',
      lang: 'ts',
      code: `import { AppLovinMAX, Privacy } from 'react-native-applovin-max';
Privacy.setHasUserConsent(false);
AppLovinMAX.«initialize»(KEY);`,
      expect: 'noChildMode',
      suggest: {},
    },
    {
      title: 'a further mediation SDK started without treatment',
      lang: 'ts',
      code: `import Appodeal from 'react-native-appodeal';
Appodeal.«initialize»(KEY, types);`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import Appodeal from 'react-native-appodeal';
Appodeal.setChildDirectedTreatment(true); Appodeal.initialize(KEY, types);` },
    },
    {
      title: 'an app that turns age restriction off',
      lang: 'ts',
      code: `import { MobileAds } from 'yandex-mobile-ads';
MobileAds.setAgeRestrictedUser(«false»);
MobileAds.initialize();`,
      expect: 'treatmentDisabled',
    },
    {
      title: 'header bidding without `coppa`',
      lang: 'js',
      code: 'pbjs.«requestBids»({ timeout: 900 });',
      expect: 'missingTreatment',
      suggest: { addTreatment: 'pbjs.setConfig({ coppa: true, deviceAccess: false }); pbjs.requestBids({ timeout: 900 });' },
    },
    {
      title: 'header bidding with `coppa` turned off',
      lang: 'js',
      code: 'pbjs.setConfig({ «coppa: false», userSync: { «userIds: [{ name: \'x\' }]» } });',
      expect: ['treatmentDisabled', 'userSignal'],
    },
    {
      title: 'a call to a mode for children that no longer exists',
      lang: 'ts',
      code: `import { AppLovinMAX, Privacy } from 'react-native-applovin-max';
Privacy.setIsAgeRestrictedUser(true);
AppLovinMAX.«initialize»(KEY);`,
      expect: 'noChildMode',
      suggest: {},
    },
    {
      title: 'an older version that has a mode for children',
      lang: 'ts',
      settings: { packages: { 'react-native-applovin-max': '6.1.1' } },
      code: `import AppLovinMAX from 'react-native-applovin-max';
AppLovinMAX.«initialize»(KEY);`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import AppLovinMAX, { Privacy } from 'react-native-applovin-max';
Privacy.setIsAgeRestrictedUser(true); AppLovinMAX.initialize(KEY);` },
    },
    {
      title: 'personalisation turned on explicitly',
      lang: 'ts',
      code: `${GMA}mobileAds().setRequestConfiguration({ «publisherPrivacyPersonalizationState: 'enabled'» });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `${GMA}mobileAds().setRequestConfiguration({ publisherPrivacyPersonalizationState: 'disabled' });` },
    },
    {
      title: 'non-personalised ads with child-directed treatment turned off',
      lang: 'js',
      code: 'googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true, «childDirectedTreatment: false» });',
      expect: 'treatmentDisabled',
    },
  ],
  valid: [
    {
      title: '`coppa` set to true for children later',
      lang: 'js',
      strict: true,
      code: `const config = { coppa: false };
if (isChild) config.coppa = true;
pbjs.setConfig(config);`,
    },
    {
      title: 'a legacy treatment of page ads',
      lang: 'js',
      strict: true,
      code: `googletag.pubads().setTagForChildDirectedTreatment(1);
googletag.enableServices();`,
    },
    {
      title: 'ad settings that depend on a variable',
      lang: 'ts',
      strict: true,
      code: 'export const adSettings = { tagForChildDirectedTreatment: isChild, tagForUnderAgeOfConsent: true };',
    },
    {
      title: 'child-directed treatment set before the SDK starts',
      lang: ['js', 'ts'],
      code: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD }).then(() => mobileAds().initialize());`,
      doc: true,
    },
    {
      title: 'header bidding with `coppa`, set for every user under 18',
      lang: 'js',
      code: `pbjs.setConfig({ coppa: true, bidderTimeout: 800 });
pbjs.requestBids({ timeout });`,
      doc: true,
    },
    {
      title: 'an unresolved treatment of page ads',
      lang: 'ts',
      strict: true,
      code: `googletag.pubads().setPrivacySettings({ nonPersonalizedAds: isChecked });
googletag.enableServices();`,
    },
    {
      title: 'a refresh of slots defined elsewhere',
      lang: 'ts',
      strict: true,
      code: 'googletag.cmd.push(() => googletag.pubads().refresh([slot]));',
    },
    {
      title: 'a configuration module from the options',
      lang: 'ts',
      strict: true,
      options: { configModules: ['./ads-setup'] },
      code: `import './ads-setup';\n${GMA}mobileAds().initialize();`,
    },
    {
      title: 'a legacy option that the options require',
      lang: 'ts',
      strict: true,
      options: { requireLegacyTags: true, contextualKeys: ['user'] },
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `${GMA}mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true });`,
    },
    {
      title: 'page ads with an age treatment and restricted processing',
      lang: 'js',
      strict: true,
      code: `googletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1, restrictDataProcessing: true });
googletag.enableServices();`,
    },
    {
      title: 'a mediation SDK with an unresolved key',
      lang: 'ts',
      strict: true,
      code: `import { LevelPlay } from 'ironsource-mediation';
LevelPlay.setMetaData(key, ['false']);
LevelPlay.init(request, listener);`,
    },
    {
      title: "Google's package, configured on top of existing settings",
      lang: 'ts',
      strict: true,
      code: `import { AgeRestrictedTreatment, getRequestConfiguration, initialize, setRequestConfiguration } from '@google/mobile-ads';
setRequestConfiguration({ ...getRequestConfiguration(), ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });
initialize({ requestConfiguration }, done);`,
    },
    {
      title: 'a function named `initialize` of another module',
      lang: 'ts',
      strict: true,
      code: `import { initialize } from '@google/maps';
initialize({ key });`,
    },
    {
      title: 'an older version in its mode for children',
      lang: 'ts',
      strict: true,
      settings: { packages: { 'react-native-applovin-max': '6.1.1' } },
      code: `import AppLovinMAX, { Privacy } from 'react-native-applovin-max';
Privacy.setIsAgeRestrictedUser(true);
AppLovinMAX.initialize(KEY);`,
    },
    {
      title: 'an age treatment as a number',
      lang: 'js',
      strict: true,
      code: `googletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1 });
googletag.enableServices();`,
    },
    {
      title: 'two treatments, of which the stricter one counts',
      lang: 'ts',
      strict: true,
      code: `${GMA}mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: false });\ngoogletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1, childDirectedTreatment: false, underAgeOfConsent: null });`,
    },
    {
      title: 'ad settings with two treatments, of which the stricter one counts',
      lang: 'ts',
      strict: true,
      code: 'export const adSettings = { tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: false };',
    },
  ],
});

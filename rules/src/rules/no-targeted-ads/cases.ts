import { defineCases } from '../../rule/case';

const GMA = "import mobileAds from 'react-native-google-mobile-ads';\n";

export const cases = defineCases({
  invalid: [
    {
      title: 'an ad SDK in a function that takes a user, with the offered guard',
      lang: ['js', 'ts'],
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import Appodeal from 'react-native-appodeal';
import { isVerifiedAdult } from './age';
export function start(user) {
  Appodeal.«initialize»('KEY', 3);
}`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import Appodeal from 'react-native-appodeal';
import { isVerifiedAdult } from './age';
export function start(user) {
  Appodeal.setChildDirectedTreatment(true); Appodeal.initialize('KEY', 3);
}`, adultsOnly: `import Appodeal from 'react-native-appodeal';
import { isVerifiedAdult } from './age';
export function start(user) {
  if (isVerifiedAdult(user)) {
    Appodeal.initialize('KEY', 3);
  }
}` },
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
      title: 'a page ad service behind an age check for 13',
      lang: ['js', 'ts'],
      code: `if (user.age >= 13) {
  googletag.«enableServices»();
}`,
      expect: 'guardTooLow',
    },
    {
      title: 'a function named `isAdult` that lets children of 13 pass',
      lang: ['js', 'ts'],
      code: `const isAdult = (person) => person.age >= 13;
if (isAdult(user)) {
  googletag.«enableServices»();
}`,
      expect: 'guardTooLow',
    },
    {
      title: "a guard that reads the browser's storage",
      lang: ['js', 'ts'],
      code: `const isAdult = () => localStorage.getItem('age') === 'adult';
if (isAdult()) {
  googletag.«enableServices»();
}`,
      expect: 'missingTreatment',
    },
    {
      title: 'a guard that is not called',
      lang: ['js', 'ts'],
      code: `const isAdult = (person) => person.age >= 18;
if (isAdult) {
  googletag.«enableServices»();
}`,
      expect: 'missingTreatment',
    },
    {
      title: 'rewarded formats of page ads, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `const slot = googletag.defineOutOfPageSlot('/1/a', «googletag.enums.OutOfPageFormat.REWARDED»);
const other = googletag.defineOutOfPageSlot('/1/b', googletag.enums.OutOfPageFormat.INTERSTITIAL);
other.addService(googletag.pubads()).setConfig({ interstitial: { triggers: { «continueReading: true» } } });`,
      expect: 'gatedAd',
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
      title: 'user data in an ad request',
      lang: ['js', 'ts'],
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().setTargeting(«'age'», String(user.age));
googletag.pubads().«setPublisherProvidedId»(user.hashedEmail);`,
      expect: 'userSignal',
      doc: true,
    },
    {
      title: 'interests in the targeting of page ads',
      lang: 'ts',
      code: `googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true });
googletag.setConfig({ targeting: { topic: 'sea', «interests: 'basketball'» } });`,
      expect: 'userSignal',
      suggest: { dropKey: `googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true });
googletag.setConfig({ targeting: { topic: 'sea' } });` },
    },
    {
      title: 'a year of birth in header bidding',
      lang: 'js',
      code: 'pbjs.setConfig({ coppa: true, ortb2: { user: { «yob: 2014», «gender: g» } } });',
      expect: 'userSignal',
    },
    {
      title: 'a personalised interstitial',
      lang: ['ts'],
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
const ad = InterstitialAd.«createForAdRequest»(unit);`,
      expect: 'personalised',
      suggest: { setTreatment: `import { InterstitialAd } from 'react-native-google-mobile-ads';
const ad = InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true });` },
    },
    {
      title: 'a personalised banner',
      lang: ['jsx', 'tsx'],
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
const B = () => «<BannerAd unitId={unit} />»;`,
      expect: 'personalised',
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
      suggest: { useNewer: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true, ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });` },
    },
    {
      title: 'a rewarded ad',
      lang: 'ts',
      strict: true,
      code: `import { RewardedAd } from 'react-native-google-mobile-ads';
RewardedAd.«createForAdRequest»(unit, { requestNonPersonalizedAdsOnly: true });`,
      expect: 'gatedAd',
    },
    {
      title: 'personal data in a bid request',
      lang: 'js',
      code: "const bidRequest = { imp, user: { «yob: 2012», «keywords: 'horses'» }, device: { «dnt: 0» } };",
      expect: ['userSignal', 'userSignal', 'doNotTrackOff'],
    },
    { title: 'a path in a bid request', lang: 'js', code: "deepSetValue(bidRequest, «'user.yob'», year);", expect: 'userSignal' },
    {
      title: 'an ad network script in a page',
      lang: 'html',
      code: '<script async «src="https://static.criteo.net/js/ld/ld.js"»></script>',
      expect: 'adNetwork',
    },
    {
      title: 'an ad slot without a child-directed tag',
      lang: ['html', 'vue', 'svelte'],
      code: '<template>«<ins class="adsbygoogle" data-ad-client="ca-1">»</ins></template>',
      expect: 'untaggedSlot',
      suggest: { tagSlot: '<template><ins data-tag-for-age-treatment="1" class="adsbygoogle" data-ad-client="ca-1"></ins></template>' },
      doc: true,
    },
    {
      title: 'a video ad URL without child-directed treatment',
      lang: 'js',
      code: "request.adTagUrl = «'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&output=vast'»;",
      expect: 'missingTreatment',
    },
    {
      title: 'app measurement that starts immediately',
      lang: 'json',
      code: '{ "expo": { "name": "x" }, "react-native-google-mobile-ads": { «"delay_app_measurement_init": false» } }',
      expect: 'configured',
      suggest: { setSafely: '{ "expo": { "name": "x" }, "react-native-google-mobile-ads": { "delay_app_measurement_init": true } }' },
    },
    { title: 'an ad SDK named in the options', lang: 'js', options: { sdks: ['startAds'] }, code: '«startAds»();', expect: 'missingTreatment' },
    {
      title: 'memoised options of a personalised banner',
      lang: 'tsx',
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
export function Foot() {
  const options = useMemo(() => ({ requestNonPersonalizedAdsOnly: false }), []);
  return <BannerAd unitId={unit} «requestOptions={options}» />;
}`,
      expect: 'personalised',
    },
    {
      title: 'interests of a child in the options of a banner',
      lang: 'tsx',
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
const B = ({ child }) => <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true, «keywords: child.interests» }} />;`,
      expect: 'userSignal',
      suggest: { dropKey: `import { BannerAd } from 'react-native-google-mobile-ads';
const B = ({ child }) => <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true }} />;` },
    },
    {
      title: 'a personalised native ad',
      lang: 'ts',
      code: `import { NativeAd } from 'react-native-google-mobile-ads';
export const load = () => NativeAd.«createForAdRequest»(unit);`,
      expect: 'personalised',
    },
    {
      title: 'ad settings that turn child-directed treatment off',
      lang: ['js', 'ts'],
      code: 'export const adSettings = { «tagForChildDirectedTreatment: false», banners: 2 };',
      expect: 'treatmentDisabled',
      suggest: { setTreatment: 'export const adSettings = { tagForChildDirectedTreatment: true, banners: 2 };' },
    },
    {
      title: 'an ad slot with a template class',
      lang: ['jsx', 'tsx'],
      code: 'const Slot = ({ more }) => «<ins className={`adsbygoogle ${more}`} data-ad-client="ca-1" />»;',
      expect: 'untaggedSlot',
    },
    {
      title: 'the page ad loader without a tag',
      lang: ['html', 'jsx'],
      code: '<head><script async «src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"»></script></head>',
      expect: 'missingTreatment',
    },
    {
      title: 'page ad loaders inserted by a function',
      lang: ['js', 'ts'],
      code: `function external(address) {
  const el = document.createElement('script');
  el.src = address;
  document.head.append(el);
}
external(«\`https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=\${ACCOUNT}\`»);
external(«'https://s.pinimg.com/ct/core.js'»);`,
      expect: ['missingTreatment', 'adNetwork'],
    },
    {
      title: 'personalised ads requested by an older Expo module',
      lang: 'ts',
      code: `import { AdMobInterstitial } from 'expo-ads-admob';
AdMobInterstitial.requestAdAsync({ «servePersonalizedAds: true» });`,
      expect: 'treatmentDisabled',
    },
    { title: 'a publisher provided id for video ads', lang: 'js', code: 'google.ima.settings.«setPpid»(viewer.id);', expect: 'userSignal' },
    {
      title: 'an ad mediation SDK started without child-directed treatment',
      lang: 'ts',
      code: `import { LevelPlay } from 'unity-levelplay-mediation';
LevelPlay.«init»(request, listener);`,
      expect: 'missingTreatment',
    },
    {
      title: "user traits sent to the project's ad endpoint",
      lang: ['js', 'ts'],
      code: "const ads = await fetch('/api/ads', { method: 'POST', body: JSON.stringify({ spot, user: { «age: profile.age», «interests: profile.interests» } }) });",
      expect: 'userSignal',
    },
    {
      title: 'user traits passed to a custom ad client',
      lang: 'ts',
      code: 'adService.loadBanner({ spot: 1, «gender: me.gender» });',
      expect: 'userSignal',
      suggest: { dropKey: 'adService.loadBanner({ spot: 1 });' },
    },
    {
      title: 'ads filtered by the interests of the user',
      lang: ['js', 'ts'],
      code: 'const shown = ads.filter((ad) => ad.topics.some((topic) => «user.interests».includes(topic)));',
      expect: 'userSignal',
    },
    {
      title: 'a Google tag with ad personalisation',
      lang: ['js', 'ts'],
      code: "«gtag»('config', 'AW-123');",
      expect: 'adSignals',
      data: { name: 'gtag', service: 'Google tag' },
      suggest: { setSafely: "gtag('config', 'AW-123', { allow_google_signals: false, allow_ad_personalization_signals: false });" },
      doc: true,
    },
    {
      title: 'an inline ad tag without restrictions',
      lang: 'html',
      code: "<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); «gtag»('config', 'AW-123');</script>",
      expect: 'adSignals',
    },
    {
      title: 'ad signals that are turned on',
      lang: ['js', 'ts'],
      code: `window.gtag('config', 'G-1', { send_page_view: false, «'allow_google_signals': true», «allow_ad_personalization_signals: true» });
gtag('set', 'allow_google_signals', «true»);
gtag('set', { «allow_ad_personalization_signals: true» });`,
      expect: 'adSignals',
      suggest: [{ setSafely: `window.gtag('config', 'G-1', { send_page_view: false, 'allow_google_signals': false, allow_ad_personalization_signals: true });
gtag('set', 'allow_google_signals', true);
gtag('set', { allow_ad_personalization_signals: true });` }, undefined, undefined, undefined],
    },
    {
      title: 'a Google tag without ad settings, where the property decides',
      lang: 'js',
      strict: true,
      code: `«gtag»('config', 'G-1');
«gtag»('config', id, { send_page_view: false, allow_google_signals: false });`,
      expect: 'adSignals',
      suggest: [{ setSafely: `gtag('config', 'G-1', { allow_google_signals: false, allow_ad_personalization_signals: false });
gtag('config', id, { send_page_view: false, allow_google_signals: false });` }, { setSafely: `gtag('config', 'G-1');
gtag('config', id, { send_page_view: false, allow_google_signals: false, allow_ad_personalization_signals: false });` }],
    },
    {
      title: 'Firebase Analytics without ad settings, where the property decides',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { initializeAnalytics } from 'firebase/analytics';
export const analytics = «initializeAnalytics»(app, { config: { send_page_view: false } });
export const other = initializeAnalytics(app, { config: { «allow_google_signals: true», allow_ad_personalization_signals: false } });`,
      expect: 'adSignals',
      suggest: [{ setSafely: `import { initializeAnalytics } from 'firebase/analytics';
export const analytics = initializeAnalytics(app, { config: { send_page_view: false, allow_google_signals: false, allow_ad_personalization_signals: false } });
export const other = initializeAnalytics(app, { config: { allow_google_signals: true, allow_ad_personalization_signals: false } });` }, undefined],
    },
    {
      title: 'app events and ad tracking turned on',
      lang: ['js', 'ts'],
      code: `import { Settings } from 'react-native-fbsdk-next';
import branch from 'react-native-branch';
Settings.setAutoLogAppEventsEnabled(«true»);
Settings.setAdvertiserTrackingEnabled(«true»);
branch.setDMAParamsForEEA(true, «true», «true»);`,
      expect: 'adSignals',
      suggest: [{ setSafely: `import { Settings } from 'react-native-fbsdk-next';
import branch from 'react-native-branch';
Settings.setAutoLogAppEventsEnabled(false);
Settings.setAdvertiserTrackingEnabled(true);
branch.setDMAParamsForEEA(true, true, true);` }, undefined, undefined, undefined],
    },
    {
      title: 'a plugin with automatic event logging',
      lang: 'json',
      code: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", «"autoLogAppEventsEnabled": true», «"isAutoInitEnabled": true» }]] } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", "autoLogAppEventsEnabled": false, "isAutoInitEnabled": true }]] } }' }, { setSafely: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", "autoLogAppEventsEnabled": true, "isAutoInitEnabled": false }]] } }' }],
    },
    {
      title: 'an app configuration with ad personalisation',
      lang: 'json',
      filename: 'firebase.json',
      code: '{ "react-native": { «"analytics_default_allow_ad_personalization_signals": true», «"analytics_default_allow_ad_user_data": true» } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "react-native": { "analytics_default_allow_ad_personalization_signals": false, "analytics_default_allow_ad_user_data": true } }' }, { setSafely: '{ "react-native": { "analytics_default_allow_ad_personalization_signals": true, "analytics_default_allow_ad_user_data": false } }' }],
    },
    {
      title: 'Firebase Analytics without options, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { getAnalytics, logEvent } from 'firebase/analytics';
export const analytics = «getAnalytics»(app);
logEvent(analytics, 'start');`,
      expect: 'adSignals',
      suggest: { setSafely: `import { initializeAnalytics, logEvent } from 'firebase/analytics';
export const analytics = initializeAnalytics(app, { config: { allow_google_signals: false, allow_ad_personalization_signals: false } });
logEvent(analytics, 'start');` },
    },
    {
      title: 'Firebase Analytics obtained in two places, in strict',
      lang: 'ts',
      strict: true,
      code: `import { getAnalytics } from 'firebase/analytics';
export const one = «getAnalytics»(app);
export const two = «getAnalytics»();`,
      expect: 'adSignals',
      suggest: [{}, {}],
    },
    {
      title: 'a personalised banner of an older Expo module',
      lang: ['jsx', 'tsx'],
      code: `import { AdMobBanner } from 'expo-ads-admob';
const B = () => <AdMobBanner adUnitID={unit} «servePersonalizedAds» />;`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import { AdMobBanner } from 'expo-ads-admob';
const B = () => <AdMobBanner adUnitID={unit} servePersonalizedAds={false} />;` },
    },
    {
      title: 'the city of the user passed to page ads',
      lang: 'js',
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().«setLocation»(user.city);`,
      expect: 'userSignal',
    },
    {
      title: 'gender in the targeting of a slot',
      lang: 'html',
      code: `<script>
googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
slotOfTop.setTargeting(«'gender'», visitor.gender);
</script>`,
      expect: 'userSignal',
    },
    {
      title: 'user ids passed to a custom ad client',
      lang: 'ts',
      code: "adClient.load({ slot: 'a', «userData: { email: user.email }», «ppid: user.id», «keywords: child.interests» });",
      expect: 'userSignal',
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
      title: 'a custom ad component that receives user data',
      lang: 'jsx',
      settings: { wrappers: [{ kind: 'ads', component: 'Tieup' }, { kind: 'ads', call: 'placeTieup' }] },
      code: `placeTieup({ «gender: me.gender» });
const a = <Tieup topic={page.topic} «keywords={child.interests}» />;`,
      expect: 'userSignal',
    },
    {
      title: "a children's folder in a product for a general audience",
      lang: 'ts',
      settings: { audience: 'general' },
      filename: 'src/kids/ads.ts',
      code: `${GMA}mobileAds().«initialize»();`,
      expect: 'missingTreatment',
    },
    {
      title: 'a hook with one options object',
      lang: ['ts', 'tsx'],
      code: `import { useInterstitialAd } from 'react-native-google-mobile-ads';
const ad = «useInterstitialAd»({ adUnitId: unit });`,
      expect: 'personalised',
      suggest: { setTreatment: `import { useInterstitialAd } from 'react-native-google-mobile-ads';
const ad = useInterstitialAd({ adUnitId: unit, requestOptions: { requestNonPersonalizedAdsOnly: true } });` },
    },
    {
      title: 'a hook with only an ad unit',
      lang: 'ts',
      code: `import { TestIds, useInterstitialAd } from 'react-native-google-mobile-ads';
const ad = «useInterstitialAd»(__DEV__ ? TestIds.INTERSTITIAL : UNIT);`,
      expect: 'personalised',
      suggest: { setTreatment: `import { TestIds, useInterstitialAd } from 'react-native-google-mobile-ads';
const ad = useInterstitialAd(__DEV__ ? TestIds.INTERSTITIAL : UNIT, { requestNonPersonalizedAdsOnly: true });` },
    },
    {
      title: 'a hook with an ad unit and options',
      lang: 'ts',
      code: `import { useAppOpenAd } from 'react-native-google-mobile-ads';
const ad = useAppOpenAd(adUnitId, { «requestNonPersonalizedAdsOnly: false» });`,
      expect: 'treatmentDisabled',
    },
    {
      title: 'a hook for native ads',
      lang: 'ts',
      code: `import { useNativeAd } from 'react-native-google-mobile-ads';
const { nativeAd } = useNativeAd({ adUnitId, requestOptions: { «requestNonPersonalizedAdsOnly: false» } });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import { useNativeAd } from 'react-native-google-mobile-ads';
const { nativeAd } = useNativeAd({ adUnitId, requestOptions: { requestNonPersonalizedAdsOnly: true } });` },
    },
    {
      title: 'a multi-format ad request',
      lang: 'ts',
      code: `import { MultiFormatAdRequest } from 'react-native-google-mobile-ads';
MultiFormatAdRequest.«create»({ adUnitId, formats: ['native'] });`,
      expect: 'personalised',
    },
    {
      title: 'personal data in the extras of a request',
      lang: 'ts',
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true, networkExtras: { «gender: me.gender» }, customTargeting: { «age: me.age» } });`,
      expect: 'userSignal',
    },
    {
      title: 'a publisher provided id in the options of a hook',
      lang: 'ts',
      code: `import { useRewardedAd } from 'react-native-google-mobile-ads';
useRewardedAd({ adUnitId, requestOptions: { requestNonPersonalizedAdsOnly: true, «publisherProvidedId: me.id» } });`,
      expect: 'userSignal',
    },
    {
      title: 'a hook for a rewarded ad',
      lang: 'ts',
      strict: true,
      code: `import { useRewardedAd } from 'react-native-google-mobile-ads';
«useRewardedAd»({ adUnitId, requestOptions: { requestNonPersonalizedAdsOnly: true } });`,
      expect: 'gatedAd',
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
      title: 'a rewarded interstitial of a Capacitor plugin, in strict',
      lang: 'ts',
      strict: true,
      code: `import { AdMob } from '@capacitor-community/admob';
await AdMob.«prepareRewardInterstitialAd»({ adId, npa: true });
await AdMob.«showRewardInterstitialAd»();`,
      expect: 'gatedAd',
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
      title: '`npa` as a string in a Cordova plugin',
      lang: 'js',
      code: `const ad = new admob.BannerAd({ adUnitId, «npa: '0'» });
const other = new admob.«AppOpenAd»({ adUnitId });`,
      expect: ['treatmentDisabled', 'personalised'],
      suggest: [{ setTreatment: `const ad = new admob.BannerAd({ adUnitId, npa: '1' });
const other = new admob.AppOpenAd({ adUnitId });` }, { setTreatment: `const ad = new admob.BannerAd({ adUnitId, npa: '0' });
const other = new admob.AppOpenAd({ adUnitId, npa: '1' });` }],
    },
    {
      title: '`npa` missing in a Capacitor plugin',
      lang: 'ts',
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.«prepareInterstitial»({ adId });`,
      expect: 'personalised',
      suggest: { setTreatment: `import { AdMob } from '@capacitor-community/admob';
AdMob.prepareInterstitial({ adId, npa: true });` },
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
      title: 'age in the targeting of an app ad',
      lang: 'ts',
      code: `import { InterstitialAdLoader, MobileAds } from 'yandex-mobile-ads';
MobileAds.setAgeRestrictedUser(true);
const loader = await InterstitialAdLoader.create();
await loader.loadAd({ adUnitId, targeting: { «age: '12'», contextQuery: 'horses' } });`,
      expect: 'userSignal',
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
      title: 'an inline script that sets the age treatment to 0',
      lang: 'html',
      code: '<script>window.google_tag_for_age_treatment = 0;</script>«<ins class="adsbygoogle" data-ad-client="ca-1">»</ins>',
      expect: 'untaggedSlot',
    },
    {
      title: 'a slot with an age treatment of 0',
      lang: ['html', 'jsx'],
      code: '«<ins class="adsbygoogle" data-tag-for-age-treatment="0">»</ins>',
      expect: 'untaggedSlot',
    },
    {
      title: 'a plugin without delayed measurement, in strict',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [«["react-native-google-mobile-ads", { "androidAppId": "a" }]»] } }',
      expect: 'configured',
      data: { name: 'react-native-google-mobile-ads', says: 'starts ad SDK analytics at first launch' },
      suggest: { setSafely: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a", "delayAppMeasurementInit": true }]] } }' },
    },
    {
      title: 'an app configuration without delayed measurement, in strict',
      lang: 'json',
      strict: true,
      code: '{ «"react-native-google-mobile-ads": { "android_app_id": "a" }» }',
      expect: 'configured',
      suggest: { setSafely: '{ "react-native-google-mobile-ads": { "android_app_id": "a", "delay_app_measurement_init": true } }' },
    },
    {
      title: 'an ad plugin without delayed measurement in an app configuration script',
      lang: 'ts',
      filename: 'app.config.ts',
      strict: true,
      code: "export default () => ({ expo: { plugins: [«['react-native-google-mobile-ads', { androidAppId: 'a' }]»] } });",
      expect: 'configured',
      suggest: { setSafely: "export default () => ({ expo: { plugins: [['react-native-google-mobile-ads', { androidAppId: 'a', delayAppMeasurementInit: true }]] } });" },
    },
    {
      title: 'an app configuration script with immediate measurement',
      lang: 'ts',
      filename: 'app.config.ts',
      code: "export default { plugins: [['react-native-google-mobile-ads', { «delayAppMeasurementInit: false» }]] };",
      expect: 'configured',
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
      title: '`npa` with the type of another plugin',
      lang: ['js', 'ts'],
      code: `import { AdMob } from '@capacitor-community/admob';
const ad = new admob.«BannerAd»({ adUnitId, npa: true });
AdMob.«showBanner»({ adId, npa: '1' });`,
      expect: 'personalised',
    },
    {
      title: 'gender in the configuration of some bidders',
      lang: 'js',
      code: "pbjs.setBidderConfig({ bidders: ['a'], config: { ortb2: { user: { «gender: 'F'» } } } });",
      expect: 'userSignal',
    },
    {
      title: 'tracking pixels',
      lang: 'html',
      code: '<script «src="https://snap.licdn.com/li.lms-analytics/insight.min.js"»></script><script «src="//static.ads-twitter.com/uwt.js"»></script><script «src="https://bat.bing.com/bat.js"»></script><script «src="https://jsc.mgid.com/a/b.js"»></script><script «src="https://a.teads.tv/page/1/tag"»></script><script «src="https://tags.crwdcntrl.net/c/1/cc.js"»></script>',
      expect: 'adNetwork',
    },
    {
      title: 'loaders of ad networks',
      lang: 'html',
      code: '<script «src="https://c.amazon-adsystem.com/aax2/apstag.js"»></script><script «src="//cdn.intergient.com/1/2/ramp.js"»></script><script «src="https://www.ezojs.com/ezoic/sa.min.js"»></script><script «src="https://scripts.mediavine.com/tags/site.js"»></script>',
      expect: 'adNetwork',
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
    {
      title: 'video ad URLs without child-directed treatment, or with it turned off',
      lang: ['js', 'ts'],
      code: `const tag = «\`https://pubads.g.doubleclick.net/gampad/ads?iu=\${unit}&tfcd=0\`»;
imaRequest.adTagUrl = «'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a'»;`,
      expect: 'missingTreatment',
      suggest: [{ addTreatment: `const tag = \`https://pubads.g.doubleclick.net/gampad/ads?iu=\${unit}&tfcd=1\`;
imaRequest.adTagUrl = 'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a';` }, { addTreatment: `const tag = \`https://pubads.g.doubleclick.net/gampad/ads?iu=\${unit}&tfcd=0\`;
imaRequest.adTagUrl = 'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&tfcd=1&npa=1';` }],
    },
  ],
  valid: [
    {
      title: 'page ad formats without a reward',
      lang: ['js', 'ts'],
      strict: true,
      code: `const slot = googletag.defineOutOfPageSlot('/1/b', googletag.enums.OutOfPageFormat.BOTTOM_ANCHOR);
slot.setConfig({ interstitial: { triggers: { navBar: true, continueReading: false } } });
chart.setConfig({ continueReading: true });`,
    },
    {
      title: 'Firebase Analytics with ad signals turned off',
      lang: 'ts',
      strict: true,
      code: `import { getAnalytics, initializeAnalytics } from 'firebase/analytics';
initializeAnalytics(app, { config: { allow_google_signals: false, allow_ad_personalization_signals: false } });
export const analytics = getAnalytics(app);`,
    },
    {
      title: 'hosting configuration, and ad signals turned off',
      lang: 'json',
      filename: 'firebase.json',
      code: '{ "hosting": { "public": "dist" }, "react-native": { "analytics_default_allow_ad_personalization_signals": false, "analytics_default_allow_ad_storage": false } }',
    },
    {
      title: 'a Google tag for measurement, not in strict',
      lang: ['js', 'ts'],
      code: `gtag('config', 'G-1');
gtag('config', 'G-1', { send_page_view: false });
gtag('config', measurementId);`,
    },
    {
      title: 'a Google tag without ad personalisation',
      lang: ['js', 'ts'],
      code: "gtag('config', 'AW-123', { allow_google_signals: false, allow_ad_personalization_signals: false });",
      doc: true,
    },
    {
      title: 'a Google tag whose options are unresolved',
      lang: ['js', 'ts'],
      strict: true,
      code: `gtag('config', 'AW-123', given);
gtag('config', 'AW-123', { ...given });`,
    },
    {
      title: 'tag settings made once for all configurations',
      lang: 'js',
      strict: true,
      code: `gtag('set', 'allow_google_signals', false);
gtag('set', { allow_ad_personalization_signals: false });
gtag('config', 'AW-123');
gtag('config', 'G-1');`,
    },
    {
      title: 'a tag with consent mode denied by default',
      lang: 'js',
      code: `gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' });
gtag('config', 'AW-123');`,
    },
    {
      title: 'a conversion event, and other settings',
      lang: 'js',
      code: `gtag('event', 'conversion', { send_to: 'AW-123/abc' });
gtag('set', 'currency', 'EUR');
const config = (kind, id) => [kind, id];
config('config', 'AW-123');`,
    },
    {
      title: 'Firebase Analytics without options, not in strict',
      lang: 'ts',
      code: `import { getAnalytics, initializeAnalytics } from 'firebase/analytics';
const analytics = getAnalytics(app);
const other = initializeAnalytics(app);`,
    },
    {
      title: "switches that are off, or depend on the user's choice",
      lang: 'ts',
      strict: true,
      code: `import { Settings } from 'react-native-fbsdk-next';
import branch from 'react-native-branch';
Settings.setAutoLogAppEventsEnabled(false);
Settings.setAdvertiserTrackingEnabled(status === 'granted');
branch.setDMAParamsForEEA(true, false, false);`,
    },
    {
      title: 'a banner of an older Expo module, not personalised or by choice',
      lang: 'tsx',
      code: `import { AdMobBanner } from 'expo-ads-admob';
const B = () => <><AdMobBanner adUnitID={unit} /><AdMobBanner servePersonalizedAds={false} /><AdMobBanner servePersonalizedAds={choice} /></>;`,
    },
    {
      title: 'a tower of a game that targets players',
      lang: ['js', 'ts'],
      code: `tower.setTargeting('age', mode);
tower.setTargeting('user', enemy);
map.setLocation(user.city);`,
    },
    {
      title: 'the city that a page is about',
      lang: 'js',
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().setLocation('Wien');`,
    },
    {
      title: 'an advertiser account',
      lang: 'ts',
      code: `adsApi.getAccount({ email: me.email, name: me.name });
profileClient.load({ userData: { email: user.email } });`,
    },
    {
      title: 'an ad SDK in a product for a general audience',
      lang: 'ts',
      settings: { audience: 'general' },
      code: `${GMA}mobileAds().initialize();`,
    },
    {
      title: 'consent defaults, which are not about children',
      lang: 'js',
      code: "gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' });",
    },
    {
      title: '`coppa` set to true for children later',
      lang: 'js',
      code: `const config = { coppa: false };
if (isChild) config.coppa = true;
pbjs.setConfig(config);`,
    },
    {
      title: 'a targeting key named as contextual in the options',
      lang: 'js',
      options: { contextualKeys: ['grade'] },
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().setTargeting('grade', page.grade);`,
    },
    {
      title: 'a custom ad component about the topic of the page',
      lang: 'jsx',
      settings: { wrappers: [{ kind: 'ads', component: 'Tieup' }] },
      code: 'const a = <Tieup keywords={page.topics} />;',
    },
    { title: 'ads filtered by minimum age', lang: 'js', code: 'const shown = ads.filter((ad) => ad.minAge <= user.age);' },
    {
      title: 'friends filtered by interests',
      lang: 'js',
      code: `const friends = users.filter((one) => one.interests.some((topic) => user.interests.includes(topic)));
loadProfile({ age: me.age, interests: me.interests });`,
    },
    {
      title: '"ads" inside other words',
      lang: 'js',
      code: `await fetch('/api/uploads', { body: JSON.stringify({ age: profile.age }) });
await loadAddress({ gender: me.gender });`,
    },
    { title: 'an ad for all ages', lang: 'js', code: "adService.loadBanner({ age: 'all', topic: page.topic });" },
    {
      title: 'an ad script URL in a comparison',
      lang: 'js',
      code: "const isBlocked = blocked.includes('https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1');",
    },
    {
      title: 'a legacy treatment of page ads',
      lang: 'js',
      code: `googletag.pubads().setTagForChildDirectedTreatment(1);
googletag.enableServices();`,
    },
    {
      title: 'an interstitial of an older Expo module, not personalised',
      lang: 'ts',
      code: `import { AdMobInterstitial } from 'expo-ads-admob';
AdMobInterstitial.requestAdAsync();`,
    },
    {
      title: 'the page ad loader beside a tagged slot',
      lang: 'html',
      code: '<script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"></script><ins class="adsbygoogle" data-tag-for-age-treatment="1"></ins>',
    },
    {
      title: 'the page ad loader after a tag in a script',
      lang: 'html',
      code: '<script>window.google_tag_for_age_treatment = 1;</script><script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"></script>',
    },
    {
      title: 'ad settings that depend on a variable',
      lang: 'ts',
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
      title: 'an ad request with the topic of the page',
      lang: ['js', 'ts'],
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true, underAgeOfConsent: true });
googletag.pubads().setTargeting('topic', article.topic);
googletag.enableServices();`,
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
      code: `googletag.pubads().setPrivacySettings({ nonPersonalizedAds: isChecked });
googletag.enableServices();`,
    },
    { title: 'a refresh of slots defined elsewhere', lang: 'ts', code: 'googletag.cmd.push(() => googletag.pubads().refresh([slot]));' },
    {
      title: 'an interstitial that is not personalised',
      lang: 'ts',
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true });
InterstitialAd.createForAdRequest(unit, options);`,
    },
    {
      title: 'a banner that is not personalised',
      lang: 'tsx',
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
const B = () => <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true }} />;`,
    },
    {
      title: 'a configuration module from the options',
      lang: 'ts',
      options: { configModules: ['./ads-setup'] },
      code: `import './ads-setup';\n${GMA}mobileAds().initialize();`,
    },
    {
      title: 'a type import',
      lang: 'ts',
      code: `import type { RequestOptions } from 'react-native-google-mobile-ads';
export type O = RequestOptions;`,
    },
    { title: 'an ad SDK behind a check for verified adults', lang: 'ts', code: `${GMA}if (user.isVerifiedAdult) mobileAds().initialize();` },
    {
      title: 'page ads behind an age check of the file',
      lang: ['js', 'ts'],
      code: `const isOfAge = (session) => session.verifiedAge >= 18;
if (isOfAge(session)) googletag.enableServices();`,
    },
    {
      title: 'page ads behind an imported check',
      lang: ['js', 'ts'],
      code: `import { isAdult } from './age';
if (isAdult(user)) googletag.enableServices();`,
    },
    { title: 'a bid adapter that forwards a request', lang: 'js', code: 'const request = { imp, user: { yob: bidderRequest.ortb2.user.yob } };' },
    {
      title: 'a legacy option that the options require',
      lang: 'ts',
      strict: true,
      options: { requireLegacyTags: true, contextualKeys: ['user'] },
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `${GMA}mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true });`,
    },
    { title: 'a tagged slot', lang: 'html', code: '<ins class="adsbygoogle" data-tag-for-age-treatment="1"></ins>' },
    { title: 'a user object in a session', lang: 'js', code: "const session = { user: { gender: 'x', keywords: [] } };" },
    {
      title: 'a hook that is not personalised',
      lang: 'ts',
      code: `import { useInterstitialAd } from 'react-native-google-mobile-ads';
useInterstitialAd({ adUnitId: unit, requestOptions: { requestNonPersonalizedAdsOnly: true } });`,
    },
    {
      title: 'a hook with unresolved options',
      lang: 'ts',
      code: `import { useInterstitialAd, useNativeAd } from 'react-native-google-mobile-ads';
useInterstitialAd(options);
useInterstitialAd({ adUnitId: unit, requestOptions });
useNativeAd({ ...options });`,
    },
    {
      title: 'network extras about the page',
      lang: 'ts',
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true, networkExtras: { collapsible: 'bottom', campaign: 'spring' }, customTargeting: { section: page.section } });`,
    },
    {
      title: 'slots with a teen treatment and with the legacy tag',
      lang: 'html',
      code: '<ins class="adsbygoogle" data-tag-for-age-treatment="2"></ins><ins class="adsbygoogle" data-tag-for-child-directed-treatment="1"></ins>',
    },
    {
      title: 'page ads with an age treatment and restricted processing',
      lang: 'js',
      code: `googletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1, restrictDataProcessing: true });
googletag.enableServices();`,
    },
    {
      title: 'a mediation SDK with an unresolved key',
      lang: 'ts',
      code: `import { LevelPlay } from 'ironsource-mediation';
LevelPlay.setMetaData(key, ['false']);
LevelPlay.init(request, listener);`,
    },
    {
      title: "Google's package, configured on top of existing settings",
      lang: 'ts',
      code: `import { AgeRestrictedTreatment, getRequestConfiguration, initialize, setRequestConfiguration } from '@google/mobile-ads';
setRequestConfiguration({ ...getRequestConfiguration(), ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });
initialize({ requestConfiguration }, done);`,
    },
    {
      title: 'a function named `initialize` of another module',
      lang: 'ts',
      code: `import { initialize } from '@google/maps';
initialize({ key });`,
    },
    { title: "`npa: '1'` in a Cordova plugin", lang: 'js', code: "const ad = new admob.InterstitialAd({ adUnitId, npa: '1' });" },
    {
      title: 'non-personalised ads of a Capacitor plugin, and unresolved options',
      lang: 'ts',
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.prepareInterstitial({ adId, npa: true });
AdMob.showBanner(options);`,
    },
    {
      title: 'the context of an app ad',
      lang: 'ts',
      code: `import { InterstitialAdLoader } from 'yandex-mobile-ads';
const loader = await InterstitialAdLoader.create();
loader.loadAd({ adUnitId, targeting: { contextQuery: 'horses', contextTags: ['pets'] } });`,
    },
    {
      title: 'a plugin with delayed measurement, and one with unresolved options',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a", "delayAppMeasurementInit": true }], "react-native-google-mobile-ads"] } }',
    },
    {
      title: 'plugin options with a spread',
      lang: 'ts',
      filename: 'app.config.ts',
      strict: true,
      code: "export default { plugins: [['react-native-google-mobile-ads', { ...ids }]] };",
    },
    {
      title: 'a plugin without delayed measurement, not in strict',
      lang: 'json',
      code: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a" }]] } }',
    },
    {
      title: 'an older version in its mode for children',
      lang: 'ts',
      settings: { packages: { 'react-native-applovin-max': '6.1.1' } },
      code: `import AppLovinMAX, { Privacy } from 'react-native-applovin-max';
Privacy.setIsAgeRestrictedUser(true);
AppLovinMAX.initialize(KEY);`,
    },
    {
      title: 'a link to a network, and a similar host',
      lang: 'html',
      code: '<a href="https://snap.licdn.com/">Network</a><script src="https://bat.bing.com.example/x.js"></script>',
    },
    {
      title: 'an age treatment as a number',
      lang: 'js',
      code: `googletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1 });
googletag.enableServices();`,
    },
    {
      title: 'two treatments, of which the stricter one counts',
      lang: 'ts',
      code: `${GMA}mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: false });\ngoogletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1, childDirectedTreatment: false, underAgeOfConsent: null });`,
    },
    {
      title: 'video ad URLs with child-directed treatment',
      lang: ['js', 'ts'],
      code: `imaRequest.adTagUrl = 'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&tfcd=1&npa=1';
const other = \`https://pubads.g.doubleclick.net/gampad/ads?tfua=1&iu=\${unit}\`;`,
    },
    {
      title: 'ad settings with two treatments, of which the stricter one counts',
      lang: 'ts',
      code: 'export const adSettings = { tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: false };',
    },
  ],
});

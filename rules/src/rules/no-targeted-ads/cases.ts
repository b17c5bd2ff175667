import { defineCases } from '../../rule/case';

const GMA = "import mobileAds from 'react-native-google-mobile-ads';\n";

export const cases = defineCases({
  invalid: [
    {
      title: 'a start for a user, beside a check for adults that the settings name',
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
      title: 'a start that is imported by its name, with no object to call',
      lang: ['js', 'ts'],
      code: `import { initialize } from 'react-native-appodeal';
«initialize»('KEY', 3);`,
      expect: 'missingTreatment',
      suggest: {},
    },
    {
      title: 'an age check that lets children of 13 pass',
      lang: ['js', 'ts'],
      code: `if (user.age >= 13) {
  googletag.«enableServices»();
}`,
      expect: 'guardTooLow',
    },
    {
      title: 'a check that is called after adults and lets children of 13 pass',
      lang: ['js', 'ts'],
      code: `const isAdult = (person) => person.age >= 13;
if (isAdult(user)) {
  googletag.«enableServices»();
}`,
      expect: 'guardTooLow',
    },
    {
      title: 'a check that asks the browser',
      lang: ['js', 'ts'],
      code: `const isAdult = () => localStorage.getItem('age') === 'adult';
if (isAdult()) {
  googletag.«enableServices»();
}`,
      expect: 'missingTreatment',
    },
    {
      title: 'a check that is not called',
      lang: ['js', 'ts'],
      code: `const isAdult = (person) => person.age >= 18;
if (isAdult) {
  googletag.«enableServices»();
}`,
      expect: 'missingTreatment',
    },
    {
      title: 'formats of a page that make an ad the price of something',
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
      title: 'the same in an older version',
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
      title: 'ads of a page, untold',
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
      title: 'interests for all slots',
      lang: 'ts',
      code: `googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true });
googletag.setConfig({ targeting: { topic: 'sea', «interests: 'basketball'» } });`,
      expect: 'userSignal',
      suggest: { dropKey: `googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true });
googletag.setConfig({ targeting: { topic: 'sea' } });` },
    },
    {
      title: 'header bidding with a year of birth',
      lang: 'js',
      code: 'pbjs.setConfig({ coppa: true, ortb2: { user: { «yob: 2014», «gender: g» } } });',
      expect: 'userSignal',
    },
    {
      title: 'a request for a personalised ad',
      lang: ['ts'],
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
const ad = InterstitialAd.«createForAdRequest»(unit);`,
      expect: 'personalised',
      suggest: { setTreatment: `import { InterstitialAd } from 'react-native-google-mobile-ads';
const ad = InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true });` },
    },
    {
      title: 'a banner for a person',
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
      title: 'an older switch where a newer exists',
      lang: 'ts',
      strict: true,
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `${GMA}mobileAds().setRequestConfiguration({ «tagForChildDirectedTreatment: true» });`,
      expect: 'legacyTreatment',
      suggest: { useNewer: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true, ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });` },
    },
    {
      title: 'an ad as a price',
      lang: 'ts',
      strict: true,
      code: `import { RewardedAd } from 'react-native-google-mobile-ads';
RewardedAd.«createForAdRequest»(unit, { requestNonPersonalizedAdsOnly: true });`,
      expect: 'gatedAd',
    },
    {
      title: 'a bid request about the person',
      lang: 'js',
      code: "const bidRequest = { imp, user: { «yob: 2012», «keywords: 'horses'» }, device: { «dnt: 0» } };",
      expect: ['userSignal', 'userSignal', 'doNotTrackOff'],
    },
    { title: 'a path into a bid request', lang: 'js', code: "deepSetValue(bidRequest, «'user.yob'», year);", expect: 'userSignal' },
    {
      title: 'a network in a page',
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
      title: 'a video ad',
      lang: 'js',
      code: "request.adTagUrl = «'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&output=vast'»;",
      expect: 'missingTreatment',
    },
    {
      title: 'measuring from the first start',
      lang: 'json',
      code: '{ "expo": { "name": "x" }, "react-native-google-mobile-ads": { «"delay_app_measurement_init": false» } }',
      expect: 'configured',
      suggest: { setSafely: '{ "expo": { "name": "x" }, "react-native-google-mobile-ads": { "delay_app_measurement_init": true } }' },
    },
    { title: 'own words', lang: 'js', options: { sdks: ['startAds'] }, code: '«startAds»();', expect: 'missingTreatment' },
    {
      title: 'options of a banner that are kept between renders',
      lang: 'tsx',
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
export function Foot() {
  const options = useMemo(() => ({ requestNonPersonalizedAdsOnly: false }), []);
  return <BannerAd unitId={unit} «requestOptions={options}» />;
}`,
      expect: 'personalised',
    },
    {
      title: 'what a child likes, for a banner',
      lang: 'tsx',
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
const B = ({ child }) => <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true, «keywords: child.interests» }} />;`,
      expect: 'userSignal',
      suggest: { dropKey: `import { BannerAd } from 'react-native-google-mobile-ads';
const B = ({ child }) => <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true }} />;` },
    },
    {
      title: 'an ad among content',
      lang: 'ts',
      code: `import { NativeAd } from 'react-native-google-mobile-ads';
export const load = () => NativeAd.«createForAdRequest»(unit);`,
      expect: 'personalised',
    },
    {
      title: 'own settings that decline',
      lang: ['js', 'ts'],
      code: 'export const adSettings = { «tagForChildDirectedTreatment: false», banners: 2 };',
      expect: 'treatmentDisabled',
      suggest: { setTreatment: 'export const adSettings = { tagForChildDirectedTreatment: true, banners: 2 };' },
    },
    {
      title: 'a class that is put together',
      lang: ['jsx', 'tsx'],
      code: 'const Slot = ({ more }) => «<ins className={`adsbygoogle ${more}`} data-ad-client="ca-1" />»;',
      expect: 'untaggedSlot',
    },
    {
      title: 'the loader of page ads',
      lang: ['html', 'jsx'],
      code: '<head><script async «src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"»></script></head>',
      expect: 'missingTreatment',
    },
    {
      title: 'the loader of page ads, put in by a function',
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
      title: 'older Expo apps',
      lang: 'ts',
      code: `import { AdMobInterstitial } from 'expo-ads-admob';
AdMobInterstitial.requestAdAsync({ «servePersonalizedAds: true» });`,
      expect: 'treatmentDisabled',
    },
    { title: 'a person for video ads', lang: 'js', code: 'google.ima.settings.«setPpid»(viewer.id);', expect: 'userSignal' },
    {
      title: 'mediation, untold',
      lang: 'ts',
      code: `import { LevelPlay } from 'unity-levelplay-mediation';
LevelPlay.«init»(request, listener);`,
      expect: 'missingTreatment',
    },
    {
      title: 'traits for ads of one\'s own',
      lang: ['js', 'ts'],
      code: "const ads = await fetch('/api/ads', { method: 'POST', body: JSON.stringify({ spot, user: { «age: profile.age», «interests: profile.interests» } }) });",
      expect: 'userSignal',
    },
    {
      title: 'an own client for ads',
      lang: 'ts',
      code: 'adService.loadBanner({ spot: 1, «gender: me.gender» });',
      expect: 'userSignal',
      suggest: { dropKey: 'adService.loadBanner({ spot: 1 });' },
    },
    {
      title: 'ads picked by what somebody likes',
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
      title: 'a tag for ads in a page',
      lang: 'html',
      code: "<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); «gtag»('config', 'AW-123');</script>",
      expect: 'adSignals',
    },
    {
      title: 'signals for ads that are allowed',
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
      title: 'a tag of which the property decides, told nothing: as if allowed',
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
      title: 'the same of an app',
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
      title: 'what people do in an app, for ads',
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
      title: 'a plugin that logs what people do',
      lang: 'json',
      code: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", «"autoLogAppEventsEnabled": true», «"isAutoInitEnabled": true» }]] } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", "autoLogAppEventsEnabled": false, "isAutoInitEnabled": true }]] } }' }, { setSafely: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", "autoLogAppEventsEnabled": true, "isAutoInitEnabled": false }]] } }' }],
    },
    {
      title: 'an app whose measuring serves ads',
      lang: 'json',
      filename: 'firebase.json',
      code: '{ "react-native": { «"analytics_default_allow_ad_personalization_signals": true», «"analytics_default_allow_ad_user_data": true» } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "react-native": { "analytics_default_allow_ad_personalization_signals": false, "analytics_default_allow_ad_user_data": true } }' }, { setSafely: '{ "react-native": { "analytics_default_allow_ad_personalization_signals": true, "analytics_default_allow_ad_user_data": false } }' }],
    },
    {
      title: 'measuring of an app without options: as if all were allowed',
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
      title: 'measuring of an app in two places',
      lang: 'ts',
      strict: true,
      code: `import { getAnalytics } from 'firebase/analytics';
export const one = «getAnalytics»(app);
export const two = «getAnalytics»();`,
      expect: 'adSignals',
      suggest: [{}, {}],
    },
    {
      title: 'a banner of an older Expo app, personalised',
      lang: ['jsx', 'tsx'],
      code: `import { AdMobBanner } from 'expo-ads-admob';
const B = () => <AdMobBanner adUnitID={unit} «servePersonalizedAds» />;`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import { AdMobBanner } from 'expo-ads-admob';
const B = () => <AdMobBanner adUnitID={unit} servePersonalizedAds={false} />;` },
    },
    {
      title: 'where somebody is',
      lang: 'js',
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().«setLocation»(user.city);`,
      expect: 'userSignal',
    },
    {
      title: 'a trait for one slot',
      lang: 'html',
      code: `<script>
googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
slotOfTop.setTargeting(«'gender'», visitor.gender);
</script>`,
      expect: 'userSignal',
    },
    {
      title: 'ids of the person, for an own client',
      lang: 'ts',
      code: "adClient.load({ slot: 'a', «userData: { email: user.email }», «ppid: user.id», «keywords: child.interests» });",
      expect: 'userSignal',
    },
    {
      title: 'a configuration that leaves it out',
      lang: 'ts',
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `${GMA}mobileAds().setRequestConfiguration({ maxAdContentRating: 'G' });\nmobileAds().«initialize»();`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ maxAdContentRating: 'G', ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });
mobileAds().initialize();` },
    },
    {
      title: 'header bidding of a page, untold',
      lang: 'html',
      code: `<script>
var pbjs = pbjs || {};
pbjs.que.push(function () { pbjs.«requestBids»({ timeout: 800 }); });
</script>`,
      expect: 'missingTreatment',
    },
    {
      title: 'treatment that is not said',
      lang: 'ts',
      code: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ «ageRestrictedTreatment: AgeRestrictedTreatment.UNSPECIFIED» });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });` },
    },
    {
      title: 'treatment that is taken back',
      lang: 'ts',
      code: `import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ «ageRestrictedTreatment: AgeRestrictedTreatment.UNSPECIFIED» });
googletag.pubads().setPrivacySettings({ «childDirectedTreatment: null» });`,
      expect: 'treatmentDisabled',
    },
    {
      title: 'an own component for ads that is told of the person',
      lang: 'jsx',
      settings: { wrappers: [{ kind: 'ads', component: 'Tieup' }, { kind: 'ads', call: 'placeTieup' }] },
      code: `placeTieup({ «gender: me.gender» });
const a = <Tieup topic={page.topic} «keywords={child.interests}» />;`,
      expect: 'userSignal',
    },
    {
      title: 'a page that a general audience reads, below a folder for children',
      lang: 'ts',
      settings: { audience: 'general' },
      filename: 'src/kids/ads.ts',
      code: `${GMA}mobileAds().«initialize»();`,
      expect: 'missingTreatment',
    },
    {
      title: 'a hook that takes one object',
      lang: ['ts', 'tsx'],
      code: `import { useInterstitialAd } from 'react-native-google-mobile-ads';
const ad = «useInterstitialAd»({ adUnitId: unit });`,
      expect: 'personalised',
      suggest: { setTreatment: `import { useInterstitialAd } from 'react-native-google-mobile-ads';
const ad = useInterstitialAd({ adUnitId: unit, requestOptions: { requestNonPersonalizedAdsOnly: true } });` },
    },
    {
      title: 'a hook with its unit alone',
      lang: 'ts',
      code: `import { TestIds, useInterstitialAd } from 'react-native-google-mobile-ads';
const ad = «useInterstitialAd»(__DEV__ ? TestIds.INTERSTITIAL : UNIT);`,
      expect: 'personalised',
      suggest: { setTreatment: `import { TestIds, useInterstitialAd } from 'react-native-google-mobile-ads';
const ad = useInterstitialAd(__DEV__ ? TestIds.INTERSTITIAL : UNIT, { requestNonPersonalizedAdsOnly: true });` },
    },
    {
      title: 'a hook with its unit and options',
      lang: 'ts',
      code: `import { useAppOpenAd } from 'react-native-google-mobile-ads';
const ad = useAppOpenAd(adUnitId, { «requestNonPersonalizedAdsOnly: false» });`,
      expect: 'treatmentDisabled',
    },
    {
      title: 'a hook for ads among content',
      lang: 'ts',
      code: `import { useNativeAd } from 'react-native-google-mobile-ads';
const { nativeAd } = useNativeAd({ adUnitId, requestOptions: { «requestNonPersonalizedAdsOnly: false» } });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import { useNativeAd } from 'react-native-google-mobile-ads';
const { nativeAd } = useNativeAd({ adUnitId, requestOptions: { requestNonPersonalizedAdsOnly: true } });` },
    },
    {
      title: 'an ad of any kind',
      lang: 'ts',
      code: `import { MultiFormatAdRequest } from 'react-native-google-mobile-ads';
MultiFormatAdRequest.«create»({ adUnitId, formats: ['native'] });`,
      expect: 'personalised',
    },
    {
      title: 'a person among the extras of a request',
      lang: 'ts',
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true, networkExtras: { «gender: me.gender» }, customTargeting: { «age: me.age» } });`,
      expect: 'userSignal',
    },
    {
      title: 'a person in the options of a hook',
      lang: 'ts',
      code: `import { useRewardedAd } from 'react-native-google-mobile-ads';
useRewardedAd({ adUnitId, requestOptions: { requestNonPersonalizedAdsOnly: true, «publisherProvidedId: me.id» } });`,
      expect: 'userSignal',
    },
    {
      title: 'a hook as a price',
      lang: 'ts',
      strict: true,
      code: `import { useRewardedAd } from 'react-native-google-mobile-ads';
«useRewardedAd»({ adUnitId, requestOptions: { requestNonPersonalizedAdsOnly: true } });`,
      expect: 'gatedAd',
    },
    {
      title: 'no treatment, written as a member',
      lang: 'ts',
      code: `import mobileAds, { AgeRestrictedTreatment as Age } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ «ageRestrictedTreatment: Age.UNSPECIFIED» });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import mobileAds, { AgeRestrictedTreatment as Age } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: Age.CHILD });` },
    },
    {
      title: 'a start that is waited for, with some names there',
      lang: 'ts',
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `import { MobileAds, MaxAdContentRating } from 'react-native-google-mobile-ads';
await MobileAds().«initialize»();`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import { MobileAds, MaxAdContentRating, AgeRestrictedTreatment } from 'react-native-google-mobile-ads';
await MobileAds().setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD, maxAdContentRating: MaxAdContentRating.G }).then(() => MobileAds().initialize());` },
    },
    {
      title: 'a start without an import',
      lang: 'js',
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `const mobileAds = require('react-native-google-mobile-ads').default;
mobileAds().«initialize»().then(ready);`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `const mobileAds = require('react-native-google-mobile-ads').default;
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: 'child', maxAdContentRating: 'G' }).then(() => mobileAds().initialize()).then(ready);` },
    },
    {
      title: 'ads of a page, untold, with the way out',
      lang: 'js',
      code: 'googletag.«enableServices»();',
      expect: 'missingTreatment',
      suggest: { addTreatment: 'googletag.pubads().setPrivacySettings({ tagForAgeTreatment: googletag.enums.TagForAgeTreatment.CHILD, nonPersonalizedAds: true }); googletag.enableServices();' },
    },
    {
      title: 'ads of a page, where older types are installed',
      lang: 'ts',
      settings: { packages: { '@types/google-publisher-tag': '1.20251117.0' } },
      code: 'googletag.«enableServices»();',
      expect: 'missingTreatment',
      suggest: { addTreatment: 'googletag.pubads().setPrivacySettings({ childDirectedTreatment: true, underAgeOfConsent: true, nonPersonalizedAds: true }); googletag.enableServices();' },
    },
    {
      title: 'a plugin that starts untold',
      lang: 'ts',
      code: `import { AdMob } from '@capacitor-community/admob';
await AdMob.«initialize»();`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import { AdMob, MaxAdContentRating } from '@capacitor-community/admob';
await AdMob.initialize({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: MaxAdContentRating.General });` },
    },
    {
      title: 'a plugin that starts with other options',
      lang: 'ts',
      code: `import { AdMob } from '@capacitor-community/admob';
const ready = AdMob.«initialize»({ initializeForTesting: true });`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import { AdMob, MaxAdContentRating } from '@capacitor-community/admob';
const ready = AdMob.initialize({ initializeForTesting: true, tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: MaxAdContentRating.General });` },
    },
    {
      title: 'a reward of another wrapper',
      lang: 'ts',
      strict: true,
      code: `import { AdMob } from '@capacitor-community/admob';
await AdMob.«prepareRewardInterstitialAd»({ adId, npa: true });
await AdMob.«showRewardInterstitialAd»();`,
      expect: 'gatedAd',
    },
    {
      title: "Google's own module, with the configuration in its start",
      lang: 'ts',
      code: `import { initialize } from '@google/mobile-ads';
«initialize»({ requestConfiguration: { testDeviceIds: ['x'] } }, done);`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import { initialize, AgeRestrictedTreatment, MaxAdContentRating, PublisherPrivacyPersonalizationState } from '@google/mobile-ads';
initialize({ requestConfiguration: { testDeviceIds: ['x'], ageRestrictedTreatment: AgeRestrictedTreatment.CHILD, maxAdContentRating: MaxAdContentRating.G, publisherPrivacyPersonalizationState: PublisherPrivacyPersonalizationState.DISABLED } }, done);` },
    },
    {
      title: "Google's own module, told the wrong way",
      lang: 'ts',
      code: `import { AgeRestrictedTreatment, setRequestConfiguration } from '@google/mobile-ads';
setRequestConfiguration({ «ageRestrictedTreatment: AgeRestrictedTreatment.UNSPECIFIED» });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import { AgeRestrictedTreatment, setRequestConfiguration } from '@google/mobile-ads';
setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });` },
    },
    {
      title: 'a Cordova plugin, untold',
      lang: 'js',
      code: 'admob.«start»();',
      expect: 'missingTreatment',
      suggest: { addTreatment: `admob.configRequest({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true, maxAdContentRating: 'G' }).then(() => admob.start());` },
    },
    {
      title: 'a switch that is a text in one wrapper',
      lang: 'js',
      code: `const ad = new admob.BannerAd({ adUnitId, «npa: '0'» });
const other = new admob.«AppOpenAd»({ adUnitId });`,
      expect: ['treatmentDisabled', 'personalised'],
      suggest: [{ setTreatment: `const ad = new admob.BannerAd({ adUnitId, npa: '1' });
const other = new admob.AppOpenAd({ adUnitId });` }, { setTreatment: `const ad = new admob.BannerAd({ adUnitId, npa: '0' });
const other = new admob.AppOpenAd({ adUnitId, npa: '1' });` }],
    },
    {
      title: 'the same switch, a boolean in the other',
      lang: 'ts',
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.«prepareInterstitial»({ adId });`,
      expect: 'personalised',
      suggest: { setTreatment: `import { AdMob } from '@capacitor-community/admob';
AdMob.prepareInterstitial({ adId, npa: true });` },
    },
    {
      title: 'mediation that is told it is not for children',
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
      title: 'mediation that is told of something else',
      lang: 'ts',
      code: `import { LevelPlay } from 'ironsource-mediation';
LevelPlay.setMetaData('do_not_sell', ['false']);
LevelPlay.«init»(request, listener);`,
      expect: 'missingTreatment',
    },
    {
      title: 'privacy treatments that are taken back',
      lang: 'js',
      code: 'googletag.setConfig({ «privacyTreatments: null» });',
      expect: 'treatmentDisabled',
    },
    {
      title: 'a treatment that is cleared',
      lang: 'js',
      code: 'googletag.pubads().setPrivacySettings({ «tagForAgeTreatment: googletag.enums.TagForAgeTreatment.UNSPECIFIED», «underAgeOfConsent: null» });',
      expect: 'treatmentDisabled',
      suggest: [{ setTreatment: 'googletag.pubads().setPrivacySettings({ tagForAgeTreatment: googletag.enums.TagForAgeTreatment.CHILD, underAgeOfConsent: null });' }, { setTreatment: 'googletag.pubads().setPrivacySettings({ tagForAgeTreatment: googletag.enums.TagForAgeTreatment.UNSPECIFIED, underAgeOfConsent: true });' }],
    },
    {
      title: 'an SDK that loses its mode for children',
      lang: 'ts',
      code: `import { AppLovinMAX, Privacy } from 'react-native-applovin-max';
Privacy.setHasUserConsent(false);
AppLovinMAX.«initialize»(KEY);`,
      expect: 'noChildMode',
      suggest: {},
    },
    {
      title: 'mediation by another name, untold',
      lang: 'ts',
      code: `import Appodeal from 'react-native-appodeal';
Appodeal.«initialize»(KEY, types);`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import Appodeal from 'react-native-appodeal';
Appodeal.setChildDirectedTreatment(true); Appodeal.initialize(KEY, types);` },
    },
    {
      title: 'age and gender for ads of an app',
      lang: 'ts',
      code: `import { InterstitialAdLoader, MobileAds } from 'yandex-mobile-ads';
MobileAds.setAgeRestrictedUser(true);
const loader = await InterstitialAdLoader.create();
await loader.loadAd({ adUnitId, targeting: { «age: '12'», contextQuery: 'horses' } });`,
      expect: 'userSignal',
    },
    {
      title: 'an app that denies the age',
      lang: 'ts',
      code: `import { MobileAds } from 'yandex-mobile-ads';
MobileAds.setAgeRestrictedUser(«false»);
MobileAds.initialize();`,
      expect: 'treatmentDisabled',
    },
    {
      title: 'header bidding, untold',
      lang: 'js',
      code: 'pbjs.«requestBids»({ timeout: 900 });',
      expect: 'missingTreatment',
      suggest: { addTreatment: 'pbjs.setConfig({ coppa: true, deviceAccess: false }); pbjs.requestBids({ timeout: 900 });' },
    },
    {
      title: 'header bidding that is told it is not for children',
      lang: 'js',
      code: 'pbjs.setConfig({ «coppa: false», userSync: { «userIds: [{ name: \'x\' }]» } });',
      expect: ['treatmentDisabled', 'userSignal'],
    },
    {
      title: 'a page that says "no treatment" in a script',
      lang: 'html',
      code: '<script>window.google_tag_for_age_treatment = 0;</script>«<ins class="adsbygoogle" data-ad-client="ca-1">»</ins>',
      expect: 'untaggedSlot',
    },
    {
      title: 'a slot with the tag at nought',
      lang: ['html', 'jsx'],
      code: '«<ins class="adsbygoogle" data-tag-for-age-treatment="0">»</ins>',
      expect: 'untaggedSlot',
    },
    {
      title: 'measuring from the first start, of which the plugin says nothing',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [«["react-native-google-mobile-ads", { "androidAppId": "a" }]»] } }',
      expect: 'configured',
      data: { name: 'react-native-google-mobile-ads', says: 'starts ad SDK analytics at first launch' },
      suggest: { setSafely: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a", "delayAppMeasurementInit": true }]] } }' },
    },
    {
      title: 'measuring from the first start, of which the block says nothing',
      lang: 'json',
      strict: true,
      code: '{ «"react-native-google-mobile-ads": { "android_app_id": "a" }» }',
      expect: 'configured',
      suggest: { setSafely: '{ "react-native-google-mobile-ads": { "android_app_id": "a", "delay_app_measurement_init": true } }' },
    },
    {
      title: 'the same plugin in a script',
      lang: 'ts',
      filename: 'app.config.ts',
      strict: true,
      code: "export default () => ({ expo: { plugins: [«['react-native-google-mobile-ads', { androidAppId: 'a' }]»] } });",
      expect: 'configured',
      suggest: { setSafely: "export default () => ({ expo: { plugins: [['react-native-google-mobile-ads', { androidAppId: 'a', delayAppMeasurementInit: true }]] } });" },
    },
    {
      title: 'a plugin that measures at once',
      lang: 'ts',
      filename: 'app.config.ts',
      code: "export default { plugins: [['react-native-google-mobile-ads', { «delayAppMeasurementInit: false» }]] };",
      expect: 'configured',
    },
    {
      title: 'a mode for children that is gone',
      lang: 'ts',
      code: `import { AppLovinMAX, Privacy } from 'react-native-applovin-max';
Privacy.setIsAgeRestrictedUser(true);
AppLovinMAX.«initialize»(KEY);`,
      expect: 'noChildMode',
      suggest: {},
    },
    {
      title: 'an older version that had a mode for children',
      lang: 'ts',
      settings: { packages: { 'react-native-applovin-max': '6.1.1' } },
      code: `import AppLovinMAX from 'react-native-applovin-max';
AppLovinMAX.«initialize»(KEY);`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import AppLovinMAX, { Privacy } from 'react-native-applovin-max';
Privacy.setIsAgeRestrictedUser(true); AppLovinMAX.initialize(KEY);` },
    },
    {
      title: 'the word of one wrapper in another',
      lang: ['js', 'ts'],
      code: `import { AdMob } from '@capacitor-community/admob';
const ad = new admob.«BannerAd»({ adUnitId, npa: true });
AdMob.«showBanner»({ adId, npa: '1' });`,
      expect: 'personalised',
    },
    {
      title: 'a person for some bidders',
      lang: 'js',
      code: "pbjs.setBidderConfig({ bidders: ['a'], config: { ortb2: { user: { «gender: 'F'» } } } });",
      expect: 'userSignal',
    },
    {
      title: 'pixels that follow people for ads',
      lang: 'html',
      code: '<script «src="https://snap.licdn.com/li.lms-analytics/insight.min.js"»></script><script «src="//static.ads-twitter.com/uwt.js"»></script><script «src="https://bat.bing.com/bat.js"»></script><script «src="https://jsc.mgid.com/a/b.js"»></script><script «src="https://a.teads.tv/page/1/tag"»></script><script «src="https://tags.crwdcntrl.net/c/1/cc.js"»></script>',
      expect: 'adNetwork',
    },
    {
      title: 'loaders that place ads',
      lang: 'html',
      code: '<script «src="https://c.amazon-adsystem.com/aax2/apstag.js"»></script><script «src="//cdn.intergient.com/1/2/ramp.js"»></script><script «src="https://www.ezojs.com/ezoic/sa.min.js"»></script><script «src="https://scripts.mediavine.com/tags/site.js"»></script>',
      expect: 'adNetwork',
    },
    {
      title: 'personalisation that is asked for',
      lang: 'ts',
      code: `${GMA}mobileAds().setRequestConfiguration({ «publisherPrivacyPersonalizationState: 'enabled'» });`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `${GMA}mobileAds().setRequestConfiguration({ publisherPrivacyPersonalizationState: 'disabled' });` },
    },
    {
      title: 'one switch for the ads, the other against the child',
      lang: 'js',
      code: 'googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true, «childDirectedTreatment: false» });',
      expect: 'treatmentDisabled',
    },
    {
      title: 'video ads of which the address says that nobody is a child',
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
      title: 'formats of a page that ask for nothing in return',
      lang: ['js', 'ts'],
      strict: true,
      code: `const slot = googletag.defineOutOfPageSlot('/1/b', googletag.enums.OutOfPageFormat.BOTTOM_ANCHOR);
slot.setConfig({ interstitial: { triggers: { navBar: true, continueReading: false } } });
chart.setConfig({ continueReading: true });`,
    },
    {
      title: 'measuring of an app that was set up before, or is switched off',
      lang: 'ts',
      strict: true,
      code: `import { getAnalytics, initializeAnalytics } from 'firebase/analytics';
initializeAnalytics(app, { config: { allow_google_signals: false, allow_ad_personalization_signals: false } });
export const analytics = getAnalytics(app);`,
    },
    {
      title: 'hosting of a site, and an app that leaves people out',
      lang: 'json',
      filename: 'firebase.json',
      code: '{ "hosting": { "public": "dist" }, "react-native": { "analytics_default_allow_ad_personalization_signals": false, "analytics_default_allow_ad_storage": false } }',
    },
    {
      title: 'a tag for measuring of which the property decides',
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
      title: 'a Google tag whose options are unknown',
      lang: ['js', 'ts'],
      strict: true,
      code: `gtag('config', 'AW-123', given);
gtag('config', 'AW-123', { ...given });`,
    },
    {
      title: 'a tag that is told once for all',
      lang: 'js',
      strict: true,
      code: `gtag('set', 'allow_google_signals', false);
gtag('set', { allow_ad_personalization_signals: false });
gtag('config', 'AW-123');
gtag('config', 'G-1');`,
    },
    {
      title: 'a tag whose consent mode leaves the person out until asked',
      lang: 'js',
      code: `gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' });
gtag('config', 'AW-123');`,
    },
    {
      title: 'a conversion of the tag, and settings of other things',
      lang: 'js',
      code: `gtag('event', 'conversion', { send_to: 'AW-123/abc' });
gtag('set', 'currency', 'EUR');
const config = (kind, id) => [kind, id];
config('config', 'AW-123');`,
    },
    {
      title: 'measuring of an app without options, of which the property decides',
      lang: 'ts',
      code: `import { getAnalytics, initializeAnalytics } from 'firebase/analytics';
const analytics = getAnalytics(app);
const other = initializeAnalytics(app);`,
    },
    {
      title: 'switches that are off, or hang on a choice',
      lang: 'ts',
      strict: true,
      code: `import { Settings } from 'react-native-fbsdk-next';
import branch from 'react-native-branch';
Settings.setAutoLogAppEventsEnabled(false);
Settings.setAdvertiserTrackingEnabled(status === 'granted');
branch.setDMAParamsForEEA(true, false, false);`,
    },
    {
      title: 'a banner of an older Expo app, not personalised or by choice',
      lang: 'tsx',
      code: `import { AdMobBanner } from 'expo-ads-admob';
const B = () => <><AdMobBanner adUnitID={unit} /><AdMobBanner servePersonalizedAds={false} /><AdMobBanner servePersonalizedAds={choice} /></>;`,
    },
    {
      title: 'a tower that aims at players of a game',
      lang: ['js', 'ts'],
      code: `tower.setTargeting('age', mode);
tower.setTargeting('user', enemy);
map.setLocation(user.city);`,
    },
    {
      title: 'the place a page is about',
      lang: 'js',
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().setLocation('Wien');`,
    },
    {
      title: 'the account of an advertiser',
      lang: 'ts',
      code: `adsApi.getAccount({ email: me.email, name: me.name });
profileClient.load({ userData: { email: user.email } });`,
    },
    {
      title: 'a product for everybody but children',
      lang: 'ts',
      settings: { audience: 'general' },
      code: `${GMA}mobileAds().initialize();`,
    },
    {
      title: 'what people agree to, which is not about children',
      lang: 'js',
      code: "gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' });",
    },
    {
      title: 'treatment that is raised later',
      lang: 'js',
      code: `const config = { coppa: false };
if (isChild) config.coppa = true;
pbjs.setConfig(config);`,
    },
    {
      title: 'a key that speaks of the page here',
      lang: 'js',
      options: { contextualKeys: ['grade'] },
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().setTargeting('grade', page.grade);`,
    },
    {
      title: 'an own component for ads about the page',
      lang: 'jsx',
      settings: { wrappers: [{ kind: 'ads', component: 'Tieup' }] },
      code: 'const a = <Tieup keywords={page.topics} />;',
    },
    { title: 'ads left out by age', lang: 'js', code: 'const shown = ads.filter((ad) => ad.minAge <= user.age);' },
    {
      title: 'people found by what they like',
      lang: 'js',
      code: `const friends = users.filter((one) => one.interests.some((topic) => user.interests.includes(topic)));
loadProfile({ age: me.age, interests: me.interests });`,
    },
    {
      title: 'an address with the letters in a word',
      lang: 'js',
      code: `await fetch('/api/uploads', { body: JSON.stringify({ age: profile.age }) });
await loadAddress({ gender: me.gender });`,
    },
    { title: 'the same for everybody', lang: 'js', code: "adService.loadBanner({ age: 'all', topic: page.topic });" },
    {
      title: 'an address that is only looked for',
      lang: 'js',
      code: "const isBlocked = blocked.includes('https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1');",
    },
    {
      title: 'older switches of pages',
      lang: 'js',
      code: `googletag.pubads().setTagForChildDirectedTreatment(1);
googletag.enableServices();`,
    },
    {
      title: 'older Expo apps, not personalised',
      lang: 'ts',
      code: `import { AdMobInterstitial } from 'expo-ads-admob';
AdMobInterstitial.requestAdAsync();`,
    },
    {
      title: 'the loader beside a tagged slot',
      lang: 'html',
      code: '<script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"></script><ins class="adsbygoogle" data-tag-for-age-treatment="1"></ins>',
    },
    {
      title: 'the loader after a tag in a script',
      lang: 'html',
      code: '<script>window.google_tag_for_age_treatment = 1;</script><script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1"></script>',
    },
    {
      title: 'own settings that a switch decides',
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
      title: 'a setting that is not known here',
      lang: 'ts',
      code: `googletag.pubads().setPrivacySettings({ nonPersonalizedAds: isChecked });
googletag.enableServices();`,
    },
    { title: 'a refresh of slots made elsewhere', lang: 'ts', code: 'googletag.cmd.push(() => googletag.pubads().refresh([slot]));' },
    {
      title: 'a request for an ad that is not personalised',
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
      title: 'treatment in another module',
      lang: 'ts',
      options: { configModules: ['./ads-setup'] },
      code: `import './ads-setup';\n${GMA}mobileAds().initialize();`,
    },
    {
      title: 'only the type',
      lang: 'ts',
      code: `import type { RequestOptions } from 'react-native-google-mobile-ads';
export type O = RequestOptions;`,
    },
    { title: 'adults', lang: 'ts', code: `${GMA}if (user.isVerifiedAdult) mobileAds().initialize();` },
    {
      title: 'adults, by a check of the file',
      lang: ['js', 'ts'],
      code: `const isOfAge = (session) => session.verifiedAge >= 18;
if (isOfAge(session)) googletag.enableServices();`,
    },
    {
      title: 'a check that another file holds',
      lang: ['js', 'ts'],
      code: `import { isAdult } from './age';
if (isAdult(user)) googletag.enableServices();`,
    },
    { title: 'an adapter that hands on', lang: 'js', code: 'const request = { imp, user: { yob: bidderRequest.ortb2.user.yob } };' },
    {
      title: 'an older switch that is wanted',
      lang: 'ts',
      strict: true,
      options: { requireLegacyTags: true, contextualKeys: ['user'] },
      settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } },
      code: `${GMA}mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true });`,
    },
    { title: 'a slot that is tagged', lang: 'html', code: '<ins class="adsbygoogle" data-tag-for-age-treatment="1"></ins>' },
    { title: 'a user object of something else', lang: 'js', code: "const session = { user: { gender: 'x', keywords: [] } };" },
    {
      title: 'a hook that takes one object, not personalised',
      lang: 'ts',
      code: `import { useInterstitialAd } from 'react-native-google-mobile-ads';
useInterstitialAd({ adUnitId: unit, requestOptions: { requestNonPersonalizedAdsOnly: true } });`,
    },
    {
      title: 'a hook whose options come from elsewhere',
      lang: 'ts',
      code: `import { useInterstitialAd, useNativeAd } from 'react-native-google-mobile-ads';
useInterstitialAd(options);
useInterstitialAd({ adUnitId: unit, requestOptions });
useNativeAd({ ...options });`,
    },
    {
      title: 'extras that speak of the page',
      lang: 'ts',
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true, networkExtras: { collapsible: 'bottom', campaign: 'spring' }, customTargeting: { section: page.section } });`,
    },
    {
      title: 'a slot in the middle treatment, and one with the older tag',
      lang: 'html',
      code: '<ins class="adsbygoogle" data-tag-for-age-treatment="2"></ins><ins class="adsbygoogle" data-tag-for-child-directed-treatment="1"></ins>',
    },
    {
      title: 'a mixed treatment, of which the strictest counts',
      lang: 'js',
      code: `googletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1, restrictDataProcessing: true });
googletag.enableServices();`,
    },
    {
      title: 'mediation with a key that is not known here',
      lang: 'ts',
      code: `import { LevelPlay } from 'ironsource-mediation';
LevelPlay.setMetaData(key, ['false']);
LevelPlay.init(request, listener);`,
    },
    {
      title: "Google's own module, configured with what was there",
      lang: 'ts',
      code: `import { AgeRestrictedTreatment, getRequestConfiguration, initialize, setRequestConfiguration } from '@google/mobile-ads';
setRequestConfiguration({ ...getRequestConfiguration(), ageRestrictedTreatment: AgeRestrictedTreatment.CHILD });
initialize({ requestConfiguration }, done);`,
    },
    {
      title: 'another module with a start of its own',
      lang: 'ts',
      code: `import { initialize } from '@google/maps';
initialize({ key });`,
    },
    { title: 'a switch that is a text in one wrapper', lang: 'js', code: "const ad = new admob.InterstitialAd({ adUnitId, npa: '1' });" },
    {
      title: 'a request that is taken apart before',
      lang: 'ts',
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.prepareInterstitial({ adId, npa: true });
AdMob.showBanner(options);`,
    },
    {
      title: 'the context of an ad of an app',
      lang: 'ts',
      code: `import { InterstitialAdLoader } from 'yandex-mobile-ads';
const loader = await InterstitialAdLoader.create();
loader.loadAd({ adUnitId, targeting: { contextQuery: 'horses', contextTags: ['pets'] } });`,
    },
    {
      title: 'a plugin that waits, and one whose options are not known here',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a", "delayAppMeasurementInit": true }], "react-native-google-mobile-ads"] } }',
    },
    {
      title: 'options of a plugin that are put together',
      lang: 'ts',
      filename: 'app.config.ts',
      strict: true,
      code: "export default { plugins: [['react-native-google-mobile-ads', { ...ids }]] };",
    },
    {
      title: 'a plugin that says nothing, which alone proves little',
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
      title: 'a link to a network',
      lang: 'html',
      code: '<a href="https://snap.licdn.com/">Network</a><script src="https://bat.bing.com.example/x.js"></script>',
    },
    {
      title: 'the newer switch of pages by its number',
      lang: 'js',
      code: `googletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1 });
googletag.enableServices();`,
    },
    {
      title: 'two switches, of which the stricter one counts',
      lang: 'ts',
      code: `${GMA}mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: false });\ngoogletag.pubads().setPrivacySettings({ tagForAgeTreatment: 1, childDirectedTreatment: false, underAgeOfConsent: null });`,
    },
    {
      title: 'video ads that ask for child treatment in the address',
      lang: ['js', 'ts'],
      code: `imaRequest.adTagUrl = 'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&tfcd=1&npa=1';
const other = \`https://pubads.g.doubleclick.net/gampad/ads?tfua=1&iu=\${unit}\`;`,
    },
    {
      title: 'own settings, of which the stricter one counts',
      lang: 'ts',
      code: 'export const adSettings = { tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: false };',
    },
  ],
});

import { defineCases } from '../../case';

const GMA = "import mobileAds from 'react-native-google-mobile-ads';\n";

export const cases = defineCases({
  invalid: [
    { title: 'an SDK that starts untold', lang: ['js', 'ts', 'jsx'], settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } }, code: `${GMA}mobileAds().«initialize»();`, expect: 'missingTreatment', suggest: { addTreatment: `${GMA}mobileAds().setRequestConfiguration({ ageRestrictedTreatment: 'child' }); mobileAds().initialize();`, adultsOnly: `${GMA}if (isVerifiedAdult) {\n  mobileAds().initialize();\n}` }, doc: true },
    { title: 'the same in an older version', lang: 'ts', settings: { packages: { 'react-native-google-mobile-ads': '^13.0.0' } }, code: `${GMA}mobileAds().«initialize»();`, expect: 'missingTreatment', suggest: { addTreatment: `${GMA}mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: true }); mobileAds().initialize();`, adultsOnly: `${GMA}if (isVerifiedAdult) {\n  mobileAds().initialize();\n}` } },
    { title: 'treatment that is declined', lang: ['js', 'ts'], code: 'googletag.pubads().setPrivacySettings({ «childDirectedTreatment: false» });', expect: 'treatmentDisabled', suggest: { setTreatment: 'googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });' }, doc: true },
    { title: 'ads of a page, untold', lang: 'ts', code: "window.googletag = window.googletag || { cmd: [] };\ngoogletag.cmd.push(() => { googletag.defineSlot('/1', [1, 1], 'a').addService(googletag.pubads()); googletag.«enableServices»(); });", expect: 'missingTreatment' },
    { title: 'the person in the request', lang: ['js', 'ts'], code: "googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });\ngoogletag.pubads().setTargeting(«'age'», String(user.age));\ngoogletag.pubads().«setPublisherProvidedId»(user.hashedEmail);", expect: 'userSignal', doc: true },
    { title: 'interests for all slots', lang: 'ts', code: "googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true });\ngoogletag.setConfig({ targeting: { topic: 'sea', «interests: 'basketball'» } });", expect: 'userSignal', suggest: { dropKey: "googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true });\ngoogletag.setConfig({ targeting: { topic: 'sea' } });" } },
    { title: 'header bidding with a year of birth', lang: 'js', code: 'pbjs.setConfig({ coppa: true, ortb2: { user: { «yob: 2014», «gender: g» } } });', expect: 'userSignal' },
    { title: 'a request for a personalised ad', lang: ['ts'], code: "import { InterstitialAd } from 'react-native-google-mobile-ads';\nconst ad = InterstitialAd.«createForAdRequest»(unit);", expect: 'personalised', suggest: { setTreatment: "import { InterstitialAd } from 'react-native-google-mobile-ads';\nconst ad = InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true });" } },
    { title: 'a banner for a person', lang: ['jsx', 'tsx'], code: "import { BannerAd } from 'react-native-google-mobile-ads';\nconst B = () => «<BannerAd unitId={unit} />»;", expect: 'personalised' },
    { title: 'an SDK without a mode for children', lang: 'ts', code: "import AppLovinMAX from 'react-native-applovin-max';\nAppLovinMAX.«initialize»(KEY);", expect: 'noChildMode' },
    { title: 'an older switch where a newer exists', lang: 'ts', strict: true, settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } }, code: `${GMA}mobileAds().setRequestConfiguration({ «tagForChildDirectedTreatment: true» });`, expect: 'legacyTreatment' },
    { title: 'an ad as a price', lang: 'ts', strict: true, code: "import { RewardedAd } from 'react-native-google-mobile-ads';\nRewardedAd.«createForAdRequest»(unit, { requestNonPersonalizedAdsOnly: true });", expect: 'gatedAd' },
    { title: 'a bid request about the person', lang: 'js', code: "const bidRequest = { imp, user: { «yob: 2012», «keywords: 'horses'» }, device: { «dnt: 0» } };", expect: ['userSignal', 'userSignal', 'doNotTrackOff'] },
    { title: 'a path into a bid request', lang: 'js', code: "deepSetValue(bidRequest, «'user.yob'», year);", expect: 'userSignal' },
    { title: 'a network in a page', lang: 'html', code: '<script async «src="https://static.criteo.net/js/ld/ld.js"»></script>', expect: 'adNetwork' },
    { title: 'a slot in a page', lang: ['html', 'vue', 'svelte'], code: '<template>«<ins class="adsbygoogle" data-ad-client="ca-1">»</ins></template>', expect: 'untaggedSlot', suggest: { tagSlot: '<template><ins data-tag-for-age-treatment="1" class="adsbygoogle" data-ad-client="ca-1"></ins></template>' }, doc: true },
    { title: 'a video ad', lang: 'js', code: "request.adTagUrl = «'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a&output=vast'»;", expect: 'missingTreatment' },
    { title: 'measuring from the first start', lang: 'json', code: '{ "expo": { "name": "x" }, "react-native-google-mobile-ads": { «"delay_app_measurement_init": false» } }', expect: 'configured', suggest: { setSafely: '{ "expo": { "name": "x" }, "react-native-google-mobile-ads": { "delay_app_measurement_init": true } }' } },
    { title: 'own words', lang: 'js', options: { sdks: ['startAds'] }, code: '«startAds»();', expect: 'missingTreatment' },
  ],
  valid: [
    { title: 'child treatment before the start', lang: ['js', 'ts'], code: "import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';\nmobileAds().setRequestConfiguration({ ageRestrictedTreatment: AgeRestrictedTreatment.CHILD }).then(() => mobileAds().initialize());", doc: true },
    { title: 'the topic of the page', lang: ['js', 'ts'], code: "googletag.pubads().setPrivacySettings({ childDirectedTreatment: true, underAgeOfConsent: true });\ngoogletag.pubads().setTargeting('topic', article.topic);\ngoogletag.enableServices();", doc: true },
    { title: 'header bidding for children', lang: 'js', code: 'pbjs.setConfig({ coppa: true, bidderTimeout: 800 });\npbjs.requestBids({ timeout });', doc: true },
    { title: 'a setting that is not known here', lang: 'ts', code: 'googletag.pubads().setPrivacySettings({ nonPersonalizedAds: isChecked });\ngoogletag.enableServices();' },
    { title: 'a refresh of slots made elsewhere', lang: 'ts', code: 'googletag.cmd.push(() => googletag.pubads().refresh([slot]));' },
    { title: 'a request for an ad that is not personalised', lang: 'ts', code: "import { InterstitialAd } from 'react-native-google-mobile-ads';\nInterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true });\nInterstitialAd.createForAdRequest(unit, options);" },
    { title: 'a banner that is not personalised', lang: 'tsx', code: "import { BannerAd } from 'react-native-google-mobile-ads';\nconst B = () => <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true }} />;" },
    { title: 'treatment in another module', lang: 'ts', options: { configModules: ['./ads-setup'] }, code: `import './ads-setup';\n${GMA}mobileAds().initialize();` },
    { title: 'only the type', lang: 'ts', code: "import type { RequestOptions } from 'react-native-google-mobile-ads';\nexport type O = RequestOptions;" },
    { title: 'adults', lang: 'ts', code: `${GMA}if (user.isVerifiedAdult) mobileAds().initialize();` },
    { title: 'an adapter that hands on', lang: 'js', code: 'const request = { imp, user: { yob: bidderRequest.ortb2.user.yob } };' },
    { title: 'an older switch that is wanted', lang: 'ts', strict: true, options: { requireLegacyTags: true, contextualKeys: ['user'] }, settings: { packages: { 'react-native-google-mobile-ads': '17.2.0' } }, code: `${GMA}mobileAds().setRequestConfiguration({ tagForChildDirectedTreatment: true });` },
    { title: 'a slot that is tagged', lang: 'html', code: '<ins class="adsbygoogle" data-tag-for-age-treatment="1"></ins>' },
    { title: 'a user object of something else', lang: 'js', code: "const session = { user: { gender: 'x', keywords: [] } };" },
  ],
});

import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'options of an ad request that another file makes',
      lang: 'ts',
      code: `import type { BannerAdOptions, RewardAdOptions } from '@capacitor-community/admob';
export const «footer»: BannerAdOptions = { adId: 'ca-app-pub-1/2', margin: 8 };
export const extraLife = «{ adId: 'ca-app-pub-1/3' }» satisfies RewardAdOptions;`,
      expect: 'personalised',
      data: [{ name: 'footer', option: 'npa: true' }, { name: "{ adId: 'ca-app-pub-1/3' }", option: 'npa: true' }],
      suggest: [
        {
          setTreatment: `import type { BannerAdOptions, RewardAdOptions } from '@capacitor-community/admob';
export const footer: BannerAdOptions = { adId: 'ca-app-pub-1/2', margin: 8, npa: true };
export const extraLife = { adId: 'ca-app-pub-1/3' } satisfies RewardAdOptions;`,
        },
        {
          setTreatment: `import type { BannerAdOptions, RewardAdOptions } from '@capacitor-community/admob';
export const footer: BannerAdOptions = { adId: 'ca-app-pub-1/2', margin: 8 };
export const extraLife = { adId: 'ca-app-pub-1/3', npa: true } satisfies RewardAdOptions;`,
        },
      ],
    },
    {
      title: 'options of an ad request that allow personalised ads',
      lang: 'ts',
      code: `import type { AdOptions } from '@capacitor-community/admob';
export class AdSettings {
  readonly request: AdOptions = { adId: 'ca-app-pub-1/2', «npa: false» };
}`,
      expect: 'treatmentDisabled',
      data: [{ setting: 'npa: false' }],
      suggest: {
        setTreatment: `import type { AdOptions } from '@capacitor-community/admob';
export class AdSettings {
  readonly request: AdOptions = { adId: 'ca-app-pub-1/2', npa: true };
}`,
      },
    },
    {
      title: 'traits of a user in bid requests: by path, by assignment, and in the parameters of a bidder',
      lang: ['js', 'ts'],
      code: `export function enrich(bidRequest, pupil) {
  const call = { imp: [] };
  deepSetValue(call, «'user.ext.data.audiences'», pupil.groups);
  call.user = { ...call.user, «yob: pupil.born» };
  «call.user.gender» = pupil.gender;
  return call;
}
pbjs.addAdUnits([{ code: 'top', bids: [{ bidder: 'one', params: { zone: 4, «yob: '2013'», «lat: '48.1'» } }] }]);`,
      expect: 'userSignal',
      data: [{ name: 'user.ext.data.audiences' }, { name: 'user.yob' }, { name: 'user.gender' }, { name: 'params.yob' }, { name: 'params.lat' }],
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
      data: { name: 'InterstitialAd.createForAdRequest', option: 'requestNonPersonalizedAdsOnly: true' },
      suggest: { setTreatment: `import { InterstitialAd } from 'react-native-google-mobile-ads';
const ad = InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true });` },
    },
    {
      title: 'a personalised banner',
      lang: ['jsx', 'tsx'],
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
export const B = () => «<BannerAd unitId={unit} />»;`,
      expect: 'personalised',
      data: { name: 'BannerAd', option: 'requestNonPersonalizedAdsOnly: true' },
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
export const B = ({ child }) =>
  <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true, «keywords: child.interests» }} />;`,
      expect: 'userSignal',
      suggest: { dropKey: `import { BannerAd } from 'react-native-google-mobile-ads';
export const B = ({ child }) =>
  <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true }} />;` },
    },
    {
      title: 'a personalised native ad',
      lang: 'ts',
      code: `import { NativeAd } from 'react-native-google-mobile-ads';
export const load = () => NativeAd.«createForAdRequest»(unit);`,
      expect: 'personalised',
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
      title: "user traits sent to the project's ad endpoint",
      lang: ['js', 'ts'], strict: true,
      code: "const ads = await fetch('/api/ads', { method: 'POST', body: JSON.stringify({ spot, user: { «age: profile.age», «interests: profile.interests» } }) });",
      expect: 'userSignal',
    },
    {
      title: 'user traits passed to a custom ad client',
      lang: 'ts', strict: true,
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
      title: 'a personalised banner of an older Expo module',
      lang: ['jsx', 'tsx'],
      code: `import { AdMobBanner } from 'expo-ads-admob';
export const B = () => <AdMobBanner adUnitID={unit} «servePersonalizedAds» />;`,
      expect: 'treatmentDisabled',
      suggest: { setTreatment: `import { AdMobBanner } from 'expo-ads-admob';
export const B = () => <AdMobBanner adUnitID={unit} servePersonalizedAds={false} />;` },
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
      lang: 'ts', strict: true,
      code: "adClient.load({ slot: 'a', «userData: { email: user.email }», «ppid: user.id», «keywords: child.interests» });",
      expect: 'userSignal',
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
      title: 'a rewarded interstitial of a Capacitor plugin, in strict',
      lang: 'ts',
      strict: true,
      code: `import { AdMob } from '@capacitor-community/admob';
await AdMob.«prepareRewardInterstitialAd»({ adId, npa: true });
await AdMob.«showRewardInterstitialAd»();`,
      expect: 'gatedAd',
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
      title: 'age in the targeting of an app ad',
      lang: 'ts',
      code: `import { InterstitialAdLoader, MobileAds } from 'yandex-mobile-ads';
MobileAds.setAgeRestrictedUser(true);
const loader = await InterstitialAdLoader.create();
await loader.loadAd({ adUnitId, targeting: { «age: '12'», contextQuery: 'horses' } });`,
      expect: 'userSignal',
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
      title: 'a path of nested keys in a bid request',
      lang: ['js', 'ts'],
      code: "pbjs.setConfig({ ortb2: { user: { «ext: { data: { interests: ['horses'] } }» } } });",
      expect: 'userSignal',
      data: { name: 'user.ext.data.interests' },
    },
    {
      title: 'a stored id in a bid request',
      lang: ['js', 'ts'],
      code: 'const bidRequest = { imp, user: { «buyeruid: store.visitorId» } };',
      expect: 'userSignal',
    },
    {
      title: 'an empty list of ids in a bid request, in strict',
      lang: ['js', 'ts'],
      code: 'const bidRequest = { imp, user: { «eids: []» } };',
      strict: true,
      expect: 'userSignal',
    },
  ],
  valid: [
    {
      title: 'options of ad requests without personalised ads, that are completed later, or that another service has',
      lang: 'ts',
      strict: true,
      code: `import type { AdOptions, BannerAdOptions } from '@capacitor-community/admob';
import type { AdOptions as MapOptions } from './map';
import { isChild, shared } from './state';
export const plain: AdOptions = { adId: 'ca-app-pub-1/2', npa: true };
export const asked: AdOptions = { adId: 'ca-app-pub-1/2', npa: isChild };
export const joined: BannerAdOptions = { ...shared, adId: 'ca-app-pub-1/2' };
export const other: MapOptions = { adId: 'ca-app-pub-1/2' };`,
    },
    {
      title: 'options of an ad request that are completed before they are given away',
      lang: 'ts',
      strict: true,
      code: `import type { AdOptions } from '@capacitor-community/admob';
export function adOptions(isChild: boolean) {
  const options: AdOptions = { adId: 'ca-app-pub-1/2' };
  options.npa = isChild;
  return options;
}`,
    },
    {
      title: 'what a bid adapter forwards, and parameters that are no bidder\'s',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function build(bidRequest, bidderRequest) {
  const call = { imp: [] };
  deepSetValue(call, 'user.ext.data.segments', bidderRequest.ortb2.segments);
  deepSetValue(call, 'user.ext.consent', consent);
  call.user = { ...call.user, yob: bidderRequest.ortb2.user.yob };
  call.user.gender = bidRequest.params.gender;
  return { call, page: { params: { lat: 48.1, age: 7 } } };
}`,
    },
    {
      title: 'page ad formats without a reward',
      lang: ['js', 'ts'],
      strict: true,
      code: `const slot = googletag.defineOutOfPageSlot('/1/b', googletag.enums.OutOfPageFormat.BOTTOM_ANCHOR);
slot.setConfig({ interstitial: { triggers: { navBar: true, continueReading: false } } });
chart.setConfig({ continueReading: true });`,
    },
    {
      title: 'a banner of an older Expo module, not personalised or by choice',
      lang: 'tsx',
      strict: true,
      code: `import { AdMobBanner } from 'expo-ads-admob';
const B = () => <><AdMobBanner adUnitID={unit} /><AdMobBanner servePersonalizedAds={false} /><AdMobBanner servePersonalizedAds={choice} /></>;`,
    },
    {
      title: 'a tower of a game that targets players',
      lang: ['js', 'ts'],
      strict: true,
      code: `tower.setTargeting('age', mode);
tower.setTargeting('user', enemy);
map.setLocation(user.city);`,
    },
    {
      title: 'the city that a page is about',
      lang: 'js',
      strict: true,
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().setLocation('Wien');`,
    },
    {
      title: 'an advertiser account',
      lang: 'ts',
      strict: true,
      code: `adsApi.getAccount({ email: me.email, name: me.name });
profileClient.load({ userData: { email: user.email } });`,
    },
    {
      title: 'a targeting key named as contextual in the options',
      lang: 'js',
      strict: true,
      options: { contextualKeys: ['grade'] },
      code: `googletag.pubads().setPrivacySettings({ childDirectedTreatment: true });
googletag.pubads().setTargeting('grade', page.grade);`,
    },
    {
      title: 'a custom ad component about the topic of the page',
      lang: 'jsx',
      strict: true,
      settings: { wrappers: [{ kind: 'ads', component: 'Tieup' }] },
      code: 'const a = <Tieup keywords={page.topics} />;',
    },
    { title: 'ads filtered by minimum age', lang: 'js', strict: true, code: 'const shown = ads.filter((ad) => ad.minAge <= user.age);' },
    {
      title: 'friends filtered by interests',
      lang: 'js',
      strict: true,
      code: `const friends = users.filter((one) => one.interests.some((topic) => user.interests.includes(topic)));
loadProfile({ age: me.age, interests: me.interests });`,
    },
    {
      title: '"ads" inside other words',
      lang: 'js',
      strict: true,
      code: `await fetch('/api/uploads', { body: JSON.stringify({ age: profile.age }) });
await loadAddress({ gender: me.gender });`,
    },
    { title: 'an ad for all ages', lang: 'js', strict: true, code: "adService.loadBanner({ age: 'all', topic: page.topic });" },
    {
      title: 'an interstitial of an older Expo module, not personalised',
      lang: 'ts',
      strict: true,
      code: `import { AdMobInterstitial } from 'expo-ads-admob';
AdMobInterstitial.requestAdAsync();`,
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
      title: 'an interstitial that is not personalised',
      lang: 'ts',
      strict: true,
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true });
InterstitialAd.createForAdRequest(unit, options);`,
    },
    {
      title: 'a banner that is not personalised',
      lang: 'tsx',
      strict: true,
      code: `import { BannerAd } from 'react-native-google-mobile-ads';
const B = () => <BannerAd unitId={unit} requestOptions={{ requestNonPersonalizedAdsOnly: true }} />;`,
    },
    {
      title: 'a type import',
      lang: 'ts',
      strict: true,
      code: `import type { RequestOptions } from 'react-native-google-mobile-ads';
export type O = RequestOptions;`,
    },
    {
      title: 'a bid adapter that forwards a request',
      lang: 'js',
      strict: true,
      code: 'const request = { imp, user: { yob: bidderRequest.ortb2.user.yob } };',
    },
    { title: 'a user object in a session', lang: 'js', strict: true, code: "const session = { user: { gender: 'x', keywords: [] } };" },
    {
      title: 'a hook that is not personalised',
      lang: 'ts',
      strict: true,
      code: `import { useInterstitialAd } from 'react-native-google-mobile-ads';
useInterstitialAd({ adUnitId: unit, requestOptions: { requestNonPersonalizedAdsOnly: true } });`,
    },
    {
      title: 'a hook with unresolved options',
      lang: 'ts',
      strict: true,
      code: `import { useInterstitialAd, useNativeAd } from 'react-native-google-mobile-ads';
useInterstitialAd(options);
useInterstitialAd({ adUnitId: unit, requestOptions });
useNativeAd({ ...options });`,
    },
    {
      title: 'network extras about the page',
      lang: 'ts',
      strict: true,
      code: `import { InterstitialAd } from 'react-native-google-mobile-ads';
InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true, networkExtras: { collapsible: 'bottom', campaign: 'spring' }, customTargeting: { section: page.section } });`,
    },
    {
      title: "`npa: '1'` in a Cordova plugin",
      lang: 'js',
      strict: true,
      code: "const ad = new admob.InterstitialAd({ adUnitId, npa: '1' });",
    },
    {
      title: 'non-personalised ads of a Capacitor plugin, and unresolved options',
      lang: 'ts',
      strict: true,
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.prepareInterstitial({ adId, npa: true });
AdMob.showBanner(options);`,
    },
    {
      title: 'the context of an app ad',
      lang: 'ts',
      strict: true,
      code: `import { InterstitialAdLoader } from 'yandex-mobile-ads';
const loader = await InterstitialAdLoader.create();
loader.loadAd({ adUnitId, targeting: { contextQuery: 'horses', contextTags: ['pets'] } });`,
    },
    {
      title: 'an id that is made anew for each bid request, and no further ids',
      lang: ['js', 'ts'],
      code: 'const bidRequest = { imp, user: { buyeruid: crypto.randomUUID(), eids: [] } };',
    },
  ],
});

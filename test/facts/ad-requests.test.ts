import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { adNetworks, adRequests, adSignals, adSlots, adStarts, adSwitches, askingBanners, declinedSwitches, doNotTrackOverrides, gatedAds,
  slotLoaders, typedOptions, unfitBanners, videoAds } from '../../rules/src/facts/ad-requests';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { versionIn } from '../../rules/src/program/modules/package-version';
import { wrapperSitesOf } from '../../rules/src/program/modules/wrapper-site';
import { withoutSignal } from '../../rules/src/repairs/ad-requests/signal';
import { addNewer, askInAddress, askPlainly, tagSlot, treatFirst, turnOn,
  turnOnDeclared } from '../../rules/src/repairs/ad-requests/treatment';
import { elementsOf } from '../../rules/src/views/elements';
import { applyEdits, lookAt } from '../support/elements';

const packages = { 'react-native-google-mobile-ads': '17.2.0', 'react-native-applovin-max': '8.1.0' };
const { settings } = readSettings({ packages, wrappers: [{ kind: 'ads', call: 'placeTieup' }, { kind: 'ads', component: 'Tieup' }] });

/** What a reader finds in the code, one text a fact. */
const read = (code: string, show: (on: FactSources) => readonly string[], path = 'src/a.tsx'): string =>
  lookAt('tsx', code, (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    const wrappers = (kind: 'ads'): unknown => wrapperSitesOf(kind, file, settings);
    const packageVersion = (name: string, range: string): unknown => versionIn(name, range, file, settings.packages);
    return show({ file, path, settings, elements: () => elementsOf(file), wrappers, apis, packageVersion } as never)
      .join('; ');
  });

const marked = (name: string, ...marks: readonly (string | false | undefined)[]): string =>
  [name, ...marks.filter(Boolean).map((mark) => `[${String(mark)}]`)].join(' ');

const readers: Record<string, (on: FactSources) => readonly string[]> = {
  switches: (on) =>
    adSwitches(on).filter(({ state }) => state !== 'absent').map(({ treatment, state, isOutweighed, newer }) =>
      marked(`${treatment.path.split('.').at(-1)} ${state}`, isOutweighed && 'outweighed', newer && `newer ${newer.path}`)
    ),
  starts: (on) =>
    adStarts(on).map(({ site, isTreated, hasNoChildMode, isUnsure }) =>
      marked(site.sdk.name, isTreated && 'treated', hasNoChildMode && 'no mode', isUnsure && 'unsure')
    ),
  requests: (on) => adRequests(on).map(({ site, isTreated }) => marked(site.sdk.name, isTreated && 'treated')),
  'typed options': (on) => typedOptions(on).map(({ at, state }) => `${on.file.sourceCode.text.slice(...at.range)} ${state}`),
  'gated ads': (on) => gatedAds(on).map(({ at }) => on.file.getText(at)),
  signals: (on) => adSignals(['topic', 'grade'], on).map(({ name, evidence }) => `${name} (${evidence})`),
  'do not track': (on) => doNotTrackOverrides(on).map(({ key }) => key),
  'declined switches': (on) =>
    declinedSwitches(on).map(({ name, value, isOutweighed, isOfTool }) =>
      marked(`${name} ${value}`, isOutweighed && 'outweighed', isOfTool && 'of a tool')
    ),
  banners: (on) => askingBanners(on).map(({ element, isTreated }) => marked(element.rawTag, isTreated && 'treated')),
  'unfit banners': (on) => unfitBanners(on).map(({ element, sdk }) => `${element.rawTag} of ${sdk.name}`),
  slots: (on) => adSlots(on).map(({ treatment }) => treatment),
  loaders: (on) => slotLoaders(on).map(({ name, isTreated, hasSlots }) => marked(name, isTreated && 'treated', hasSlots && 'slots')),
  'video ads': (on) => videoAds(on).map(({ name, isTreated }) => marked(name, isTreated && 'treated')),
  networks: (on) => adNetworks(on).map(({ host, isUnsure }) => marked(host, isUnsure && 'unsure')),
};

const GMA = "import mobileAds, { AgeRestrictedTreatment } from 'react-native-google-mobile-ads';";
const BANNER = "import { BannerAd } from 'react-native-google-mobile-ads';";
const OPTIONS = "import { RequestOptions } from 'react-native-google-mobile-ads';";
const OLD = "import { AdMobBanner } from 'expo-ads-admob';";
const LOADER = 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-1';
const VIDEO = 'https://pubads.g.doubleclick.net/gampad/ads?iu=/1/a';
const privacy = (options: string): string => `googletag.pubads().setPrivacySettings({ ${options} })`;
const configured = (options: string): string => `${GMA} mobileAds().setRequestConfiguration({ ${options} })`;

const reported = (address: string, told = '{ user_data: { em: e } }'): string =>
  `fetch(${address}, { method: 'POST', body: JSON.stringify({ data: [${told}] }) })`;
const EVENTS = 'https://graph.facebook.com/v1/2/events';

const typed = (code: string): string => `import { AdMob, AdOptions, BannerAdOptions } from '@capacitor-community/admob'; ${code}`;

const tables: Record<string, readonly (readonly [code: string, found: string, path?: string])[]> = {
  'typed options': [
    [typed("export const life: AdOptions = { adId: 'a' };"), 'life absent'],
    [typed("class Ads { foot: BannerAdOptions = { adId: 'a' } }"), 'foot absent'],
    [typed("export default { adId: 'a' } satisfies AdOptions;"), "{ adId: 'a' } absent"],
    [typed("export const life = { adId: 'a' } as AdOptions;"), "{ adId: 'a' } absent"],
    [typed("export const life: AdOptions = { adId: 'a', npa: false };"), 'npa: false off'],
    [typed("export const life: AdOptions = { adId: 'a', npa: true };"), ''],
    [typed("export const life: AdOptions = { adId: 'a', npa: isChild };"), ''],
    [typed("export const life: AdOptions = { ...common, adId: 'a' };"), ''],
    [typed("const life: AdOptions = { adId: 'a' }; life.npa = isChild; export { life };"), ''],
    [typed('export const life: AdOptions = made();'), ''],
    [typed("const life: AdOptions = { adId: 'a' }; AdMob.prepareInterstitial(life);"), ''],
    [`${BANNER} ${OPTIONS} const o: RequestOptions = {}; <BannerAd requestOptions={o} />`, ''],
    [`${OPTIONS} export const o: RequestOptions = {};`, 'o absent'],
    [`${OPTIONS} export const o: RequestOptions = { requestNonPersonalizedAdsOnly: false };`, ''],
    ["import { AdOptions } from './ads'; export const life: AdOptions = { adId: 'a' };", ''],
    ["interface AdOptions { adId: string } export const life: AdOptions = { adId: 'a' };", ''],
  ],
  switches: [
    [privacy('childDirectedTreatment: true'), 'childDirectedTreatment on'],
    [privacy('childDirectedTreatment: false'), 'childDirectedTreatment off'],
    [privacy('childDirectedTreatment: isChild'), 'childDirectedTreatment unknown'],
    [privacy('tagForAgeTreatment: googletag.enums.TagForAgeTreatment.CHILD'), 'tagForAgeTreatment on'],
    [privacy('tagForAgeTreatment: googletag.enums.TagForAgeTreatment.UNSPECIFIED'), 'tagForAgeTreatment off'],
    [privacy('tagForAgeTreatment: isAdult ? 0 : 1'), 'tagForAgeTreatment on'],
    [privacy('tagForAgeTreatment: treatment /* CHILD */'), 'tagForAgeTreatment unknown'],
    [privacy('tagForAgeTreatment: 1, childDirectedTreatment: false'), 'tagForAgeTreatment on; childDirectedTreatment off [outweighed]'],
    [privacy('nonPersonalizedAds: true, childDirectedTreatment: false'), 'childDirectedTreatment off; nonPersonalizedAds on'],
    [privacy('topic: 1'), ''],
    ['googletag.pubads().setPrivacySettings(given)',
      'tagForAgeTreatment unknown; childDirectedTreatment unknown; underAgeOfConsent unknown; nonPersonalizedAds unknown; restrictDataProcessing unknown; limitedAds unknown'],
    [configured('tagForChildDirectedTreatment: true'), 'tagForChildDirectedTreatment on [newer 0.ageRestrictedTreatment]'],
    [configured('tagForChildDirectedTreatment: true, ageRestrictedTreatment: AgeRestrictedTreatment.CHILD'),
      'ageRestrictedTreatment on [outweighed]; tagForChildDirectedTreatment on [outweighed]'],
    ['other.setPrivacySettings({ childDirectedTreatment: false })', ''],
  ],
  starts: [
    ["fbq('init', '1')", 'Meta pixel [no mode]'],
    ["fbq('track', 'PageView')", ''],
    ["fbq('init', 'YOUR_FACEBOOK_PIXEL_ID')", 'Meta pixel [no mode] [unsure]'],
    ["_tfa.push({ notify: 'event', name: 'page_view', id: 1 })", 'Taboola [no mode]'],
    ["_tfa.push({ notify: 'event', name: 'make_purchase', id: 1 })", 'Taboola [no mode] [unsure]'],
    ["_tfa.push({ notify: 'event', name, id: 1 })", 'Taboola [no mode] [unsure]'],
    ["adroll.track('pageView')", 'AdRoll [no mode]'],
    ["adroll.track('purchase', a)", 'AdRoll [no mode] [unsure]'],
    ["if (window.adroll) window.adroll.track('pageView')", 'AdRoll [no mode] [unsure]'],
    ["if (window.page) window.adroll.track('pageView')", 'AdRoll [no mode]'],
    ['adroll.record_user({ segments })', 'AdRoll [no mode]'],
    ["obApi('track', 'PAGE_VIEW')", 'Outbrain [no mode]'],
    ["obApi('track', 'Download')", ''],
    ["const fbq = make(); fbq('init', '1')", ''],
    ["import { singularSdk } from 'singular-sdk'; singularSdk.init(config)", 'Singular [no mode]'],
    [`${GMA} mobileAds().initialize()`, 'Google Mobile Ads'],
    [`${configured('ageRestrictedTreatment: AgeRestrictedTreatment.CHILD')}; mobileAds().initialize()`, 'Google Mobile Ads [treated]'],
    [`${configured("maxAdContentRating: 'G'")}; mobileAds().initialize()`, 'Google Mobile Ads'],
    [`${GMA} mobileAds().setRequestConfiguration(given); mobileAds().initialize()`, 'Google Mobile Ads [treated]'],
    [`${privacy('childDirectedTreatment: true')}; ${GMA} mobileAds().initialize()`, 'Google Mobile Ads'],
    ["import AppLovinMAX from 'react-native-applovin-max'; AppLovinMAX.initialize(KEY)", 'AppLovin MAX [no mode]'],
    ['mobileAds().initialize()', ''],
  ],
  requests: [
    ["import { InterstitialAd } from 'react-native-google-mobile-ads'; InterstitialAd.createForAdRequest(unit)", 'Google Mobile Ads'],
    [
      "import { InterstitialAd } from 'react-native-google-mobile-ads'; InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true })",
      'Google Mobile Ads [treated]',
    ],
    ["import { InterstitialAd } from 'react-native-google-mobile-ads'; InterstitialAd.createForAdRequest(unit, given)",
      'Google Mobile Ads [treated]'],
    ['InterstitialAd.createForAdRequest(unit)', ''],
  ],
  'gated ads': [
    ["googletag.defineOutOfPageSlot('/1/a', googletag.enums.OutOfPageFormat.REWARDED)", 'googletag.enums.OutOfPageFormat.REWARDED'],
    ["googletag.defineOutOfPageSlot('/1/a', googletag.enums.OutOfPageFormat.INTERSTITIAL)", ''],
    ["import { RewardedAd } from 'react-native-google-mobile-ads'; RewardedAd.createForAdRequest(unit)", 'createForAdRequest'],
  ],
  signals: [
    [reported(`'${EVENTS}'`), 'user_data (C)'],
    [reported("'https://graph.facebook.com/v1/2/events?access_token=t'"), 'user_data (C)'],
    [reported('`https://graph.facebook.com/v1/${set}/events`'), 'user_data (C)'],
    [reported("'https://graph.facebook.com/v1/2/messages'"), ''],
    [reported("'https://graph.example/v1/2/events'"), ''],
    [reported(`'${EVENTS}'`, "{ event_name: 'Join' }"), ''],
    [`const to = '${EVENTS}'; ${reported('to')}`, 'user_data (C)'],
    [`const tell = (e) => fetch('${EVENTS}', e); tell({ user_data })`, 'user_data (C)'],
    ["const tell = (e) => fetch('/events', e); tell({ user_data })", ''],
    [`const tell = (e) => fetch('${EVENTS}', e); keep({ user_data })`, ''],
    ["googletag.pubads().setTargeting('age', String(user.age))", 'age (A)'],
    ["googletag.pubads().setTargeting('topic', page.topic)", ''],
    ["googletag.pubads().setTargeting('grade', page.grade)", ''],
    ["googletag.pubads().setTargeting('x', user.age)", 'x (A)'],
    ['googletag.pubads().setTargeting(name, user.age)', 'user.age (A)'],
    ["tower.setTargeting('age', mode)", ''],
    ["slotOfTop.setTargeting('gender', x)", 'gender (A)'],
    ["tower.setTargeting('age', mode); googletag.display(x)", 'age (A)'],
    ["tower.setTargeting('age', mode); /* googletag */", ''],
    ['googletag.pubads().setLocation(user.city)', 'setLocation (A)'],
    ["googletag.pubads().setLocation('Wien')", ''],
    ['pbjs.setConfig({ ortb2: { user: { yob: 2014, page: 1 } } })', 'user.yob (A)'],
    ["pbjs.setConfig({ userSync: { userIds: [{ name: 'x' }] } })", 'userIds (A)'],
    ['pbjs.setConfig({ ortb2: { site: { age: 1 } } })', ''],
    ['const request = { imp, user: { buyeruid: crypto.randomUUID(), eids: [] } }', 'user.eids (D)'],
    ['const request = { imp, user: { buyeruid: store.id, eids: [a] } }', 'user.buyeruid (A); user.eids (A)'],
    ['pbjs.setConfig({ ortb2: { user: { ext: { data: { interests: a } } } } })', 'user.ext.data.interests (A)'],
    ['pbjs.setConfig({ ortb2: { user: { ext: { data: { interests: a, b } } } } })', 'user.ext.data (A)'],
    ["const request = { imp, user: { yob: 2012, keywords: 'horses', id: 1, name: 'x' } }", 'user.yob (A); user.keywords (A)'],
    ["const request = { 'imp': [], user: { yob: 2012 } }", 'user.yob (A)'],
    ['const request = { imp, user: { yob: bidderRequest.ortb2.user.yob } }', ''],
    ['const request = { imp, session: { yob: 2012 } }', ''],
    ['const session = { user: { yob: 2012 } }', ''],
    ["import 'prebid.js'; const session = { user: { yob: 2012 } }", 'user.yob (A)'],
    ["show('a vast sea'); const session = { user: { yob: 2012 } }", ''],
    ["deepSetValue(bidRequest, 'ext.user.yob', year)", 'ext.user.yob (A)'],
    ["deepSetValue(bidRequest, 'user.name', year)", ''],
    ["deepSetValue(bidRequest, 'yob', year)", ''],
    ["fetch('/api/ads', { body: JSON.stringify({ spot, user: { age: profile.age, interests: x } }) })", 'age (D); interests (D)'],
    ['fetch(`${API}/ads?x=1`, { age })', 'age (D)'],
    ["fetch('https://ads.example/serve', { gender: g })", 'gender (D)'],
    ["fetch('/api/uploads', { age })", ''],
    ["fetch('/api/users?ads', { age })", ''],
    ["fetch('/ads', { age: 'all' })", ''],
    ["fetch('/ads', { grade: pupil.grade, keywords: page.words })", ''],
    ['adClient.load({ userData: { email }, ppid: user.id, keywords: child.interests })', 'userData (D); ppid (D); keywords (D)'],
    ['loadAddress({ gender })', ''],
    ['ads.reset({ gender })', ''],
    ['placeTieup({ gender: me.gender })', 'gender (C)'],
    ['ads.filter((ad) => ad.topics.some((topic) => user.interests.includes(topic)))', 'user.interests (C)'],
    ['users.filter((one) => one.topics.some((topic) => user.interests.includes(topic)))', ''],
    ['ads.filter((ad) => ad.minAge <= user.age)', ''],
    ['ads.filter((ad) => ad.interests.length)', ''],
    [`${BANNER} x = <BannerAd requestOptions={{ keywords: child.interests, publisherProvidedId: id }} />`,
      'keywords (A); publisherProvidedId (A)'],
    [`${BANNER} x = <BannerAd requestOptions={{ keywords: page.words }} />`, ''],
    ['x = <Tieup topic={page.topic} keywords={child.interests} />', 'keywords (B)'],
    ['x = <Other keywords={child.interests} />', ''],
  ],
  'do not track': [
    ['const request = { imp, device: { dnt: 0 } }', 'dnt'],
    ['const request = { imp, device: { dnt: 1 } }', ''],
    ['const request = { device: { dnt: 0 } }', ''],
  ],
  'declined switches': [
    [typed("export const life: AdOptions = { adId: 'a', npa: false };"), 'npa false'],
    [typed("export const life: AdOptions = { adId: 'a' };"), ''],
    ['const a = { tagForChildDirectedTreatment: false }', 'tagForChildDirectedTreatment false'],
    ['export default { tagForChildDirectedTreatment: false }', 'tagForChildDirectedTreatment false [of a tool]', 'capacitor.config.ts'],
    ['const a = { tagForChildDirectedTreatment: isChild }', ''],
    ['const a = { coppa: false }', ''],
    ['const { tagForChildDirectedTreatment = false } = a', ''],
    ['const a = { tagForChildDirectedTreatment: true, tagForUnderAgeOfConsent: false }', 'tagForUnderAgeOfConsent false [outweighed]'],
    [configured('tagForChildDirectedTreatment: false'), ''],
    [`const a = { tagForChildDirectedTreatment: false }; ${GMA} mobileAds().setRequestConfiguration(a)`, ''],
    [`${OLD} x = <AdMobBanner servePersonalizedAds />`, 'servePersonalizedAds true'],
    [`${OLD} x = <AdMobBanner servePersonalizedAds={choice} />`, ''],
    ['x = <AdMobBanner servePersonalizedAds />', ''],
  ],
  'unfit banners': [
    ["import { AdMobBanner } from 'react-native-admob'; x = <AdMobBanner />", 'AdMobBanner of react-native-admob'],
    [`${OLD} x = <AdMobBanner />`, ''],
    ["import { AdMobBanner } from './ads'; x = <AdMobBanner />", ''],
  ],
  banners: [
    [`${BANNER} x = <BannerAd unitId={unit} />`, 'BannerAd'],
    [`${BANNER} x = <BannerAd requestOptions={{ requestNonPersonalizedAdsOnly: true }} />`, 'BannerAd [treated]'],
    [`${BANNER} x = <BannerAd requestOptions={{ requestNonPersonalizedAdsOnly: false }} />`, 'BannerAd'],
    [`${BANNER} x = <BannerAd requestOptions={given} />`, 'BannerAd [treated]'],
    [`${BANNER} x = <BannerAd requestOptions={{ ...given }} />`, 'BannerAd [treated]'],
    [`${BANNER} x = <BannerAd {...given} />`, 'BannerAd [treated]'],
    [`${configured('topic: 1')}; ${BANNER} x = <BannerAd unitId={unit} />`, 'BannerAd [treated]'],
    ['x = <BannerAd unitId={unit} />', ''],
  ],
  slots: [
    ['x = <ins className="adsbygoogle" />', 'absent'],
    ['x = <ins className={`adsbygoogle ${more}`} />', 'absent'],
    ['x = <ins className={`${more}adsbygoogle`} />', 'absent'],
    ['x = <ins className="adsbygoogle" data-tag-for-age-treatment="1" />', 'on'],
    ['x = <ins className="adsbygoogle" data-tag-for-age-treatment={t} />', 'on'],
    ['x = <ins className="adsbygoogle" data-tag-for-age-treatment="0" />', 'off'],
    ['x = <ins className="adsbygoogle" {...more} />', 'unknown'],
    ['window.google_tag_for_age_treatment = 1; x = <ins className="adsbygoogle" />', 'unknown'],
    ['window.google_tag_for_age_treatment = 0; x = <ins className="adsbygoogle" />', 'absent'],
    ['/* google_tag_for_age_treatment = 1 */ x = <ins className="adsbygoogle" />', 'absent'],
    ['run("window.google_tag_for_age_treatment = 1"); x = <ins className="adsbygoogle" />', 'unknown'],
    ['x = <ins className="price" />', ''],
    ['x = <div className="adsbygoogle" />', ''],
  ],
  loaders: [
    [`x = <script src="${LOADER}" />`, 'adsbygoogle'],
    [`x = <><script src="${LOADER}" /><ins className="adsbygoogle" /></>`, 'adsbygoogle [slots]'],
    [`x = <script src="${LOADER}" data-tag-for-age-treatment="1" />`, 'adsbygoogle [treated]'],
    [`el.src = '${LOADER}'`, 'adsbygoogle'],
    [`el.src = \`${LOADER}\${account}\``, 'adsbygoogle'],
    [`blocked.includes('${LOADER}')`, ''],
    ['x = <script src="https://pagead2.googlesyndication.com/other.js" />', ''],
  ],
  'video ads': [
    [`request.adTagUrl = '${VIDEO}'`, 'gampad/ads'],
    [`request.adTagUrl = '${VIDEO}&tfcd=1'`, 'gampad/ads [treated]'],
    [`request.adTagUrl = '${VIDEO}&tfcd=0'`, 'gampad/ads'],
    [`request.adTagUrl = \`${VIDEO}&npa=1&x=\${x}\``, 'gampad/ads [treated]'],
    [`request.adTagUrl = \`${VIDEO}&x=\${npa = 1}\``, 'gampad/ads'],
    ["request.adTagUrl = 'https://other.example/gampad/ads?iu=/1/a'", ''],
  ],
  networks: [
    ['x = <script src="https://static.criteo.net/js/ld/ld.js" />', 'static.criteo.net'],
    [`x = <script src="${LOADER}" />`, ''],
    ['x = <a href="https://static.criteo.net/js/ld/ld.js" />', ''],
    ['x = <script src="https://connect.facebook.net/en_US/fbevents.js" />', 'connect.facebook.net'],
    ['x = <script src="https://connect.facebook.net/en_US/sdk.js" />', ''],
    ['x = <script src="https://connect.facebook.net/fbevents.js" />', ''],
    ['x = <img src="https://www.facebook.com/tr?id=1" />', 'www.facebook.com'],
    ['const Pixel = () => hasConsent && <img src="https://www.facebook.com/tr?id=1" />', 'www.facebook.com [unsure]'],
    ['x = <img src="https://www.facebook.com:443/tr/?id=1" />', 'www.facebook.com'],
    ['x = <img src="https://www.facebook.com/travel?id=1" />', ''],
    ['x = <img src={`https://www.facebook.com/tr?id=${id}`} />', 'www.facebook.com'],
    ['x = <img src={`${base}https://www.facebook.com/tr?id=1`} />', ''],
    ['x = <img src="https://s.pinimg.com/logo.png" />', ''],
    ["s.src = 'https://s.pinimg.com/ct/core.js'", 's.pinimg.com'],
    ["s.src = 'https://s.pinimg.com/ct/core.js'; pintrk('load', '1')", ''],
    ["s.src = 'https://s.pinimg.com/ct/core.js'; pintrk('page')", 's.pinimg.com'],
    ["s.src = 'https://s.pinimg.com/ct/core.js'; fbq('init', '1')", 's.pinimg.com'],
    ["pintrk('load', '1'); x = <img src=\"https://ct.pinterest.com/v3/?tid=1\" />", 'ct.pinterest.com'],
    ["pintrk('load', '1'); x = <noscript><img src=\"https://ct.pinterest.com/v3/?tid=1\" /></noscript>", ''],
    ['s.src = \'https://s.pinimg.com/ct/core.js\'; x = <noscript><img src="https://ct.pinterest.com/v3/?tid=1" /></noscript>',
      's.pinimg.com'],
    ['x = <noscript><img src="https://ct.pinterest.com/v3/?tid=1" /></noscript>', 'ct.pinterest.com'],
  ],
};

describe('requests for ads', () => {
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const [code, found, path] of rows)
        it(code, () => {
          assert.equal(read(code, readers[name], path), found);
        });
    });
  }
});

const repairs: readonly (readonly [
  name: string,
  code: string,
  edited: string,
  edit: (on: FactSources) => Parameters<typeof applyEdits>[1] | undefined,
])[] = [
  ['a switch', privacy('childDirectedTreatment: false'), privacy('childDirectedTreatment: true'),
    (on) => turnOn(adSwitches(on).filter(({ state }) => state === 'off')[0], on.file).edits],
  ['a newer switch', configured('tagForChildDirectedTreatment: true'),
    configured('tagForChildDirectedTreatment: true, ageRestrictedTreatment: AgeRestrictedTreatment.CHILD'),
    (on) => addNewer(adSwitches(on).filter(({ newer }) => newer)[0], on.file).edits],
  ['a start', 'googletag.enableServices();',
    `${privacy('tagForAgeTreatment: googletag.enums.TagForAgeTreatment.CHILD, nonPersonalizedAds: true')}; googletag.enableServices();`,
    (on) => treatFirst(adStarts(on)[0], on).edits],
  ['a start beside a configuration', `${privacy('topic: 1')}; googletag.enableServices();`,
    `${
      privacy('topic: 1, tagForAgeTreatment: googletag.enums.TagForAgeTreatment.CHILD, nonPersonalizedAds: true')
    }; googletag.enableServices();`, (on) => treatFirst(adStarts(on)[0], on).edits],
  ['a request', "import { InterstitialAd } from 'react-native-google-mobile-ads'; InterstitialAd.createForAdRequest(unit);",
    "import { InterstitialAd } from 'react-native-google-mobile-ads'; InterstitialAd.createForAdRequest(unit, { requestNonPersonalizedAdsOnly: true });",
    (on) => askPlainly(adRequests(on)[0], on.file).edits],
  ['settings', 'a = { tagForChildDirectedTreatment: false }', 'a = { tagForChildDirectedTreatment: true }',
    (on) => turnOnDeclared(declinedSwitches(on)[0], on.file).edits],
  ['a tag', `${OLD} x = <AdMobBanner servePersonalizedAds />`, `${OLD} x = <AdMobBanner servePersonalizedAds={false} />`,
    (on) => turnOnDeclared(declinedSwitches(on)[0], on.file).edits],
  ['a slot', 'x = <ins className="adsbygoogle" />', 'x = <ins data-tag-for-age-treatment="1" className="adsbygoogle" />',
    (on) => tagSlot(adSlots(on)[0])],
  ['an address', `a = '${VIDEO}'`, `a = '${VIDEO}&tfcd=1&npa=1'`, (on) => askInAddress(videoAds(on)[0], on.file).edits],
  ['an address that declines', `a = '${VIDEO}&tfcd=0'`, `a = '${VIDEO}&tfcd=1'`, (on) => askInAddress(videoAds(on)[0], on.file).edits],
  ['an entry', 'ads.load({ spot, gender: g });', 'ads.load({ spot });', (on) => withoutSignal(adSignals([], on)[0], on.file)],
  ['a call', "a();\nslot.setTargeting('age', age);\n", 'a();\n', (on) => withoutSignal(adSignals([], on)[0], on.file)],
  ['a link of a chain', "googletag.pubads().setTargeting('age', age);", "googletag.pubads().setTargeting('age', age);",
    (on) => withoutSignal(adSignals([], on)[0], on.file)],
];

describe('repairs of requests for ads', () => {
  for (const [name, code, edited, edit] of repairs)
    it(name, () => {
      assert.equal(read(code, (on) => [applyEdits(code, edit(on) ?? [])]), edited);
    });
});

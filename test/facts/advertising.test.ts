import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { adsInSessions, carriedCategories, labelOf, loadedAds, missingRatings, namedSceneAds, offersIn, setRatings, shortBlockLists,
  unblocked } from '../../rules/src/facts/advertising';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { sourcesOf } from '../support/fact-sources';
import { mainOf } from '../support/module-project';
import { probe } from '../support/probe';

const words = { categories: [], locales: [], foodList: true };
const { settings } = readSettings({});

/** What a reader finds in the code, one text a fact. */
const read = (code: string, show: (on: FactSources) => readonly string[]): string =>
  probe(code, 'typescript', (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    return show({ file, path: 'src/a.ts', settings, elements: () => [], wrappers: () => [], apis } as never).join('; ');
  });

const readers: Record<string, (on: FactSources) => readonly string[]> = {
  sessions: (on) => adsInSessions(['deal'], on).map(({ name }) => name),
  loads: (on) => [...loadedAds(on), ...namedSceneAds([], on)].map(({ name }) => name),
  offers: (on) =>
    offersIn(words, on).map(({ term, kind, item, blocked, isOfGame }) =>
      [kind, term.word, item && 'item', blocked && 'beside blocked', isOfGame && 'of a game'].filter(Boolean).join(' ')
    ),
  unblocked: (on) => unblocked(words, on).map(({ term }) => `${term.word} ¶${term.paragraph}`),
  categories: (on) => carriedCategories(on).map(({ code, name, isFood }) => `${code} ${name}${isFood ? ' (food)' : ''}`),
  lists: (on) =>
    shortBlockLists(on).map(({ missing, lacking }) => `${missing}${lacking ? ` (${String(lacking.codes.length)} codes)` : ''}`),
  ratings: (on) => [...setRatings(on).map(({ name, level }) => `${name} ${level}`), ...missingRatings(on).map(({ key }) => `no ${key}`)],
};

const open = "const session = await navigator.xr.requestSession('immersive-vr');";

const tables: Record<string, readonly (readonly [code: string, found: string])[]> = {
  sessions: [
    [`async function go() { ${open} showAd(); }`, 'showAd'],
    [`async function go() { ${open} ads.show(); }`, 'show'],
    [`async function go() { ${open} ads.hide(); }`, ''],
    [`async function go() { ${open} loadShadow(); }`, ''],
    [`async function go() { ${open} showDeal(); }`, 'showDeal'],
    [`async function go() { ${open} session.end(); showAd(); }`, ''],
    [`async function go() { ${open} session.addEventListener('end', () => showAd()); }`, ''],
    [`async function go() { showAd(); ${open} }`, ''],
    ["navigator.xr.requestSession('immersive-vr').then(() => showAd())", 'showAd'],
    ["renderer.xr.addEventListener('sessionstart', () => showAd())", 'showAd'],
    ["renderer.xr.addEventListener('click', () => showAd())", ''],
  ],
  loads: [
    ["useTexture('/ads/shoe.jpg')", '/ads/shoe.jpg'],
    ["new TextureLoader().load('/ads/shoe.jpg')", '/ads/shoe.jpg'],
    ["useTexture('/wall/shoe.jpg')", ''],
    ["useTexture('/shadows/shoe.jpg')", ''],
    ["compare('/ads/shoe.jpg')", ''],
    ['useGLTF(url)', ''],
  ],
  offers: [
    ["const ads = [{ title: 'Cold beer' }]", 'ad beer item'],
    ["const ads = ['casino']", 'ad casino item'],
    ["const banners = ['#cbd5e0']", ''],
    ["const banners = ['cbd oil']", 'ad cbd item'],
    ["const banners = ['https://a.b/vape']", ''],
    ["const shopItems = [{ name: 'BUY CASINO', cost: 5, getOwned: () => a }]", 'shop casino item of a game'],
    ["const ads = ['chess']", ''],
    ["const blocked = ['casino']", ''],
    ["const products = [{ name: 'Red wine', price: 9 }]", 'shop wine item'],
    ["const products = [{ name: 'Red wine' }]", ''],
    ["const lesson = [{ title: 'Beer and health', price: 1 }]", ''],
    ["const names = ['casino']", ''],
    ["const ads = { allowed: ['casino'], blocked: ['beer'] }", 'ad casino item beside blocked'],
    ["const ads = { allowed: ['casino'], blocked: [] }", 'ad casino item'],
    ["const ads = [{ id: 'beer' }]", ''],
    ["show('casino')", ''],
  ],
  unblocked: [
    ["blockedAdCategories.delete('gambling')", 'gambling ¶114'],
    ["blockedAdCategories.delete('chess')", ''],
    ["allowedAdCategories.delete('gambling')", ''],
    ["blockedAdCategories.splice(blockedAdCategories.indexOf('alcohol'), 1)", 'alcohol ¶97'],
    ["blockedAdCategories.filter((one) => one !== 'alcohol')", 'alcohol ¶97'],
    ["blockedAdCategories.filter((one) => one === 'alcohol')", ''],
    ["blockedAdCategories.add('alcohol')", ''],
  ],
  categories: [
    ["const bid = { primaryCatId: 'IAB8-5' }", 'IAB8-5 beer and cocktails'],
    ["const bid = { primaryCatId: 'IAB19-6' }", ''],
    ['const bid = { acat: [code] }', ''],
    ["const bid = { bcat: ['IAB8-5'] }", ''],
  ],
  lists: [
    ["const bid = { bcat: ['IAB8-5'] }", 'gambling, tobacco, cannabis'],
    ["const bid = { bcat: ['IAB8-5', code] }", ''],
    ['const bid = { bcat: [] }', ''],
    ["const bid = { bcat: ['IAB8-5'], cattax: version }", ''],
  ],
  ratings: [
    ["const a = { maxAdContentRating: 'MA' }", 'maxAdContentRating high'],
    ['const a = { max_ad_content_rating: Rating.PG }', 'max_ad_content_rating guided'],
    ["const a = { maxAdContentRating: 'G' }", ''],
    ["const a = { contentRating: 'MA' }", ''],
    ['const a = { maxAdContentRating: rating }', ''],
  ],
};

describe('what advertising a file has', () => {
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const [code, found] of rows)
        it(code, () => {
          assert.equal(read(code, readers[name]), found);
        });
    });
  }
});

describe('labels of imported components', () => {
  const use = (start: string): string => `${start}\nexport const Page = () => <main><p>{text}</p><NativeAdCard /></main>;`;
  const named = use("import { NativeAdCard } from './card';");
  const rows: readonly (readonly [why: string, main: string, module: string | undefined, found: string])[] = [
    ['a module that shows a label', named, 'export const NativeAdCard = () => <div><b>광고</b><i>{ad.title}</i></div>;', 'labelled'],
    ['a component of labels in it', named, 'export const NativeAdCard = () => <div><AdBadge /><i>{ad.title}</i></div>;', 'labelled'],
    ['a module without a label', named, 'export const NativeAdCard = () => <div><i>{ad.title}</i></div>;', 'unlabelled'],
    ['a module that leaves it to another', named,
      "import { NativeAd } from './native'; export const NativeAdCard = () => <div><NativeAd /></div>;", 'unknown'],
    ['a module without a template', named, "export const NativeAdCard = wrap('card');", 'unknown'],
    ['a module that cannot be read', named, undefined, 'unknown'],
    ['an import with the first use', use("const NativeAdCard = lazy(() => import('./card'));"),
      'export default () => <div><b>Sponsored</b></div>;', 'labelled'],
    ['no import', use(''), 'export const NativeAdCard = () => <b>Sponsored</b>;', 'unlabelled'],
    ['a component of an ad service', use("import { NativeAdView as NativeAdCard } from 'react-native-google-mobile-ads';"), undefined,
      'unlabelled'],
  ];
  for (const [why, main, module, found] of rows) {
    it(why, () => {
      const file = mainOf({ 'main.tsx': main, ...(module === undefined ? {} : { 'card.tsx': module }) });
      const options = { labels: [], labelComponents: [], i18nKeys: [] };
      const sources = sourcesOf(file, 'main.tsx');
      const element = sources.elements().find(({ rawTag }) => rawTag === 'NativeAdCard');
      assert.equal(element && labelOf(element, { ...sources, options }), found);
    });
  }
});

describe('notices on links of a page', () => {
  const options = { labels: [], labelComponents: [], i18nKeys: [] };
  const rows: readonly (readonly [link: string, notice: string, found: string])[] = [
    ['<a rel="sponsored" href={url}>Blocks</a>', '<p>Some links may be affiliate links. <b>More</b></p>', 'unknown'],
    ['<a rel="sponsored" href={url}>Blocks</a>', '<p>We earn a commission on some of them.</p>', 'unknown'],
    ['<a rel="sponsored" href={url}>Blocks</a>', '<p>Useful links</p>', 'unlabelled'],
    ['<a href={url}>Blocks</a>', '<p>Some links may be affiliate links. <b>More</b></p>', 'unlabelled'],
  ];
  for (const [link, notice, found] of rows)
    it(`${link} ${notice}`, () => {
      const code = `const Page = () => <main><div><div><div><ul><li>${link}</li></ul></div></div></div><div>${notice}</div></main>;`;
      const sources = sourcesOf(mainOf({ 'main.tsx': code }), 'main.tsx');
      const element = sources.elements().find(({ rawTag }) => rawTag === 'a');
      assert.equal(element && labelOf(element, { ...sources, options }), found);
    });
});

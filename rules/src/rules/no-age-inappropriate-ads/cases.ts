import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a place of a game that is bought in the game, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "const shopItems = [{ name: «'BUY CASINO'», cost: 5000, isOwned: false }];",
      expect: 'goods',
    },
    {
      title: 'nicotine and a bookmaker by brand, and a link to their shelf', strict: true,
      lang: ['js', 'ts'],
      code: `const products = [{ name: «'JUUL Starter Kit'», price: 12 }];
const campaigns = [{ title: «'Play with DraftKings'» }];
const tiles = [{ title: 'Pods', link: «'/shop?category=vape&page=1'» }, { title: 'Crates', href: «'/category/beer'» }];`,
      expect: ['goods', 'category', 'goods', 'goods'],
    },
    {
      title: 'a campaign for a casino',
      lang: ['js', 'ts', 'jsx'], strict: true,
      code: "const campaigns = [{ title: «'Free spins tonight'», category: 'casino' }];",
      expect: 'category',
      data: { term: 'free spins', paragraph: '114' },
      suggest: { removeEntry: 'const campaigns = [];' },
      doc: true,
    },
    {
      title: 'ad categories that may be shown',
      lang: ['js', 'ts'], strict: true,
      code: "adClient.load({ allowedCategories: ['toys', «'energy-drinks'», «'vape'»] });",
      expect: ['food', 'category'],
      suggest: [{ removeEntry: "adClient.load({ allowedCategories: ['toys', 'vape'] });" }, { removeEntry: "adClient.load({ allowedCategories: ['toys', 'energy-drinks'] });" }],
      doc: true,
    },
    {
      title: 'an ad rating for adults',
      lang: ['ts'],
      code: `import mobileAds, { MaxAdContentRating } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ «maxAdContentRating: MaxAdContentRating.MA», ageRestrictedTreatment: 'child' });`,
      expect: 'rating',
      suggest: { set: `import mobileAds, { MaxAdContentRating } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ maxAdContentRating: MaxAdContentRating.G, ageRestrictedTreatment: 'child' });` },
      doc: true,
    },
    {
      title: 'whisky among the products of a shop', strict: true,
      lang: 'js',
      code: "const products = [{ name: «'Craft whisky'», price: 30 }, { name: 'Kite', price: 9 }];",
      expect: 'goods',
      suggest: { removeEntry: "const products = [{ name: 'Kite', price: 9 }];" },
    },
    { title: 'a Chinese banner for e-cigarettes', lang: 'ts', strict: true,
      code: "const banners = [{ title: «'电子烟新品'», link: '/a' }];", expect: 'category' },
    {
      title: 'a category that the project adds in the options',
      lang: 'js', strict: true,
      options: { categories: ['fireworks'], locales: ['en'] },
      code: "const promotions = [{ title: «'Big fireworks'» }];",
      expect: 'category',
    },
    {
      title: 'a beer promotion in a Vue component',
      lang: 'vue', strict: true,
      code: `<script setup>
const ads = [{ title: «'Beer week'», image: 'b.png' }];
</script>
<template><p /></template>`,
      expect: 'category',
    },
    {
      title: 'a casino sponsor in a Svelte component',
      lang: 'svelte', strict: true,
      code: `<script>
  const sponsors = [{ name: «'Lucky casino'» }];
</script>`,
      expect: 'category',
    },
    {
      title: 'a cigarette offer in the script of an HTML page',
      lang: 'html', strict: true,
      code: "<script>window.adOffers = { offers: [{ title: «'Cheap cigarettes'» }] };</script>",
      expect: 'category',
    },
    {
      title: 'a product whose `mainCategory` is alcohol', strict: true,
      lang: 'ts',
      code: "export const seedProducts = [{ mainCategory: «'alcohol'», title: 'Old Harbour', price: 89 }];",
      expect: 'goods',
      suggest: { removeEntry: 'export const seedProducts = [];' },
    },
    {
      title: 'an offer for beer, named in the plural',
      lang: 'js', strict: true,
      code: "const offers = { week: { title: «'Two beers for one'», discount: 33 } };",
      expect: 'category',
    },
    {
      title: 'a rating for adults in an object of ad settings',
      lang: ['js', 'ts'],
      code: "export const adSettings = { «maxAdContentRating: 'MA'» };",
      expect: 'rating',
      suggest: { set: "export const adSettings = { maxAdContentRating: 'G' };" },
    },
    {
      title: 'a rating for adults, passed to a Capacitor plugin',
      lang: 'ts',
      code: `import { AdMob, MaxAdContentRating } from '@capacitor-community/admob';
AdMob.initialize({ tagForChildDirectedTreatment: true, «maxAdContentRating: MaxAdContentRating.MatureAudience» });`,
      expect: 'rating',
      suggest: { set: `import { AdMob, MaxAdContentRating } from '@capacitor-community/admob';
AdMob.initialize({ tagForChildDirectedTreatment: true, maxAdContentRating: MaxAdContentRating.General });` },
    },
    {
      title: 'a rating above the maximum in the options',
      lang: 'ts',
      options: { maxRating: 'G' },
      code: "const adSettings = { «maxAdContentRating: 'PG'» };",
      expect: 'rating',
      suggest: { set: "const adSettings = { maxAdContentRating: 'G' };" },
    },
    {
      title: 'an ad element whose image advertises free spins',
      lang: ['html', 'jsx', 'svelte'], strict: true,
      code: '«<div class="advertisement">»<a href="https://x.example"><img src="a.gif" alt="100 free spins" /></a></div>',
      expect: 'category',
    },
    {
      title: 'a banner component whose title advertises wine',
      lang: 'vue', strict: true,
      code: '<template>«<PromoBanner title="A fifth off all wine" />»</template>',
      expect: 'category',
    },
    {
      title: 'a request configuration without a rating, in an app for children',
      lang: 'js',
      settings: { audience: 'children' },
      code: `import mobileAds from 'react-native-google-mobile-ads';
mobileAds().«setRequestConfiguration»({ ageRestrictedTreatment: 'child' });`,
      expect: 'noRating',
      suggest: { set: `import mobileAds from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: 'child', maxAdContentRating: 'G' });` },
    },
    {
      title: 'a request configuration without a rating, with an unknown age treatment, in an app for children',
      lang: 'ts',
      settings: { audience: 'children' },
      code: `import { MobileAds } from 'react-native-google-mobile-ads';
MobileAds().«setRequestConfiguration»({ ageRestrictedTreatment: own });`,
      expect: 'noRating',
      suggest: { set: `import { MobileAds, MaxAdContentRating } from 'react-native-google-mobile-ads';
MobileAds().setRequestConfiguration({ ageRestrictedTreatment: own, maxAdContentRating: MaxAdContentRating.G });` },
    },
    {
      title: 'an SDK initialised without a rating, in an app for children',
      lang: 'ts',
      settings: { audience: 'children' },
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.«initialize»();`,
      expect: 'noRating',
    },
    {
      title: 'alcohol, casinos and gambling removed from the blocked categories',
      lang: ['js', 'ts'],
      code: `adConfig.blockedCategories = adConfig.blockedCategories.filter((one) => one !== «'alcohol'»);
blockedCategories.splice(blockedCategories.indexOf(«'casino'»), 1);
blockedAds.delete(«'gambling'»);`,
      expect: 'unblocked',
    },
    {
      title: 'a single category removed from the blocked ones',
      lang: 'js',
      code: `open();
blockedAdTopics.delete(«'vape'»);`,
      expect: 'unblocked',
      suggest: { keepBlocked: 'open();' },
    },
    {
      title: 'IAB codes for alcohol and gambling in ad categories',
      lang: 'js', strict: true,
      code: `const ad = { id: 1, cat: ['IAB1', «'IAB8-18'»] };
adClient.load({ allowedCategories: [«'IAB9-9'»] });`,
      expect: 'category',
      data: [{ term: 'IAB8-18 (wine)', paragraph: '97' }, { term: 'IAB9-9 (cigars)', paragraph: '97' }],
    },
    {
      title: 'a blocklist of IAB codes without gambling, in an app for children',
      lang: ['js', 'ts'],
      settings: { audience: 'children' },
      code: "pbjs.setConfig({ ortb2: { «bcat: ['IAB25-3', 'IAB26']» } });",
      expect: 'blocksTooLittle',
    },
    {
      title: 'a blocklist of IAB codes without gambling, for a general audience',
      lang: 'js',
      strict: true,
      code: "const request = { imp, «bcat: ['IAB25-3', 'IAB26']» };",
      expect: 'blocksTooLittle',
    },
    {
      title: 'an ad component with a casino category',
      lang: ['jsx', 'vue'], strict: true,
      code: '<template>«<AdBanner category="casino" />»</template>',
      expect: 'category',
    },
    {
      title: 'an allowed category beside the blocked ones',
      lang: ['js', 'ts'], strict: true,
      code: "adClient.load({ allowedCategories: ['toys', «'vape'»], blockedCategories: ['casino'] });",
      expect: 'category',
      suggest: { removeEntry: "adClient.load({ allowedCategories: ['toys'], blockedCategories: ['casino'] });", moveToBlocked: "adClient.load({ allowedCategories: ['toys'], blockedCategories: ['casino', 'vape'] });" },
    },
    {
      title: 'shop categories with tobacco', strict: true,
      lang: 'ts',
      code: "export const productCategories = [{ name: 'Toys', image: 'a.png' }, { name: «'Tobacco'», image: 'b.png' }];",
      expect: 'goods',
      suggest: { removeEntry: "export const productCategories = [{ name: 'Toys', image: 'a.png' }];" },
    },
    {
      title: 'shop categories as plain strings',
      lang: 'ts',
      strict: true,
      code: "export const shopCategories = ['Toys', «'Beer'»];",
      expect: 'goods',
    },
    {
      title: 'an IAB code for gambling among the allowed categories',
      lang: ['js', 'ts'], strict: true,
      code: "adClient.load({ allowedCategories: ['IAB9-5', «'IAB9-9'»] });",
      expect: 'category',
      data: { term: 'IAB9-9 (cigars)', paragraph: '97' },
      suggest: { removeEntry: "adClient.load({ allowedCategories: ['IAB9-5'] });" },
    },
    {
      title: 'IAB codes in the metadata of a bid',
      lang: 'js', strict: true,
      code: "const bid = { cpm, meta: { primaryCatId: «'IAB8-18'», secondaryCatIds: ['IAB1-1', «'IAB25-3'»] } };",
      expect: 'category',
      data: [{ term: 'IAB8-18 (wine)', paragraph: '97' }, { term: 'IAB25-3 (pornography)', paragraph: '114' }],
    },
    {
      title: 'codes of the newer IAB taxonomy among the allowed categories',
      lang: 'ts', strict: true,
      code: "const imp = { cattax: 8, acat: ['1252', «'1366'», «'1170'»] };",
      expect: ['category', 'food'],
      data: [{ term: '1366 (gambling)', paragraph: '114' }, { term: '1170 (candy)' }],
    },
    {
      title: 'a blocklist of IAB codes without gambling in header bidding',
      lang: ['js', 'ts'],
      strict: true,
      code: "pbjs.setConfig({ ortb2: { «bcat: ['IAB25', 'IAB26', 'IAB8-5']» } });",
      expect: 'blocksTooLittle',
      data: { name: 'bcat', missing: 'gambling, tobacco, cannabis' },
    },
    {
      title: 'a blocklist of the newer IAB taxonomy that misses categories',
      lang: 'ts',
      strict: true,
      code: "const request = { cattax: 8, «bcat: ['1002', '1361', '1049']» };",
      expect: 'blocksTooLittle',
      data: { name: 'bcat', missing: 'tobacco, weapons' },
      suggest: { addCodes: "const request = { cattax: 8, bcat: ['1002', '1361', '1049', '1544', '1576'] };" },
    },
  ],
  valid: [
    {
      title: 'a colour, an id and a URL that contain letters of goods',
      lang: ['js', 'ts'],
      strict: true,
      code: "const banners = ['#cbd5e0', '7a1f-cbd-20e4']; const ads = ['https://cdn.shop.com/vape'];",
    },
    {
      title: 'links that say something else, and a list of blocked shelves',
      lang: ['js', 'ts'], strict: true,
      code: `const tiles = [{ title: 'Pods', link: '/shop?category=toys&note=vape' }, { title: 'Help', href: '/help/vape' }];
const blockedShelves = [{ title: 'Pods', link: '/shop?category=vape' }];`,
    },
    {
      title: 'request configurations with a rating or with unresolved options, in an app for children',
      lang: 'ts', strict: true,
      settings: { audience: 'children' },
      code: `import mobileAds from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ maxAdContentRating: 'G' });
mobileAds().setRequestConfiguration({ ...base });
mobileAds().setRequestConfiguration(own);`,
    },
    {
      title: 'a request configuration without a rating, in an app for a general audience',
      lang: 'ts', strict: true,
      code: `import mobileAds from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: 'child' });`,
    },
    {
      title: 'tools, toys and drinks whose names contain such a word',
      lang: 'js', strict: true,
      code: `const products = [{ name: 'Hot glue gun', price: 12 }, { name: 'Water gun', price: 3 }, { name: 'Ginger beer', price: 2 }, { name: 'Wine red scarf', price: 9 }, { name: 'Fireplace poker', price: 30 }, { name: 'Beer bread', price: 4 }];
const ads = [{ title: 'Weed killer for your garden' }, { title: 'Alcohol-free perfume' }];`,
    },
    { title: 'a weapon among the items of a game', lang: 'js', strict: true,
      code: "const shopItems = [{ name: 'Old gun', price: 100, damage: 8 }];" },
    {
      title: 'words removed from a filter unrelated to ads',
      lang: 'js', strict: true,
      code: `blockedWords = blockedWords.filter((one) => one !== 'casino');
allowedCategories.delete('vape');`,
    },
    {
      title: 'toys removed from the blocked categories',
      lang: 'js', strict: true,
      code: `blockedCategories = blockedCategories.filter((one) => one !== 'toys');
blockedCategories.filter((one) => one === 'casino').forEach(warn);`,
    },
    { title: 'the IAB category of the page itself', lang: 'js', strict: true,
      code: "pbjs.setConfig({ coppa: true, ortb2: { site: { cat: ['IAB8-18'] } } });" },
    {
      title: 'a blocklist with words beside IAB codes, in an app for children',
      lang: 'js', strict: true,
      settings: { audience: 'children' },
      code: `const request = { imp, bcat: ['IAB25-3', 'gambling', 'tobacco'] };
const other = { imp, bcat, cattax: 8 };`,
    },
    {
      title: 'category names as plain strings, not in strict',
      lang: 'ts',
      code: `export const shopCategories = ['Toys', 'Beer'];
export const contentCategories = ['violence', 'drugs', 'weapons'];`,
    },
    {
      title: 'an ad for a toy',
      lang: ['html', 'jsx'], strict: true,
      code: '<div class="advertisement"><b>Sponsored</b><p>A kite for windy days</p></div>',
    },
    { title: 'an ad for an addiction helpline', lang: 'html', strict: true,
      code: '<div class="promo"><p>Gambling addiction? Call the helpline.</p></div>' },
    { title: 'a text about beer in an element that is no ad', lang: 'html', strict: true,
      code: '<p class="shadow badge">Beer was brewed here.</p>' },
    {
      title: 'a content rating of a movie, and a permitted ad rating',
      lang: 'ts', strict: true,
      code: `const film = { contentRating: 'MA' };
const adSettings = { maxAdContentRating: 'PG' };`,
    },
    {
      title: 'a list of blocked categories',
      lang: ['js', 'ts'],
      code: "adClient.load({ blockedCategories: ['casino', 'vape', 'alcohol'] });",
      doc: true,
    },
    {
      title: 'a lesson about alcohol',
      lang: ['js', 'ts'],
      code: `const lesson = { title: 'What alcohol does to the brain', category: 'health-education' };
const banners = [{ title: 'Lesson: alcohol', category: 'health' }];`,
      doc: true,
    },
    {
      title: 'timetable slots, not slot machines',
      lang: ['js', 'ts'],
      code: 'const slots = timetable.slots.filter((slot) => slot.free);',
      doc: true,
    },
    { title: 'words that contain such a word', lang: 'js', strict: true,
      code: "const banners = [{ title: 'The alphabet and the winery road' }];" },
    {
      title: 'a rating for all ages',
      lang: 'ts', strict: true,
      code: `import mobileAds, { MaxAdContentRating } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ maxAdContentRating: MaxAdContentRating.G, ageRestrictedTreatment: 'child' });`,
    },
    { title: 'a news banner about a tobacco law', lang: 'js', strict: true, filename: 'src/news/today.js',
      code: "const banners = [{ title: 'New law on tobacco' }];" },
    {
      title: 'a profanity filter and a list of restricted items, which advertise nothing',
      lang: 'js', strict: true,
      code: `const profanity = { items: [{ name: 'casino', price: 0 }] };
const restrictedItems = [{ name: 'beer', price: 2 }];`,
    },
    {
      title: 'an English word where the options name Chinese only',
      lang: 'js', strict: true,
      options: { locales: ['zh'] },
      code: "const ads = [{ title: 'Beer week' }];",
    },
    {
      title: 'sweets where food categories are turned off',
      lang: 'js', strict: true,
      options: { foodList: false, maxRating: 'G' },
      code: "const ads = [{ title: 'Candy week' }];",
    },
    { title: 'an ad behind a check for verified adults', lang: 'js', strict: true,
      code: "if (user.isVerifiedAdult) { show({ ads: [{ title: 'Beer week' }] }); }" },
    { title: 'a game item that has no price', lang: 'js', strict: true, code: "const items = [{ name: 'gun', damage: 4 }];" },
    { title: 'a blocklist of IAB codes with gambling', lang: ['js', 'ts'], code: "pbjs.setConfig({ ortb2: { bcat: ['IAB25-3', 'IAB9-9'] } });" },
    {
      title: 'a complete blocklist of the newer IAB taxonomy',
      lang: 'ts',
      strict: true,
      code: "const request = { cattax: 8, bcat: ['1002', '1049', '1361', '1544', '1576'] };",
    },
    {
      title: 'a blocklist with unresolved entries or taxonomy',
      lang: 'ts',
      strict: true,
      code: `const request = { bcat: ['IAB25', ...more] };
const other = { bcat: blocked };
const next = { cattax, bcat: ['IAB25'] };`,
    },
    {
      title: 'harmless IAB codes, and codes without their taxonomy',
      lang: 'ts', strict: true,
      code: `const bid = { meta: { primaryCatId: 'IAB9-5' } };
const page = { acat: ['1366'] };
const site = { cat: ['IAB8-18'] };`,
    },
  ],
});

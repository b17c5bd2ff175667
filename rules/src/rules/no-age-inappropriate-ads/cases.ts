import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a campaign for a casino',
      lang: ['js', 'ts', 'jsx'],
      code: "const campaigns = [{ title: «'Free spins tonight'», category: 'casino' }];",
      expect: 'category',
      data: { term: 'free spins', paragraph: '114' },
      suggest: { removeEntry: 'const campaigns = [];' },
      doc: true,
    },
    {
      title: 'ad categories that may be shown',
      lang: ['js', 'ts'],
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
      title: 'goods for sale',
      lang: 'js',
      code: "const products = [{ name: «'Craft whisky'», price: 30 }, { name: 'Kite', price: 9 }];",
      expect: 'goods',
      suggest: { removeEntry: "const products = [{ name: 'Kite', price: 9 }];" },
    },
    { title: 'a banner in Chinese', lang: 'ts', code: "const banners = [{ title: «'电子烟新品'», link: '/a' }];", expect: 'category' },
    {
      title: 'own words',
      lang: 'js',
      options: { categories: ['fireworks'], locales: ['en'] },
      code: "const promotions = [{ title: «'Big fireworks'» }];",
      expect: 'category',
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
const ads = [{ title: «'Beer week'», image: 'b.png' }];
</script>
<template><p /></template>`,
      expect: 'category',
    },
    {
      title: 'a component',
      lang: 'svelte',
      code: `<script>
  const sponsors = [{ name: «'Lucky casino'» }];
</script>`,
      expect: 'category',
    },
    {
      title: 'a script of a page',
      lang: 'html',
      code: "<script>window.adOffers = { offers: [{ title: «'Cheap cigarettes'» }] };</script>",
      expect: 'category',
    },
    {
      title: 'goods by the category above them',
      lang: 'ts',
      code: "export const seedProducts = [{ mainCategory: «'alcohol'», title: 'Old Harbour', price: 89 }];",
      expect: 'goods',
      suggest: { removeEntry: 'export const seedProducts = [];' },
    },
    {
      title: 'an offer in the plural',
      lang: 'js',
      code: "const offers = { week: { title: «'Two beers for one'», discount: 33 } };",
      expect: 'category',
    },
    {
      title: 'a rating among own settings',
      lang: ['js', 'ts'],
      code: "export const adSettings = { «maxAdContentRating: 'MA'» };",
      expect: 'rating',
      suggest: { set: "export const adSettings = { maxAdContentRating: 'G' };" },
    },
    {
      title: 'a rating of another wrapper',
      lang: 'ts',
      code: `import { AdMob, MaxAdContentRating } from '@capacitor-community/admob';
AdMob.initialize({ tagForChildDirectedTreatment: true, «maxAdContentRating: MaxAdContentRating.MatureAudience» });`,
      expect: 'rating',
      suggest: { set: `import { AdMob, MaxAdContentRating } from '@capacitor-community/admob';
AdMob.initialize({ tagForChildDirectedTreatment: true, maxAdContentRating: MaxAdContentRating.General });` },
    },
    {
      title: 'the rating that is allowed at most',
      lang: 'ts',
      options: { maxRating: 'G' },
      code: "const adSettings = { «maxAdContentRating: 'PG'» };",
      expect: 'rating',
      suggest: { set: "const adSettings = { maxAdContentRating: 'G' };" },
    },
    {
      title: 'an ad in a page',
      lang: ['html', 'jsx', 'svelte'],
      code: '«<div class="advertisement">»<a href="https://x.example"><img src="a.gif" alt="100 free spins" /></a></div>',
      expect: 'category',
    },
    {
      title: 'a banner with a title',
      lang: 'vue',
      code: '<template>«<PromoBanner title="A fifth off all wine" />»</template>',
      expect: 'category',
    },
    {
      title: 'a configuration without a rating, in an app for children',
      lang: 'js',
      settings: { audience: 'children' },
      code: `import mobileAds from 'react-native-google-mobile-ads';
mobileAds().«setRequestConfiguration»({ ageRestrictedTreatment: 'child' });`,
      expect: 'noRating',
      suggest: { set: `import mobileAds from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: 'child', maxAdContentRating: 'G' });` },
    },
    {
      title: 'a configuration without a rating, in a language that knows enums',
      lang: 'ts',
      settings: { audience: 'children' },
      code: `import { MobileAds } from 'react-native-google-mobile-ads';
MobileAds().«setRequestConfiguration»({ ageRestrictedTreatment: own });`,
      expect: 'noRating',
      suggest: { set: `import { MobileAds, MaxAdContentRating } from 'react-native-google-mobile-ads';
MobileAds().setRequestConfiguration({ ageRestrictedTreatment: own, maxAdContentRating: MaxAdContentRating.G });` },
    },
    {
      title: 'a start without a rating, in an app for children',
      lang: 'ts',
      settings: { audience: 'children' },
      code: `import { AdMob } from '@capacitor-community/admob';
AdMob.«initialize»();`,
      expect: 'noRating',
    },
    {
      title: 'something taken off what is blocked',
      lang: ['js', 'ts'],
      code: `adConfig.blockedCategories = adConfig.blockedCategories.filter((one) => one !== «'alcohol'»);
blockedCategories.splice(blockedCategories.indexOf(«'casino'»), 1);
blockedAds.delete(«'gambling'»);`,
      expect: 'unblocked',
    },
    {
      title: 'something taken off, and only that',
      lang: 'js',
      code: `open();
blockedAdTopics.delete(«'vape'»);`,
      expect: 'unblocked',
      suggest: { keepBlocked: 'open();' },
    },
    {
      title: 'categories by their number',
      lang: 'js',
      code: `const ad = { id: 1, cat: ['IAB1', «'IAB8-18'»] };
adClient.load({ allowedCategories: [«'IAB9-9'»] });`,
      expect: 'category',
      data: [{ term: 'IAB8-18 (wine)', paragraph: '97' }, { term: 'IAB9-9 (cigars)', paragraph: '97' }],
    },
    {
      title: 'a list of blocked numbers that knows no gambling',
      lang: ['js', 'ts'],
      settings: { audience: 'children' },
      code: "pbjs.setConfig({ ortb2: { «bcat: ['IAB25-3', 'IAB26']» } });",
      expect: 'blocksTooLittle',
    },
    {
      title: 'a list of blocked numbers that knows no gambling, for everybody',
      lang: 'js',
      strict: true,
      code: "const request = { imp, «bcat: ['IAB25-3', 'IAB26']» };",
      expect: 'blocksTooLittle',
    },
    {
      title: 'an ad of a category',
      lang: ['jsx', 'vue'],
      code: '<template>«<AdBanner category="casino" />»</template>',
      expect: 'category',
    },
    {
      title: 'allowed beside what is blocked',
      lang: ['js', 'ts'],
      code: "adClient.load({ allowedCategories: ['toys', «'vape'»], blockedCategories: ['casino'] });",
      expect: 'category',
      suggest: { removeEntry: "adClient.load({ allowedCategories: ['toys'], blockedCategories: ['casino'] });", moveToBlocked: "adClient.load({ allowedCategories: ['toys'], blockedCategories: ['casino', 'vape'] });" },
    },
    {
      title: 'shelves of a shop',
      lang: 'ts',
      code: "export const productCategories = [{ name: 'Toys', image: 'a.png' }, { name: «'Tobacco'», image: 'b.png' }];",
      expect: 'goods',
      suggest: { removeEntry: "export const productCategories = [{ name: 'Toys', image: 'a.png' }];" },
    },
    {
      title: 'names of shelves alone',
      lang: 'ts',
      strict: true,
      code: "export const shopCategories = ['Toys', «'Beer'»];",
      expect: 'goods',
    },
    {
      title: 'a category by its code',
      lang: ['js', 'ts'],
      code: "adClient.load({ allowedCategories: ['IAB9-5', «'IAB9-9'»] });",
      expect: 'category',
      data: { term: 'IAB9-9 (cigars)', paragraph: '97' },
      suggest: { removeEntry: "adClient.load({ allowedCategories: ['IAB9-5'] });" },
    },
    {
      title: 'what a bid carries',
      lang: 'js',
      code: "const bid = { cpm, meta: { primaryCatId: «'IAB8-18'», secondaryCatIds: ['IAB1-1', «'IAB25-3'»] } };",
      expect: 'category',
      data: [{ term: 'IAB8-18 (wine)', paragraph: '97' }, { term: 'IAB25-3 (pornography)', paragraph: '114' }],
    },
    {
      title: 'codes of the newer list, among those allowed',
      lang: 'ts',
      code: "const imp = { cattax: 8, acat: ['1252', «'1366'», «'1170'»] };",
      expect: ['category', 'food'],
      data: [{ term: '1366 (gambling)', paragraph: '114' }, { term: '1170 (candy)' }],
    },
    {
      title: 'a list that cannot block gambling',
      lang: ['js', 'ts'],
      strict: true,
      code: "pbjs.setConfig({ ortb2: { «bcat: ['IAB25', 'IAB26', 'IAB8-5']» } });",
      expect: 'blocksTooLittle',
      data: { name: 'bcat', missing: 'gambling, tobacco, cannabis' },
    },
    {
      title: 'a list that forgets some',
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
      title: 'a rating in an app for children',
      lang: 'ts',
      settings: { audience: 'children' },
      code: `import mobileAds from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ maxAdContentRating: 'G' });
mobileAds().setRequestConfiguration({ ...base });
mobileAds().setRequestConfiguration(own);`,
    },
    {
      title: 'no rating where not only children come',
      lang: 'ts',
      code: `import mobileAds from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ ageRestrictedTreatment: 'child' });`,
    },
    {
      title: 'tools, toys and drinks whose names hold such a word',
      lang: 'js',
      code: `const products = [{ name: 'Hot glue gun', price: 12 }, { name: 'Water gun', price: 3 }, { name: 'Ginger beer', price: 2 }, { name: 'Wine red scarf', price: 9 }, { name: 'Fireplace poker', price: 30 }, { name: 'Beer bread', price: 4 }];
const ads = [{ title: 'Weed killer for your garden' }, { title: 'Alcohol-free perfume' }];`,
    },
    { title: 'things of a game', lang: 'js', code: "const shopItems = [{ name: 'Old gun', price: 100, damage: 8 }];" },
    {
      title: 'words taken off a filter that has nothing to do with ads',
      lang: 'js',
      code: `blockedWords = blockedWords.filter((one) => one !== 'casino');
allowedCategories.delete('vape');`,
    },
    {
      title: 'something else taken off what is blocked',
      lang: 'js',
      code: `blockedCategories = blockedCategories.filter((one) => one !== 'toys');
blockedCategories.filter((one) => one === 'casino').forEach(warn);`,
    },
    { title: 'what a page is about', lang: 'js', code: "pbjs.setConfig({ coppa: true, ortb2: { site: { cat: ['IAB8-18'] } } });" },
    {
      title: 'a list of blocked numbers and words',
      lang: 'js',
      settings: { audience: 'children' },
      code: `const request = { imp, bcat: ['IAB25-3', 'gambling', 'tobacco'] };
const other = { imp, bcat, cattax: 8 };`,
    },
    {
      title: 'names of shelves alone, which say little',
      lang: 'ts',
      code: `export const shopCategories = ['Toys', 'Beer'];
export const contentCategories = ['violence', 'drugs', 'weapons'];`,
    },
    {
      title: 'an ad for a toy',
      lang: ['html', 'jsx'],
      code: '<div class="advertisement"><b>Sponsored</b><p>A kite for windy days</p></div>',
    },
    { title: 'help with an addiction', lang: 'html', code: '<div class="promo"><p>Gambling addiction? Call the helpline.</p></div>' },
    { title: 'goods in a text that advertises nothing', lang: 'html', code: '<p class="shadow badge">Beer was brewed here.</p>' },
    {
      title: 'a rating of something else',
      lang: 'ts',
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
    { title: 'words inside words', lang: 'js', code: "const banners = [{ title: 'The alphabet and the winery road' }];" },
    {
      title: 'a rating for everybody',
      lang: 'ts',
      code: `import mobileAds, { MaxAdContentRating } from 'react-native-google-mobile-ads';
mobileAds().setRequestConfiguration({ maxAdContentRating: MaxAdContentRating.G, ageRestrictedTreatment: 'child' });`,
    },
    { title: 'news about a law', lang: 'js', filename: 'src/news/today.js', code: "const banners = [{ title: 'New law on tobacco' }];" },
    {
      title: 'a filter of words',
      lang: 'js',
      code: `const profanity = { items: [{ name: 'casino', price: 0 }] };
const restrictedItems = [{ name: 'beer', price: 2 }];`,
    },
    {
      title: 'words of a language that is not read',
      lang: 'js',
      options: { locales: ['zh'] },
      code: "const ads = [{ title: 'Beer week' }];",
    },
    {
      title: 'food where it does not count',
      lang: 'js',
      options: { foodList: false, maxRating: 'G' },
      code: "const ads = [{ title: 'Candy week' }];",
    },
    { title: 'only adults see it', lang: 'js', code: "if (user.isVerifiedAdult) { show({ ads: [{ title: 'Beer week' }] }); }" },
    { title: 'a thing named but not for sale', lang: 'js', code: "const items = [{ name: 'gun', damage: 4 }];" },
    { title: 'a list that blocks by codes', lang: ['js', 'ts'], code: "pbjs.setConfig({ ortb2: { bcat: ['IAB25-3', 'IAB9-9'] } });" },
    {
      title: 'a list of the newer codes that blocks all of it',
      lang: 'ts',
      strict: true,
      code: "const request = { cattax: 8, bcat: ['1002', '1049', '1361', '1544', '1576'] };",
    },
    {
      title: 'a list that is put together',
      lang: 'ts',
      strict: true,
      code: `const request = { bcat: ['IAB25', ...more] };
const other = { bcat: blocked };
const next = { cattax, bcat: ['IAB25'] };`,
    },
    {
      title: 'codes of harmless things, and numbers without their list',
      lang: 'ts',
      code: `const bid = { meta: { primaryCatId: 'IAB9-5' } };
const page = { acat: ['1366'] };
const site = { cat: ['IAB8-18'] };`,
    },
  ],
});

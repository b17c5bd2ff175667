import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a campaign for a casino', lang: ['js', 'ts', 'jsx'], code: "const campaigns = [{ title: «'Free spins tonight'», category: 'casino' }];", expect: 'category', data: { term: 'free spins' }, suggest: { removeEntry: 'const campaigns = [];' }, doc: true },
    { title: 'categories that may be shown', lang: ['js', 'ts'], code: "adClient.load({ allowedCategories: ['toys', «'energy-drinks'», «'vape'»] });", expect: ['food', 'category'], suggest: [{ removeEntry: "adClient.load({ allowedCategories: ['toys', 'vape'] });" }, { removeEntry: "adClient.load({ allowedCategories: ['toys', 'energy-drinks'] });" }], doc: true },
    { title: 'a rating for grown-ups', lang: ['ts'], code: "import mobileAds, { MaxAdContentRating } from 'react-native-google-mobile-ads';\nmobileAds().setRequestConfiguration({ «maxAdContentRating: MaxAdContentRating.MA», ageRestrictedTreatment: 'child' });", expect: 'rating', suggest: { set: "import mobileAds, { MaxAdContentRating } from 'react-native-google-mobile-ads';\nmobileAds().setRequestConfiguration({ maxAdContentRating: 'G', ageRestrictedTreatment: 'child' });" }, doc: true },
    { title: 'goods for sale', lang: 'js', code: "const products = [{ name: «'Craft whisky'», price: 30 }, { name: 'Kite', price: 9 }];", expect: 'goods', suggest: { removeEntry: "const products = [{ name: 'Kite', price: 9 }];" } },
    { title: 'a banner in Chinese', lang: 'ts', code: "const banners = [{ title: «'电子烟新品'», link: '/a' }];", expect: 'category' },
    { title: 'own words', lang: 'js', options: { categories: ['fireworks'], locales: ['en'] }, code: "const promotions = [{ title: «'Big fireworks'» }];", expect: 'category' },
    { title: 'a component', lang: 'vue', code: "<script setup>\nconst ads = [{ title: «'Beer week'», image: 'b.png' }];\n</script>\n<template><p /></template>", expect: 'category' },
    { title: 'a component', lang: 'svelte', code: "<script>\n  const sponsors = [{ name: «'Lucky casino'» }];\n</script>", expect: 'category' },
    { title: 'a script of a page', lang: 'html', code: "<script>window.adOffers = { offers: [{ title: «'Cheap cigarettes'» }] };</script>", expect: 'category' },
  ],
  valid: [
    { title: 'a list that blocks', lang: ['js', 'ts'], code: "adClient.load({ blockedCategories: ['casino', 'vape', 'alcohol'] });", doc: true },
    { title: 'a lesson about alcohol', lang: ['js', 'ts'], code: "const lesson = { title: 'What alcohol does to the brain', category: 'health-education' };\nconst banners = [{ title: 'Lesson: alcohol', category: 'health' }];", doc: true },
    { title: 'timetable slots, not slot machines', lang: ['js', 'ts'], code: 'const slots = timetable.slots.filter((slot) => slot.free);', doc: true },
    { title: 'words inside words', lang: 'js', code: "const banners = [{ title: 'The alphabet and the winery road' }];" },
    { title: 'a rating for everybody', lang: 'ts', code: "import mobileAds, { MaxAdContentRating } from 'react-native-google-mobile-ads';\nmobileAds().setRequestConfiguration({ maxAdContentRating: MaxAdContentRating.G, ageRestrictedTreatment: 'child' });" },
    { title: 'news about a law', lang: 'js', filename: 'src/news/today.js', code: "const banners = [{ title: 'New law on tobacco' }];" },
    { title: 'a filter of words', lang: 'js', code: "const profanity = { items: [{ name: 'casino', price: 0 }] };\nconst restrictedItems = [{ name: 'beer', price: 2 }];" },
    { title: 'food where it does not count', lang: 'js', options: { foodList: false, maxRating: 'G' }, code: "const ads = [{ title: 'Candy week' }];" },
    { title: 'only adults see it', lang: 'js', code: "if (user.isVerifiedAdult) { show({ ads: [{ title: 'Beer week' }] }); }" },
    { title: 'a thing named but not for sale', lang: 'js', code: "const items = [{ name: 'gun', damage: 4 }];" },
  ],
});

import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'sponsored items prepended, with a comment about labels',
      lang: ['js', 'ts'],
      strict: true,
      code: `// The page shows a SponsoredLabel some day.
const page = [«...sponsored», ...searchResults];`,
      expect: 'prepended',
    },
    {
      title: 'results sorted by bid',
      lang: ['js', 'ts', 'jsx'],
      strict: true,
      code: 'results.sort((a, b) => «b.bid» - a.bid || b.relevance - a.relevance);',
      expect: 'comparator',
      suggest: { dropTerm: 'results.sort((a, b) => b.relevance - a.relevance);' },
      doc: true,
    },
    {
      title: 'a bid that decides between equal relevance',
      lang: 'js',
      strict: true,
      code: 'results.sort((a, b) => b.relevance - a.relevance || «b.bid» - a.bid);',
      expect: 'comparator',
      suggest: { dropTerm: 'results.sort((a, b) => b.relevance - a.relevance);' },
    },
    {
      title: 'results sorted by bid only',
      lang: 'js',
      strict: true,
      code: 'results.sort((a, b) => «b.bid» - a.bid);', expect: 'comparator', suggest: {},
    },
    {
      title: 'a campaign budget in a score',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const rank = item.relevance + 2 * «item.campaignBudget»;',
      expect: 'score',
      suggest: { dropTerm: 'const rank = item.relevance;' },
      doc: true,
    },
    {
      title: 'promoted items first',
      lang: ['js', 'ts', 'jsx'],
      strict: true,
      code: 'const shown = [«...promoted», ...results];',
      expect: 'prepended',
      suggest: { showApart: 'const shown = [...results];' },
      doc: true,
    },
    {
      title: 'a sponsored post added with `unshift`',
      lang: 'js',
      strict: true,
      code: 'feed.unshift(«sponsoredPost»);',
      expect: 'prepended',
      suggest: { showApart: '' },
    },
    {
      title: 'keys of `orderBy`',
      lang: 'ts',
      strict: true,
      code: "const list = orderBy(searchResults, [«'isPromoted'», 'date'], ['desc', 'desc']);",
      expect: 'comparator',
      suggest: {},
    },
    {
      title: 'the sort option of a query',
      lang: 'ts',
      strict: true,
      code: "const found = await Videos.find({}, { sort: { «bid: -1», date: -1 } });",
      expect: 'comparator',
      suggest: { dropTerm: "const found = await Videos.find({}, { sort: { date: -1 } });" },
    },
    {
      title: 'an ORDER BY in SQL',
      lang: 'js',
      strict: true,
      code: "const rows = await db.all('SELECT * FROM videos «ORDER BY is_promoted DESC, date DESC»');",
      expect: 'comparator',
    },
    {
      title: 'a feed named `myFeed`',
      lang: 'js',
      strict: true,
      code: 'myFeed.sort((a, b) => «b.promoted» - a.promoted);',
      expect: 'comparator',
    },
    {
      title: 'payment terms and ranking names from the options',
      lang: 'js',
      strict: true,
      options: { paymentTerms: ['gold'], rankingNames: ['shelf'] },
      code: "sortBy(shelf, [«'gold'»]);",
      expect: 'comparator',
    },
    {
      title: 'hits sorted in a Vue component',
      lang: 'vue',
      strict: true,
      code: `<script setup>
const shown = computed(() => props.hits.toSorted((a, b) => «b.sponsored» - a.sponsored));
</script>
<template><p /></template>`,
      expect: 'comparator',
    },
    {
      title: 'sponsored items prepended in a Svelte component',
      lang: 'svelte',
      strict: true,
      code: `<script>
  $: shown = [«...sponsored», ...results];
</script>`,
      expect: 'prepended',
    },
    {
      title: 'the order of a Prisma query for listings',
      lang: 'ts',
      strict: true,
      code: "const list = await prisma.listing.findMany({ where, orderBy: [{ «isPromoted: 'desc'» }, { createdAt: 'desc' }] });",
      expect: 'comparator',
    },
    {
      title: 'the sort of a MongoDB query',
      lang: 'js',
      strict: true,
      code: 'const toys = await Product.find(q).sort({ «sponsored: -1», rating: -1 });',
      expect: 'comparator',
    },
    {
      title: 'a sort string',
      lang: 'js',
      strict: true,
      code: "const toys = await Product.find(q).sort(«'-isBoosted -createdAt'»);",
      expect: 'comparator',
    },
    {
      title: 'an order given as pairs',
      lang: 'js',
      strict: true,
      code: "Listing.findAll({ order: [[«'promoted'», 'DESC'], ['createdAt', 'DESC']] });",
      expect: 'comparator',
    },
    {
      title: 'the order of a Supabase query',
      lang: 'ts',
      strict: true,
      code: "const { data } = await db.from('shops').select('*').order(«'boosted_until'», { ascending: false });",
      expect: 'comparator',
    },
    {
      title: 'extra points for promoted items',
      lang: 'ts',
      strict: true,
      code: `function searchScore(doc) {
  let score = textMatch(doc);
  if («doc.isPromoted») score += 50;
  return score;
}`,
      expect: 'score',
    },
    {
      title: 'a conditional bonus in a score',
      lang: 'ts',
      strict: true,
      code: 'const found = candidates.map((one) => ({ one, score: («one.sponsored» ? 20 : 0) + one.fit }));',
      expect: 'score',
    },
    {
      title: 'promoted items concatenated with results',
      lang: 'js',
      strict: true,
      code: 'show(«promoted».concat(results));',
      expect: 'prepended',
      suggest: { showApart: 'show(results);' },
    },
    {
      title: 'a custom ranking of search settings',
      lang: 'js',
      strict: true,
      code: "index.setSettings({ customRanking: [«'desc(sponsored)'», 'desc(rating)'] });",
      expect: 'comparator',
    },
    {
      title: 'a weighted filter in a search query',
      lang: 'js',
      strict: true,
      code: 'const q = { functions: [{ «filter: { term: { sponsored: true } }», weight: 10 }] };',
      expect: 'comparator',
    },
    {
      title: 'results sorted by sponsor',
      lang: 'js',
      strict: true,
      code: 'searchResults.sort((a, b) => «b.sponsor» - a.sponsor);',
      expect: 'comparator',
    },
    {
      title: 'keys of sort helpers that are functions',
      lang: ['js', 'ts'],
      strict: true,
      code: `const shown = _.orderBy(results, (one) => «one.bid», 'desc');
const others = sortBy(feed, (one) => -«one.sponsored»);`,
      expect: 'comparator',
    },
    {
      title: 'an ORDER BY in an SQL template',
      lang: 'js',
      strict: true,
      code: 'const rows = await db.query(`SELECT * FROM videos WHERE topic = ${topic} «ORDER BY is_promoted DESC»`);',
      expect: 'comparator',
    },
    {
      title: 'one sponsored item prepended',
      lang: ['js', 'jsx'],
      strict: true,
      code: 'const shown = [«sponsoredItem», ...results];',
      expect: 'prepended',
    },
    {
      title: 'sponsored items added with `splice`',
      lang: 'js',
      strict: true,
      code: 'results.splice(0, 0, «...sponsored»);',
      expect: 'prepended',
    },
    {
      title: 'promoted items concatenated before the others',
      lang: 'js',
      strict: true,
      code: 'const shown = «products.filter((one) => one.isPromoted)».concat(products.filter((one) => !one.isPromoted));',
      expect: 'prepended',
    },
    {
      title: 'a bid that multiplies the relevance',
      lang: 'js',
      strict: true,
      code: 'const relevance = textMatch(query, doc) * (1 + «doc.bidAmount»);',
      expect: 'score',
    },
    {
      title: 'labelled sponsored items in front, where the options do not allow labelled slots',
      lang: 'jsx',
      strict: true,
      options: { allowLabelledSlots: false },
      code: 'const page = <ul>{[«...promoted», ...results].map((one) => <Card key={one.id} item={one}><AdLabel /></Card>)}</ul>;',
      expect: 'prepended',
    },
    {
      title: 'a search that puts what is paid for first',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const searchResults = (results) => results.sort((a, b) => «b.paid» - a.paid);',
      expect: 'comparator',
    },
  ],
  valid: [
    {
      title: 'items that are marked as not sponsored',
      lang: ['js', 'ts'],
      strict: true,
      code: "const results = [...products.map((item) => ({ ...item, is_sponsored: false })), ...searchResults];",
    },
    {
      title: "students sorted by what they have paid, in a tutor's accounts",
      lang: ['js', 'ts'],
      strict: true,
      code: 'const rows = students.sort((a, b) => b.totalPaid - a.totalPaid);',
    },
    {
      title: 'a list whose cards show an "Ad" label',
      lang: 'jsx',
      strict: true,
      code: 'const page = <ul>{[...promoted, ...results].map((one) => <Card key={one.id} item={one}>{one.promoted && <small>Ad</small>}</Card>)}</ul>;',
    },
    {
      title: 'a list whose cards show a translated label',
      lang: 'jsx',
      strict: true,
      code: "const page = <ul>{[...promoted, ...results].map((one) => <Card key={one.id} item={one}>{one.promoted && t('ad.label')}</Card>)}</ul>;",
    },
    {
      title: 'sponsored items last, by a flag',
      lang: 'js',
      strict: true,
      code: 'results.sort((a, b) => (a.sponsored === b.sponsored ? 0 : a.sponsored ? 1 : -1));',
    },
    {
      title: 'promoted items concatenated after the others',
      lang: 'js',
      strict: true,
      code: `const shown = products.filter((one) => !one.isPromoted).concat(products.filter((one) => one.isPromoted));
const others = [...items.filter((one) => !one.sponsored), ...items.filter((one) => one.sponsored)];`,
    },
    {
      title: 'chess moves, and a list of sponsors',
      lang: 'js',
      strict: true,
      code: `moves.sort((a, b) => b.promoted - a.promoted);
sponsors.sort((a, b) => b.sponsorship - a.sponsorship);`,
    },
    {
      title: 'bills sorted by the name of their sponsor',
      lang: 'js',
      strict: true,
      code: 'bills.sort((a, b) => a.sponsor.localeCompare(b.sponsor));',
    },
    {
      title: 'sponsored items further down in the list',
      lang: 'js',
      strict: true,
      code: `results.splice(4, 0, ...sponsored);
const shown = [...results, sponsoredItem];`,
    },
    {
      title: 'results sorted by bid in a product for a general audience',
      lang: 'js',
      strict: true,
      settings: { audience: 'general' },
      code: 'results.sort((a, b) => b.bid - a.bid);',
    },
    {
      title: 'results sorted by bid behind a check for verified adults',
      lang: 'js',
      strict: true,
      code: 'if (user.isVerifiedAdult) results.sort((a, b) => b.bid - a.bid);',
    },
    {
      title: 'the least promoted first',
      lang: 'js',
      strict: true,
      code: "const { data } = await db.from('shops').select('*').order('boosted_until', { ascending: true });",
    },
    {
      title: 'a weighted filter by kind',
      lang: 'js',
      strict: true,
      code: "const q = { functions: [{ filter: { term: { kind: 'toy' } }, weight: 10 }] };",
    },
    {
      title: 'employees who were promoted',
      lang: 'js',
      strict: true,
      code: "const staff = await db.find({ order: [['promoted', 'DESC']] });",
    },
    {
      title: 'promoted items that lose points',
      lang: 'js',
      strict: true,
      code: `function searchScore(doc) {
  let score = textMatch(doc);
  if (doc.isPromoted) score -= 50;
  return score;
}`,
    },
    {
      title: "an advertiser's own lists",
      lang: ['js', 'ts'],
      code: `campaigns.sort((a, b) => b.campaignBudget - a.campaignBudget);
invoices.sort((a, b) => a.paid - b.paid);`,
      doc: true,
    },
    {
      title: 'the boost of a title in a search',
      lang: ['js', 'ts'],
      code: `const query = { fields: { title: { boost: 2 } } };
const rank = item.relevance + item.freshness;`,
      doc: true,
    },
    {
      title: 'paid items apart, with a label',
      lang: ['jsx'],
      code: 'const page = <><section>{promoted.map((p) => <Card key={p.id} item={p}><AdLabel /></Card>)}</section>{results.map(show)}</>;',
      doc: true,
    },
    {
      title: "the highest stake among the user's channels",
      lang: 'js',
      strict: true,
      code: 'const first = myChannels.slice().sort((a, b) => b.staked_amount - a.staked_amount)[0];',
    },
    {
      title: 'sponsored items that are ranked lower',
      lang: 'js',
      strict: true,
      code: `const rank = item.relevance - 10 * item.sponsored;
results.sort((a, b) => a.sponsored - b.sponsored);`,
    },
    {
      title: 'paid invoices',
      lang: 'js',
      strict: true,
      code: `rows.sort((a, b) => Number(b.paid) - Number(a.paid));
const all = [...paidInvoices, ...openInvoices];`,
    },
    { title: 'bids of an auction', lang: 'js', strict: true, code: 'auctionBids.sort((a, b) => b.bid - a.bid);' },
    {
      title: 'promoted items with a label field',
      lang: 'js',
      strict: true,
      code: "const shown = [...promoted, ...results].map((item) => ({ ...item, label: 'Sponsored' }));",
    },
    {
      title: 'unrelated arrays and objects that are merged',
      lang: 'js',
      strict: true,
      code: `const options = [...ads.settings, extra];
const merged = { ...promoted, ...results };`,
    },
    {
      title: 'receipts by the day of payment',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const latest = (list) => [...list].sort((a, b) => b.paidAt - a.paidAt);
export const ofBook = (bookId) => repo.find({ where: { bookId, status: 'paid' }, order: { paidAt: 'DESC' } });`,
    },
  ],
});

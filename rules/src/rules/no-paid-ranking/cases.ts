import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'paid results first, with a comment on labels',
      lang: ['js', 'ts'],
      code: `// The page shows a SponsoredLabel some day.
const page = [«...sponsored», ...searchResults];`,
      expect: 'prepended',
    },
    {
      title: 'results sorted by bid',
      lang: ['js', 'ts', 'jsx'],
      code: 'results.sort((a, b) => «b.bid» - a.bid || b.relevance - a.relevance);',
      expect: 'comparator',
      suggest: { dropTerm: 'results.sort((a, b) => b.relevance - a.relevance);' },
      doc: true,
    },
    {
      title: 'a bid for equals',
      lang: 'js',
      code: 'results.sort((a, b) => b.relevance - a.relevance || «b.bid» - a.bid);',
      expect: 'comparator',
      suggest: { dropTerm: 'results.sort((a, b) => b.relevance - a.relevance);' },
    },
    { title: 'a bid and nothing else', lang: 'js', code: 'results.sort((a, b) => «b.bid» - a.bid);', expect: 'comparator', suggest: {} },
    {
      title: 'a campaign budget in a score',
      lang: ['js', 'ts'],
      code: 'const rank = item.relevance + 2 * «item.campaignBudget»;',
      expect: 'score',
      suggest: { dropTerm: 'const rank = item.relevance;' },
      doc: true,
    },
    {
      title: 'promoted items first',
      lang: ['js', 'ts', 'jsx'],
      code: 'const shown = [«...promoted», ...results];',
      expect: 'prepended',
      suggest: { showApart: 'const shown = [...results];' },
      doc: true,
    },
    {
      title: 'a sponsored item at the front',
      lang: 'js',
      code: 'feed.unshift(«sponsoredPost»);',
      expect: 'prepended',
      suggest: { showApart: '' },
    },
    {
      title: 'keys of an order',
      lang: 'ts',
      code: "const list = orderBy(searchResults, [«'isPromoted'», 'date'], ['desc', 'desc']);",
      expect: 'comparator',
      suggest: {},
    },
    {
      title: 'an order of a query',
      lang: 'ts',
      code: "const found = await Videos.find({}, { sort: { «bid: -1», date: -1 } });",
      expect: 'comparator',
      suggest: { dropTerm: "const found = await Videos.find({}, { sort: { date: -1 } });" },
    },
    {
      title: 'an order in SQL',
      lang: 'js',
      code: "const rows = await db.all(«'SELECT * FROM videos ORDER BY is_promoted DESC, date DESC'»);",
      expect: 'comparator',
    },
    { title: 'the own feed', lang: 'js', code: 'myFeed.sort((a, b) => «b.promoted» - a.promoted);', expect: 'comparator' },
    {
      title: 'own words',
      lang: 'js',
      options: { paymentTerms: ['gold'], rankingNames: ['shelf'] },
      code: "sortBy(shelf, [«'gold'»]);",
      expect: 'comparator',
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
const shown = computed(() => props.hits.toSorted((a, b) => «b.sponsored» - a.sponsored));
</script>
<template><p /></template>`,
      expect: 'comparator',
    },
    {
      title: 'a component',
      lang: 'svelte',
      code: `<script>
  $: shown = [«...sponsored», ...results];
</script>`,
      expect: 'prepended',
    },
    {
      title: 'an order of offers',
      lang: 'ts',
      code: "const list = await prisma.listing.findMany({ where, orderBy: [{ «isPromoted: 'desc'» }, { createdAt: 'desc' }] });",
      expect: 'comparator',
    },
    {
      title: 'an order of documents',
      lang: 'js',
      code: 'const toys = await Product.find(q).sort({ «sponsored: -1», rating: -1 });',
      expect: 'comparator',
    },
    {
      title: 'an order by a text',
      lang: 'js',
      code: "const toys = await Product.find(q).sort(«'-isBoosted -createdAt'»);",
      expect: 'comparator',
    },
    {
      title: 'an order by pairs',
      lang: 'js',
      code: "Listing.findAll({ order: [[«'promoted'», 'DESC'], ['createdAt', 'DESC']] });",
      expect: 'comparator',
    },
    {
      title: 'an order of a chain',
      lang: 'ts',
      code: "const { data } = await db.from('shops').select('*').order(«'boosted_until'», { ascending: false });",
      expect: 'comparator',
    },
    {
      title: 'points for who paid',
      lang: 'ts',
      code: `function searchScore(doc) {
  let score = textMatch(doc);
  if («doc.isPromoted») score += 50;
  return score;
}`,
      expect: 'score',
    },
    {
      title: 'a choice inside the score',
      lang: 'ts',
      code: 'const found = candidates.map((one) => ({ one, score: («one.sponsored» ? 20 : 0) + one.fit }));',
      expect: 'score',
    },
    {
      title: 'two lists in one',
      lang: 'js',
      code: 'show(«promoted».concat(results));',
      expect: 'prepended',
      suggest: { showApart: 'show(results);' },
    },
    {
      title: 'the settings of a search',
      lang: 'js',
      code: "index.setSettings({ customRanking: [«'desc(sponsored)'», 'desc(rating)'] });",
      expect: 'comparator',
    },
    {
      title: 'a weight in a search',
      lang: 'js',
      code: 'const q = { functions: [{ «filter: { term: { sponsored: true } }», weight: 10 }] };',
      expect: 'comparator',
    },
    { title: 'a sponsor in the order', lang: 'js', code: 'searchResults.sort((a, b) => «b.sponsor» - a.sponsor);', expect: 'comparator' },
    {
      title: 'a key that a function picks',
      lang: ['js', 'ts'],
      code: `const shown = _.orderBy(results, (one) => «one.bid», 'desc');
const others = sortBy(feed, (one) => -«one.sponsored»);`,
      expect: 'comparator',
    },
    {
      title: 'an order in SQL with values in it',
      lang: 'js',
      code: 'const rows = await db.query(«`SELECT * FROM videos WHERE topic = ${topic} ORDER BY is_promoted DESC`»);',
      expect: 'comparator',
    },
    {
      title: 'one sponsored item in front',
      lang: ['js', 'jsx'],
      code: 'const shown = [«sponsoredItem», ...results];',
      expect: 'prepended',
    },
    { title: 'put in at the front', lang: 'js', code: 'results.splice(0, 0, «...sponsored»);', expect: 'prepended' },
    {
      title: 'the paid half first',
      lang: 'js',
      code: 'const shown = «products.filter((one) => one.isPromoted)».concat(products.filter((one) => !one.isPromoted));',
      expect: 'prepended',
    },
    {
      title: 'a budget that multiplies the fit',
      lang: 'js',
      code: 'const relevance = textMatch(query, doc) * (1 + «doc.bidAmount»);',
      expect: 'score',
    },
    {
      title: 'labelled, where the place counts all the same',
      lang: 'jsx',
      options: { allowLabelledSlots: false },
      code: 'const page = <ul>{[«...promoted», ...results].map((one) => <Card key={one.id} item={one}><AdLabel /></Card>)}</ul>;',
      expect: 'prepended',
    },
  ],
  valid: [
    {
      title: 'things that are marked as not paid for',
      lang: ['js', 'ts'],
      code: "const results = [...products.map((item) => ({ ...item, is_sponsored: false })), ...searchResults];",
    },
    {
      title: 'what somebody has paid in all, in the books of a tutor',
      lang: ['js', 'ts'],
      code: 'const rows = students.sort((a, b) => b.totalPaid - a.totalPaid);',
    },
    {
      title: 'a list whose cards say so',
      lang: 'jsx',
      code: 'const page = <ul>{[...promoted, ...results].map((one) => <Card key={one.id} item={one}>{one.promoted && <small>Ad</small>}</Card>)}</ul>;',
    },
    {
      title: 'a list whose cards say so in the language of the page',
      lang: 'jsx',
      code: "const page = <ul>{[...promoted, ...results].map((one) => <Card key={one.id} item={one}>{one.promoted && t('ad.label')}</Card>)}</ul>;",
    },
    {
      title: 'paid ones last, told by a flag',
      lang: 'js',
      code: 'results.sort((a, b) => (a.sponsored === b.sponsored ? 0 : a.sponsored ? 1 : -1));',
    },
    {
      title: 'the paid half last',
      lang: 'js',
      code: `const shown = products.filter((one) => !one.isPromoted).concat(products.filter((one) => one.isPromoted));
const others = [...items.filter((one) => !one.sponsored), ...items.filter((one) => one.sponsored)];`,
    },
    {
      title: 'moves of chess, and those who sponsor',
      lang: 'js',
      code: `moves.sort((a, b) => b.promoted - a.promoted);
sponsors.sort((a, b) => b.sponsorship - a.sponsorship);`,
    },
    { title: 'the sponsor of a bill, by name', lang: 'js', code: 'bills.sort((a, b) => a.sponsor.localeCompare(b.sponsor));' },
    {
      title: 'put in further down',
      lang: 'js',
      code: `results.splice(4, 0, ...sponsored);
const shown = [...results, sponsoredItem];`,
    },
    {
      title: 'for adults, whom the audience names',
      lang: 'js',
      settings: { audience: 'general' },
      code: 'results.sort((a, b) => b.bid - a.bid);',
    },
    { title: 'for adults, whom a check names', lang: 'js', code: 'if (user.isVerifiedAdult) results.sort((a, b) => b.bid - a.bid);' },
    {
      title: 'the least promoted first',
      lang: 'js',
      code: "const { data } = await db.from('shops').select('*').order('boosted_until', { ascending: true });",
    },
    { title: 'a weight for a word', lang: 'js', code: "const q = { functions: [{ filter: { term: { kind: 'toy' } }, weight: 10 }] };" },
    { title: 'people who got a better post', lang: 'js', code: "const staff = await db.find({ order: [['promoted', 'DESC']] });" },
    {
      title: 'paid ones that lose points',
      lang: 'js',
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
      title: 'what is one\'s own',
      lang: 'js',
      code: 'const first = myChannels.slice().sort((a, b) => b.staked_amount - a.staked_amount)[0];',
    },
    {
      title: 'paid items that go down',
      lang: 'js',
      code: `const rank = item.relevance - 10 * item.sponsored;
results.sort((a, b) => a.sponsored - b.sponsored);`,
    },
    {
      title: 'bills that are settled',
      lang: 'js',
      code: `rows.sort((a, b) => Number(b.paid) - Number(a.paid));
const all = [...paidInvoices, ...openInvoices];`,
    },
    { title: 'bids of an auction', lang: 'js', code: 'auctionBids.sort((a, b) => b.bid - a.bid);' },
    {
      title: 'paid items with a label in the list',
      lang: 'js',
      code: "const shown = [...promoted, ...results].map((item) => ({ ...item, label: 'Sponsored' }));",
    },
    {
      title: 'objects that are joined',
      lang: 'js',
      code: `const options = [...ads.settings, extra];
const merged = { ...promoted, ...results };`,
    },
  ],
});

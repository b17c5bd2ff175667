import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a bid in the order', lang: ['js', 'ts', 'jsx'], code: 'results.sort((a, b) => «b.bid» - a.bid);', expect: 'comparator', doc: true },
    { title: 'a budget in the score', lang: ['js', 'ts'], code: 'const rank = item.relevance + 2 * «item.campaignBudget»;', expect: 'score', suggest: { dropTerm: 'const rank = item.relevance;' }, doc: true },
    { title: 'promoted items first', lang: ['js', 'ts', 'jsx'], code: 'const shown = [«...promoted», ...results];', expect: 'prepended', doc: true },
    { title: 'a sponsored item at the front', lang: 'js', code: 'feed.unshift(«sponsoredPost»);', expect: 'prepended' },
    { title: 'keys of an order', lang: 'ts', code: "const list = orderBy(searchResults, [«'isPromoted'», 'date'], ['desc', 'desc']);", expect: 'comparator' },
    { title: 'an order of a query', lang: 'ts', code: "const found = await Videos.find({}, { sort: { «bid: -1» } });", expect: 'comparator' },
    { title: 'an order in SQL', lang: 'js', code: "const rows = await db.all(«'SELECT * FROM videos ORDER BY is_promoted DESC, date DESC'»);", expect: 'comparator' },
    { title: 'the own feed', lang: 'js', code: 'myFeed.sort((a, b) => «b.promoted» - a.promoted);', expect: 'comparator' },
    { title: 'own words', lang: 'js', options: { paymentTerms: ['gold'], rankingNames: ['shelf'] }, code: "sortBy(shelf, [«'gold'»]);", expect: 'comparator' },
    { title: 'a component', lang: 'vue', code: "<script setup>\nconst shown = computed(() => props.hits.toSorted((a, b) => «b.sponsored» - a.sponsored));\n</script>\n<template><p /></template>", expect: 'comparator' },
    { title: 'a component', lang: 'svelte', code: "<script>\n  $: shown = [«...sponsored», ...results];\n</script>", expect: 'prepended' },
  ],
  valid: [
    { title: 'the list of an advertiser', lang: ['js', 'ts'], code: 'campaigns.sort((a, b) => b.campaignBudget - a.campaignBudget);\ninvoices.sort((a, b) => a.paid - b.paid);', doc: true },
    { title: 'the weight of a title in a search', lang: ['js', 'ts'], code: "const query = { fields: { title: { boost: 2 } } };\nconst rank = item.relevance + item.freshness;", doc: true },
    { title: 'paid items apart, with a label', lang: ['jsx'], code: 'const page = <><section>{promoted.map((p) => <Card key={p.id} item={p}><AdLabel /></Card>)}</section>{results.map(show)}</>;', doc: true },
    { title: 'what is one\'s own', lang: 'js', code: 'const first = myChannels.slice().sort((a, b) => b.staked_amount - a.staked_amount)[0];' },
    { title: 'paid items that go down', lang: 'js', code: 'const rank = item.relevance - 10 * item.sponsored;\nresults.sort((a, b) => a.sponsored - b.sponsored);' },
    { title: 'bills that are settled', lang: 'js', code: 'rows.sort((a, b) => Number(b.paid) - Number(a.paid));\nconst all = [...paidInvoices, ...openInvoices];' },
    { title: 'bids of an auction', lang: 'js', code: 'auctionBids.sort((a, b) => b.bid - a.bid);' },
    { title: 'paid items with a label in the list', lang: 'js', code: "const shown = [...promoted, ...results].map((item) => ({ ...item, label: 'Sponsored' }));" },
    { title: 'objects that are joined', lang: 'js', code: 'const options = [...ads.settings, extra];\nconst merged = { ...promoted, ...results };' },
  ],
});

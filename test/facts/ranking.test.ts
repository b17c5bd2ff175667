import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { showsAdLabel } from '../../rules/src/facts/advertising/shown-label';
import { engagementRankingsOf, escalationsOf, paidRankingsOf, prependedOf, rankingsOf } from '../../rules/src/facts/ranking';
import type { FactSources } from '../../rules/src/facts/sources';
import { probe } from '../support/probe';

const words = { paymentTerms: [], rankingNames: [], engagementSignals: [], protectiveSignals: [], feedNames: [] };

function read(code: string, look: (sources: FactSources) => readonly string[]): string {
  const { settings } = readSettings({});
  return probe(code, 'typescript', (file) => look({ file, path: 'src/a.ts', settings, elements: () => [] } as never).join('; '));
}

/** A score that sums what a table weighs. */
const weighed = (table: string, counted = 'counts[what]'): string =>
  `function rank(counts) { const table = ${table}; let sum = 0; `
  + `for (const [what, w] of Object.entries(table)) sum += ${counted} * w; return sum; }`;

/** Properties of a fact that hold, by their names. */
const marks = (fact: object): string => Object.entries(fact).filter(([, value]) => value === true).map(([name]) => ` ${name}`).join('');

const rooms: Record<
  string,
  { readonly look: (sources: FactSources) => readonly string[]; readonly rows: readonly (readonly [string, string])[] }
> = {
  'orders': {
    look: ({ file }) =>
      rankingsOf(file).map(({ kind, terms }) =>
        `${kind} ${terms.map(({ name, isNegative }) => `${isNegative ? '-' : ''}${name}`).join(' ')}`
      ),
    rows: [
      ['list.sort((a, b) => b.likes - a.likes)', 'comparator likes'],
      ['list.sort((a, b) => a.likes - b.likes)', 'comparator -likes'],
      ['list.sort()', ''],
      ["Post.find().sort('-likes date')", 'query likes'],
      ["orderBy(list, ['likes'])", 'keys likes'],
      ["list.order('likes', { ascending: true })", ''],
      ['q({ sort: { likes: -1, date: 1 } })', 'query likes'],
      ["db('SELECT a FROM posts ORDER BY likes DESC, date ASC')", 'query likes'],
      ["db('order by phone')", ''],
      ['function rank(clip) { const v = clip.viewCount; const { shareCount: s } = clip; return v + s * 4; }', 'score viewCount shareCount'],
      ['function rank(clip) { const quality = clip.viewCount; return quality * 4; }', 'score quality'],
      ['clipSchema.methods.rankingScore = function () { return this.plays + 2 * this.replies; }', 'score plays replies'],
      ['clipSchema.methods.width = function () { return this.plays + 2 * this.replies; }', ''],
      [
        weighed('{ like: 3, share: 9 }'),
        'score like share',
      ],
      [
        weighed('{ like: "a" }', 'counts.x'),
        'score x',
      ],
      ['const rank = post.likes - post.reports', 'score likes -reports'],
      ['const width = post.likes - post.reports', ''],
      ['const rank = WEIGHTS.like * post.likes', 'score likes'],
      ['function rank(post) { let sum = 0; let rest = 0; sum += post.likes; rest += post.views; return sum; }', 'score likes'],
      ["q({ orderBy: { votes: { _count: 'desc' } } })", 'query votes'],
      ["q({ orderBy: { votes: { _count: 'asc' } } })", ''],
      ['q({ orderBy: { likes: SortOrder.DESC } })', 'query likes'],
      ["q({ orderBy: { likes: /* desc */ 'asc' } })", ''],
      ["q({ order: [['likes', 'DESC'], ['date', 'ASC']] })", 'query likes'],
      ["orderBy(list, (one) => one.likes, 'desc')", 'keys likes'],
      ['sortBy(list, (one) => -one.likes)', 'keys likes'],
      ["index({ customRanking: ['desc(likes)', 'asc(date)'] })", 'query likes'],
      ['q({ filter: { term: { likes: 3 } }, weight: 10 })', 'query likes'],
      ['q({ filter: { term: { likes: 3 } }, weight: 1 })', ''],
    ],
  },
  'payment in orders': {
    look: (sources) => paidRankingsOf(sources, words).map((fact) => `${fact.term.name}${marks(fact)}`),
    rows: [
      ['results.sort((a, b) => b.promoted - a.promoted)', 'promoted isBrowsed isRanked'],
      ['rows.sort((a, b) => b.promoted - a.promoted)', 'promoted'],
      ['rows.sort((a, b) => b.bid - a.bid)', 'bid isAmbiguous'],
      ['rows.sort((a, b) => b.paidAt - a.paidAt)', 'paidAt isAmbiguous'],
      ['rows.sort((a, b) => b.paidPlacement - a.paidPlacement)', 'paidPlacement'],
      ['rows.sort((a, b) => a.bid - b.bid)', ''],
      ['invoices.sort((a, b) => b.paid - a.paid)', 'paid isOwnList isAmbiguous'],
      ['myRows.sort((a, b) => b.promoted - a.promoted)', 'promoted isOwnList'],
      ['myFeed.sort((a, b) => b.promoted - a.promoted)', 'promoted isBrowsed isRanked'],
      ['rows.sort((a, b) => b.totalPaid - a.totalPaid)', ''],
      ['bills.sort((a, b) => a.sponsor.localeCompare(b.sponsor))', ''],
      ['rows.sort((a, b) => b.sponsored - a.sponsored)', 'sponsored isBrowsed'],
      ['rows.sort((a, b) => b[key] - a[key])', ''],
    ],
  },
  'paid things in front': {
    look: ({ file }) =>
      prependedOf(file, []).map(({ kind, paid, rest }) => `${kind} ${file.getText(paid)}${rest ? ` rest ${file.getText(rest)}` : ''}`),
    rows: [
      ['x = [...promoted, ...results]', 'list promoted'],
      ['x = [...results, ...promoted]', ''],
      ['x = [sponsoredItem, ...results]', 'list sponsoredItem'],
      ['x = [make(), ...results]', ''],
      ['x = [...ads, ...options]', ''],
      ['x = [/* promoted */ ...mine, ...results]', ''],
      ['x = [...all.filter((one) => one.promoted), ...results]', 'list all.filter((one) => one.promoted)'],
      ['x = [...all.filter((one) => !one.promoted), ...results]', ''],
      ['x = [...all.filter((one) => one.promoted === false), ...results]', ''],
      ['x = [...all.map((one) => ({ ...one, sponsored: false })), ...results]', ''],
      ['promoted.concat(results)', 'joined promoted rest results'],
      ['promoted.concat(results, others)', 'joined promoted'],
      ['this.promoted.concat(results)', ''],
      ['results.unshift(sponsoredPost)', 'inserted sponsoredPost'],
      ['settings.unshift(sponsoredPost)', ''],
      ['unshift(sponsoredPost)', ''],
      ['results.splice(0, 0, sponsoredPost)', 'inserted sponsoredPost'],
      ['results.splice(at, 0, sponsoredPost)', ''],
      ['results.splice(3, 0, sponsoredPost)', ''],
    ],
  },
  'engagement in orders': {
    look: (sources) => engagementRankingsOf(sources, words).map((fact) => `${fact.term.name}${marks(fact)}`),
    rows: [
      ['feed.sort((a, b) => b.likes - a.likes)', 'likes isAlone isFeed'],
      ['rows.sort((a, b) => b.likes - a.likes)', 'likes isAlone'],
      ['rows.sort((a, b) => b.likes - a.likes || b.quality - a.quality)', 'likes'],
      ['rows.sort((a, b) => b.likes - a.likes || b.topic - a.topic)', 'likes'],
      ['rows.sort((a, b) => b.topic - a.topic)', ''],
      ['Post.find().sort({ createdAt: -1, likes: -1 })', 'likes isAlone hasTime isTimeFirst'],
      ['rows.filter((one) => fitsAge(one)).sort((a, b) => b.likes - a.likes)', 'likes isAlone isFitted'],
      ['rows.filter((one) => one.page /* age */).sort((a, b) => b.likes - a.likes)', 'likes isAlone'],
      ['Post.find({ isSafe: true }).sort({ likes: -1 })', 'likes isAlone isFitted'],
      ['Post.find({}).sort({ likes: -1 }).limit(9)', 'likes isAlone'],
      ["async function f() { const { data: rows } = await db.order('likes', { ascending: false }); const some = (rows || []).filter(g); "
        + 'return aiRecommend(profile, some) }', 'likes isAlone isPreliminary'],
      ["async function f() { const { data: rows } = await db.order('likes', { ascending: false }); return show(rows); }", 'likes isAlone'],
      ["async function f() { const { data: rows } = await db.order('likes', { ascending: false }); return aiRecommend(other); }",
        'likes isAlone'],
      ['const toHotDto = (a) => { const hotRank = a.likes + 2 * a.shares; return { hotRank } }', 'likes isAlone isFeed isPreliminary'],
      ['const pick = (a) => { const hotRank = a.likes + 2 * a.shares; return { hotRank } }', 'likes isAlone isFeed'],
      ["if (sortBy === 'likes') rows.sort((a, b) => b.likes - a.likes)", 'likes isAlone isChosen'],
      ["if (mode === 'top') rows.sort((a, b) => b.likes - a.likes)", 'likes isAlone isChosen'],
      ['if (ready /* sort */) rows.sort((a, b) => b.likes - a.likes)', 'likes isAlone'],
      ['if (top) rows.sort((a, b) => b.likes - a.likes)', 'likes isAlone'],
      ['const onSortChange = () => rows.sort((a, b) => b.likes - a.likes)', 'likes isAlone isChosen'],
      ['const onTableReady = () => rows.sort((a, b) => b.likes - a.likes)', 'likes isAlone'],
      ['const x = <i onClick={() => rows.sort((a, b) => b.likes - a.likes)} />', 'likes isAlone isChosen'],
      ['const rank = a.likes + 2 * a.shares; show(forYou)', 'likes isAlone isFeed'],
      ['const relevance = a.likes + 2 * a.shares; /* feed */', 'likes isAlone'],
    ],
  },
  'requests for more of it': {
    look: (sources) => escalationsOf(sources, []).map((fact) => `${fact.term}${marks(fact)}`),
    rows: [
      ['pickNext({ intensity: last.intensity + 1 })', 'intensity'],
      ['pickNext({ intensity: last.intensity })', ''],
      ['draw({ intensity: last.intensity + 1 })', ''],
      ['recommend({ moreExtreme: true })', 'moreExtreme'],
      ['recommend({ moreExtreme: false })', ''],
      ['recommend({ intensity: 3 })', ''],
      ['pickNextExercise({ intensity: last.intensity + 1 })', 'intensity isHarmless'],
      ['candidates.filter((one) => one.intensity > last.intensity)', 'intensity'],
      ['candidates.filter((one) => one.intensity < last.intensity)', ''],
      ['candidates.filter((one) => one.intensity > 3)', ''],
      ['candidates.filter((one) => one.intensity > limits.lowest)', ''],
      ['lamps.filter((one) => one.intensity > last.intensity)', ''],
    ],
  },
  'labels of advertising': {
    look: (sources) => [showsAdLabel(sources) ? 'shown' : 'none'],
    rows: [
      ['const a = <AdLabel />', 'shown'],
      ['// AdLabel\nconst a = <Label />', 'none'],
      ["t('ad.label')", 'shown'],
      ["t('card.title')", 'none'],
      ["x = { label: 'Sponsored' }", 'shown'],
      ["x = { title: 'Sponsored' }", 'none'],
      ['x = { label }', 'none'],
    ],
  },
};

for (const [room, { look, rows }] of Object.entries(rooms)) {
  describe(`ranking: ${room}`, () => {
    for (const [code, expected] of rows) it(code, () => assert.equal(read(code, look), expected));
  });
}

describe('parts of scores', () => {
  const reported = (code: string): string[] =>
    probe(
      code,
      'typescript',
      (file) =>
        engagementRankingsOf({ file, path: 'src/a.ts', elements: () => [] } as never, words).filter(({ isAlone }) => isAlone).map(
          ({ ranking }) => ranking.subject
        ),
    );
  const part = 'const engagementScore = (post) => post.likes * 2 + post.comments * 3;';
  const cases: readonly (readonly [why: string, code: string, subjects: readonly string[]])[] = [
    ['a score alone', part, ['engagementScore']],
    ['beside another signal, by a variable', `${part} function sum(post) { const s = engagementScore(post); return s * 0.3 + post.fit; }`,
      []],
    ['beside another signal, by a call', `${part} const sum = (post) => 0.3 * engagementScore(post) + post.fit;`, []],
    ['beside another signal, by an entry',
      `${part} function sum(post) { const f = { s: engagementScore(post) }; return f.s * 2 + post.fit; }`, []],
    ['beside a method', `${part} class A { sum(post) { return engagementScore(post) + this.fit(post); } }`, []],
    ['only scaled', `${part} const sum = (post) => engagementScore(post) / 100;`, ['engagementScore']],
    ['beside engagement alone', `${part} const sum = (post) => engagementScore(post) + post.views;`, ['engagementScore']],
    ['scaled, then beside another signal',
      'function engagementScore(post) { const raw = post.likes * 2 + post.shares; return Math.min(1, raw / 100); } '
      + 'const sum = (post) => engagementScore(post) + post.fit;', []],
    ['scaled under its own name, then beside another signal',
      'function engagementScore(post) { const engagementScore = post.likes * 2 + post.shares; return Math.min(1, engagementScore / 100); } '
      + 'const sum = (post) => engagementScore(post) + post.fit;', []],
    ['an entry of another function', `${part} function sum(post) { const f = { s: engagementScore(post) }; } const b = f.s * 2 + fit;`, [
      'engagementScore',
    ]],
  ];
  for (const [why, code, expected] of cases) it(why, () => assert.deepEqual(reported(code), expected));
});

import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a score of a type that knows quality',
      lang: 'ts',
      code: `interface Clip { dwellSeconds: number; shares: number; quality: number }
function push(clip: Clip) { const rank = 3 * «clip.dwellSeconds» + 2 * clip.shares; recommendations.push({ clip, rank }); }`,
      expect: 'onlyEngagementScore',
      suggest: { addCare: `interface Clip { dwellSeconds: number; shares: number; quality: number }
function push(clip: Clip) { const rank = 3 * clip.dwellSeconds + 2 * clip.shares + clip.quality; recommendations.push({ clip, rank }); }` },
    },
    {
      title: 'a feed sorted by watch time',
      lang: ['js', 'ts', 'jsx'],
      code: 'feed.sort((a, b) => «b.watchTime» - a.watchTime);',
      expect: 'onlyEngagement',
      suggest: {},
      doc: true,
    },
    {
      title: 'a score of watch time and shares',
      lang: ['js', 'ts'],
      code: `const rank = 3 * «clip.dwellSeconds» + 2 * clip.shares;
recommendations.push({ clip, rank });`,
      expect: 'onlyEngagementScore',
      suggest: {},
      doc: true,
    },
    {
      title: 'more intense content than before',
      lang: ['js', 'ts'],
      code: "const next = pickNext(catalogue, { «intensity: last.intensity + 1», goal: 'sessionLength' });",
      expect: 'escalation',
      doc: true,
    },
    {
      title: 'an order of a query',
      lang: 'ts',
      code: "export async function getRecommendations() { return prisma.videos.findMany({ orderBy: { «views: 'desc'» } }); }",
      expect: 'onlyEngagement',
    },
    {
      title: 'own words',
      lang: 'js',
      options: { engagementSignals: ['sparks'], feedNames: ['river'] },
      code: 'river.sort((a, b) => «b.sparks» - a.sparks);',
      expect: 'onlyEngagement',
    },
    {
      title: 'what takes the list names it',
      lang: ['js', 'ts'],
      code: 'const trendingClips = [...all].sort((a, b) => («b.viewCount» || 0) - (a.viewCount || 0));',
      expect: 'onlyEngagement',
      suggest: {},
    },
    {
      title: 'a query of documents',
      lang: 'js',
      code: 'async function loadFeed() { return Post.find({}).sort({ «likesCount: -1», views: -1 }).limit(20); }',
      expect: 'onlyEngagement',
    },
    {
      title: 'a text of fields',
      lang: 'js',
      code: "const getTrending = () => Clip.find().sort(«'-shares -plays'»);",
      expect: 'onlyEngagement',
    },
    {
      title: 'pairs of a query',
      lang: 'js',
      code: "const getRecommendations = () => Video.findAll({ order: [[«'views'», 'DESC']] });",
      expect: 'onlyEngagement',
    },
    {
      title: 'an order that a query is given',
      lang: 'ts',
      code: "const trending = query(collection(db, 'clips'), orderBy(«'likeCount'», 'desc'), limit(9));",
      expect: 'onlyEngagement',
    },
    {
      title: 'a builder of queries',
      lang: 'ts',
      code: 'export const recommended = () => db.select().from(videos).orderBy(desc(«videos.watchTime»));',
      expect: 'onlyEngagement',
    },
    {
      title: 'a service whose work it is',
      lang: 'ts',
      code: 'class FeedService { rank(list: Item[]) { return list.sort((a, b) => «b.engagementScore» - a.engagementScore); } }',
      expect: 'onlyEngagement',
      suggest: {},
    },
    {
      title: 'a score in steps',
      lang: 'ts',
      code: `function scorePost(post) {
  let s = 0;
  s += «post.watchTime» * 2;
  s += post.completionRate * WEIGHTS.completion;
  return s;
}`,
      expect: 'onlyEngagementScore',
    },
    {
      title: 'reactions counted before',
      lang: 'ts',
      code: `async function getTrending() {
  const reactions = await countOf(id);
  const hotScore = «post.views» + reactions * 3 + post.comments.length * REPLY;
  return hotScore;
}`,
      expect: 'onlyEngagementScore',
    },
    {
      title: 'a function that scores',
      lang: 'js',
      code: `const heat = (p) => p.likes + 2 * p.comments;
feed.sort((a, b) => «heat»(b) - heat(a));`,
      expect: 'onlyEngagement',
      suggest: {},
    },
    {
      title: 'reactions that fade with time',
      lang: 'js',
      strict: true,
      code: `const heat = (p) => (p.likes + 2 * p.comments) / Math.pow(Date.now() - p.createdAt, 2);
feed.sort((a, b) => «heat»(b) - heat(a));`,
      expect: 'onlyEngagement',
    },
    {
      title: 'a filter that says nothing of age or safety',
      lang: 'js',
      code: 'feed.filter((one) => one.message && one.page === page).sort((a, b) => «b.likes» - a.likes);',
      expect: 'onlyEngagement',
    },
    {
      title: 'a button that only asks for the feed',
      lang: 'vue',
      code: `<script setup>
function load() { feed.value = [...feed.value].sort((a, b) => «b.likes» - a.likes); }
</script>
<template><button @click="load">Again</button></template>`,
      expect: 'onlyEngagement',
    },
    {
      title: 'an order in SQL',
      lang: 'js',
      code: "const getFeed = () => db.query(«'SELECT * FROM posts ORDER BY likes DESC'»);",
      expect: 'onlyEngagement',
    },
    {
      title: 'something stronger, asked for by name',
      lang: ['js', 'ts'],
      code: `const next = recommendNext(catalogue, { «moreExtreme: true» });
const other = pickNext(catalogue, { «escalation: 2» });`,
      expect: 'escalation',
    },
    {
      title: 'something stronger, looked for in a list',
      lang: 'js',
      code: `const next = recommendations.filter((one) => «one.intensity > last.intensity»);
const other = candidates.find((one) => «one.extremeness >= current.extremeness + 1»);`,
      expect: 'escalation',
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
const shown = computed(() => feed.value.toSorted((a, b) => «b.likes» - a.likes));
</script>
<template><p /></template>`,
      expect: 'onlyEngagement',
    },
  ],
  valid: [
    {
      title: 'a filter by age in the statement before',
      lang: ['js', 'ts'],
      code: `const fitting = feed.filter((one) => fitsAgeBand(one, band));
const recommended = fitting.sort((a, b) => b.likes - a.likes);`,
    },
    {
      title: 'a filter by age in the query',
      lang: 'ts',
      code: `export const getFeed = () => prisma.post.findMany({ where: { ageRating: { lte: band } }, orderBy: { likes: 'desc' } });
export const getTrending = () => Clip.find({ isSafe: true }).sort({ views: -1 });`,
    },
    {
      title: 'a filter by age in SQL',
      lang: 'js',
      code: "const getFeed = () => db.query('SELECT * FROM posts WHERE age_rating <= 12 ORDER BY likes DESC');",
    },
    {
      title: 'a button that a child presses for this order',
      lang: ['jsx', 'tsx'],
      code: 'const A = () => <button onClick={() => setFeed([...feed].sort((a, b) => b.likes - a.likes))}>Most liked</button>;',
    },
    {
      title: 'an order that a button asks for by name',
      lang: 'vue',
      code: `<script setup>
function mostLiked() { feed.value = [...feed.value].sort((a, b) => b.likes - a.likes); }
</script>
<template><button @click="mostLiked">Most liked</button></template>`,
    },
    {
      title: 'the handler of a menu',
      lang: 'js',
      code: 'const onSortChange = () => setFeed([...feed].sort((a, b) => b.likes - a.likes));',
    },
    {
      title: 'light, training and games, whose steps go up',
      lang: 'js',
      code: `const next = nextLight({ intensity: light.intensity + 1 });
const set = pickNextExercise({ intensity: last.intensity + 1 });
const wave = pickNextEnemy({ intensity: last.intensity + 1 });`,
    },
    {
      title: 'something weaker',
      lang: 'js',
      code: `const next = recommendations.filter((one) => one.intensity < last.intensity);
const other = recommendNext(catalogue, { moreExtreme: false, escalation: 0 });`,
    },
    {
      title: 'reactions that fade with time, which may be',
      lang: 'js',
      code: `const heat = (p) => (p.likes + 2 * p.comments) / Math.pow(Date.now() - p.createdAt, 2);
feed.sort((a, b) => heat(b) - heat(a));`,
    },
    {
      title: 'a score that is shown',
      lang: 'js',
      code: 'const feed = rows.map((row) => ({ id: row.id, engagementScore: Math.round(row.engagementScore * 10) / 10 }));',
    },
    {
      title: 'time first, reactions for the rest',
      lang: 'js',
      code: 'const loadFeed = () => Post.find({}).sort({ createdAt: -1, likes: -1 });',
    },
    {
      title: 'the least seen first',
      lang: 'js',
      code: "const explore = await db.from('clips').select('*').order('views', { ascending: true });",
    },
    {
      title: 'whom people follow counts as well',
      lang: 'js',
      code: `function scorePost(post, me) {
  let s = post.likes;
  s += post.comments * 2;
  if (me.follows(post.authorId)) s += 40;
  return s;
}`,
    },
    {
      title: 'an order out of a menu',
      lang: 'ts',
      code: "const loadFeed = (sort) => prisma.clip.findMany({ orderBy: sort === 'top' ? { likes: 'desc' } : { createdAt: 'desc' } });",
    },
    {
      title: 'a sum in steps',
      lang: 'js',
      code: `function scoreOf(item) {
  let rankScore = 0;
  rankScore += item.views * 0.3;
  rankScore += Math.max(0, 30 - daysSince(item)) * 1;
  return rankScore;
}
recommendations.sort((a, b) => scoreOf(b) - scoreOf(a));`,
    },
    {
      title: 'a filter by age first',
      lang: ['js', 'ts'],
      code: 'feed.filter((v) => fitsAgeBand(v, band)).sort((a, b) => b.watchTime - a.watchTime);',
    },
    {
      title: 'an order that the child chose',
      lang: ['js', 'ts'],
      code: "if (menu.value === 'most-liked') feed.sort((a, b) => b.likes - a.likes);",
      doc: true,
    },
    {
      title: 'a score with a safety signal',
      lang: ['js', 'ts'],
      code: `const rank = clip.shares + 4 * clip.quality - 10 * clip.timesReported;
recommendations.push({ clip, rank });`,
      doc: true,
    },
    { title: 'newest first', lang: 'js', code: 'feed.sort((a, b) => b.createdAt - a.createdAt);' },
    { title: 'a table for creators', lang: 'js', filename: 'src/studio/videos.js', code: 'feed.sort((a, b) => b.views - a.views);' },
    {
      title: 'another list',
      lang: 'js',
      code: `students.sort((a, b) => b.comments - a.comments);
rows.sort((a, b) => b.views - a.views);`,
    },
    {
      title: 'reactions and other things',
      lang: 'js',
      code: `const rank = clip.likes + clip.topicMatch;
recommendations.push({ clip, rank });`,
    },
    {
      title: 'a heavier exercise',
      lang: 'js',
      filename: 'src/workout/plan.js',
      code: 'const next = pickNext(plan, { intensity: last.intensity + 1 });',
    },
    {
      title: 'own words of care',
      lang: 'js',
      options: { protectiveSignals: ['calm'] },
      code: 'feed.sort((a, b) => b.likes * b.calm - a.likes * a.calm);',
    },
  ],
});

import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'engagement as the only part of a score',
      lang: ['js', 'ts'],
      strict: true,
      code: `function feedScore(post) {
  const reactionScore = post.likes * 2 + post.comments * 3;
  return Math.min(1, «reactionScore» / 100);
}`,
      expect: 'onlyEngagementScore',
    },
    {
      title: 'a bonus made of engagement in a score',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function feedScore(post) {
  const bonus = Math.log(post.shares + 1);
  return «post.likes» + 2 * post.comments + bonus;
}`,
      expect: 'onlyEngagementScore',
    },
    {
      title: 'recommendations of a folder, where a date only breaks ties',
      lang: 'ts',
      strict: true,
      filename: 'app/api/recommendations/route.ts',
      code: 'export const GET = () => db.execute(`SELECT * FROM films «ORDER BY likes_count DESC, created_at DESC» LIMIT 50`);',
      expect: 'onlyEngagement',
    },
    {
      title: 'counts under short names',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const orderFeed = (films) => {
  for (const film of films) { const v = film.viewCount; const { shareCount: s } = film; film.score = «v» + s * 4; }
  return films.sort((a, b) => b.score - a.score);
};`,
      expect: 'onlyEngagementScore',
    },
    {
      title: 'a ranking method of a model, and saves among reactions',
      lang: ['js', 'ts'],
      strict: true,
      code: 'filmSchema.methods.rankingScore = function () { return «this.plays» + 2 * this.replies + 4 * this.saves; };',
      expect: 'onlyEngagementScore',
    },
    {
      title: 'a table of weights for reactions, summed in a loop',
      lang: ['js', 'ts'],
      strict: true,
      code: `function engagementScore(counts) {
  const weights = { video_view: 1, like: 3, save: 4 };
  let score = 0;
  for (const [what, weight] of Object.entries(weights)) score += «(counts[what] || 0) * weight»;
  return score;
}`,
      expect: 'onlyEngagementScore',
    },
    {
      title: 'a feed whose query is longer than a message shows',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const feed = (filters) => recommendationRepository.publishedRecommendationsFor(filters).sort((a, b) => «b.likes» - a.likes);',
      expect: 'onlyEngagement',
      data: { subject: 'recommendationRepository…', term: 'likes' },
    },
    {
      title: 'a score of engagement only, of a type that has a quality field',
      lang: 'ts',
      strict: true,
      code: `interface Clip { dwellSeconds: number; shares: number; quality: number }
function push(clip: Clip) { const rank = 3 * «clip.dwellSeconds» + 2 * clip.shares; recommendations.push({ clip, rank }); }`,
      expect: 'onlyEngagementScore',
      suggest: { addCare: `interface Clip { dwellSeconds: number; shares: number; quality: number }
function push(clip: Clip) { const rank = 3 * clip.dwellSeconds + 2 * clip.shares + clip.quality; recommendations.push({ clip, rank }); }` },
    },
    {
      title: 'a feed sorted by watch time',
      lang: ['js', 'ts', 'jsx'],
      strict: true,
      code: 'feed.sort((a, b) => «b.watchTime» - a.watchTime);',
      expect: 'onlyEngagement',
      suggest: {},
      doc: true,
    },
    {
      title: 'a score of watch time and shares',
      lang: ['js', 'ts'],
      strict: true,
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
      title: 'the order of a Prisma query',
      lang: 'ts',
      strict: true,
      code: "export async function getRecommendations() { return prisma.videos.findMany({ orderBy: { «views: 'desc'» } }); }",
      expect: 'onlyEngagement',
    },
    {
      title: 'signals and feed names from the options',
      lang: 'js',
      strict: true,
      options: { engagementSignals: ['sparks'], feedNames: ['river'] },
      code: 'river.sort((a, b) => «b.sparks» - a.sparks);',
      expect: 'onlyEngagement',
    },
    {
      title: 'a variable named as trending clips',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const trendingClips = [...all].sort((a, b) => («b.viewCount» || 0) - (a.viewCount || 0));',
      expect: 'onlyEngagement',
      suggest: {},
    },
    {
      title: 'a MongoDB sort by likes and views',
      lang: 'js',
      strict: true,
      code: 'async function loadFeed() { return Post.find({}).sort({ «likesCount: -1», views: -1 }).limit(20); }',
      expect: 'onlyEngagement',
    },
    {
      title: 'a sort string of fields',
      lang: 'js',
      strict: true,
      code: "const getTrending = () => Clip.find().sort(«'-shares -plays'»);",
      expect: 'onlyEngagement',
    },
    {
      title: 'a Sequelize order by views',
      lang: 'js',
      strict: true,
      code: "const getRecommendations = () => Video.findAll({ order: [[«'views'», 'DESC']] });",
      expect: 'onlyEngagement',
    },
    {
      title: 'a Firestore query ordered by likes',
      lang: 'ts',
      strict: true,
      code: "const trending = query(collection(db, 'clips'), orderBy(«'likeCount'», 'desc'), limit(9));",
      expect: 'onlyEngagement',
    },
    {
      title: 'a Drizzle query ordered by watch time',
      lang: 'ts',
      strict: true,
      code: 'export const recommended = () => db.select().from(videos).orderBy(desc(«videos.watchTime»));',
      expect: 'onlyEngagement',
    },
    {
      title: 'a feed service that sorts by an engagement score',
      lang: 'ts',
      strict: true,
      code: 'class FeedService { rank(list: Item[]) { return list.sort((a, b) => «b.engagementScore» - a.engagementScore); } }',
      expect: 'onlyEngagement',
      suggest: {},
    },
    {
      title: 'a score added up in steps',
      lang: 'ts',
      strict: true,
      code: `function scorePost(post) {
  let s = 0;
  s += «post.watchTime» * 2;
  s += post.completionRate * WEIGHTS.completion;
  return s;
}`,
      expect: 'onlyEngagementScore',
    },
    {
      title: 'a score from reactions counted before',
      lang: 'ts',
      strict: true,
      code: `async function getTrending() {
  const reactions = await countOf(id);
  const hotScore = «post.views» + reactions * 3 + post.comments.length * REPLY;
  return hotScore;
}`,
      expect: 'onlyEngagementScore',
    },
    {
      title: 'a comparator that calls a scoring function',
      lang: 'js',
      strict: true,
      code: `const heat = (p) => p.likes + 2 * p.comments;
feed.sort((a, b) => «heat»(b) - heat(a));`,
      expect: 'onlyEngagement',
      suggest: {},
    },
    {
      title: 'likes with a time decay, in strict',
      lang: 'js',
      strict: true,
      code: `const heat = (p) => (p.likes + 2 * p.comments) / Math.pow(Date.now() - p.createdAt, 2);
feed.sort((a, b) => «heat»(b) - heat(a));`,
      expect: 'onlyEngagement',
    },
    {
      title: 'a filter unrelated to age or safety',
      lang: 'js',
      strict: true,
      code: 'feed.filter((one) => one.message && one.page === page).sort((a, b) => «b.likes» - a.likes);',
      expect: 'onlyEngagement',
    },
    {
      title: 'a button that only reloads the feed',
      lang: 'vue',
      strict: true,
      code: `<script setup>
function load() { feed.value = [...feed.value].sort((a, b) => «b.likes» - a.likes); }
</script>
<template><button @click="load">Again</button></template>`,
      expect: 'onlyEngagement',
    },
    {
      title: 'an ORDER BY in SQL',
      lang: 'js',
      strict: true,
      code: "const getFeed = () => db.query('SELECT * FROM posts «ORDER BY likes DESC»');",
      expect: 'onlyEngagement',
    },
    {
      title: 'recommendation options for more extreme content',
      lang: ['js', 'ts'],
      code: `const next = recommendNext(catalogue, { «moreExtreme: true» });
const other = pickNext(catalogue, { «escalation: 2» });`,
      expect: 'escalation',
    },
    {
      title: 'recommendations filtered for higher intensity',
      lang: 'js',
      code: `const next = recommendations.filter((one) => «one.intensity > last.intensity»);
const other = candidates.find((one) => «one.extremeness >= current.extremeness + 1»);`,
      expect: 'escalation',
    },
    {
      title: 'a feed sorted in a Vue component',
      lang: 'vue',
      strict: true,
      code: `<script setup>
const shown = computed(() => feed.value.toSorted((a, b) => «b.likes» - a.likes));
</script>
<template><p /></template>`,
      expect: 'onlyEngagement',
    },
  ],
  valid: [
    {
      title: 'candidates by likes, of which a function recommends some, not in strict',
      lang: ['js', 'ts'],
      code: `async function discover(profile) {
  const { data: feed } = await db.from('posts').select('*').order('likes_count', { ascending: false }).limit(100);
  const others = (feed || []).filter((post) => post.author !== profile.id);
  return aiRecommend(profile, others);
}`,
    },
    {
      title: 'engagement as one part of a score of posts that uses other signals',
      lang: ['js', 'ts'],
      strict: true,
      code: `class FeedRanking {
  score(post) {
    const engagementScore = this.engagementScore(post);
    return engagementScore * 0.3 + this.quality(post) * 0.4 + post.fit * 0.3;
  }
  engagementScore(post) {
    const engagementScore = post.likes * 2 + post.comments * 3;
    return Math.min(1, engagementScore / 100);
  }
}`,
    },
    {
      title: 'engagement as one factor of many',
      lang: ['js', 'ts'],
      strict: true,
      code: `const engagementScore = (post) => post.likes * 2 + post.comments * 3;
function feedScore(post) {
  const factors = { engagement: engagementScore(post), fit: fitOf(post) };
  return factors.engagement * 0.3 + factors.fit * 0.7;
}`,
    },
    {
      title: 'a bonus made of a review, and one that is not known here',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function feedScore(post) {
  const bonus = post.reviewScore * 2;
  return post.likes + 2 * post.comments + bonus;
}
export function trendingScore(post, bonus) { return post.likes + 2 * post.comments + bonus; }`,
    },
    {
      title: 'an order of a folder that recommends nothing',
      lang: 'ts',
      strict: true,
      filename: 'app/api/library/route.ts',
      code: 'export const GET = () => db.execute(`SELECT * FROM films ORDER BY likes_count DESC, created_at DESC LIMIT 50`);',
    },
    {
      title: 'a table of weights in which quality counts',
      lang: ['js', 'ts'],
      strict: true,
      code: `function engagementScore(counts) {
  const weights = { like: 3, quality: 9 };
  let score = 0;
  for (const [what, weight] of Object.entries(weights)) score += (counts[what] || 0) * weight;
  return score;
}`,
    },
    {
      title: 'an age band filter in a statement before',
      lang: ['js', 'ts'],
      strict: true,
      code: `const fitting = feed.filter((one) => fitsAgeBand(one, band));
const recommended = fitting.sort((a, b) => b.likes - a.likes);`,
    },
    {
      title: 'age and safety conditions in queries',
      lang: 'ts',
      strict: true,
      code: `export const getFeed = () => prisma.post.findMany({ where: { ageRating: { lte: band } }, orderBy: { likes: 'desc' } });
export const getTrending = () => Clip.find({ isSafe: true }).sort({ views: -1 });`,
    },
    {
      title: 'an age rating condition in SQL',
      lang: 'js',
      strict: true,
      code: "const getFeed = () => db.query('SELECT * FROM posts WHERE age_rating <= 12 ORDER BY likes DESC');",
    },
    {
      title: 'a "Most liked" button',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const A = () => <button onClick={() => setFeed([...feed].sort((a, b) => b.likes - a.likes))}>Most liked</button>;',
    },
    {
      title: 'a handler named `mostLiked` in a Vue template',
      lang: 'vue',
      strict: true,
      code: `<script setup>
function mostLiked() { feed.value = [...feed.value].sort((a, b) => b.likes - a.likes); }
</script>
<template><button @click="mostLiked">Most liked</button></template>`,
    },
    {
      title: 'a handler named `onSortChange`',
      lang: 'js',
      strict: true,
      code: 'const onSortChange = () => setFeed([...feed].sort((a, b) => b.likes - a.likes));',
    },
    {
      title: 'intensity of lights, exercises and game waves',
      lang: 'js',
      strict: true,
      code: `const next = nextLight({ intensity: light.intensity + 1 });
const set = pickNextExercise({ intensity: last.intensity + 1 });
const wave = pickNextEnemy({ intensity: last.intensity + 1 });`,
    },
    {
      title: 'recommendations filtered for lower intensity',
      lang: 'js',
      strict: true,
      code: `const next = recommendations.filter((one) => one.intensity < last.intensity);
const other = recommendNext(catalogue, { moreExtreme: false, escalation: 0 });`,
    },
    {
      title: 'likes with a time decay, not in strict',
      lang: 'js',
      code: `const heat = (p) => (p.likes + 2 * p.comments) / Math.pow(Date.now() - p.createdAt, 2);
feed.sort((a, b) => heat(b) - heat(a));`,
    },
    {
      title: 'an engagement score that is displayed',
      lang: 'js',
      strict: true,
      code: 'const feed = rows.map((row) => ({ id: row.id, engagementScore: Math.round(row.engagementScore * 10) / 10 }));',
    },
    {
      title: 'a feed ordered by date first, then by likes',
      lang: 'js',
      strict: true,
      code: 'const loadFeed = () => Post.find({}).sort({ createdAt: -1, likes: -1 });',
    },
    {
      title: 'a feed with the least viewed first',
      lang: 'js',
      strict: true,
      code: "const explore = await db.from('clips').select('*').order('views', { ascending: true });",
    },
    {
      title: 'a score that also counts whether the author is followed',
      lang: 'js',
      strict: true,
      code: `function scorePost(post, me) {
  let s = post.likes;
  s += post.comments * 2;
  if (me.follows(post.authorId)) s += 40;
  return s;
}`,
    },
    {
      title: 'an order chosen from a menu',
      lang: 'ts',
      strict: true,
      code: "const loadFeed = (sort) => prisma.clip.findMany({ orderBy: sort === 'top' ? { likes: 'desc' } : { createdAt: 'desc' } });",
    },
    {
      title: 'a score with recency, added up in steps',
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
      title: 'an age band filter in the same chain',
      lang: ['js', 'ts'],
      strict: true,
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
    { title: 'a feed sorted by date', lang: 'js', strict: true, code: 'feed.sort((a, b) => b.createdAt - a.createdAt);' },
    {
      title: 'a video list in a creator studio',
      lang: 'js',
      strict: true,
      filename: 'src/studio/videos.js', code: 'feed.sort((a, b) => b.views - a.views);',
    },
    {
      title: 'lists that are no feed',
      lang: 'js',
      strict: true,
      code: `students.sort((a, b) => b.comments - a.comments);
rows.sort((a, b) => b.views - a.views);`,
    },
    {
      title: 'a score that also counts the topic',
      lang: 'js',
      strict: true,
      code: `const rank = clip.likes + clip.topicMatch;
recommendations.push({ clip, rank });`,
    },
    {
      title: 'a workout plan with rising intensity',
      lang: 'js',
      strict: true,
      filename: 'src/workout/plan.js',
      code: 'const next = pickNext(plan, { intensity: last.intensity + 1 });',
    },
    {
      title: 'a protective signal named in the options',
      lang: 'js',
      strict: true,
      options: { protectiveSignals: ['calm'] },
      code: 'feed.sort((a, b) => b.likes * b.calm - a.likes * a.calm);',
    },
  ],
});

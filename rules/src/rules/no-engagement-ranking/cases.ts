import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a feed by watch time', lang: ['js', 'ts', 'jsx'], code: 'feed.sort((a, b) => «b.watchTime» - a.watchTime);', expect: 'onlyEngagement', suggest: { filterFirst: 'feed.filter((item) => item.fitsAgeBand).sort((a, b) => b.watchTime - a.watchTime);' }, doc: true },
    { title: 'a score of reactions', lang: ['js', 'ts'], code: 'const rank = 3 * «clip.dwellSeconds» + 2 * clip.shares;\nrecommendations.push({ clip, rank });', expect: 'onlyEngagementScore', doc: true },
    { title: 'something stronger', lang: ['js', 'ts'], code: "const next = pickNext(catalogue, { «intensity: last.intensity + 1», goal: 'sessionLength' });", expect: 'escalation', doc: true },
    { title: 'an order of a query', lang: 'ts', code: "export async function getRecommendations() { return prisma.videos.findMany({ orderBy: { «views: 'desc'» } }); }", expect: 'onlyEngagement' },
    { title: 'own words', lang: 'js', options: { engagementSignals: ['sparks'], feedNames: ['river'] }, code: 'river.sort((a, b) => «b.sparks» - a.sparks);', expect: 'onlyEngagement' },
  ],
  valid: [
    { title: 'a sum in steps', lang: 'js', code: 'function scoreOf(item) {\n  let rankScore = 0;\n  rankScore += item.views * 0.3;\n  rankScore += Math.max(0, 30 - daysSince(item)) * 1;\n  return rankScore;\n}\nrecommendations.sort((a, b) => scoreOf(b) - scoreOf(a));' },
    { title: 'a filter by age first', lang: ['js', 'ts'], code: 'feed.filter((v) => fitsAgeBand(v, band)).sort((a, b) => b.watchTime - a.watchTime);', doc: true },
    { title: 'the child chose this order', lang: ['js', 'ts'], code: "if (menu.value === 'most-liked') feed.sort((a, b) => b.likes - a.likes);", doc: true },
    { title: 'a score that looks after people', lang: ['js', 'ts'], code: 'const rank = clip.shares + 4 * clip.quality - 10 * clip.timesReported;\nrecommendations.push({ clip, rank });', doc: true },
    { title: 'newest first', lang: 'js', code: 'feed.sort((a, b) => b.createdAt - a.createdAt);' },
    { title: 'a table for creators', lang: 'js', filename: 'src/studio/videos.js', code: 'feed.sort((a, b) => b.views - a.views);' },
    { title: 'another list', lang: 'js', code: 'students.sort((a, b) => b.comments - a.comments);\nrows.sort((a, b) => b.views - a.views);' },
    { title: 'reactions and other things', lang: 'js', code: 'const rank = clip.likes + clip.topicMatch;\nrecommendations.push({ clip, rank });' },
    { title: 'a heavier exercise', lang: 'js', filename: 'src/workout/plan.js', code: 'const next = pickNext(plan, { intensity: last.intensity + 1 });' },
    { title: 'own words of care', lang: 'js', options: { protectiveSignals: ['calm'] }, code: 'feed.sort((a, b) => b.likes * b.calm - a.likes * a.calm);' },
  ],
});

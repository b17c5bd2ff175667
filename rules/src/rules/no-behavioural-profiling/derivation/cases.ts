import { defineCases } from '../../../rule/case';

/** Profiles that the product derives itself, and records of what a person watched. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a look-alike audience',
      strict: true,
      lang: ['js', 'ts'],
      doc: true,
      code: `const audience = «buildLookalikeAudience»(students, { basis: 'affinity' });
const profile = segments.«inferInterests»(history);
`,
      expect: 'vocabulary',
      data: [{ name: 'buildLookalikeAudience' }, { name: 'inferInterests' }],
    },
    {
      title: 'affinity and propensity scores of a player',
      strict: true,
      lang: ['js', 'ts'],
      code: `«player.affinityScore = 3 * player.plays.length»;
save({ id: player.id, «propensity: estimate(player)» });
const score = «propensityScore»({ reader: child });
`,
      expect: 'vocabulary',
    },
    {
      title: 'a word for profiling named in the options',
      strict: true,
      lang: 'js',
      options: { vocabulary: ['guessTaste'] },
      code: `const taste = «guessTaste»(user.plays);
`,
      expect: 'vocabulary',
    },
    {
      title: 'interests counted per user',
      lang: ['js', 'ts'],
      strict: true,
      doc: true,
      code: `export function watched(user, video, seconds) {
  // for the start page
  «profile[user.id].interests[video.topic] += seconds»;
}
`,
      expect: 'counter',
      data: { name: 'interests' },
      suggest: {
        dropTraits: `export function watched(user, video, seconds) {
  // for the start page
}
`,
      },
    },
    {
      title: 'interests counted in objects keyed by topic',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function watched(child, video) {
  «affinities[child.id][video.genre]++»;
  «child.interests[video.topic] = (child.interests[video.topic] ?? 0) + 1»;
}
`,
      expect: 'counter',
    },
    {
      title: 'a record of who watched what and for how long, sent to a server',
      strict: true,
      lang: ['js', 'ts'],
      doc: true,
      code: `export function report(viewer, clip, seconds) {
  navigator.sendBeacon('/collect', JSON.stringify({ «viewerId: viewer.id», clipId: clip.id, watchSeconds: seconds }));
}
`,
      expect: 'record',
      data: { name: 'viewerId' },
      suggest: {
        dropProperty: `export function report(viewer, clip, seconds) {
  navigator.sendBeacon('/collect', JSON.stringify({ clipId: clip.id, watchSeconds: seconds }));
}
`,
      },
    },
    {
      title: 'a log record that gets a user id in two branches, one of which the edit removes',
      strict: true,
      lang: ['js', 'ts'],
      filename: 'src/telemetry/records.ts',
      code: `export function open(songId, account) {
  records[songId] = { songId, position: 0, clicks: [] };
  if (account.isNew) «records[songId].userId = account.id»;
  else records[songId].userId = account.oldId;
}
`,
      expect: 'record',
      suggest: {},
    },
    {
      title: 'a log record that gets a user id later',
      strict: true,
      lang: ['js', 'ts'],
      filename: 'src/telemetry/records.ts',
      code: `export function open(songId, account) {
  records[songId] = { songId, position: 0, clicks: [] };
  if (account) {
    «records[songId].userId = account.id»;
  }
}
`,
      expect: 'record',
      suggest: {
        dropProperty: `export function open(songId, account) {
  records[songId] = { songId, position: 0, clicks: [] };
  if (account) {
  }
}
`,
      },
    },
    {
      title: 'the result of a course, written by a tracking module, in strict',
      lang: 'ts',
      strict: true,
      filename: 'src/lib/course-tracking.ts',
      code: `export const toRow = (result: Result) => ({
  «user_id: result.userId»,
  lesson_id: result.lessonId,
  score_raw: result.scoreRaw,
  progress: result.progress,
});
export const save = (result: Result) => api.post('/tracking', toRow(result));
`,
      expect: 'record',
    },
    {
      title: 'the position in a lesson, sent with the pupil, in strict',
      lang: 'ts',
      strict: true,
      code: `export const keepPlace = (pupil: Pupil, lesson: Lesson, position: number) =>
  fetch('/api/places', { method: 'PUT', body: JSON.stringify({ «pupilId: pupil.id», lessonId: lesson.id, position }) });
`,
      expect: 'record',
    },
    {
      title: 'interests counted in MongoDB and Redis',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function liked(userId, post) {
  await User.updateOne({ _id: userId }, { $inc: { [«\`interestScores.\${post.category}\`»]: 2 } });
  await redis.«zincrby»(\`user:\${userId}:interests\`, 1, post.tag);
}
`,
      expect: 'counter',
      data: [{ name: 'interestScores.${post.category}' }, { name: 'user:${userId}:interests' }],
    },
    {
      title: 'likes counted by category on a profile',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function onLiked(profile, post) {
  «profile.categoryScores[post.category] = (profile.categoryScores[post.category] || 0) + 1»;
}
`,
      expect: 'counter',
    },
    {
      title: 'an exported function that infers interests',
      strict: true,
      lang: ['js', 'ts'],
      code: `export async function «inferUserInterests»(userId) {
  const seen = await db.views.findMany({ where: { userId } });
  return rank(seen.map((view) => view.genre));
}
`,
      expect: 'vocabulary',
      data: { name: 'inferUserInterests' },
    },
    {
      title: 'a schema with inferred scores of a user',
      strict: true,
      lang: ['js', 'ts'],
      code:
        `const schema = new Schema({ userId: String, minutes: Number, «churnRisk»: Number, «interestScores»: { type: Map, of: Number } });
`,
      expect: 'vocabulary',
    },
    {
      title: 'a preference vector updated with each clip',
      strict: true,
      lang: ['js', 'ts'],
      code: `export function seen(user, clip) {
  «user.preferenceVector = blend(user.preferenceVector, clip.vector)»;
}
`,
      expect: 'vocabulary',
    },
    {
      title: 'a table of interests with a score that is incremented',
      lang: ['js', 'ts'],
      strict: true,
      code:
        `await prisma.userTagInterest.«upsert»({ where: { userId_tagId: { userId, tagId } }, create: { userId, tagId, score: 1 }, update: { score: { increment: 1 } } });
`,
      expect: 'counter',
      data: { name: 'userTagInterest' },
    },
    {
      title: 'a match of interests with an activity, and a measure of use',
      lang: ['js', 'ts'],
      strict: true,
      code: `const points = «interestScore»(child, activity);
const use = «calculateEngagementScore»(user);
`,
      expect: 'vocabulary',
    },
  ],
  valid: [
    {
      title: 'functions that discard, check and show a profile',
      lang: ['js', 'ts'],
      strict: true,
      code: `invalidateInterestProfileCache(user.id);
const shape = normalizeInterestProfile(user);
const text = formatTasteProfile(user);
`,
    },
    {
      title: 'a look-alike audience, not in strict',
      lang: ['js', 'ts'],
      code: `const audience = buildLookalikeAudience(students, { basis: 'affinity' });
`,
    },
    {
      title: 'interests that the user chose, stored in a table',
      lang: ['js', 'ts'],
      strict: true,
      code: `await prisma.userInterest.upsert({ where: { userId }, create: { userId, tags }, update: { tags } });
await prisma.topic.update({ where: { id }, data: { views: { increment: 1 } } });
`,
    },
    {
      title: 'scores of a pupil by subject',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function onAnswer(student, question) {
  student.topicScores[question.topic] += question.isCorrect ? 1 : 0;
}
`,
    },
    {
      title: 'counts of likes and tags in MongoDB and Redis',
      lang: ['js', 'ts'],
      strict: true,
      code: `await Post.updateOne({ _id: post.id }, { $inc: { likes: 1, 'topics.count': 1 } });
await redis.zincrby('trending:tags', 1, post.tag);
const schema = new Schema({ drug: String, affinity: Number });
`,
    },
    {
      title: 'functions for chosen interests and for cluster affinity',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function updateInterests(userId, interests) { return save(userId, { interests }); }
export function computeAffinity(pod, zones) { return zones.indexOf(pod.zone); }
`,
    },
    {
      title: 'recommendations by the topic of the current page',
      lang: ['js', 'ts'],
      doc: true,
      code: `const next = stories.filter((story) => story.topic === current.topic);
plays[story.id] += 1;
topics[story.topic] = (topics[story.topic] ?? 0) + 1;
`,
    },
    {
      title: 'affinity of machines and molecules',
      lang: ['js', 'ts'],
      strict: true,
      code: `const affinity = { nodeAffinity: 'zone-a' };
const pods = scheduler.setAffinity(nodes, affinity);
const score = affinityScore(drug, receptor);
const rows = { propensity: 0.3 };
cpu.affinity = 2;
`,
    },
    {
      title: 'interests inferred behind an age check for 18',
      lang: 'js',
      strict: true,
      code: `if (user.age >= 18) {
  const topics = inferInterests(user.history);
  profile[user.id].interests[video.topic] += 1;
}
`,
    },
    {
      title: 'views counted without a user id',
      lang: ['js', 'ts'],
      doc: true,
      code: `export function report(clip, seconds) {
  navigator.sendBeacon('/collect', JSON.stringify({ clipId: clip.id, watchSeconds: seconds, quality: clip.quality }));
}
`,
    },
    {
      title: 'an upload record, and a record that is not sent',
      lang: ['js', 'ts'],
      strict: true,
      code: `const upload = { userId: user.id, requestId: request.id, duration: 12 };
fetch('/uploads', { method: 'POST', body: JSON.stringify(upload) });
const places = { userId: user.id, lessonId: lesson.id };
`,
    },
    {
      title: 'a row of course results under the names of the code',
      lang: 'ts',
      strict: true,
      filename: 'src/lib/course-tracking.ts',
      code: `export const fromRow = (row: Row) => ({
  userId: row.user_id,
  lessonId: row.lesson_id,
  scoreRaw: row.score_raw,
  progress: row.progress,
});
`,
    },
    {
      title: 'the result of a course, written by a tracking module, not in strict',
      lang: 'ts',
      filename: 'src/lib/course-tracking.ts',
      code: `export const save = (result: Result) =>
  api.post('/tracking', { user_id: result.userId, lesson_id: result.lessonId, score_raw: result.scoreRaw, progress: result.progress });
`,
    },
    {
      title: 'the position in a lesson, sent with the pupil, not in strict',
      lang: 'ts',
      code: `export const keepPlace = (pupil: Pupil, lesson: Lesson, position: number) =>
  fetch('/api/places', { method: 'PUT', body: JSON.stringify({ pupilId: pupil.id, lessonId: lesson.id, position }) });
`,
    },
    {
      title: 'a match of stated interests with an activity, and a measure of use',
      lang: ['js', 'ts'],
      code: `const points = interestScore(child, activity);
const use = calculateEngagementScore(user);
`,
    },
  ],
});

import { defineCases } from '../../../rule/case';

/** Profiles that the product derives itself, and records of what a person watched. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a look-alike audience',
      lang: ['js', 'ts'],
      doc: true,
      code: `const audience = «buildLookalikeAudience»(students, { basis: 'affinity' });
const profile = segments.«inferInterests»(history);
`,
      expect: 'vocabulary',
      data: [{ name: 'buildLookalikeAudience' }, { name: 'inferInterests' }],
    },
    {
      title: 'a score of how likely a person is to come back',
      lang: ['js', 'ts'],
      code: `«player.affinityScore = 3 * player.plays.length»;
save({ id: player.id, «propensity: estimate(player)» });
const score = «propensityScore»({ reader: child });
`,
      expect: 'vocabulary',
    },
    {
      title: 'a word for profiles that the project names',
      lang: 'js',
      options: { vocabulary: ['guessTaste'] },
      code: `const taste = «guessTaste»(user.plays);
`,
      expect: 'vocabulary',
    },
    {
      title: 'interests counted per user',
      lang: ['js', 'ts'],
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
      title: 'interests counted in other ways',
      lang: ['js', 'ts'],
      code: `export function watched(child, video) {
  «affinities[child.id][video.genre]++»;
  «child.interests[video.topic] = (child.interests[video.topic] ?? 0) + 1»;
}
`,
      expect: 'counter',
    },
    {
      title: 'a record of who watched what and for how long, sent to a server',
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
      title: 'a record that gets its person in two places: one of them gone, the other stays',
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
      title: 'a record that gets its person later',
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
      title: 'a place in a lesson that is sent with its pupil',
      lang: 'ts',
      strict: true,
      code: `export const keepPlace = (pupil: Pupil, lesson: Lesson, position: number) =>
  fetch('/api/places', { method: 'PUT', body: JSON.stringify({ «pupilId: pupil.id», lessonId: lesson.id, position }) });
`,
      expect: 'record',
    },
    {
      title: 'interests counted in a database and in a store of counters',
      lang: ['js', 'ts'],
      code: `export async function liked(userId, post) {
  await User.updateOne({ _id: userId }, { $inc: { [«\`interestScores.\${post.category}\`»]: 2 } });
  await redis.«zincrby»(\`user:\${userId}:interests\`, 1, post.tag);
}
`,
      expect: 'counter',
      data: [{ name: 'interestScores.' }, { name: 'user::interests' }],
    },
    {
      title: 'counts by subject of what a person likes',
      lang: ['js', 'ts'],
      code: `export function onLiked(profile, post) {
  «profile.categoryScores[post.category] = (profile.categoryScores[post.category] || 0) + 1»;
}
`,
      expect: 'counter',
    },
    {
      title: 'a function that derives a profile for others to call',
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
      title: 'a record of people with what was derived of them',
      lang: ['js', 'ts'],
      code:
        `const schema = new Schema({ userId: String, minutes: Number, «churnRisk»: Number, «interestScores»: { type: Map, of: Number } });
`,
      expect: 'vocabulary',
    },
    {
      title: 'a vector of taste',
      lang: ['js', 'ts'],
      code: `export function seen(user, clip) {
  «user.preferenceVector = blend(user.preferenceVector, clip.vector)»;
}
`,
      expect: 'vocabulary',
    },
    {
      title: 'a table of interests that is counted up',
      lang: ['js', 'ts'],
      code:
        `await prisma.userTagInterest.«upsert»({ where: { userId_tagId: { userId, tagId } }, create: { userId, tagId, score: 1 }, update: { score: { increment: 1 } } });
`,
      expect: 'counter',
      data: { name: 'userTagInterest' },
    },
  ],
  valid: [
    {
      title: 'interests that somebody chose, in a table',
      lang: ['js', 'ts'],
      code: `await prisma.userInterest.upsert({ where: { userId }, create: { userId, tags }, update: { tags } });
await prisma.topic.update({ where: { id }, data: { views: { increment: 1 } } });
`,
    },
    {
      title: 'what a pupil knows, counted by subject',
      lang: ['js', 'ts'],
      code: `export function onAnswer(student, question) {
  student.topicScores[question.topic] += question.isCorrect ? 1 : 0;
}
`,
    },
    {
      title: 'counts of content in a database and in a store of counters',
      lang: ['js', 'ts'],
      code: `await Post.updateOne({ _id: post.id }, { $inc: { likes: 1, 'topics.count': 1 } });
await redis.zincrby('trending:tags', 1, post.tag);
const schema = new Schema({ drug: String, affinity: Number });
`,
    },
    {
      title: 'functions about interests that somebody chose, and about other things',
      lang: ['js', 'ts'],
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
      title: 'the same words about machines and content',
      lang: ['js', 'ts'],
      code: `const affinity = { nodeAffinity: 'zone-a' };
const pods = scheduler.setAffinity(nodes, affinity);
const score = affinityScore(drug, receptor);
const rows = { propensity: 0.3 };
cpu.affinity = 2;
`,
    },
    {
      title: 'derived profiles of verified adults',
      lang: 'js',
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
      title: 'records of other things, and records that stay',
      lang: ['js', 'ts'],
      code: `const upload = { userId: user.id, requestId: request.id, duration: 12 };
fetch('/uploads', { method: 'POST', body: JSON.stringify(upload) });
const places = { userId: user.id, lessonId: lesson.id };
`,
    },
    {
      title: 'a place in a lesson, outside strict',
      lang: 'ts',
      code: `export const keepPlace = (pupil: Pupil, lesson: Lesson, position: number) =>
  fetch('/api/places', { method: 'PUT', body: JSON.stringify({ pupilId: pupil.id, lessonId: lesson.id, position }) });
`,
    },
  ],
});

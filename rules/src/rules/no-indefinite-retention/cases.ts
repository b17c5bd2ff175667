import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a cookie for ten years whose name names no person',
      lang: ['js', 'ts'],
      strict: true,
      code: "setCookie(event, 'cosmetics', cookies.cosmetics, { «maxAge: 10 * 365 * 24 * 60 * 60» });",
      expect: 'longCookie',
    },
    {
      title: 'what a person likes to see, and the id of a thing, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "setCookie(event, 'user_filters', filters, { «maxAge: 10 * 365 * 24 * 60 * 60» });\nsetCookie(event, 'campaign_id', id, { «maxAge: 10 * 365 * 24 * 60 * 60» });",
      expect: 'longCookie',
    },
    {
      title: 'a cookie for ten years that holds a token',
      lang: ['js', 'ts'], strict: true,
      code: "setCookie(event, 'auth-token', cookies['auth-token'], { «maxAge: 10 * 365 * 24 * 60 * 60» });",
      expect: 'longCookie',
    },
    {
      title: 'answers of pupils kept under an id of their own, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function load(testId) {
  const answers = await StudentAnswers.findById(testId);
  await redis.«set»(testId, JSON.stringify(answers));
}`,
      expect: 'noExpiry',
    },
    {
      title: '`keepForDays` set to 0',
      lang: ['js', 'ts'],
      strict: true,
      code: 'user.keepForDays = «0»;',
      expect: 'forever',
    },
    {
      title: 'screenshots of children without an expiry, beside a model with one',
      lang: 'js',
      strict: true,
      code: `const codeSchema = new Schema({ code: String, createdAt: { type: Date, expires: 600 } });
const daySchema = new Schema({ childId: String, «screenshots»: [String], timestamp: Date });`,
      expect: 'noEnd',
      data: { name: 'daySchema' },
      suggest: { addEnd: `const codeSchema = new Schema({ code: String, createdAt: { type: Date, expires: 600 } });
const daySchema = new Schema({ childId: String, screenshots: [String], timestamp: { type: Date, expires: '730d' } });` },
    },
    {
      title: 'other option names with unlimited values',
      lang: ['js', 'ts'],
      strict: true,
      code: "const policies = [{ store: 'chats', «retention: 'indefinite'» }, { store: 'voice', «retentionDays: -1» }, { store: 'history', «retention: 0» }, { store: 'events', «purgeAfter: null» }, { store: 'places', «expireAfterSeconds: null» }];",
      expect: 'forever',
    },
    {
      title: 'a TTL of 0, which means no expiry',
      lang: 'ts',
      strict: true,
      code: "const cacheOfPeople = { collection: 'studentTranscripts', «ttl: 0» };",
      expect: 'forever',
    },
    {
      title: 'disabled lifecycle rules of a bucket',
      lang: 'js',
      strict: true,
      code: "const lifecycle = { Rules: [{ ID: 'old', «Status: 'Disabled'», Expiration: { Days: 30 } }] };",
      expect: 'forever',
      suggest: { limit: "const lifecycle = { Rules: [{ ID: 'old', Status: 'Enabled', Expiration: { Days: 30 } }] };" },
    },
    {
      title: 'disabled lifecycle rules kept in a variable',
      lang: 'js',
      strict: true,
      code: `const rules = [{ «Status: 'Disabled'», Expiration: { Days: 30 } }];
await client.send(new PutBucketLifecycleConfigurationCommand({ LifecycleConfiguration: { Rules: rules } }));`,
      expect: 'forever',
    },
    {
      title: 'an expiry that is removed',
      lang: ['js', 'ts'],
      code: `import { createClient } from 'redis';
const store = createClient();
await store.«persist»(\`child:\${childId}:location\`);`,
      expect: 'endTakenOff',
      data: { name: 'store.persist' },
      doc: true,
    },
    {
      title: 'an expiry removed by an imported client',
      lang: 'ts',
      code: `import { redis } from '@/lib/redis';
await redis.«persist»('student:' + id);`,
      expect: 'endTakenOff',
    },
    {
      title: 'records of recordings and locations created without an expiry',
      lang: ['js', 'ts'],
      strict: true,
      code: `await prisma.voiceRecording.create({ data: { childId, url, «expiresAt: null» } });
await db.insert(locationHistory).values({ pupilId, lat, lng, «deleteAt: null» });`,
      expect: 'forever',
      data: [{ name: 'expiresAt', value: 'null', what: 'data' }, { name: 'deleteAt', value: 'null', what: 'data' }],
    },
    {
      title: 'a log group whose retention policy is deleted',
      lang: 'ts',
      code: `import { DeleteRetentionPolicyCommand } from '@aws-sdk/client-cloudwatch-logs';
await client.send(new «DeleteRetentionPolicyCommand»({ logGroupName: 'child-events' }));`,
      expect: 'endTakenOff',
    },
    {
      title: 'a log group with infinite retention',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { LogGroup, RetentionDays as Days } from 'aws-cdk-lib/aws-logs';
new LogGroup(this, 'Events', { «retention: Days.INFINITE» });`,
      expect: 'forever',
      suggest: { limit: `import { LogGroup, RetentionDays as Days } from 'aws-cdk-lib/aws-logs';
new LogGroup(this, 'Events', { retention: 365 });` },
    },
    {
      title: 'tables of child activity without a default expiration',
      lang: 'ts',
      strict: true,
      code: `import { BigQuery } from '@google-cloud/bigquery';
const bigquery = new BigQuery();
await bigquery.dataset('child_activity').setMetadata({ «defaultTableExpirationMs: '0'» });
await bigquery.dataset('child_activity').createTable('events', { schema, «expirationTime: null» });`,
      expect: 'forever',
    },
    {
      title: 'a Redis value without a TTL, in strict',
      lang: 'ts',
      strict: true,
      code: `import { createClient } from 'redis';
const store = createClient();
await store.«set»(\`child:\${id}\`, json);`,
      expect: 'noExpiry',
      suggest: { addTime: `import { createClient } from 'redis';
const store = createClient();
await store.set(\`child:\${id}\`, json, { EX: 63072000 });` },
    },
    {
      title: 'an ioredis value without a TTL, in strict',
      lang: 'js',
      strict: true,
      settings: { audience: 'children' },
      code: `const Redis = require('ioredis');
const store = new Redis();
store.«set»('pupil:' + id, json);`,
      expect: 'noExpiry',
      suggest: { addTime: `const Redis = require('ioredis');
const store = new Redis();
store.set('pupil:' + id, json, 'EX', 31536000);` },
    },
    {
      title: "a table and a bucket of children's data without expiry, in strict",
      lang: 'ts',
      strict: true,
      code: `import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import { Bucket } from 'aws-cdk-lib/aws-s3';
new dynamodb.«Table»(this, 'ChildLocations', { partitionKey });
new «Bucket»(this, 'PupilRecordings', { versioned: true });`,
      expect: 'noEnd',
      data: [{ name: 'ChildLocations' }, { name: 'PupilRecordings' }],
      suggest: [{ addEnd: `import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import { Bucket } from 'aws-cdk-lib/aws-s3';
new dynamodb.Table(this, 'ChildLocations', { partitionKey, timeToLiveAttribute: 'expiresAt' });
new Bucket(this, 'PupilRecordings', { versioned: true });` }, {}],
    },
    {
      title: 'tables named in the options that need an expiry',
      lang: 'ts',
      options: { models: ['child_events', 'chatMessages'] },
      code: `await db.query(\`CREATE TABLE «child_events» (id serial, child_id int, name text)\`);
const messages = pgTable(«'chatMessages'», { id: serial('id'), text: text('text') });`,
      expect: 'noEnd',
    },
    {
      title: 'a cookie helper whose first argument is the request context',
      lang: 'ts', strict: true,
      code: "setCookie(ctx, 'player_name', name, { «maxAge: 10 * 365 * 24 * 60 * 60» });",
      expect: 'longCookie',
      data: { name: 'player_name', days: '3650', limit: '730' },
    },
    {
      title: 'location records without an expiry, beside a model with one',
      lang: 'js',
      strict: true,
      code: `const codeSchema = new mongoose.Schema({ code: String, createdAt: { type: Date, expires: 600 } });
const alarmSchema = new mongoose.Schema({ userId: String, «location»: { latitude: Number, longitude: Number }, createdAt: { type: Date, default: Date.now } });`,
      expect: 'noEnd',
      data: { name: 'alarmSchema' },
      suggest: { addEnd: `const codeSchema = new mongoose.Schema({ code: String, createdAt: { type: Date, expires: 600 } });
const alarmSchema = new mongoose.Schema({ userId: String, location: { latitude: Number, longitude: Number }, createdAt: { type: Date, default: Date.now, expires: '730d' } });` },
    },
    {
      title: 'inactive accounts that are never deleted',
      lang: 'ts',
      strict: true,
      code: "const settings = { «deleteInactiveAccountsAfter: 'never'» };",
      expect: 'forever',
    },
    {
      title: 'a TTL of -1',
      lang: 'js',
      strict: true,
      code: "const store = { collection: 'childLocations', «ttl: -1» };",
      expect: 'forever',
    },
    {
      title: 'a lifecycle rule with `enabled: false`',
      lang: 'ts',
      strict: true,
      code: "new Bucket(this, 'Recordings', { lifecycleRules: [{ «enabled: false», expiration: Duration.days(30) }] });",
      expect: 'forever',
      suggest: { limit: "new Bucket(this, 'Recordings', { lifecycleRules: [{ enabled: true, expiration: Duration.days(30) }] });" },
    },
    {
      title: 'a session cookie of five years',
      lang: 'js', strict: true,
      code: 'app.use(session({ cookie: { «maxAge: 1000 * 60 * 60 * 24 * 365 * 5» } }));',
      expect: 'longCookie',
      data: { name: 'session', days: '1825', limit: '730' },
    },
    {
      title: 'messages kept forever',
      lang: ['js', 'ts', 'jsx'],
      strict: true,
      code: "export const chatPolicy = { store: 'childMessages', «retention: 'forever'» };",
      expect: 'forever',
      data: { name: 'retention', value: "'forever'", what: '`childMessages`' },
      suggest: { limit: "export const chatPolicy = { store: 'childMessages', retention: '730d' };" },
      doc: true,
    },
    {
      title: 'recordings that are never deleted',
      lang: ['js', 'ts'],
      strict: true,
      code: "recordings.configure({ «deleteAfter: null», subject: 'pupil' });",
      expect: 'forever',
      suggest: { limit: "recordings.configure({ deleteAfter: 730, subject: 'pupil' });" },
      doc: true,
    },
    {
      title: 'a retention of `Infinity`',
      lang: 'ts',
      strict: true,
      code: 'const RETENTION_DAYS = «Infinity»;',
      expect: 'forever',
      suggest: { limit: 'const RETENTION_DAYS = 730;' },
    },
    { title: 'a flag `keepForever`', lang: 'js', strict: true, code: 'const policy = { «keepForever: true» };', expect: 'forever' },
    {
      title: 'a cookie until 2099',
      lang: ['js', 'ts'], strict: true,
      code: "res.cookie('kid_profile', profileId, { «expires: new Date('2099-12-31')» });",
      expect: 'longCookie',
      doc: true,
    },
    {
      title: 'a cookie for ten years',
      lang: 'js', strict: true,
      code: "res.cookie('signed_in', '1', { «maxAge: 315569260000», sameSite: 'lax' });",
      expect: 'longCookie',
      suggest: { limit: "res.cookie('signed_in', '1', { maxAge: 63072000000, sameSite: 'lax' });" },
    },
    {
      title: 'a cookie helper that takes days',
      lang: 'js', strict: true,
      code: "setCookie('player_name', name, «3650»);",
      expect: 'longCookie',
      suggest: { limit: "setCookie('player_name', name, 730);" },
    },
    {
      title: 'a `maxAge` in milliseconds where seconds are expected',
      lang: 'ts', strict: true,
      code: "const header = serialize('player', id, { «maxAge: 31536000000» });",
      expect: 'longCookie',
    },
    { title: 'a cookie string with `max-age` of ten years', lang: 'js', strict: true, code: 'document.cookie = «`player=${name}; max-age=315360000; path=/`»;', expect: 'longCookie' },
    {
      title: 'a cookie expiry moved by 20 years',
      lang: 'js', strict: true,
      code: `const until = new Date();
until.setFullYear(until.getFullYear() + 20);
Cookies.set("player", name, { «expires: until» });`,
      expect: 'longCookie',
    },
    {
      title: 'an expiry of ten years from now',
      lang: 'js', strict: true,
      code: `const YEAR = 365 * 24 * 60 * 60 * 1000;
Cookies.set('player', name, { «expires: new Date(Date.now() + 10 * YEAR)» });`,
      expect: 'longCookie',
    },
    {
      title: 'a cookie until 9999 in the script of an HTML page',
      lang: 'html', strict: true,
      code: "<script>document.cookie = «'player=1; expires=Fri, 31 Dec 9999 23:59:59 GMT'»;</script>",
      expect: 'longCookie',
    },
    { title: 'a cached child record without a TTL, in strict', lang: 'ts', strict: true, code: 'await redis.«set»(`child:${id}`, json);', expect: 'noExpiry' },
    {
      title: 'a model named in the options that needs an expiry',
      lang: 'js',
      options: { models: ['ChildEvent'] },
      code: "mongoose.model(«'ChildEvent'», eventSchema);",
      expect: 'noEnd',
    },
    {
      title: 'a maximum age from the options',
      lang: 'js', strict: true,
      options: { maxDays: 10 },
      code: "Cookies.set('player', name, { «expires: 30» });",
      expect: 'longCookie',
      suggest: { limit: "Cookies.set('player', name, { expires: 10 });" },
    },
  ],
  valid: [
    {
      title: 'what a person likes to see, and the id of a thing, not in strict',
      lang: ['js', 'ts'],
      code: "setCookie(event, 'user_filters', filters, { maxAge: 10 * 365 * 24 * 60 * 60 });\nsetCookie(event, 'campaign_id', id, { maxAge: 10 * 365 * 24 * 60 * 60 });",
    },
    {
      title: 'a cookie for ten years with filters of a page',
      lang: ['js', 'ts'],
      code: "setCookie('pageFilter', JSON.stringify(filter), { maxAge: 10 * 365 * 24 * 60 * 60 });",
    },
    {
      title: 'a `maxAge` that is no number of seconds, so the cookie ends with the session',
      lang: ['js', 'ts'],
      strict: true,
      code: "response.cookies.set('session_id', id, { httpOnly: true, maxAge: Infinity });",
    },
    {
      title: 'a parameter of a request that asks for an answer which is not from a cache',
      lang: ['js', 'ts'],
      strict: true,
      code: `const params = { user_id: user.id, ttl: -1 };
const counts = await fetchCounts({ user_id: user.id, per_page: 50, ttl: -1 });`,
    },
    {
      title: 'a cookie for ten years that names a service',
      lang: 'js',
      strict: true,
      code: "res.cookie('last_signed_in', service, { maxAge: 315569260000 });",
    },
    {
      title: 'lessons kept under an id of their own',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function load(id) {
  const lesson = await Lessons.findById(id);
  await redis.set(id, JSON.stringify(lesson));
}`,
    },
    {
      title: 'a retention of 0 days with hard deletion',
      lang: ['js', 'ts'],
      strict: true,
      code: "const policy = { category: 'Reports', retentionDays: 0, method: 'HARD_DELETE' };",
    },
    {
      title: 'a TTL index on the date of each record',
      lang: ['js', 'ts'],
      strict: true,
      code: `messageSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
await locations.createIndex({ deleteAt: 1 }, { expireAfterSeconds: 0 });`,
    },
    {
      title: 'an in-memory cache with a TTL of 0, in strict',
      lang: 'js',
      strict: true,
      code: "const rooms = createCache({ name: 'chat-rooms', max: 500, ttl: 0 });",
    },
    { title: 'a deletion after 0 days', lang: 'js', strict: true, code: 'const policy = { deleteAfterDays: 0, purgeAfter: 0 };' },
    {
      title: 'subscriptions and invites that do not expire, and queries for null',
      lang: 'ts',
      strict: true,
      code: `await prisma.subscription.update({ where: { id }, data: { expiresAt: null } });
const invite = { userId, code, expiresAt: null };
await prisma.orderHistory.create({ data: { userId, expiresAt: null } });
await prisma.message.create({ data: { userId, text, expiresAt: null } });
const open = await prisma.voiceRecording.findMany({ where: { childId, expiresAt: null } });`,
    },
    {
      title: 'other methods named `persist`',
      lang: 'ts',
      strict: true,
      code: `import { createClient } from 'redis';
const store = createClient();
await store.persist('feature:flags');
await navigator.storage.persist();
await em.persist(user).flush();
export const useUser = create(persist(state, { name: 'user' }));`,
    },
    {
      title: 'values whose expiry is set by a separate call',
      lang: 'ts',
      strict: true,
      code: `import { createClient } from 'redis';
const store = createClient();
async function keep(id) { await store.set(\`child:\${id}\`, json); await store.expire(\`child:\${id}\`, 60); }
async function keepBoth(id) { await store.multi().set(\`user:\${id}\`, json).expire(\`user:\${id}\`, 60).exec(); }
async function keepOpen(...args) { await store.set(...args); }`,
    },
    {
      title: 'drawings that the child can delete',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const policy = { store: 'drawings', retention: 'forever' };
export const deleteDrawing = (id) => drawings.deleteOne({ id });`,
    },
    {
      title: 'stores of other data, and stores with an expiry',
      lang: 'ts',
      strict: true,
      code: `import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import { Bucket } from 'aws-cdk-lib/aws-s3';
new dynamodb.Table(this, 'Products', { partitionKey });
new dynamodb.Table(this, 'ChildProfiles', { partitionKey });
new dynamodb.Table(this, 'ChildLocations', { partitionKey, timeToLiveAttribute: 'ttl' });
new dynamodb.Table(this, 'ChildMessages', { ...common });
new Bucket(this, 'PupilRecordings', { lifecycleRules });`,
    },
    {
      title: 'a table with an expiry column, and a retention in a constant',
      lang: 'ts',
      strict: true,
      options: { models: ['child_events'] },
      code: `await db.query('CREATE TABLE child_events (id serial, expires_at timestamptz)');
const DAYS = 30;
const policy = { retention: DAYS };`,
    },
    {
      title: 'a default table expiration, and a log group with a limit',
      lang: 'ts',
      strict: true,
      code: `import { BigQuery } from '@google-cloud/bigquery';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
await new BigQuery().dataset('child_activity').setMetadata({ defaultTableExpirationMs: '2592000000' });
new LogGroup(this, 'Events', { retention: RetentionDays.ONE_YEAR });`,
    },
    {
      title: 'a flag that a question was answered',
      lang: 'ts',
      strict: true,
      code: "setCookie(answerKey, true, { maxAge: 60 * 60 * 24 * 3650 });",
    },
    {
      title: 'a theme in a cookie helper',
      lang: 'ts',
      strict: true,
      code: "setCookie(ctx, 'theme', name, { maxAge: 10 * 365 * 24 * 60 * 60 });",
    },
    {
      title: 'location records with a TTL index',
      lang: 'js',
      strict: true,
      code: `const codeSchema = new Schema({ code: String, createdAt: { type: Date, expires: 600 } });
const alarmSchema = new Schema({ location: String, createdAt: Date });
alarmSchema.index({ createdAt: 1 }, { expireAfterSeconds: 3600 });
const shopSchema = new Schema({ location: String });`,
    },
    {
      title: 'a page cache, an enabled rule, and unrelated rules',
      lang: 'ts',
      strict: true,
      code: `const pages = { ttl: 0, store: 'pages' };
new Bucket(this, 'B', { lifecycleRules: [{ enabled: true, expiration }] });
const rule = { enabled: false, target };
const lifecycle = rule;`,
    },
    {
      title: 'the release track of a browser',
      lang: 'js',
      strict: true,
      code: 'document.cookie = `release-track=${track}; max-age=2147483647`;',
    },
    {
      title: 'a rate of returning users',
      lang: 'js',
      strict: true,
      code: `const retention = {};
retention[\`day\${n}\`] = 0;
week.retention[day] = null;`,
    },
    {
      title: 'retention variables that are no settings',
      lang: ['js', 'ts'],
      strict: true,
      code: `const retentionCutoff = 0;
let dataRetention = 0;
if (policy) dataRetention = policy.days;`,
    },
    {
      title: 'a retention of 30 days',
      lang: ['js', 'ts'],
      code: "export const chatPolicy = { store: 'childMessages', retention: '30d' };",
      doc: true,
    },
    {
      title: 'static files without personal data',
      lang: ['js', 'ts'],
      code: `app.use(express.static('public', { maxAge: 31_536_000_000, immutable: true }));
const assets = { retention: 'forever', folder: 'static' };`,
      doc: true,
    },
    {
      title: 'a TTL index',
      lang: ['js', 'ts'],
      code: 'messageSchema.index({ createdAt: 1 }, { expireAfterSeconds: 60 * 60 * 24 * 30 });',
      doc: true,
    },
    {
      title: 'a cookie of a week',
      lang: 'js',
      strict: true,
      code: `app.use(session({ cookie: { maxAge: 7 * 24 * 60 * 60 * 1000 } }));
Cookies.set('player', name, { expires: 7 });`,
    },
    {
      title: 'the theme and the answer to a cookie banner',
      lang: 'js',
      strict: true,
      code: `Cookies.set('theme', 'dark', { expires: 3650 });
document.cookie = 'cookie_consent=yes; max-age=315360000';`,
    },
    {
      title: 'unresolved retention and expiry',
      lang: 'ts',
      strict: true,
      code: `const policy = { retention: settings.days };
Cookies.set('player', name, { expires: days });`,
    },
    {
      title: 'session cookies',
      lang: 'js',
      strict: true,
      code: `Cookies.set('player', name);
document.cookie = \`player=\${name}\`;`,
    },
    { title: 'a cached record with a TTL', lang: 'ts', strict: true, code: "await redis.set(`child:${id}`, json, 'EX', 60);" },
    {
      title: 'a retention metric that starts at 0',
      lang: ['js', 'ts'],
      strict: true,
      code: "const timeline = { title: 'Year', metrics: { satisfaction: 0, productivity: 0, retention: 0, costs: 0 } };",
    },
    {
      title: 'a counter of exercises for retention',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const reasonCounts = { due: 0, developing: 0, retention: 0 };',
    },
    {
      title: 'a cookie that is deleted',
      lang: 'js',
      strict: true,
      code: `document.cookie = 'player=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
res.cookie('player', '', { maxAge: 0 });`,
    },
    {
      title: 'records under a legal hold in the options',
      lang: 'js',
      strict: true,
      options: { legalHolds: ['invoices'] },
      code: "const policy = { store: 'invoices', retention: 'forever' };",
    },
    {
      title: 'game settings without limits',
      lang: 'js',
      strict: true,
      code: "const level = { lives: Infinity, timeLimit: null, keep: 'forever' };",
    },
  ],
});

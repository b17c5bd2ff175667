import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a time to keep that is set to nothing',
      lang: ['js', 'ts'],
      code: 'user.keepForDays = «0»;',
      expect: 'forever',
    },
    {
      title: 'records of what a child did on its device beside others that end',
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
      title: 'other words and numbers for ever',
      lang: ['js', 'ts'],
      code: "const policies = [{ store: 'chats', «retention: 'indefinite'» }, { store: 'voice', «retentionDays: -1» }, { store: 'history', «retention: 0» }, { store: 'events', «purgeAfter: null» }, { store: 'places', «expireAfterSeconds: null» }];",
      expect: 'forever',
    },
    {
      title: 'a life of nothing, which is one without an end',
      lang: 'ts',
      code: "const cacheOfPeople = { collection: 'studentTranscripts', «ttl: 0» };",
      expect: 'forever',
    },
    {
      title: 'rules of a store that are off, in the words of its service',
      lang: 'js',
      code: "const lifecycle = { Rules: [{ ID: 'old', «Status: 'Disabled'», Expiration: { Days: 30 } }] };",
      expect: 'forever',
      suggest: { limit: "const lifecycle = { Rules: [{ ID: 'old', Status: 'Enabled', Expiration: { Days: 30 } }] };" },
    },
    {
      title: 'rules of a store that are off, in a variable of their own',
      lang: 'js',
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
      title: 'an end that is taken off by a client made elsewhere',
      lang: 'ts',
      code: `import { redis } from '@/lib/redis';
await redis.«persist»('student:' + id);`,
      expect: 'endTakenOff',
    },
    {
      title: 'a recording of a child that is written without an end',
      lang: ['js', 'ts'],
      code: `await prisma.voiceRecording.create({ data: { childId, url, «expiresAt: null» } });
await db.insert(locationHistory).values({ pupilId, lat, lng, «deleteAt: null» });`,
      expect: 'forever',
      data: [{ name: 'expiresAt', value: 'null', what: 'data' }, { name: 'deleteAt', value: 'null', what: 'data' }],
    },
    {
      title: 'a log whose end is taken off',
      lang: 'ts',
      code: `import { DeleteRetentionPolicyCommand } from '@aws-sdk/client-cloudwatch-logs';
await client.send(new «DeleteRetentionPolicyCommand»({ logGroupName: 'child-events' }));`,
      expect: 'endTakenOff',
    },
    {
      title: 'a log that is kept for ever',
      lang: ['js', 'ts'],
      code: `import { LogGroup, RetentionDays as Days } from 'aws-cdk-lib/aws-logs';
new LogGroup(this, 'Events', { «retention: Days.INFINITE» });`,
      expect: 'forever',
      suggest: { limit: `import { LogGroup, RetentionDays as Days } from 'aws-cdk-lib/aws-logs';
new LogGroup(this, 'Events', { retention: 365 });` },
    },
    {
      title: 'tables whose default end is taken off',
      lang: 'ts',
      code: `import { BigQuery } from '@google-cloud/bigquery';
const bigquery = new BigQuery();
await bigquery.dataset('child_activity').setMetadata({ «defaultTableExpirationMs: '0'» });
await bigquery.dataset('child_activity').createTable('events', { schema, «expirationTime: null» });`,
      expect: 'forever',
    },
    {
      title: 'a value with the time it may be given',
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
      title: 'a value with the time it may be given, in another dialect',
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
      title: 'stores of what children leave behind, with no end',
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
      title: 'tables that must have an end',
      lang: 'ts',
      options: { models: ['child_events', 'chatMessages'] },
      code: `await db.query(\`CREATE TABLE «child_events» (id serial, child_id int, name text)\`);
const messages = pgTable(«'chatMessages'», { id: serial('id'), text: text('text') });`,
      expect: 'noEnd',
    },
    {
      title: 'a helper that gets the request first',
      lang: 'ts',
      code: "setCookie(ctx, 'player_name', name, { «maxAge: 10 * 365 * 24 * 60 * 60» });",
      expect: 'longCookie',
      data: { name: 'player_name', days: '3650', limit: '730' },
    },
    {
      title: 'records of places beside others that end',
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
      title: 'accounts that nobody uses',
      lang: 'ts',
      code: "const settings = { «deleteInactiveAccountsAfter: 'never'» };",
      expect: 'forever',
    },
    { title: 'a life without an end', lang: 'js', code: "const store = { collection: 'childLocations', «ttl: -1» };", expect: 'forever' },
    {
      title: 'rules of a store that are off',
      lang: 'ts',
      code: "new Bucket(this, 'Recordings', { lifecycleRules: [{ «enabled: false», expiration: Duration.days(30) }] });",
      expect: 'forever',
      suggest: { limit: "new Bucket(this, 'Recordings', { lifecycleRules: [{ enabled: true, expiration: Duration.days(30) }] });" },
    },
    {
      title: 'a session of five years',
      lang: 'js',
      code: 'app.use(session({ cookie: { «maxAge: 1000 * 60 * 60 * 24 * 365 * 5» } }));',
      expect: 'longCookie',
      data: { name: 'session', days: '1825', limit: '730' },
    },
    {
      title: 'messages kept forever',
      lang: ['js', 'ts', 'jsx'],
      code: "export const chatPolicy = { store: 'childMessages', «retention: 'forever'» };",
      expect: 'forever',
      data: { name: 'retention', value: "'forever'", what: 'childMessages' },
      suggest: { limit: "export const chatPolicy = { store: 'childMessages', retention: '730d' };" },
      doc: true,
    },
    {
      title: 'recordings that are never deleted',
      lang: ['js', 'ts'],
      code: "recordings.configure({ «deleteAfter: null», subject: 'pupil' });",
      expect: 'forever',
      suggest: { limit: "recordings.configure({ deleteAfter: 730, subject: 'pupil' });" },
      doc: true,
    },
    {
      title: 'a number without an end',
      lang: 'ts',
      code: 'const RETENTION_DAYS = «Infinity»;',
      expect: 'forever',
      suggest: { limit: 'const RETENTION_DAYS = 730;' },
    },
    { title: 'a switch', lang: 'js', code: 'const policy = { «keepForever: true» };', expect: 'forever' },
    {
      title: 'a cookie until 2099',
      lang: ['js', 'ts'],
      code: "res.cookie('kid_profile', profileId, { «expires: new Date('2099-12-31')» });",
      expect: 'longCookie',
      doc: true,
    },
    {
      title: 'a cookie for ten years',
      lang: 'js',
      code: "res.cookie('signed_in', '1', { «maxAge: 315569260000», sameSite: 'lax' });",
      expect: 'longCookie',
      suggest: { limit: "res.cookie('signed_in', '1', { maxAge: 63072000000, sameSite: 'lax' });" },
    },
    {
      title: 'a helper with days',
      lang: 'js',
      code: "setCookie('player_name', name, «3650»);",
      expect: 'longCookie',
      suggest: { limit: "setCookie('player_name', name, 730);" },
    },
    {
      title: 'seconds taken for milliseconds',
      lang: 'ts',
      code: "const header = serialize('player', id, { «maxAge: 31536000000» });",
      expect: 'longCookie',
    },
    { title: 'a text', lang: 'js', code: 'document.cookie = «`player=${name}; max-age=315360000; path=/`»;', expect: 'longCookie' },
    {
      title: 'a date that is moved',
      lang: 'js',
      code: `const until = new Date();
until.setFullYear(until.getFullYear() + 20);
Cookies.set("player", name, { «expires: until» });`,
      expect: 'longCookie',
    },
    {
      title: 'a time from now',
      lang: 'js',
      code: `const YEAR = 365 * 24 * 60 * 60 * 1000;
Cookies.set('player', name, { «expires: new Date(Date.now() + 10 * YEAR)» });`,
      expect: 'longCookie',
    },
    {
      title: 'a script of a page',
      lang: 'html',
      code: "<script>document.cookie = «'player=1; expires=Fri, 31 Dec 9999 23:59:59 GMT'»;</script>",
      expect: 'longCookie',
    },
    { title: 'a cache of children', lang: 'ts', strict: true, code: 'await redis.«set»(`child:${id}`, json);', expect: 'noExpiry' },
    {
      title: 'a model that must have an end',
      lang: 'js',
      options: { models: ['ChildEvent'] },
      code: "mongoose.model(«'ChildEvent'», eventSchema);",
      expect: 'noEnd',
    },
    {
      title: 'own limits',
      lang: 'js',
      options: { maxDays: 10 },
      code: "Cookies.set('player', name, { «expires: 30» });",
      expect: 'longCookie',
      suggest: { limit: "Cookies.set('player', name, { expires: 10 });" },
    },
  ],
  valid: [
    {
      title: 'nothing is kept, not even for a day',
      lang: ['js', 'ts'],
      code: "const policy = { category: 'Reports', retentionDays: 0, method: 'HARD_DELETE' };",
    },
    {
      title: 'an index that ends each record at its own date',
      lang: ['js', 'ts'],
      code: `messageSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
await locations.createIndex({ deleteAt: 1 }, { expireAfterSeconds: 0 });`,
    },
    {
      title: 'a cache in memory, named after what it helps to find',
      lang: 'js',
      strict: true,
      code: "const rooms = createCache({ name: 'chat-rooms', max: 500, ttl: 0 });",
    },
    { title: 'a deletion that does not wait', lang: 'js', code: 'const policy = { deleteAfterDays: 0, purgeAfter: 0 };' },
    {
      title: 'things that do not run out, and a question for those that do not',
      lang: 'ts',
      code: `await prisma.subscription.update({ where: { id }, data: { expiresAt: null } });
const invite = { userId, code, expiresAt: null };
await prisma.orderHistory.create({ data: { userId, expiresAt: null } });
await prisma.message.create({ data: { userId, text, expiresAt: null } });
const open = await prisma.voiceRecording.findMany({ where: { childId, expiresAt: null } });`,
    },
    {
      title: 'other things that persist',
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
      title: 'values whose end is set by a call of its own',
      lang: 'ts',
      strict: true,
      code: `import { createClient } from 'redis';
const store = createClient();
async function keep(id) { await store.set(\`child:\${id}\`, json); await store.expire(\`child:\${id}\`, 60); }
async function keepBoth(id) { await store.multi().set(\`user:\${id}\`, json).expire(\`user:\${id}\`, 60).exec(); }
async function keepOpen(...args) { await store.set(...args); }`,
    },
    {
      title: 'works that a child makes and takes away itself',
      lang: ['js', 'ts'],
      code: `export const policy = { store: 'drawings', retention: 'forever' };
export const deleteDrawing = (id) => drawings.deleteOne({ id });`,
    },
    {
      title: 'stores of other things, and stores with an end',
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
      title: 'a table with a time, and a limit by a variable',
      lang: 'ts',
      options: { models: ['child_events'] },
      code: `await db.query('CREATE TABLE child_events (id serial, expires_at timestamptz)');
const DAYS = 30;
const policy = { retention: DAYS };`,
    },
    {
      title: 'a default end, and a log of a year',
      lang: 'ts',
      code: `import { BigQuery } from '@google-cloud/bigquery';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
await new BigQuery().dataset('child_activity').setMetadata({ defaultTableExpirationMs: '2592000000' });
new LogGroup(this, 'Events', { retention: RetentionDays.ONE_YEAR });`,
    },
    { title: 'a mark that somebody has answered', lang: 'ts', code: "setCookie(answerKey, true, { maxAge: 60 * 60 * 24 * 3650 });" },
    {
      title: 'a choice in a helper that gets the request first',
      lang: 'ts',
      code: "setCookie(ctx, 'theme', name, { maxAge: 10 * 365 * 24 * 60 * 60 });",
    },
    {
      title: 'records of places with an index that ends them',
      lang: 'js',
      strict: true,
      code: `const codeSchema = new Schema({ code: String, createdAt: { type: Date, expires: 600 } });
const alarmSchema = new Schema({ location: String, createdAt: Date });
alarmSchema.index({ createdAt: 1 }, { expireAfterSeconds: 3600 });
const shopSchema = new Schema({ location: String });`,
    },
    {
      title: 'a cache of pages and rules that are on',
      lang: 'ts',
      code: `const pages = { ttl: 0, store: 'pages' };
new Bucket(this, 'B', { lifecycleRules: [{ enabled: true, expiration }] });
const rule = { enabled: false, target };
const lifecycle = rule;`,
    },
    { title: 'the release a browser is given', lang: 'js', code: 'document.cookie = `release-track=${track}; max-age=2147483647`;' },
    {
      title: 'how many came back',
      lang: 'js',
      code: `const retention = {};
retention[\`day\${n}\`] = 0;
week.retention[day] = null;`,
    },
    {
      title: 'a moment, and a variable that is filled later',
      lang: ['js', 'ts'],
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
      title: 'a week',
      lang: 'js',
      code: `app.use(session({ cookie: { maxAge: 7 * 24 * 60 * 60 * 1000 } }));
Cookies.set('player', name, { expires: 7 });`,
    },
    {
      title: 'a choice of the look',
      lang: 'js',
      code: `Cookies.set('theme', 'dark', { expires: 3650 });
document.cookie = 'cookie_consent=yes; max-age=315360000';`,
    },
    {
      title: 'a time that is not known here',
      lang: 'ts',
      code: `const policy = { retention: settings.days };
Cookies.set('player', name, { expires: days });`,
    },
    {
      title: 'a session',
      lang: 'js',
      code: `Cookies.set('player', name);
document.cookie = \`player=\${name}\`;`,
    },
    { title: 'a cache with a time', lang: 'ts', strict: true, code: "await redis.set(`child:${id}`, json, 'EX', 60);" },
    {
      title: 'a measure that starts at nothing, and is named after keeping people',
      lang: ['js', 'ts'],
      code: "const timeline = { title: 'Year', metrics: { satisfaction: 0, productivity: 0, retention: 0, costs: 0 } };",
    },
    {
      title: 'a count of exercises by their reason',
      lang: ['js', 'ts'],
      code: 'const reasonCounts = { due: 0, developing: 0, retention: 0 };',
    },
    {
      title: 'a cookie that is taken away',
      lang: 'js',
      code: `document.cookie = 'player=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
res.cookie('player', '', { maxAge: 0 });`,
    },
    {
      title: 'records the law wants kept',
      lang: 'js',
      options: { legalHolds: ['invoices'] },
      code: "const policy = { store: 'invoices', retention: 'forever' };",
    },
    { title: 'a game without limits', lang: 'js', code: "const level = { lives: Infinity, timeLimit: null, keep: 'forever' };" },
  ],
});

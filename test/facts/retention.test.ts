import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { endlessOptions, endlessSettings, keptCookies, keptValues, liftedEnds, lifecyclesOff, modelsNamed, recordSchemas,
  unendedStores } from '../../rules/src/facts/retention';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { probe } from '../support/probe';

const { settings } = readSettings({});
const marks = (...given: readonly (string | false)[]): string => given.filter(Boolean).map((mark) => ` [${mark}]`).join('');

function found(code: string, look: (on: FactSources) => readonly string[]): string {
  return probe(code, 'typescript', (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    return look({ file, path: 'src/a.ts', settings, elements: () => [], apis } as never).join('; ');
  });
}

/** `name = value in unit`, with what is kept in parentheses. */
const ofSettings = (on: FactSources): readonly string[] =>
  endlessSettings(on).map(({ name, value, unit, kept, isOfRecord, isOfOtherThings, isOfOwnWorks }) =>
    `${name} = ${on.file.getText(value)} in ${unit}${kept === undefined ? '' : ` (${kept})`}${
      marks(isOfRecord && 'record', isOfOtherThings && 'other', isOfOwnWorks && 'works')
    }`
  );

const ofStores = (on: FactSources): readonly string[] => [
  ...endlessOptions(on).map(({ name, option }) => `endless ${name}: ${option?.text}`),
  ...liftedEnds(on).map(({ call, isOfPeople }) => `lifted by ${call.name}${marks(isOfPeople && 'people')}`),
  ...keptValues(on).map(({ call, time, isOfPeople, isEndedLater }) =>
    `kept by ${call.name}${marks(isOfPeople && 'people', isEndedLater && 'ended')}${time === undefined ? '' : `, wants ${time}`}`
  ),
  ...unendedStores(on).map(({ name, isOfChildren }) => `unended ${name}${marks(isOfChildren && 'children')}`),
];

const ofLifecycles = (on: FactSources): readonly string[] =>
  lifecyclesOff(on).map(({ entry, safe, isNamed }) => `${on.file.getText(entry.node)} -> ${safe}${marks(isNamed && 'named')}`);

const ofSchemas = (on: FactSources): readonly string[] =>
  recordSchemas(on).map(({ name, trace, moment, hasEnd }) =>
    `${name ?? 'schema'}:${trace ? ` ${trace.key}` : ''}${moment ? ` since ${moment.key}` : ''}${marks(hasEnd && 'ends')}`
  );

const ofModels = (on: FactSources): readonly string[] =>
  modelsNamed(['Event', 'logs'], on).map(({ name, at, hasEnd, isBesideEnd }) =>
    `${name} at ${on.file.getText(at)}${marks(hasEnd && 'ends', isBesideEnd && 'beside an end')}`
  );

const ofCookies = (on: FactSources): readonly string[] =>
  keptCookies(on).map(({ name, days, isOfChoice, isOfPerson, isOfVisitor }) =>
    `${name} for ${Math.round(days)}${marks(isOfChoice && 'choice', isOfPerson && 'person', isOfVisitor && 'visitor')}`
  );

type Rows = readonly (readonly [code: string, found: string])[];

const settingRows: Rows = [
  ["x = { retention: 'forever' }", "retention = 'forever' in text"],
  ["x = { retention: 'Forever', store: 'childMessages' }", "retention = 'Forever' in text (childMessages)"],
  ["x = { retention: '30d' }", ''],
  ['x = { retention: settings.days }', ''],
  ['x = { retention: Policy.FOREVER }', 'retention = Policy.FOREVER in days'],
  ['x = { retention: Policy.YEAR }', ''],
  ['x = { retentionDays: -1 }', 'retentionDays = -1 in days'],
  ['x = { messageRetention: Number.POSITIVE_INFINITY }', 'messageRetention = Number.POSITIVE_INFINITY in days'],
  ['const RETENTION_DAYS = Infinity', 'RETENTION_DAYS = Infinity in days'],
  ['const NEVER = null; x = { deleteAfter: NEVER }', 'deleteAfter = NEVER in days'],
  ['let retentionDays = 0', ''],
  ['user.keepForDays = 0', 'keepForDays = 0 in days'],
  ['week.retention[day] = null', ''],
  ['x = { expireAfterSeconds: null }', 'expireAfterSeconds = null in seconds'],
  ['x = { expireAfterSeconds: 0 }', ''],
  ['x = { deleteInactiveAccountsAfter: null }', 'deleteInactiveAccountsAfter = null in days'],
  ["x = { purge_recordings_after_days: 'never' }", "purge_recordings_after_days = 'never' in text"],
  ['x = { deleteUser: null }', ''],
  ['x = { keepForever: true }', 'keepForever = true in days'],
  ['x = { retention: true }', ''],
  ['x = { retention: 0 }', 'retention = 0 in days'],
  ['x = { retention: 0, growth: 0 }', ''],
  ["x = { retention: 0, method: 'HARD_DELETE' }", ''],
  ['const retentionCutoff = 0; const retentionRate = 0; const retentionCutOff = 0', ''],
  ['const { retention = null } = x', ''],
  ["x = { collection: 'events', ttl: 0 }", 'ttl = 0 in days (events)'],
  ["x = { collection: 'pages', ttl: 0 }", ''],
  ["x = createCache({ name: 'chat', ttl: 0 })", 'ttl = 0 in days (chat) [other]'],
  ['x = fetchCounts({ user_id: user.id, ttl: -1 })', ''],
  ['const params = { user_id: user.id, ttl: -1 }', ''],
  ['const cache = { load: () => fetchCounts({ user_id: user.id, ttl: -1 }) }', ''],
  ['await redis.set(key, value, { user: user.id, ttl: -1 })', 'ttl = -1 in days'],
  ['new Store({ defaults: { events: list, ttl: 0 } })', 'ttl = 0 in days'],
  ['chatIndex.options = { events: list, ttl: 0 }', 'ttl = 0 in days'],
  ["x = { retention: 'forever', folder: 'static' }", "retention = 'forever' in text [other]"],
  ["x = { retention: 'forever', store: 'drawings' }", "retention = 'forever' in text"],
  ["x = { retention: 'forever', store: 'drawings' }; deleteDrawing()", "retention = 'forever' in text [works]"],
  ['voiceRecording.create({ data: { childId, expiresAt: null } })', 'expiresAt = null in days [record]'],
  ['db.insert(locations).values({ userId, deleteAt: null })', 'deleteAt = null in days [record]'],
  ['voiceRecording.findMany({ where: { childId, expiresAt: null } })', ''],
  ['voiceRecording.upsert({ where: { childId, expiresAt: null } })', ''],
  ['voiceRecording.update({ data: { childId, expiresAt: null } })', ''],
  ['message.create({ data: { childId, expiresAt: null } })', ''],
  ['location.create({ data: { shopId, expiresAt: null } })', ''],
  ['location.create({ data: { userId, expiresAt: soon } })', ''],
];

const REDIS = "import Redis from 'ioredis'; const store = new Redis(); ";
const storeRows: Rows = [
  ["import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'; new LogGroup(a, 'b', { retention: RetentionDays.INFINITE })",
    'endless retention: RetentionDays.INFINITE'],
  ["import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'; new LogGroup(a, 'b', { retention: RetentionDays.ONE_YEAR })", ''],
  [`${REDIS}store.persist('child:1')`, 'lifted by persist [people]'],
  [`${REDIS}store.persist('flags')`, 'lifted by persist'],
  ["redis.persist('user:' + id)", 'lifted by persist [people]'],
  ['em.persist(user)', ''],
  [`${REDIS}store.set('child:1', a)`, "kept by set [people], wants 'EX', {seconds}"],
  [`${REDIS}store.set('child:1', a, 'EX', 60)`, ''],
  [`${REDIS}store.set(...a)`, ''],
  ['redis.set(`page:${id}`, a)', 'kept by set'],
  ['redis.set(pupilKey, a)', 'kept by set [people]'],
  ['redis.set(userKey, a); redis.expire(userKey, 60)', 'kept by set [people] [ended]'],
  ['function a() { redis.set(userKey, a) } function b() { redis.expire(k, 60) }', 'kept by set [people]'],
  ['map.set(userKey, a)', ''],
  ["import { Bucket } from 'aws-cdk-lib/aws-s3'; new Bucket(a, 'PupilRecordings', {})", 'unended PupilRecordings [children]'],
  ["import { Bucket } from 'aws-cdk-lib/aws-s3'; new Bucket(a, 'PupilProfiles', {})", 'unended PupilProfiles'],
  ["import { Bucket } from 'aws-cdk-lib/aws-s3'; new Bucket(a, 'PupilRecordings', { lifecycleRules })", ''],
];

const lifecycleRows: Rows = [
  ['x = { lifecycleRules: [{ enabled: false, expiration: e }] }', 'enabled: false -> true [named]'],
  ["const lifecycle = { Rules: [{ Status: 'Disabled', Expiration: e }] }", "Status: 'Disabled' -> 'Enabled' [named]"],
  ["const rules = [{ Status: 'Disabled', Expiration: e }]; new PutBucketLifecycleCommand(rules)",
    "Status: 'Disabled' -> 'Enabled' [named]"],
  ["const rules = [{ Status: 'Disabled', Expiration: e }]; new PutBucketLifecycleCommand(other)", "Status: 'Disabled' -> 'Enabled'"],
  ["const rules = [{ Status: 'Disabled', Expiration: e }]", ''],
  ['x = { lifecycleRules: [{ enabled: true, expiration: e }] }', ''],
  ['x = { lifecycleRules: [{ enabled: on, expiration: e }] }', ''],
  ['x = { lifecycleRules: [{ enabled: false, target: t }] }', ''],
];

const schemaRows: Rows = [
  ['const s = new Schema({ location: String, createdAt: Date })', 's: location since createdAt'],
  ['const s = new mongoose.Schema({ name: String })', 's:'],
  ['const s = new Schema({ at: { type: Date, expires: 600 } })', 's: [ends]'],
  ['const s = new Schema({ voice: String }); s.index({ at: 1 }, { expireAfterSeconds: 9 })', 's: voice [ends]'],
  ['const s = new Schema({ voice: String }); s.index({ at: 1 }); t.index({ at: 1 }, { expireAfterSeconds: 9 })', 's: voice'],
  ['const s = new Schema({ tokenExpires: Date })', 's:'],
  ['export default new Schema({ voice: String })', 'schema: voice'],
  ['const s = new Schema(fields)', ''],
  ['const s = Schema({ voice: String })', ''],
];

const modelRows: Rows = [
  ["model('Event', s)", "Event at 'Event'"],
  ["model('Other', s)", ''],
  ["const s = new Schema({ at: { expires: 9 } }); model('Event', s)", "Event at 'Event' [ends] [beside an end]"],
  ["const s = new Schema({ a: String }); const t = new Schema({ at: { expires: 9 } }); model('Event', s)",
    "Event at 'Event' [beside an end]"],
  ["pgTable('logs', { id: serial('id'), expiresAt: timestamp('expires_at') })", "logs at 'logs' [ends] [beside an end]"],
  ["q('CREATE TABLE logs (id serial, name text)')", 'logs at logs'],
  ["q('CREATE TABLE logs (id serial, expires_at timestamptz)')", 'logs at logs [ends]'],
  ["q('SELECT 1; -- logs')", ''],
];

const cookieRows: Rows = [
  ["Cookies.set('player', service, { expires: 30 })", 'player for 30 [choice] [person]'],
  ["Cookies.set('player', servant, { expires: 30 })", 'player for 30 [person]'],
  ["res.cookie({ name: 'player', value: provider, maxAge: 86400000 })", 'player for 1 [choice] [person]'],
  ["Cookies.set('player', n, { expires: 30 })", 'player for 30 [person]'],
  ["Cookies.set('theme', n, { expires: 30 })", 'theme for 30 [choice]'],
  ["Cookies.set('player', true, { expires: 30 })", 'player for 30 [choice] [person]'],
  ["Cookies.set('device_id', n, { expires: 30 })", 'device_id for 30 [person] [visitor]'],
  ["Cookies.set('player', n, { expires: days })", ''],
  ["document.cookie = 'player=1; max-age=172800'", 'player for 2 [person]'],
  ["Cookies.set('auth-token', n, { expires: 30 })", 'auth-token for 30 [person]'],
  ["Cookies.set('connect.sid', n, { expires: 30 })", 'connect.sid for 30 [person]'],
  ["Cookies.set('pupil', n, { expires: 30 })", 'pupil for 30 [person]'],
  ["Cookies.set('cosmetics', n, { expires: 30 })", 'cosmetics for 30'],
  ["Cookies.set('user_filters', n, { expires: 30 })", 'user_filters for 30'],
  ["Cookies.set('profileHelp', n, { expires: 30 })", 'profileHelp for 30'],
  ["Cookies.set('quiz_id', n, { expires: 30 })", 'quiz_id for 30'],
  ["Cookies.set('quiz_player_id', n, { expires: 30 })", 'quiz_player_id for 30 [person]'],
  ["Cookies.set('anonymous_id', n, { expires: 30 })", 'anonymous_id for 30 [person] [visitor]'],
  ["Cookies.set('considered', n, { expires: 30 })", 'considered for 30'],
];

const tables: readonly (readonly [title: string, look: (on: FactSources) => readonly string[], rows: Rows])[] = [
  ['settings without an end', ofSettings, settingRows],
  ['stores', ofStores, storeRows],
  ['lifecycles', ofLifecycles, lifecycleRows],
  ['schemas', ofSchemas, schemaRows],
  ['models', ofModels, modelRows],
  ['cookies', ofCookies, cookieRows],
];

describe('retention', () => {
  for (const [title, look, rows] of tables)
    describe(title, () => {
      for (const [code, expected] of rows) it(code, () => assert.equal(found(code, look), expected));
    });
});

/**
 * Vocabulary of how long something is kept (GC25 ¶73; rule map, no-indefinite-retention). Names are compared word by
 * word; an entry may be several words in a row.
 */

/** Keys of a retention period. */
export const retentionKeys: readonly string[] = ['retention', 'retention days', 'retention period', 'retention policy', 'data retention',
  'retain for', 'retain days', 'delete after', 'delete after days', 'purge after', 'keep for', 'keep days', 'expire after seconds',
  'keep forever', 'auto delete after', 'message retention', 'chat retention', 'log retention', 'history retention'];

/** Keys of the date on which a single record expires. */
export const expiryKeys: readonly string[] = ['expires at', 'expire at', 'delete at', 'purge at', 'erase at', 'deletion date',
  'expiry date', 'expiration date'];

/** Words for records of users. A `ttl` next to one of them is a retention period. */
export const userRecords: readonly string[] = ['child', 'children', 'student', 'students', 'pupil', 'kid', 'kids', 'user', 'users',
  'message', 'messages', 'chat', 'chats', 'recording', 'recordings', 'location', 'locations', 'history', 'event', 'events', 'activity',
  'conversation', 'conversations', 'transcript', 'transcripts', 'voice'];

/** Location histories and recordings of users: never meant to be kept. */
export const behaviouralData: readonly string[] = ['location', 'locations', 'coordinates', 'latitude', 'longitude', 'recording',
  'recordings', 'transcript', 'transcripts', 'voice', 'browsing', 'searches', 'sightings', 'screenshot', 'screenshots', 'keystrokes'];

/** What is kept for reasons of its own, or is no data of people. */
export const otherThings: readonly string[] = ['asset', 'assets', 'static', 'build', 'cache', 'image', 'images', 'font', 'fonts', 'bundle',
  'public', 'cdn', 'code', 'translation', 'translations', 'locale', 'key', 'keys', 'backup config', 'artifact', 'artifacts', 'job', 'jobs',
  'queue', 'metric', 'metrics', 'trace'];

/** Content that children create. It may be kept indefinitely if they can delete it. */
export const userContent: readonly string[] = ['drawing', 'drawings', 'artwork', 'artworks', 'painting', 'paintings', 'creation',
  'creations', 'sketch', 'sketches', 'composition', 'compositions', 'portfolio', 'portfolios'];

/** Cookies that keep a choice, not a person. */
export const choiceCookies: readonly string[] = ['theme', 'locale', 'lang', 'language', 'i18n', 'release', 'channel', 'beta', 'version',
  'font', 'contrast', 'install', 'tour', 'tooltip', 'notice', 'popup', 'consent', 'cookie consent', 'cookies accepted', 'dismissed', 'seen',
  'banner', 'sidebar', 'color', 'colour', 'mode', 'csrf', 'xsrf', 'timezone', 'tz', 'currency', 'layout', 'volume', 'optout', 'opt out',
  'optin', 'opt in'];

/** Words of a cookie that identifies a person or the browser of one, beside words for children. */
export const identityCookies: readonly string[] = ['token', 'tokens', 'accesstoken', 'refreshtoken', 'authtoken', 'jwt', 'session', 'sess',
  'sessionid', 'phpsessid', 'jsessionid', 'sid', 'auth', 'authentication', 'authorization', 'user', 'userid', 'username', 'users', 'uid',
  'id', 'ids', 'uuid', 'guid', 'visitor', 'visitorid', 'device', 'deviceid', 'fingerprint', 'login', 'logged in', 'signed in', 'signin',
  'remember', 'account', 'member', 'player', 'learner', 'profile', 'email', 'phone', 'identity', 'credential', 'credentials'];

/** Words beside them that make the cookie one of what a person likes to see: `user_filters`. */
export const preferenceCookies: readonly string[] = ['filter', 'filters', 'preference', 'preferences', 'prefs', 'setting', 'settings',
  'cosmetics', 'view', 'sort', 'tab', 'help', 'hint', 'hints', 'intro', 'welcome', 'onboarding', 'size', 'style', 'display', 'sound',
  'zoom', 'collapsed', 'expanded', 'skin', 'appearance', 'last visited', 'rating', 'survey', 'poll', 'promo', 'announcement'];
/** What has an id that is no person's: `campaign_id`. */
export const thingsWithIds: readonly string[] = ['campaign', 'product', 'quiz', 'lesson', 'course', 'level', 'post', 'article', 'page',
  'store', 'shop', 'branch', 'location', 'region', 'city', 'category', 'organization', 'organisation', 'org', 'tenant', 'team', 'workspace',
  'project', 'school', 'class', 'room', 'language', 'template', 'menu', 'item', 'video', 'story', 'build', 'experiment', 'variant'];

/** Names that clients of key stores go by where they are made in another file. */
export const keyStoreNames: readonly string[] = ['redis', 'ioredis', 'redis client', 'redisclient', 'valkey'];

/** Verbs that begin the names of limits: `deleteInactiveAccountsAfter`. */
export const endingVerbs: readonly string[] = ['delete', 'purge', 'erase', 'remove', 'expire', 'anonymise', 'anonymize'];
/** Units that may follow the last word of such a name. */
export const limitUnits: readonly string[] = ['days', 'seconds', 'months', 'years'];

/** Keys, as one word each, that time other things too: they count beside words of what people leave behind. */
export const lifeKeys: ReadonlySet<string> = new Set(['ttl', 'timetolive', 'maxagedays', 'expiresafter']);

/** Keys of a store, as one word each: `{ collection: 'locations', ttl: -1 }`. */
export const storeKeys: ReadonlySet<string> = new Set(['collection', 'collectionname', 'table', 'tablename', 'store', 'storename', 'bucket',
  'bucketname', 'keyspace', 'database', 'index', 'indexname', 'cache', 'cachename', 'storage', 'namespace']);
/** Words of what holds the options of a store: `createCache({ … })`, `redis.set(key, value, { … })`. Requests to an API hold none. */
export const storeHolders: readonly string[] = ['store', 'storage', 'cache', 'caches', 'caching', 'redis', 'valkey', 'keyv', 'kv',
  'memcached', 'database', 'db', 'dynamodb', 'mongo', 'collection', 'collections', 'table', 'tables', 'bucket', 'buckets', 'index',
  'indexes', 'schema', 'model', 'archive', 'retention'];

/** Values that mean "keep indefinitely", and enum members with that meaning. */
export const foreverTexts: ReadonlySet<string> = new Set(['forever', 'indefinite', 'indefinitely', 'infinite', 'infinity', 'never',
  'unlimited', 'permanent', 'none', 'disabled']);
export const foreverMembers: ReadonlySet<string> = new Set(['forever', 'indefinite', 'infinite', 'unlimited', 'never', 'permanent']);

/** Last words of names that are a moment or a number, not how long something is kept. */
export const momentWords: ReadonlySet<string> = new Set(['cutoff', 'date', 'datetime', 'time', 'timestamp', 'at', 'count', 'rate', 'score',
  'index', 'position']);

/** Words that say that nothing is kept at all. */
export const atOnceWords: readonly string[] = ['delete', 'deletes', 'deleted', 'not kept', 'never persisted'];

/** Calls that write a record, and parts of a question about records that are written. */
export const recordWriters: ReadonlySet<string> = new Set(['create', 'createMany', 'insert', 'insertOne', 'insertMany', 'save', 'add',
  'addDoc', 'setDoc', 'put', 'values', 'upsert']);
export const questionKeys: ReadonlySet<string> = new Set(['where', 'select', 'filter', 'orderBy', 'include']);

/** Calls that make a model or a table of the name they are given first. */
export const modelMakers: ReadonlySet<string> = new Set(['model', 'define', 'createTable', 'createTableIfNotExists', 'table', 'pgTable',
  'mysqlTable', 'sqliteTable']);

/** Keys, as one word each, that set an expiry for all records of a model, and those that set it for a single record. */
export const endKeys: ReadonlySet<string> = new Set(['expires', 'expireafterseconds', 'deleteat', 'expireat', 'expiresat']);
export const recordEndKeys: ReadonlySet<string> = new Set([...endKeys, 'deleteafter', 'purgeat', 'eraseat']);

/** Fields, as one word each, that hold when a record was made. */
export const momentFields: ReadonlySet<string> = new Set(['createdat', 'timestamp', 'recordedat', 'time', 'date']);

/** Calls that set the expiry of a key in a key-value store. */
export const keyEnders: readonly string[] = ['expire', 'expireAt', 'expireat', 'pexpire', 'pexpireAt', 'pexpireat', 'pExpire', 'pExpireAt'];

/** Names that keys of people's data hold, beside words for children. */
export const keyedPeople: readonly string[] = ['user', 'users', 'session'];
/** Names of stores of user activity, in addition to behavioural data. */
export const activityNames: readonly string[] = ['history', 'messages', 'chats', 'events'];

/** Entries of a rule of a bucket that say when things go. */
export const expirationKeys: ReadonlySet<string> = new Set(['expiration', 'expirationdate', 'noncurrentversionexpiration']);

/** Vocabulary of calls and records that describe a person to a service (GC25 ¶42), beside the words of people and their traits. */

/** Keys of a profile that say which account it is, and what a service makes of it, in words: no trait. */
export const ownIds: ReadonlySet<string> = new Set([
  'id',
  'user id',
  'userid',
  'uid',
  'distinct id',
  'distinctid',
  'anonymous id',
  'anonymousid',
  ...[
    'user',
    'account',
    'member',
    'customer',
    'profile',
    'tenant',
    'team',
    'organisation',
    'organization',
    'org',
    'group',
    'device',
    'installation',
  ].flatMap((holder) => [`${holder} id`, `${holder} uuid`]),
  'key',
  'kind',
  'type',
  'event',
  'anonymous',
  'category',
  'action',
  'value',
  'label',
]);
/** A key of a context, as written, under which a service keeps its own options. */
export const contextOptions = '_meta';

/** What lets a product in at a service: `user_hash`, `intercom_user_jwt`. */
export const credentialEndings: ReadonlySet<string> = new Set(['hash', 'jwt', 'hmac', 'token', 'secret', 'signature']);
/** `app_id`, `apiBase`: which product it is. */
export const productHolders: ReadonlySet<string> = new Set([
  'app',
  'api',
  'client',
  'project',
  'site',
  'workspace',
  'widget',
  'write',
  'public',
  'sdk',
  'environment',
]);
export const productParts: ReadonlySet<string> = new Set(['id', 'key', 'base', 'url', 'name', 'version']);

/** Words of keys beside traits that tell of the product, the page and the visit. */
export const neutralWords: ReadonlySet<string> = new Set([
  'consent',
  'tenant',
  'slug',
  'anonymous',
  'anonymize',
  'cookie',
  'debug',
  'config',
  'transport',
  'page',
  'send',
  'allow',
  'experiment',
  'variant',
  'linker',
  'groups',
  'callback',
  'currency',
  'ecommerce',
  'items',
  'method',
  'event',
  'gtm',
  'screen',
  'path',
  'url',
  'referrer',
  'session',
  'tag',
  'tags',
  'flag',
  'flags',
  'storage',
  'start',
  'timestamp',
  'time',
  'launcher',
  'alignment',
  'padding',
  'color',
  'colour',
  'selector',
  'container',
  'theme',
  'override',
  'company',
]);

/** Names of calls that tell of a person's attention. */
export const attentionCalls: readonly string[] = [
  'scroll depth',
  'time on page',
  'dwell',
  'time spent',
  'watch time',
  'session duration',
  'attention',
];
/** Functions that set the identity of the user. */
export const identifyingCalls: ReadonlySet<string> = new Set([
  'identify',
  'identifyUser',
  'setUserId',
  'setUserProperties',
  'setUserTraits',
  'setUser',
  'setUserContext',
]);
/** Those of them that a product calls an action of its state by as well. */
/** Words that such names may contain before or after the person: `identifyCurrentUser`, `setAnalyticsUserId`. */
export const identityFillers: ReadonlySet<string> = new Set(['current', 'active', 'logged', 'signed', 'in', 'authenticated', 'analytics',
  'tracking']);
export const identifyingActions: ReadonlySet<string> = new Set(['identify', 'identifyUser']);
/** Functions that a library of state is given an action with: redux-saga and its kind. */
export const actionCalls: ReadonlySet<string> = new Set(['put', 'dispatch', 'call', 'fork', 'spawn', 'putResolve']);

/** A person takes something up … */
export const takingUp: readonly string[] = ['follow', 'unfollow', 'followed', 'subscribed', 'subscribe'];
/** … that says what they like. */
export const likedThings: readonly string[] = [
  'tag',
  'tags',
  'topic',
  'topics',
  'interest',
  'interests',
  'category',
  'categories',
  'hobby',
  'genre',
  'genres',
];
/** First words of functions that send what they are given. */
export const reportingVerbs: ReadonlySet<string> = new Set(['send', 'track', 'log', 'capture', 'push', 'emit', 'report']);

/** Exchanges of ids between sites. Whole words: `requestAsync` exchanges nothing. */
export const partnerWords: readonly string[] = [
  'sync',
  'match',
  'matching',
  'exchange',
  'partner',
  'partners',
  'identity',
  'pixel',
  'usersync',
  'idsync',
  'cookiesync',
  'usermatch',
  'idmatch',
  'cookiematch',
];
/** Identity services, which match a hashed e-mail address across sites, by the names that their developer guides use in code. */
export const identityServices: readonly string[] = ['liveramp', 'ats', 'uid2', 'id5'];

/** First words of functions that make a profile. */
export const derivingVerbs: ReadonlySet<string> = new Set([
  'infer',
  'derive',
  'predict',
  'guess',
  'compute',
  'calculate',
  'build',
  'generate',
  'update',
  'extract',
  'analyse',
  'analyze',
  'create',
  'score',
]);

/** First words of functions that only keep, check, show or discard a profile that something else made. */
export const tendingVerbs: ReadonlySet<string> = new Set([
  'delete',
  'remove',
  'clear',
  'reset',
  'invalidate',
  'revalidate',
  'expire',
  'normalize',
  'normalise',
  'sanitize',
  'sanitise',
  'validate',
  'assert',
  'parse',
  'serialize',
  'serialise',
  'format',
  'read',
  'render',
  'show',
  'print',
  'is',
  'has',
]);

/** Ids of people in conditions, keys and tables; `uuid` and `guid` may be of anything. */
export const personIds: readonly string[] = [
  'user id',
  'userid',
  'uid',
  'child id',
  'childid',
  'student id',
  'studentid',
  'player id',
  'playerid',
  'member id',
  'memberid',
];
/** Collections of people. */
export const peopleCollections: readonly string[] = [
  'user',
  'users',
  'profile',
  'profiles',
  'account',
  'member',
  'student',
  'child',
  'player',
];

/**
 * Vocabulary of how long something is kept (GC25 ¶73; rule map, no-indefinite-retention). Names are compared word by
 * word; an entry may be several words in a row.
 */

/** Keys that say how long something is kept. */
export const keepKeys: readonly string[] = ['retention', 'retention days', 'retention period', 'retention policy', 'data retention', 'retain for', 'retain days', 'delete after', 'delete after days', 'purge after', 'keep for', 'keep days', 'expire after seconds', 'keep forever', 'auto delete after', 'message retention', 'chat retention', 'log retention', 'history retention'];

/** Keys of a date at which one record goes. */
export const endDates: readonly string[] = ['expires at', 'expire at', 'delete at', 'purge at', 'erase at', 'deletion date', 'expiry date', 'expiration date'];

/** What people leave behind, beside which a `ttl` says how long that is kept. */
export const leftBehind: readonly string[] = ['child', 'children', 'student', 'students', 'pupil', 'kid', 'kids', 'user', 'users', 'message', 'messages', 'chat', 'chats', 'recording', 'recordings', 'location', 'locations', 'history', 'event', 'events', 'activity', 'conversation', 'conversations', 'transcript', 'transcripts', 'voice'];

/** Location histories and recordings of users: never meant to be kept. */
export const traces: readonly string[] = ['location', 'locations', 'coordinates', 'latitude', 'longitude', 'recording', 'recordings', 'transcript', 'transcripts', 'voice', 'browsing', 'searches', 'sightings', 'screenshot', 'screenshots', 'keystrokes'];

/** What is kept for reasons of its own, or is no data of people. */
export const otherThings: readonly string[] = ['asset', 'assets', 'static', 'build', 'cache', 'image', 'images', 'font', 'fonts', 'bundle', 'public', 'cdn', 'code', 'translation', 'translations', 'locale', 'key', 'keys', 'backup config', 'artifact', 'artifacts', 'job', 'jobs', 'queue', 'metric', 'metrics', 'trace'];

/** What children make, and keep as long as they like where they can take it away. */
export const works: readonly string[] = ['drawing', 'drawings', 'artwork', 'artworks', 'painting', 'paintings', 'creation', 'creations', 'sketch', 'sketches', 'composition', 'compositions', 'portfolio', 'portfolios'];

/** Cookies that keep a choice, not a person. */
export const choiceCookies: readonly string[] = ['theme', 'locale', 'lang', 'language', 'i18n', 'release', 'channel', 'beta', 'version', 'font', 'contrast', 'install', 'tour', 'tooltip', 'notice', 'popup', 'consent', 'cookie consent', 'cookies accepted', 'dismissed', 'seen', 'banner', 'sidebar', 'color', 'colour', 'mode', 'csrf', 'xsrf', 'timezone', 'tz', 'currency', 'layout', 'volume', 'optout', 'opt out', 'optin', 'opt in'];

/** Names that clients of key stores go by where they are made in another file. */
export const keyStoreNames: readonly string[] = ['redis', 'ioredis', 'redis client', 'redisclient', 'valkey'];

/** Vocabulary of device identification (GC25 ¶68; rule map, no-persistent-identifier). */

/** Members that differ so much between devices that two of them nearly name one. */
export const strongSources: readonly string[] = ['toDataURL', 'getImageData', 'UNMASKED_RENDERER_WEBGL', 'UNMASKED_VENDOR_WEBGL',
  'OfflineAudioContext', 'createDynamicsCompressor', 'plugins', 'hardwareConcurrency', 'deviceMemory', 'getHighEntropyValues', 'getVoices',
  'enumerateDevices', 'fonts', 'cpuClass', 'oscpu'];

/** Members that say a little each. */
export const weakSources: readonly string[] = ['userAgent', 'platform', 'language', 'languages', 'colorDepth', 'pixelDepth',
  'devicePixelRatio', 'timeZone', 'getTimezoneOffset', 'maxTouchPoints', 'availWidth', 'availHeight', 'vendor', 'doNotTrack',
  'cookieEnabled', 'screen', 'product', 'productSub', 'appVersion'];

/** Names of an identity of a device. */
export const fingerprintWords: readonly string[] = ['fingerprint', 'fingerprints', 'device fingerprint', 'browser fingerprint',
  'canvas fingerprint', 'device signature', 'browser signature', 'device hash', 'browser hash'];

/** Words of fingerprints of files, keys and errors. */
export const otherFingerprints: readonly string[] = ['key', 'cert', 'certificate', 'ssh', 'gpg', 'pgp', 'tls', 'ssl', 'sha256', 'file',
  'asset', 'bundle', 'build', 'error', 'issue', 'commit', 'content', 'image', 'audio', 'video', 'schema', 'query', 'cache', 'webpack',
  'font', 'public', 'dtls', 'ice', 'sdp', 'song', 'track', 'icon', 'auth', 'unlock', 'touch', 'sensor', 'scanner', 'login', 'biometric'];

/** Names under which an identity of a device or visitor is kept for long. */
export const visitorIdWords: readonly string[] = ['visitor id', 'visitorid', 'device id', 'deviceid', 'client id', 'clientid', 'click id',
  'clickid', 'gclid', 'fbclid', 'ttclid', 'msclkid', 'anonymous id', 'anonymousid', 'anon id', 'tracking id', 'track id', 'browser id',
  'machine id', 'install id', 'installation id', 'uid', 'guid', 'uuid', 'distinct id'];
/** First words of cookies that trackers set: `_ga`, `_ga_G1`, `_gcl_au`, `_fbp`. */
export const trackersCookies: ReadonlySet<string> = new Set(['ga', 'gcl', 'fbc', 'fbp']);

/** Words of ids, and of URLs they are sent to, that are only for analytics. */
export const measuring: readonly string[] = ['analytics', 'telemetry', 'tracking', 'tracker', 'attribution', 'amplitude', 'mixpanel',
  'posthog'];

/**
 * Of those names, the ones whose only use is to re-identify a visitor; a device or client may be identified for other
 * reasons.
 */
export const trackingIdWords: readonly string[] = ['visitor id', 'visitorid', 'anonymous id', 'anonymousid', 'anon id', 'tracking id',
  'track id', 'browser id', 'distinct id'];

/** Names of fingerprints that are of devices without doubt: a `fingerprint` may also be that of a finger. */
export const deviceFingerprintWords: readonly string[] = ['device', 'browser', 'canvas', 'client'].flatMap((what) =>
  ['fingerprint', 'fingerprints', 'signature', 'signatures'].map((print) => `${what} ${print}`)
);

/** Words of files that compare the fingerprints of keys: of people who write to each other, of servers, of certificates. */
export const keyFingerprintWords: readonly string[] = ['public key', 'public keys', 'identity key', 'identity keys', 'peer key',
  'peer keys', 'signing key', 'host key', 'e2ee', 'end to end encryption', 'safety number', 'safety numbers', 'known fingerprint',
  'known fingerprints', 'key fingerprint', 'key fingerprints', 'key bundle', 'prekey', 'ratchet', 'keyring', 'known hosts', 'ssh', 'pgp',
  'gpg', 'openpgp', 'certificate', 'certificates', 'x509'];

/** Features that need to know a device of one's own. */
export const deviceFeatures: readonly string[] = ['push', 'fcm', 'apns', 'notification', 'notifications', 'sync', 'synchronise',
  'synchronize', 'pairing'];

/** Functions that read the advertising id, by name alone. */
export const advertisingIdReaders: readonly string[] = ['getAdvertisingId', 'getAdvertisingID', 'getIDFA', 'getIdfa', 'getGAID', 'getAAID'];

/** Calls and members that read the MAC address or IMEI of a device. */
export const hardwareReaders: readonly string[] = ['getMacAddress', 'getMacAddressSync', 'getMAC', 'getImei', 'getIMEI'];
export const hardwareMembers: ReadonlySet<string> = new Set(['macAddress', 'imei', 'IMEI']);
/** Objects of such members: `device.macAddress`; a row of a table of machines is none. */
export const deviceHolders: ReadonlySet<string> = new Set(['device', 'Device', 'deviceInfo', 'DeviceInfo', 'phone']);

/** Words around a hash of IP address and user agent that serves rate limits or abuse protection, not tracking. */
export const orderWords: readonly string[] = ['rate', 'limit', 'limits', 'limiter', 'throttle', 'captcha', 'csrf', 'session', 'brute',
  'lockout', 'attempt', 'attempts', 'etag', 'cache', 'fraud', 'abuse', 'spam', 'ban', 'nonce'];

/** Words of something that changes from day to day. */
export const rotatingWords: readonly string[] = ['day', 'daily', 'today', 'date', 'hour', 'hourly', 'rotating', 'week', 'weekly'];

/** Words of an identity, for what a hash is called. */
export const identityWords: readonly string[] = ['id', 'uid', 'identifier', 'identity', 'visitor', 'viewer', 'device', 'client', 'user',
  'anonymous', 'anon', 'unique', 'fingerprint', 'voter', 'who', 'person'];

/** Objects of a browser whose members tell devices apart. */
export const browserObjects: readonly string[] = ['navigator', 'screen', 'document', 'window', 'globalThis', 'Intl'];

/** Names of objects with device signals. Bot detection and error reports use the same signals. */
export const deviceSignalWords: readonly string[] = ['device signals', 'device signal', 'browser signals', 'device profile', 'device info',
  'device data', 'client signals'];

/** First words of functions that hash: `sha256`, `hashCode`, `murmurHash3`; and whole names of others, in lower case. */
export const hashingWords: readonly string[] = ['hash', 'sha', 'murmur', 'xxhash'];
export const hashingNames: readonly string[] = ['md5', 'digest', 'cyrb53', 'fnv1a', 'btoa', 'createhash', 'createhmac', 'x64hash128'];

/** Names of the network address of a visitor, and of the browser, in requests. */
export const networkAddressWords: readonly string[] = ['ip', 'ip address', 'ipaddress', 'client ip', 'remote address', 'remote addr',
  'x forwarded for', 'x real ip', 'connecting ip'];
export const userAgentWords: readonly string[] = ['user agent', 'useragent', 'ua'];

/** Functions that make a new random id; others begin with `generate` and end with one of the words. */
export const randomIdMakers: readonly string[] = ['randomUUID', 'uuid', 'uuidv4', 'uuid4', 'v4', 'nanoid', 'cuid', 'createId', 'ulid',
  'random', 'getRandomValues'];
export const randomIdWords: readonly string[] = ['id', 'uuid'];

/** Words of requests for a visit without an account: what is bought is kept under such an id. */
export const guestWords: readonly string[] = ['cart', 'carts', 'basket', 'baskets', 'guest', 'guests', 'order', 'orders', 'draft',
  'drafts'];

/** Keys that hold the expiry of a stored value. */
export const endKeys: readonly string[] = ['expires', 'expiresAt', 'expiry', 'expiration'];

/** First words of functions that keep a value they are given, and of those that also make the record. */
export const keepingVerbs: readonly string[] = ['record', 'save', 'store', 'track', 'register', 'link', 'attach', 'add', 'log'];
export const makingVerbs: readonly string[] = ['create', 'insert', 'upsert'];

/** Members of what a library of fingerprints answers that are the id. */
export const fingerprintMembers: readonly string[] = ['visitorId', 'thumbmark', 'fingerprint', 'hash', 'id'];

/** First words of calls that pass an id of a device on to a server, beside those that send whatever they are given. */
export const printSendingStarts: ReadonlySet<string> = new Set(['send', 'post', 'submit', 'register', 'login', 'sync', 'track', 'upload',
  'identify', 'rpc', 'invoke', 'upsert', 'ajax', 'mutate', 'api']);

import { configTriggers, useTriggers } from '../../knowledge';
import { advertisingIdReaders, deviceFingerprintWords, hardwareReaders, fingerprintWords, measuring, strongSources, trackingIdWords,
  trackersCookies, visitorIdWords } from '../../knowledge/words/device-words';
import { cookieSetters } from '../../knowledge/words/cookie-setters';
import { subjects } from '../../knowledge/words/people/person-words';
import { wholeWords } from '../../scan/triggers';

const squeezed = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', ''));
const people = wholeWords([...subjects.child, ...subjects.any]);
/** `sha256` and `sha`, not `share`. */
const shas = ['sha1', 'sha2', 'sha3', 'sha5', ...wholeWords(['sha'])];
/** Functions that set a cookie for a number of days, without a word for its end. */
const settingDays = squeezed(cookieSetters.filter(({ takesDays }) => takesDays).flatMap(({ methods }) => methods));
const hashes = ['hash', ...shas, 'md5', 'createhash', 'murmur', 'xxhash'];

/** Words of a file that reads an id of a device by a known API, or keeps the identity of a visitor. */
export const identifierTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['fingerprint', 'advertising id', 'device id', 'network address']),
  ...configTriggers('advertising id'),
  [squeezed([...trackingIdWords, ...visitorIdWords, ...trackersCookies]), ['localstorage'], ['expires', 'expiry', 'expiration']],
  [measuring, ['localstorage'], ['random', 'uuid', 'nanoid']],
  [squeezed([...visitorIdWords, ...trackersCookies]), settingDays],
  [squeezed([...visitorIdWords, ...trackersCookies]), ['cookie', 'localstorage'], ['max-age', 'maxage', 'expires', 'toutcstring',
    'togmtstring', 'random', 'uuid', 'nanoid']],
];

/** The same for fingerprints that the product makes. */
export const ownFingerprintTriggers: readonly (readonly (readonly string[])[])[] = [
  [squeezed(fingerprintWords), ['navigator', 'screen', 'hash', 'device', 'canvas', ...people]],
  [strongSources, ['hash', ...shas, 'md5', 'murmur', 'digest', 'join(', 'btoa']],
  [['useragent', 'user-agent', ...wholeWords(['ua'])], [...wholeWords(['ip']), 'x-forwarded-for', 'remoteaddress', 'remoteaddr'], hashes],
  [strongSources, squeezed([...fingerprintWords, ...visitorIdWords]).filter((word) => word.length > 4)],
  [squeezed(deviceFingerprintWords)],
  [['navigator'], ['sendbeacon', 'fetch(', 'post(', 'send(', 'emit(', 'hash', ...shas, 'digest']],
];

/** Names of functions and members that read the advertising id or the MAC address, wherever they come from. */
export const namedReaderTriggers: readonly (readonly (readonly string[])[])[] = [
  [[...advertisingIdReaders, ...hardwareReaders].map((name) => name.toLowerCase())],
  [['.macaddress', '.imei'], ['device', 'phone']],
];

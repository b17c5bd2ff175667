import { closest } from 'fastest-levenshtein';

export type Audience = 'children' | 'mixed' | 'general';

/** One way to name something of the project's own: by import, global, member path, call, component, middleware or decorator. */
export interface Matcher {
  readonly module?: string;
  readonly export?: string;
  readonly global?: string;
  /** Dotted path, `*` for any last part: `consent.*`. */
  readonly member?: string;
  readonly call?: string;
  readonly component?: string;
  readonly middleware?: string;
  readonly decorator?: string;
  /** With `member`: the guard holds when the member differs from this text. */
  readonly notEqual?: string;
  /** With `member`: the guard holds when the member equals this text. */
  readonly equal?: string;
  readonly verified?: boolean;
  readonly purposeProp?: string;
}

export type MatcherList = readonly (string | Matcher)[];
export type WrapperKind = 'push' | 'analytics' | 'ads' | 'log';

export interface Wrapper extends Matcher {
  readonly kind: WrapperKind;
  /** Path of the time in the arguments: `options.at`, `0`. */
  readonly timeArg?: string;
  /** Index of the argument that carries data. */
  readonly dataArg?: number;
}

/** `settings.gc25`, all parts optional. Lists add to the built-in ones. */
export interface Gc25Settings {
  readonly audience: Audience;
  readonly audienceByPath: readonly { readonly files: readonly string[]; readonly audience: Audience; readonly youngestBand?: string }[];
  /** `strict` also reports single names and undecided guards. */
  readonly strictness: 'recommended' | 'strict';
  /** Years; below this a person is a child. */
  readonly adultAge: number;
  readonly ageBands: readonly string[];
  readonly guards: {
    readonly adult: MatcherList;
    readonly minor: MatcherList;
    readonly parental: MatcherList;
    readonly consent: MatcherList;
    readonly quietHours: MatcherList;
  };
  readonly verifiers: MatcherList;
  /** Local clock of the recipient, "HH:MM"; the window may cross midnight. */
  readonly quietHours: { readonly start: string; readonly end: string; readonly timeZone: string };
  readonly wrappers: readonly Wrapper[];
  readonly sources: { readonly subjects: readonly string[]; readonly personalFields: readonly string[] };
  readonly redactors: readonly string[];
  readonly firstPartyHosts: readonly string[];
  readonly processors: readonly string[];
  /** Component names: own component to HTML tag, and components that carry a known duty. */
  readonly components: Readonly<Record<string, string | readonly string[]>>;
  /** Versions of packages by name, for projects where neither `node_modules` nor a `package.json` above the file tells: `{ "@acme/ads": "^4.1.0" }`. */
  readonly packages: Readonly<Record<string, unknown>>;
  readonly noticeFunctions: readonly string[];
  readonly erasureFunctions: readonly string[];
  readonly helplines: { readonly extra: readonly string[] };
  readonly locales: readonly string[];
  readonly i18n: { readonly functions: readonly string[] };
  readonly exclude: readonly string[];
}

export const defaultSettings: Gc25Settings = {
  audience: 'mixed',
  audienceByPath: [],
  strictness: 'recommended',
  adultAge: 18,
  ageBands: ['0-5', '6-9', '10-12', '13-15', '16-17', '18+'],
  guards: { adult: [], minor: [], parental: [], consent: [], quietHours: [] },
  verifiers: [],
  quietHours: { start: '21:00', end: '07:00', timeZone: 'recipient' },
  wrappers: [],
  sources: { subjects: [], personalFields: [] },
  redactors: ['redact', 'mask', 'hash', 'anonymise', 'anonymize', 'pseudonymise', 'pseudonymize'],
  firstPartyHosts: [],
  processors: [],
  components: {},
  packages: {},
  noticeFunctions: ['notifyChild'],
  erasureFunctions: [],
  helplines: { extra: [] },
  locales: ['en', 'zh'],
  i18n: { functions: ['t', '$t', 'i18n.t'] },
  exclude: [],
};

type Shape = 'text' | 'number' | 'texts' | 'matchers' | 'objects' | 'record' | readonly string[] | { readonly [key: string]: Shape };

const SHAPE: { readonly [key in keyof Gc25Settings]: Shape } = {
  audience: ['children', 'mixed', 'general'],
  audienceByPath: 'objects',
  strictness: ['recommended', 'strict'],
  adultAge: 'number',
  ageBands: 'texts',
  guards: { adult: 'matchers', minor: 'matchers', parental: 'matchers', consent: 'matchers', quietHours: 'matchers' },
  verifiers: 'matchers',
  quietHours: { start: 'text', end: 'text', timeZone: 'text' },
  wrappers: 'objects',
  sources: { subjects: 'texts', personalFields: 'texts' },
  redactors: 'texts',
  firstPartyHosts: 'texts',
  processors: 'texts',
  components: 'record',
  packages: 'record',
  noticeFunctions: 'texts',
  erasureFunctions: 'texts',
  helplines: { extra: 'texts' },
  locales: 'texts',
  i18n: { functions: 'texts' },
  exclude: 'texts',
};

export interface SettingsResult {
  readonly settings: Gc25Settings;
  /** One sentence each: an unknown key with the nearest valid one, a wrong type, a window that cannot be read. */
  readonly problems: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** What is wrong with one value, as the end of a sentence, or undefined. */
function getFault(shape: Shape, value: unknown): string | undefined {
  if (Array.isArray(shape)) return shape.includes(value as string) ? undefined : `must be one of ${shape.map((item) => `"${item}"`).join(', ')}`;
  switch (shape) {
    case 'text': return typeof value === 'string' ? undefined : 'must be a text';
    case 'number': return typeof value === 'number' ? undefined : 'must be a number';
    case 'texts': return isTexts(value) ? undefined : 'must be a list of texts';
    case 'matchers': return Array.isArray(value) && value.every((item) => typeof item === 'string' || isRecord(item)) ? undefined : 'must be a list of names or matchers';
    case 'objects': return Array.isArray(value) && value.every(isRecord) ? undefined : 'must be a list of objects';
    case 'record': return isRecord(value) ? undefined : 'must be an object';
    default: return isRecord(value) ? undefined : 'must be an object';
  }
}

function read(path: string, shape: { readonly [key: string]: Shape }, given: Record<string, unknown>, base: object, problems: string[]): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(given)) {
    const at = `${path}.${key}`;
    if (!Object.hasOwn(shape, key)) {
      problems.push(`${at} is not a setting of GC25; did you mean ${path}.${closest(key, Object.keys(shape))}?`);
      continue;
    }
    const expected = shape[key];
    const fault = getFault(expected, value);
    if (fault) {
      problems.push(`${at} ${fault}; the built-in value is used.`);
      continue;
    }
    const before = result[key];
    if (typeof expected === 'object' && !Array.isArray(expected)) result[key] = read(at, expected as { readonly [key: string]: Shape }, value as Record<string, unknown>, before as object, problems);
    else if (Array.isArray(before) && Array.isArray(value) && key !== 'locales' && key !== 'ageBands') result[key] = [...(before as unknown[]), ...(value as unknown[])];
    else result[key] = value;
  }
  return result;
}

const CLOCK = /^(?:[01]?\d|2[0-4]):[0-5]\d$/;

/** Reads `settings.gc25` as given by a config file; never throws. Unreadable parts keep their built-in value. */
export function readSettings(given: unknown): SettingsResult {
  const problems: string[] = [];
  if (given === undefined || given === null) return { settings: defaultSettings, problems };
  if (!isRecord(given)) return { settings: defaultSettings, problems: ['settings.gc25 must be an object; the built-in settings are used.'] };
  let settings = read('settings.gc25', SHAPE, given, defaultSettings, problems) as Gc25Settings;
  for (const end of ['start', 'end'] as const) {
    if (CLOCK.test(settings.quietHours[end])) continue;
    problems.push(`settings.gc25.quietHours.${end} must be a time such as "21:00"; the built-in value is used.`);
    settings = { ...settings, quietHours: { ...settings.quietHours, [end]: defaultSettings.quietHours[end] } };
  }
  return { settings, problems };
}

const cache = new WeakMap<object, SettingsResult>();

/** `readSettings`, remembered per settings object so that thousands of files share one reading. */
export function readSettingsOnce(given: unknown): SettingsResult {
  if (!isRecord(given)) return readSettings(given);
  let result = cache.get(given);
  if (!result) cache.set(given, (result = readSettings(given)));
  return result;
}

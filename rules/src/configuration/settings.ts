import schema from '../../gc25.schema.json';
import { layOver } from './lay-over';
import type { JsonSchema } from './schema';
import { validate } from './validate';

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
  /** How the guard is used. */
  readonly as?: 'call' | 'value' | 'component';
  /** The guard answers with a promise. */
  readonly async?: boolean;
}

export type MatcherList = readonly (string | Matcher)[];
export type WrapperKind = 'push' | 'analytics' | 'ads' | 'log';

export interface Wrapper extends Pick<Matcher, 'module' | 'export' | 'global' | 'member' | 'call' | 'component'> {
  readonly kind: WrapperKind;
  /** Path of the time in the arguments: `options.at`, `0`. */
  readonly timeArg?: string;
  /** Index of the argument that carries data. */
  readonly dataArg?: number;
}

/** `settings.gc25`, all parts optional. Lists add to the built-in ones. */
export interface Gc25Settings {
  readonly audience: Audience;
  readonly audienceByPath: readonly { readonly files: readonly string[]; readonly audience: Audience }[];
  /** `strict` also reports single signals and code whose guards could not be resolved. */
  readonly strictness: 'recommended' | 'strict';
  /** Years; below this a person is a child. */
  readonly adultAge: number;
  readonly guards: {
    readonly adult: MatcherList;
    readonly minor: MatcherList;
    readonly parental: MatcherList;
    readonly consent: MatcherList;
    readonly quietHours: MatcherList;
  };
  /** Local clock of the recipient, "HH:MM"; the window may cross midnight. */
  readonly quietHours: { readonly start: string; readonly end: string };
  readonly wrappers: readonly Wrapper[];
  readonly sources: { readonly subjects: readonly string[]; readonly personalFields: readonly string[] };
  readonly redactors: readonly string[];
  readonly firstPartyHosts: readonly string[];
  readonly processors: readonly string[];
  /** Component names: custom component to HTML tag, and components that carry a known duty. */
  readonly components: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Versions of packages by name, for projects where the version cannot be read from `node_modules` or a
   * `package.json` above the file: `{ "@acme/ads": "^4.1.0" }`.
   */
  readonly packages: Readonly<Record<string, string>>;
  readonly noticeFunctions: readonly string[];
  readonly erasureFunctions: readonly string[];
  /** Functions that verify age or the consent of a parent. */
  readonly verifiers: MatcherList;
  /** Languages of texts that are compared with phrases; all for none. */
  readonly locales: readonly ('en' | 'zh' | 'fr' | 'es' | 'ar' | 'ru')[];
  readonly i18n: { readonly functions: readonly string[] };
  readonly exclude: readonly string[];
}

const settingsSchema = schema.definitions.settings as unknown as JsonSchema;

const typeOf = (part: JsonSchema): unknown => part.type;

/** What a part of the settings is where nothing is given. */
function defaultOf(part: JsonSchema): unknown {
  if (part.default !== undefined) return part.default;
  if (typeOf(part) === 'array') return [];
  return part.additionalProperties === false
    ? Object.fromEntries(Object.entries(part.properties ?? {}).map(([name, inner]) => [name, defaultOf(inner)]))
    : {};
}

export const defaultSettings = defaultOf(settingsSchema) as Gc25Settings;

export interface SettingsResult {
  readonly settings: Gc25Settings;
  /** One sentence each, with the path of what is wrong and the valid form. */
  readonly problems: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads `settings.gc25` as given by a config file; never throws. What is wrong keeps its built-in value. */
export function readSettings(given: unknown): SettingsResult {
  // To make a validator takes longer than most files take to check.
  const isEmpty = given === undefined || given === null || (isRecord(given) && Object.keys(given).length === 0);
  if (isEmpty) return { settings: defaultSettings, problems: [] };
  const { value, problems } = validate<Record<string, unknown>>('settings', given, 'settings.gc25');
  return { settings: layOver(defaultSettings, value) as unknown as Gc25Settings, problems };
}

const cache = new WeakMap<object, SettingsResult>();

/** `readSettings`, remembered per settings object so that thousands of files share one reading. */
export function readSettingsOnce(given: unknown): SettingsResult {
  if (!isRecord(given)) return readSettings(given);
  let result = cache.get(given);
  if (!result) cache.set(given, result = readSettings(given));
  return result;
}

/** Types of the `eslint-plugin-gc25` package. They name no type of ESLint's, so that any of its versions fits. */

/** An entry of a flat config. A preset is a list of them: `export default [...gc25.configs.recommended]`. */
interface ConfigEntry {
  readonly name?: string;
  readonly files?: string[];
  readonly languageOptions?: Record<string, unknown>;
  readonly plugins?: Record<string, object>;
  readonly settings?: Record<string, unknown>;
  readonly rules?: Record<string, plugin.Severity | [plugin.Severity, object]>;
}

/** As much of a rule as every version of ESLint asks for. */
interface Rule {
  create(context: object): Record<string, (node: unknown) => void>;
}

declare namespace plugin {
  type PresetName = 'recommended' | 'strict' | 'children' | 'all';
  type Audience = 'children' | 'mixed' | 'general';

  /** Names something of the project's own: an import, a global, a member path, a call, a component, a middleware or a decorator. */
  interface Matcher {
    module?: string;
    export?: string;
    global?: string;
    /** Dotted path, `*` for any last part: `consent.*`. */
    member?: string;
    call?: string;
    component?: string;
    middleware?: string;
    decorator?: string;
    /** With `member`: the guard holds when the member differs from this text. */
    notEqual?: string;
    /** With `member`: the guard holds when the member equals this text. */
    equal?: string;
    verified?: boolean;
    purposeProp?: string;
  }

  type MatcherList = (string | Matcher)[];

  /** A function of the project's own that passes on to an API GC25 knows. */
  interface Wrapper extends Matcher {
    kind: 'push' | 'analytics' | 'ads' | 'log';
    /** Path of the time in the arguments: `options.at`, `0`. */
    timeArg?: string;
    /** Index of the argument that carries data. */
    dataArg?: number;
  }

  /** What may stand in `settings.gc25`. Lists add to the built-in ones. */
  interface Settings {
    /** Who uses the product; `mixed` unless given. */
    audience?: Audience;
    /** Audience by file pattern; the last match decides. */
    audienceByPath?: { files: string[]; audience: Audience; youngestBand?: string }[];
    /** `strict` also reports single names and undecided guards. */
    strictness?: 'recommended' | 'strict';
    /** Years; below this a person is a child. 18 unless given. */
    adultAge?: number;
    ageBands?: string[];
    guards?: { adult?: MatcherList; minor?: MatcherList; parental?: MatcherList; consent?: MatcherList; quietHours?: MatcherList };
    verifiers?: MatcherList;
    /** Local clock of the recipient, "HH:MM"; the window may cross midnight. */
    quietHours?: { start?: string; end?: string; timeZone?: string };
    wrappers?: Wrapper[];
    sources?: { subjects?: string[]; personalFields?: string[] };
    redactors?: string[];
    firstPartyHosts?: string[];
    processors?: string[];
    /** Own component to HTML tag, and components that carry a known duty. */
    components?: Record<string, string | string[]>;
    noticeFunctions?: string[];
    erasureFunctions?: string[];
    helplines?: { extra?: string[] };
    locales?: string[];
    i18n?: { functions?: string[] };
    /** Patterns of files no product runs, besides tests and stories. */
    exclude?: string[];
  }

  type Severity = 'off' | 'warn' | 'error';

  /** What may stand in `gc25.config.json`, or under `"gc25"` in `package.json`. */
  interface ProjectConfiguration {
    preset?: PresetName;
    settings?: Settings;
    /** By rule id, with or without `gc25/`. */
    rules?: Record<string, Severity | [Severity, object]>;
    /** Patterns of files to leave out. */
    ignore?: string[];
  }

  const meta: { readonly name: string; readonly version: string; readonly namespace: string };
  /** By id, without the `gc25/` prefix. `recommended` and `strict` run the whole preset of that name. */
  const rules: Record<string, Rule>;
  const configs: { readonly [preset in PresetName]: ConfigEntry[] };
  /**
   * A preset of the rules that answer for the given paragraphs: `forParagraphs([96, 110])`.
   * Throws a RangeError on numbers outside 1 to 125.
   */
  function forParagraphs(paragraphs: readonly number[], options?: { readonly preset?: PresetName }): ConfigEntry[];
}

export = plugin;

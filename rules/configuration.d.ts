/** Written by `npm run update`; changes made here are lost. */

export type FilePattern = string;
export type NameOrMatcher = string | Matcher;
export type Name = string;
export type RuleSeverity = ('off' | 'warn' | 'error') | ['off' | 'warn' | 'error', object];
/**
 * Id of a rule.
 */
export type RuleId = string;

/**
 * What may stand in `gc25.config.json`, or under `"gc25"` in `package.json`.
 */
export interface ProjectConfiguration {
  /**
   * Where editors find this schema.
   */
  $schema?: string;
  /**
   * Configuration to build on: a path that begins with `./` or `../`, or a package. Later ones win, this file above all.
   */
  extends?: string | string[];
  /**
   * The rules to start from.
   */
  preset?: 'recommended' | 'strict' | 'children' | 'all';
  settings?: Settings;
  rules?: Rules;
  /**
   * Files and folders to leave out, relative to this folder.
   */
  ignore?: FilePattern[];
  /**
   * Findings that may stand, each with its reason.
   */
  suppressions?: Suppression[];
}
/**
 * What GC25 cannot know: who the code reaches, and how the project names its guards and wrappers. Lists add to the built-in ones.
 */
export interface Settings {
  /**
   * Who the code reaches: `children`, `mixed` (children are among the users) or `general`.
   */
  audience?: 'children' | 'mixed' | 'general';
  /**
   * The audience of parts of the tree; the last match counts.
   */
  audienceByPath?: {
    /**
     * File patterns, relative to the folder of the configuration.
     *
     * @minItems 1
     */
    files: FilePattern[];
    /**
     * Who these files reach.
     */
    audience: 'children' | 'mixed' | 'general';
  }[];
  /**
   * `strict` also reports single names and undecided guards.
   */
  strictness?: 'recommended' | 'strict';
  /**
   * Below this age in years a person is a child.
   */
  adultAge?: number;
  /**
   * Your checks; common names are known.
   */
  guards?: {
    /**
     * Checks that a person is an adult.
     */
    adult?: NameOrMatcher[];
    /**
     * Checks that a person is a child.
     */
    minor?: NameOrMatcher[];
    /**
     * Checks that a parent agreed.
     */
    parental?: NameOrMatcher[];
    /**
     * Checks that the person agreed.
     */
    consent?: NameOrMatcher[];
    /**
     * Checks that the quiet hours are over.
     */
    quietHours?: NameOrMatcher[];
  };
  /**
   * The night, by the clock of the person notified; it may cross midnight.
   */
  quietHours?: {
    /**
     * When the night begins.
     */
    start?: string;
    /**
     * When it ends.
     */
    end?: string;
  };
  /**
   * Your functions that stand for a push, analytics, ads or log call.
   */
  wrappers?: Wrapper[];
  /**
   * Further names of persons and personal fields.
   */
  sources?: {
    /**
     * Names that hold a person.
     */
    subjects?: Name[];
    /**
     * Names of fields that hold personal data.
     */
    personalFields?: Name[];
  };
  /**
   * Functions that take the person out of data.
   */
  redactors?: Name[];
  /**
   * Hosts that are yours.
   */
  firstPartyHosts?: Name[];
  /**
   * Hosts that work for you under contract.
   */
  processors?: Name[];
  /**
   * Versions of packages, where neither `node_modules` nor a `package.json` tells.
   */
  packages?: {
    [k: string]: string;
  };
  /**
   * Your components: the HTML tag one stands for, and under `adLabel` those that label advertising.
   */
  components?: {
    [k: string]: string | string[];
  };
  /**
   * Functions that tell a child it is being watched.
   */
  noticeFunctions?: Name[];
  /**
   * Functions that erase data.
   */
  erasureFunctions?: Name[];
  /**
   * Your translation functions.
   */
  i18n?: {
    /**
     * Functions that take the key of a text.
     */
    functions?: Name[];
  };
  /**
   * Files that are not product code, besides tests, stories and mocks.
   */
  exclude?: FilePattern[];
}
export interface Matcher {
  /**
   * The package or file the function is imported from, with `export`.
   */
  module?: string;
  /**
   * The name under which `module` exports it.
   */
  export?: string;
  /**
   * A global, such as `window.consent`.
   */
  global?: string;
  /**
   * A dotted path; `*` stands for any last part: `consent.*`.
   */
  member?: string;
  /**
   * A call: `isAdult`, `age.isVerified`.
   */
  call?: string;
  /**
   * A component.
   */
  component?: string;
  /**
   * A middleware of a route.
   */
  middleware?: string;
  /**
   * A decorator of a class or method.
   */
  decorator?: string;
  /**
   * With `member`: the guard holds when the member equals this text.
   */
  equal?: string;
  /**
   * With `member`: the guard holds when the member differs from this text.
   */
  notEqual?: string;
  /**
   * How the guard is used.
   */
  as?: 'call' | 'value' | 'component';
  /**
   * The guard answers with a promise: suggestions write `await`.
   */
  async?: boolean;
}
export interface Wrapper {
  /**
   * What a call of the function amounts to.
   */
  kind: 'push' | 'analytics' | 'ads' | 'log';
  /**
   * The package or file the function is imported from, with `export`.
   */
  module?: string;
  /**
   * The name under which `module` exports it.
   */
  export?: string;
  /**
   * A global, such as `window.consent`.
   */
  global?: string;
  /**
   * A dotted path; `*` stands for any last part: `consent.*`.
   */
  member?: string;
  /**
   * A call: `isAdult`, `age.isVerified`.
   */
  call?: string;
  /**
   * A component.
   */
  component?: string;
  /**
   * For `push`: path of the time in the arguments, `options.at` or `0`.
   */
  timeArg?: string;
  /**
   * For `analytics`: position of the argument that carries data, counted from 0.
   */
  dataArg?: number;
}
/**
 * Severity of single rules, with or without `gc25/`.
 */
export interface Rules {
  [k: string]: RuleSeverity;
}
export interface Suppression {
  /**
   * A file or file pattern, relative to the folder of the configuration.
   */
  file: string;
  rule: RuleId;
  /**
   * Why the finding may stand.
   */
  reason: string;
  /**
   * Last day on which the entry holds, YYYY-MM-DD.
   */
  expires?: string;
}

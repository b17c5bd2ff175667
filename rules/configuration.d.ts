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
 * Content of `gc25.config.json`, or of `"gc25"` in `package.json`.
 */
export interface ProjectConfiguration {
  /**
   * Location of this schema, for editors.
   */
  $schema?: string;
  /**
   * Configurations to extend: paths that start with `./` or `../`, or packages. Later ones override earlier ones, and this file overrides them all.
   */
  extends?: string | string[];
  /**
   * The rules to start from.
   */
  preset?: 'recommended' | 'strict' | 'children' | 'all';
  settings?: Settings;
  rules?: Rules;
  /**
   * Files and folders to ignore, relative to this folder.
   */
  ignore?: FilePattern[];
  /**
   * Suppressed findings, each with a reason.
   */
  suppressions?: Suppression[];
}
/**
 * What gc25 cannot infer: who the code reaches, and how the project names its guards and wrappers. Lists extend the built-in values.
 */
export interface Settings {
  /**
   * Who the code reaches: `children`, `mixed` (children are among the users) or `general` (adults; children are not expected among the users).
   */
  audience?: 'children' | 'mixed' | 'general';
  /**
   * The audience by path; the last match applies.
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
   * `strict` also shows findings that rest on a single signal, and code inside checks that could not be resolved.
   */
  strictness?: 'recommended' | 'strict';
  /**
   * Age in years below which a user is a child.
   */
  adultAge?: number;
  /**
   * Your checks that enclose code, such as a check for adults; common names are built in.
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
     * Checks that the user agreed.
     */
    consent?: NameOrMatcher[];
    /**
     * Checks that the quiet hours are over.
     */
    quietHours?: NameOrMatcher[];
  };
  /**
   * Quiet hours in the recipient's local time; they may cross midnight.
   */
  quietHours?: {
    /**
     * Start of the quiet hours.
     */
    start?: string;
    /**
     * End of the quiet hours.
     */
    end?: string;
  };
  /**
   * Your functions that wrap a push, analytics, ads or log call.
   */
  wrappers?: Wrapper[];
  /**
   * Additional names of people and personal data fields.
   */
  sources?: {
    /**
     * Names of variables that hold a person.
     */
    subjects?: Name[];
    /**
     * Names of fields that hold personal data.
     */
    personalFields?: Name[];
  };
  /**
   * Functions that anonymise data.
   */
  redactors?: Name[];
  /**
   * First-party hosts.
   */
  firstPartyHosts?: Name[];
  /**
   * Hosts of processors under contract.
   */
  processors?: Name[];
  /**
   * Package versions, if they cannot be read from `node_modules` or a `package.json`.
   */
  packages?: {
    [k: string]: string;
  };
  /**
   * Your components: the HTML tag that each renders, and under `adLabel` those that label advertising.
   */
  components?: {
    [k: string]: string | string[];
  };
  /**
   * Functions that tell children that they are being monitored.
   */
  noticeFunctions?: Name[];
  /**
   * Functions that erase data.
   */
  erasureFunctions?: Name[];
  /**
   * Functions that verify age or the consent of a parent, with a service or a document.
   */
  verifiers?: NameOrMatcher[];
  /**
   * Languages of the texts that rules compare with their phrases; all of them if the list is empty.
   */
  locales?: ('en' | 'zh' | 'fr' | 'es' | 'ar' | 'ru')[];
  /**
   * Your translation functions.
   */
  i18n?: {
    /**
     * Functions that take a translation key.
     */
    functions?: Name[];
  };
  /**
   * Files that are not product code, in addition to tests, stories and mocks.
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
   * With `member`: the guard applies if the member equals this text.
   */
  equal?: string;
  /**
   * With `member`: the guard applies if the member differs from this text.
   */
  notEqual?: string;
  /**
   * How the guard is used.
   */
  as?: 'call' | 'value' | 'component';
  /**
   * The guard returns a promise: suggestions write `await`.
   */
  async?: boolean;
}
export interface Wrapper {
  /**
   * What the function does.
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
   * Why the finding is suppressed.
   */
  reason: string;
  /**
   * Last day on which the suppression applies, YYYY-MM-DD.
   */
  expires?: string;
}

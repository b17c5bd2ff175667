/**
 * The form of gc25's configuration as JSON Schema (draft 7): the one source of validation, of the published types, of
 * completion in editors and of the table of settings in the README. `npm run update` writes all of them.
 *
 * `errorMessage` ends the sentence that names a wrong value; VS Code shows it as well. `description` is Markdown.
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly default?: unknown;
  readonly errorMessage?: string;
  readonly description?: string;
}

const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

const listOf = (items: JsonSchema, errorMessage: string, more: JsonSchema = {}): JsonSchema => ({
  type: 'array',
  items,
  errorMessage,
  ...more,
});

const names = (description: string, builtIn: readonly string[] = []): JsonSchema =>
  listOf(ref('name'), 'must be a list of names, such as ["redact"]', { description, default: builtIn });

const matchers = (description: string): JsonSchema =>
  listOf(ref('matcher'), 'must be a list of names and matchers, such as ["isAdult", { "component": "AdultsOnly" }]', {
    description,
    default: [],
  });

const name = { type: 'string', minLength: 1, pattern: '\\S', errorMessage: 'must be a name' } satisfies JsonSchema;

/**
 * Refused: what is empty without its slashes, `..`, `!pattern`, extglobs, regular expressions, number ranges,
 * backslashes that escape nothing.
 */
const PATTERN = [
  '^(?!(?:\\.?/)*\\.?$)',
  '(?!(?:\\./)*/*\\.\\.(?:/|$))',
  '(?!!)',
  '(?!.*[!+@?*]\\()',
  '(?!.*\\)[+*?{])',
  '(?!.*\\([^)]*\\|)',
  '(?!.*\\{[^{},]*\\.\\.[^{},]*\\})',
  '(?!.*\\\\(?![*?\\[\\]{}()!\\\\,]))',
].join('');

const filePattern = {
  type: 'string',
  maxLength: 500,
  pattern: PATTERN,
  errorMessage: 'must be a file pattern made of names, /, *, **, ?, [abc] and {a,b}, such as "apps/kids/**"',
} satisfies JsonSchema;

const reach = {
  module: { ...name, description: 'The package or file the function is imported from, with `export`.' },
  export: { ...name, description: 'The name under which `module` exports it.' },
  global: { ...name, description: 'A global, such as `window.consent`.' },
  member: { ...name, description: 'A dotted path; `*` stands for any last part: `consent.*`.' },
  call: { ...name, description: 'A call: `isAdult`, `age.isVerified`.' },
  component: { ...name, description: 'A component.' },
} satisfies Record<string, JsonSchema>;

const matcher: JsonSchema = {
  type: ['string', 'object'],
  minLength: 1,
  pattern: '\\S',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    ...reach,
    middleware: { ...name, description: 'A middleware of a route.' },
    decorator: { ...name, description: 'A decorator of a class or method.' },
    equal: {
      type: 'string',
      description: 'With `member`: the guard applies if the member equals this text.',
      errorMessage: 'must be a text',
    },
    notEqual: {
      type: 'string',
      description: 'With `member`: the guard applies if the member differs from this text.',
      errorMessage: 'must be a text',
    },
    as: {
      enum: ['call', 'value', 'component'],
      description: 'How the guard is used.',
      errorMessage: 'must be "call", "value" or "component"',
    },
    async: {
      type: 'boolean',
      description: 'The guard returns a promise: suggestions write `await`.',
      errorMessage: 'must be true or false',
    },
  },
  anyOf: ['module', 'global', 'member', 'call', 'component', 'middleware', 'decorator'].map((key) => ({ required: [key] })),
  dependencies: { module: ['export'], export: ['module'], equal: ['member'], notEqual: ['member'] },
  errorMessage:
    'must be a name, or a matcher such as { "call": "isAdult" }, { "member": "user.role", "equal": "adult" } or { "module": "@acme/age", "export": "isAdult" }',
};

const wrapper: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    kind: {
      enum: ['push', 'analytics', 'ads', 'log'],
      description: 'What the function does.',
      errorMessage: 'must be "push", "analytics", "ads" or "log"',
    },
    ...reach,
    timeArg: {
      ...name,
      description: 'For `push`: path of the time in the arguments, `options.at` or `0`.',
      errorMessage: 'must be the path of the time in the arguments, such as "options.at" or "0"',
    },
    dataArg: {
      type: 'integer',
      minimum: 0,
      description: 'For `analytics`: position of the argument that carries data, counted from 0.',
      errorMessage: 'must be the position of an argument, counted from 0',
    },
  },
  anyOf: ['module', 'global', 'member', 'call', 'component'].map((key) => ({ required: [key] })),
  dependencies: { module: ['export'], export: ['module'] },
  errorMessage: 'must be a wrapper such as { "kind": "push", "module": "@acme/notify", "export": "sendPush" }',
};

const time = (builtIn: string, description: string): JsonSchema => ({
  type: 'string',
  pattern: '^(?:[01]?\\d|2[0-3]):[0-5]\\d$|^24:00$',
  default: builtIn,
  description,
  errorMessage: 'must be a time from "00:00" to "24:00", such as "21:00"',
});

const audience = {
  enum: ['children', 'mixed', 'general'],
  errorMessage: 'must be one of "children", "mixed", "general"',
} satisfies JsonSchema;

const settings: JsonSchema = {
  type: 'object',
  description:
    'What gc25 cannot infer: who the code reaches, and how the project names its guards and wrappers. Lists extend the built-in values.',
  additionalProperties: false,
  errorMessage: 'must be an object of settings',
  properties: {
    audience: {
      ...audience,
      default: 'mixed',
      description:
        'Who the code reaches: `children`, `mixed` (children are among the users) or `general` (adults; children are not expected among the users).',
    },
    audienceByPath: listOf(
      {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'audience'],
        properties: {
          files: {
            ...listOf(ref('filePattern'), 'must be a list of file patterns, such as ["apps/kids/**"]'),
            minItems: 1,
            description: 'File patterns, relative to the folder of the configuration.',
          },
          audience: { ...audience, description: 'Who these files reach.' },
        },
        errorMessage: 'must be an entry such as { "files": ["apps/kids/**"], "audience": "children" }',
      },
      'must be a list of entries such as { "files": ["apps/kids/**"], "audience": "children" }',
      { default: [], description: 'The audience by path; the last match applies.' },
    ),
    strictness: {
      enum: ['recommended', 'strict'],
      default: 'recommended',
      description: '`strict` also shows findings that rest on a single signal, and code inside checks that could not be resolved.',
      errorMessage: 'must be one of "recommended", "strict"',
    },
    adultAge: {
      type: 'integer',
      minimum: 1,
      maximum: 30,
      default: 18,
      description: 'Age in years below which a user is a child.',
      errorMessage: 'must be a whole number of years from 1 to 30',
    },
    guards: {
      type: 'object',
      additionalProperties: false,
      description: 'Your checks that enclose code, such as a check for adults; common names are built in.',
      properties: {
        adult: matchers('Checks that a person is an adult.'),
        minor: matchers('Checks that a person is a child.'),
        parental: matchers('Checks that a parent agreed.'),
        consent: matchers('Checks that the user agreed.'),
        quietHours: matchers('Checks that the quiet hours are over.'),
      },
      errorMessage: 'must be an object with the lists "adult", "minor", "parental", "consent" and "quietHours"',
    },
    quietHours: {
      type: 'object',
      additionalProperties: false,
      description: "Quiet hours in the recipient's local time; they may cross midnight.",
      properties: { start: time('21:00', 'Start of the quiet hours.'), end: time('07:00', 'End of the quiet hours.') },
      errorMessage: 'must be an object such as { "start": "21:00", "end": "07:00" }',
    },
    wrappers: listOf(ref('wrapper'), 'must be a list of wrappers such as { "kind": "push", "call": "sendPush" }', {
      default: [],
      description: 'Your functions that wrap a push, analytics, ads or log call.',
    }),
    sources: {
      type: 'object',
      additionalProperties: false,
      description: 'Additional names of people and personal data fields.',
      properties: {
        subjects: names('Names of variables that hold a person.'),
        personalFields: names('Names of fields that hold personal data.'),
      },
      errorMessage: 'must be an object such as { "subjects": ["camper"], "personalFields": ["bunk"] }',
    },
    redactors: names('Functions that anonymise data.', ['redact', 'mask', 'hash', 'anonymise', 'anonymize', 'pseudonymise',
      'pseudonymize']),
    firstPartyHosts: listOf(ref('name'), 'must be a list of host names, such as ["api.example.org"]', {
      default: [],
      description: 'First-party hosts.',
    }),
    processors: listOf(ref('name'), 'must be a list of host names, such as ["mail.example.net"]', {
      default: [],
      description: 'Hosts of processors under contract.',
    }),
    packages: {
      type: 'object',
      propertyNames: { pattern: '^(?:@[\\w.-]+/)?[A-Za-z0-9][\\w.-]*$', errorMessage: 'must be named by package' },
      additionalProperties: { ...name, errorMessage: 'must be a version or range, such as "^4.1.0"' },
      description: 'Package versions, if they cannot be read from `node_modules` or a `package.json`.',
      errorMessage: 'must be an object of versions, such as { "@acme/ads": "^4.1.0" }',
    },
    components: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z][\\w.:-]*$', errorMessage: 'must be named by component' },
      properties: { adLabel: { ...names('Components that label advertising.'), default: undefined } },
      additionalProperties: { ...name, errorMessage: 'must be the HTML tag that the component renders, such as "video"' },
      description: 'Your components: the HTML tag that each renders, and under `adLabel` those that label advertising.',
      errorMessage: 'must be an object such as { "Cinema": "video", "adLabel": ["SponsoredBadge"] }',
    },
    noticeFunctions: names('Functions that tell children that they are being monitored.', ['notifyChild']),
    erasureFunctions: names('Functions that erase data.'),
    verifiers: matchers('Functions that verify age or the consent of a parent, with a service or a document.'),
    locales: listOf(
      { enum: ['en', 'zh', 'fr', 'es', 'ar', 'ru'], errorMessage: 'must be one of "en", "zh", "fr", "es", "ar", "ru"' },
      'must be a list of languages, such as ["en", "fr"]',
      { default: [], description: 'Languages of the texts that rules compare with their phrases; all of them if the list is empty.' },
    ),
    i18n: {
      type: 'object',
      additionalProperties: false,
      description: 'Your translation functions.',
      properties: { functions: names('Functions that take a translation key.', ['t', '$t', 'i18n.t']) },
      errorMessage: 'must be an object such as { "functions": ["t"] }',
    },
    exclude: listOf(ref('filePattern'), 'must be a list of file patterns, such as ["**/generated/**"]', {
      default: [],
      description: 'Files that are not product code, in addition to tests, stories and mocks.',
    }),
  },
};

const SEVERITY_FORM = 'must be "off", "warn" or "error", or one of them with options: ["warn", { … }]';

const severity = { enum: ['off', 'warn', 'error', 0, 1, 2], errorMessage: SEVERITY_FORM } satisfies JsonSchema;

/** A rule as the schema needs it. */
export interface RuleOptions {
  readonly id: string;
  readonly description: string;
  /** JSON Schema of each option. */
  readonly options: Readonly<Record<string, JsonSchema>>;
}

const ruleEntry = (rule: RuleOptions): JsonSchema => ({
  description: rule.description,
  type: ['string', 'integer', 'array'],
  if: { type: 'array' },
  then: {
    items: [severity, { type: 'object', additionalProperties: false, properties: rule.options }],
    minItems: 1,
    additionalItems: false,
  },
  else: severity,
  errorMessage: SEVERITY_FORM,
});

const suppression: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['file', 'rule', 'reason'],
  properties: {
    file: { ...ref('filePattern'), description: 'A file or file pattern, relative to the folder of the configuration.' },
    rule: ref('ruleId'),
    reason: {
      type: 'string',
      pattern: '\\S',
      description: 'Why the finding is suppressed.',
      errorMessage: 'must say why the finding is suppressed',
    },
    expires: {
      type: 'string',
      pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
      description: 'Last day on which the suppression applies, YYYY-MM-DD.',
      errorMessage: 'must be a day, such as "2027-03-31"',
    },
  },
  errorMessage: 'must be an entry such as { "file": "app/vercel.json", "rule": "no-autoplay-loop", "reason": "…" }',
};

/** The schema of `gc25.config.json`; that of `settings.gc25` is its definition `settings`. */
export const configurationSchema = (rules: readonly RuleOptions[]): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://raw.githubusercontent.com/gc25/gc25/main/rules/gc25.schema.json',
  title: 'gc25 configuration',
  description: 'Content of `gc25.config.json`, or of `"gc25"` in `package.json`.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Location of this schema, for editors.', errorMessage: 'must be a URL or path' },
    extends: {
      type: ['string', 'array'],
      minLength: 1,
      items: { type: 'string', minLength: 1, errorMessage: 'must be a path or the name of a package' },
      description:
        'Configurations to extend: paths that start with `./` or `../`, or packages. Later ones override earlier ones, and this file overrides them all.',
      errorMessage: 'must be a path such as "../gc25.config.json", a package, or a list of them',
    },
    preset: {
      enum: ['recommended', 'strict', 'children', 'all'],
      default: 'recommended',
      description: 'The rules to start from.',
      errorMessage: 'must be one of "recommended", "strict", "children", "all"',
    },
    settings: ref('settings'),
    rules: ref('rules'),
    ignore: listOf(ref('filePattern'), 'must be a list of file patterns, such as ["legacy/**"]', {
      default: [],
      description: 'Files and folders to ignore, relative to this folder.',
    }),
    suppressions: listOf(
      ref('suppression'),
      'must be a list of entries such as { "file": "app/vercel.json", "rule": "no-autoplay-loop", "reason": "…" }',
      { default: [], description: 'Suppressed findings, each with a reason.' },
    ),
  },
  errorMessage: 'must be an object',
  definitions: {
    settings,
    rules: {
      type: 'object',
      description: 'Severity by rule, with or without `gc25/`; other rules keep the severity of the preset.',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ref(`rule-${rule.id}`)])),
      patternProperties: Object.fromEntries(rules.map((rule) => [`^gc25/${rule.id}$`, ref(`rule-${rule.id}`)])),
      errorMessage: 'must be an object of severities by rule, such as { "no-autoplay-loop": "warn" }',
    },
    suppression,
    ruleId: {
      type: 'string',
      pattern: `^(?:gc25/)?(?:${rules.map((rule) => rule.id).join('|')})$`,
      description: 'Id of a rule.',
      errorMessage: 'must be the id of a rule of gc25, such as "no-autoplay-loop"',
    },
    name,
    filePattern,
    matcher,
    wrapper,
    ...Object.fromEntries(rules.map((rule) => [`rule-${rule.id}`, ruleEntry(rule)])),
  },
});

/** Settings of earlier versions that no rule reads, by path below `settings`. */
export const UNREAD_SETTINGS: readonly string[] = ['ageBands', 'helplines', 'quietHours.timeZone', 'audienceByPath.youngestBand',
  'guards.*.verified', 'guards.*.purposeProp'];

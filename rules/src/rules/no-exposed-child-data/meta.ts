import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-exposed-child-data',
  description: 'Disallow personal data of children in logs, URLs and unencrypted browser storage',
  paragraphs: { primary: 70, also: [73, 60, 116, 68] },
  help: {
    70: { force: 'require', says: 'asks States to require privacy by design in products and services that affect children' },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'high',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    log: {
      seen: '`{{value}}` (personal data) is logged',
      advice: 'Log only an internal id that reveals nothing',
      evidence: 'A',
      ofChild: true,
    },
    record: {
      seen: '`{{value}}`, a record with personal data, is logged',
      advice: 'Log only an internal id that reveals nothing',
      evidence: 'C',
      ofChild: true,
    },
    position: {
      seen: "`{{value}}`, a user's location, is logged",
      advice: 'Log only that a location was found',
      evidence: 'D',
    },
    secret: {
      seen: '`{{value}}`, a credential or device token, is logged',
      advice: 'Remove the value from the log',
      evidence: 'A',
      ofChild: true,
      joins: { what: 'side by side', by: 'value' },
    },
    url: {
      seen: '`{{value}}` (personal data) is in a URL',
      advice: 'Send the value in the request body, or use an opaque id',
      evidence: 'D',
    },
    storage: {
      seen: '`{{value}}` (personal data) is stored in plain text in {{store}}',
      advice: 'Store an opaque id, or use encrypted storage',
      evidence: 'C',
      ofChild: true,
    },
  },
  suggestions: {
    useId: 'Use `{{id}}` instead',
    redact: 'Redact the value (`{{call}}`)',
    usePost: 'Send the form with `post`',
  },
  options: {
    personalFields: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'personalFields',
      description: 'Additional names of personal data fields',
    },
    subjects: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'subjects',
      description: 'Additional names of variables that hold a person',
    },
    sinks: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'wrappers: log',
      description: 'Your functions that write to a log',
    },
    redactors: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'redactors',
      description: 'Your functions that anonymise data',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly personalFields: readonly string[];
  readonly subjects: readonly string[];
  readonly sinks: readonly string[];
  readonly redactors: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

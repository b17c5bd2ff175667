import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-indefinite-retention',
  description: 'Disallow storing personal data of children indefinitely',
  paragraphs: { primary: 73, also: [72, 69] },
  help: {
    73: { force: 'ensure', says: "says that children's data should not be retained unlawfully or unnecessarily" },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'HTML'],
  messages: {
    forever: { seen: '`{{name}}: {{value}}` keeps stored data indefinitely', advice: 'Set an expiry', evidence: 'D' },
    longCookie: {
      seen: 'the cookie `{{name}}` lives for {{days}} days',
      advice: 'Set an expiry of {{limit}} days or less',
      evidence: 'D',
    },
    endTakenOff: { seen: '`{{name}}` removes the expiry of personal data', advice: 'Keep the expiry', evidence: 'A' },
    noExpiry: { seen: '`{{name}}` stores personal data without an expiry', advice: 'Set a TTL', evidence: 'D' },
    noEnd: { seen: 'records of `{{name}}` never expire', advice: 'Add a TTL index or an expiry field', evidence: 'C' },
  },
  suggestions: {
    limit: 'Change the value to `{{value}}`',
    addTime: 'Add an expiry (`{{value}}`)',
    addEnd: 'Add an expiry to each record (`{{value}}`)',
  },
  options: {
    maxDays: {
      schema: { type: 'number' },
      default: 0,
      description: 'Maximum retention in days; 0 means 365 for children and 730 for a mixed audience',
    },
    models: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names of models whose records must expire' },
    legalHolds: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Names of records with a legal retention duty',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

interface Options {
  readonly maxDays: number;
  readonly models: readonly string[];
  readonly legalHolds: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-behavioural-profiling',
  description: 'Disallow building or feeding a trait, interest or affinity profile of a child',
  paragraphs: { primary: 42, also: [61, 68, 10] },
  help: {
    42: {
      force: 'prohibit',
      says: 'asks States to prohibit by law the profiling or targeting of children of any age for commercial purposes',
    },
  },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    traits: {
      seen: '`{{name}}` sends `{{trait}}`, a user trait, to {{service}}',
      advice: 'Remove the trait, or send the trait of verified adults only',
      evidence: 'D',
    },
    identity: {
      seen: "`{{name}}` sends the user's identity to {{service}} (`{{value}}`)",
      advice: 'Send an opaque id',
      evidence: 'A',
    },
    userId: {
      seen: '`{{name}}` links activity to a user account at {{service}}',
      advice: 'Leave the user id out for anyone under 18',
      evidence: 'D',
    },
    everybody: {
      seen: '`{{name}}: {{value}}` makes {{service}} profile every visitor',
      advice: 'Create no profile for anyone under 18',
      evidence: 'A',
    },
    forwarded: {
      seen: 'the user traits that `{{name}}` sends to {{service}} could not be resolved',
      advice: 'Send no traits for anyone under 18',
      evidence: 'D',
    },
    vocabulary: {
      seen: '`{{name}}` derives a user profile from personal data',
      advice: 'Use the topic of the content instead of a profile',
      evidence: 'D',
    },
    counter: { seen: '`{{name}}` counts the interests of one user', advice: 'Count per content item, not per user', evidence: 'D' },
    record: {
      seen: 'this record links a user (`{{name}}`) to watched content and watch time',
      advice: 'Count views without a user id',
      evidence: 'D',
    },
    engagement: { seen: "`{{name}}` reports a user's engagement", advice: 'Send no engagement data for anyone under 18', evidence: 'D' },
    guardTooLow: { seen: 'this age check lets users under 18 pass', advice: 'Raise the age limit to 18', evidence: 'A' },
  },
  suggestions: {
    adultsOnly: 'Guard the call with a check for verified adults (`{{check}}`)',
    dropTraits: 'Remove the code that sends or counts the traits',
    dropProperty: 'Remove `{{trait}}`',
    setSafely: 'Set `{{name}}` to `{{value}}`',
  },
  options: {
    allowedTraits: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional trait names that reveal nothing about the user',
    },
    vocabulary: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names of functions and keys that derive a profile',
    },
    sdks: {
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: { module: { type: 'string' }, method: { type: 'string' } },
          required: ['method'],
          additionalProperties: false,
        },
      },
      default: [],
      description: 'Additional modules and methods that accept traits',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly allowedTraits: readonly string[];
  readonly vocabulary: readonly string[];
  readonly sdks: readonly { readonly module?: string; readonly method: string }[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

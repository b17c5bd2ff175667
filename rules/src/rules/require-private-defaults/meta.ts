import type { PrivacyWords } from '../../facts/settings';
import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'require-private-defaults',
  description: 'Require every privacy setting to default to its most private value',
  paragraphs: { primary: 70, also: [88, 67, 81] },
  help: {
    70: { force: 'require', says: 'asks States to require privacy by design in products and services that affect children' },
  },
  family: 'defaults',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  messages: {
    openDefault: { seen: '`{{name}}` defaults to {{value}}', advice: 'Use `{{safe}}`, the most private value', evidence: 'D' },
    openFallback: { seen: '`{{name}}` falls back to {{value}}', advice: 'Fall back to `{{safe}}`, the most private value', evidence: 'D' },
    openAudience: { seen: '`{{name}}` defaults to {{value}}', advice: 'Use the value that the fewest people see', evidence: 'D' },
    nameOnly: {
      seen: '`{{name}}` defaults to {{value}}',
      advice: 'If this setting exposes user data, use `{{safe}}`',
      evidence: 'D',
    },
    missingDefault: {
      seen: 'the privacy field `{{name}}` has no default',
      advice: 'Use `{{safe}}`, the most private value',
      evidence: 'D',
    },
    missingAudience: {
      seen: 'the privacy field `{{name}}` has no default',
      advice: 'Use the value that the fewest people see',
      evidence: 'D',
    },
    presenceSent: {
      seen: "`{{name}}` shares the child's activity without opt-in",
      advice: 'Send activity only after the child opts in',
      evidence: 'D',
    },
    publicStorage: {
      seen: '`{{name}}` makes an uploaded file public',
      advice: 'Keep uploads private, and issue signed URLs',
      evidence: 'D',
    },
  },
  suggestions: {
    protect: 'Change the value to `{{value}}`',
    addDefault: 'Add `{{value}}`',
  },
  options: {
    settings: {
      schema: { type: 'object', additionalProperties: { type: ['string', 'boolean', 'number'] } },
      default: {},
      description: 'Your privacy settings, with their most private value',
    },
    ignoreNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Names that look like privacy settings but are not',
    },
    schemaCalls: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your functions that define a stored schema from an object of fields',
    },
    publicBuckets: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Names of buckets and folders that are intentionally public',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options extends PrivacyWords {
  readonly publicBuckets: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

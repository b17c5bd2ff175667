import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-real-name-requirement',
  description: 'Disallow requiring or showing the legal name of a child where an alias would do',
  paragraphs: { primary: 16, also: [77, 68] },
  help: {
    16: {
      force: 'ensure',
      says:
        'asks States to offer training and support so that children can participate on an equal basis with adults, anonymously where needed',
    },
    68: { force: 'describes', says: "names mandatory identity verification among practices that may interfere with children's privacy" },
    77: { force: 'describes', says: "notes that avatars and pseudonyms can be important in protecting children's privacy" },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  messages: {
    requiredField: {
      seen: 'the real name `{{name}}` is required',
      advice: 'Let users choose a display name',
      evidence: 'D',
      joins: { what: 'side by side', by: 'name' },
    },
    refused: {
      seen: 'the form is rejected without the real name `{{name}}`',
      advice: 'Let users choose a display name',
      evidence: 'D',
      joins: { what: 'side by side', by: 'name' },
    },
    pattern: { seen: '`{{name}}` rejects display names that are not real names', advice: 'Accept any name', evidence: 'C' },
    alias: {
      seen: 'the public name (`{{alias}}`) is filled with the legal name (`{{name}}`)',
      advice: 'Ask for a display name',
      paragraph: 77,
      evidence: 'D',
    },
    verified: {
      seen: 'posting requires an ID check (`{{name}}`)',
      advice: 'Let users take part under a display name',
      paragraph: 68,
      evidence: 'C',
    },
    open: { seen: '`{{name}}: true` shows the legal name to others', advice: 'Show the display name', paragraph: 77, evidence: 'D' },
    shown: { seen: 'the legal name (`{{name}}`) is shown to others', advice: 'Show the display name', paragraph: 77, evidence: 'D' },
  },
  suggestions: {
    dropRequired: 'Make the field optional',
    allow: 'Set the option to `{{value}}`',
    showAlias: 'Show `{{value}}` instead',
  },
  options: {
    domains: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional parts of the product, by path, that need legal names',
    },
    fieldNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names of legal name fields',
    },
    publicComponents: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional components that are visible to other users',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

interface Options {
  readonly domains: readonly string[];
  readonly fieldNames: readonly string[];
  readonly publicComponents: readonly string[];
}
export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-excessive-collection',
  description: 'Disallow collecting personal data that the feature does not need',
  paragraphs: { primary: 69, also: [94, 68, 103, 67] },
  help: {
    69: { force: 'ensure', says: "asks that interference with children's privacy upholds the principle of data minimization" },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  messages: {
    sensitiveField: { seen: 'the field `{{name}}` is required', advice: 'Make the field optional, or remove the field', evidence: 'D' },
    refusedField: {
      seen: 'the form is rejected without `{{name}}`',
      advice: 'Make the field optional, or remove the field',
      evidence: 'D',
    },
    askedField: { seen: 'the form asks for `{{name}}`', advice: 'Remove the field unless a feature needs the data', evidence: 'D' },
    multipleAtSignup: {
      seen: 'the form collects {{count}} personal fields ({{names}})',
      advice: 'Ask for each field only when a feature needs the data',
      evidence: 'D',
    },
    addressBook: {
      seen: '`{{name}}` reads more than one contact from the address book',
      advice: 'Let the user pick one contact',
      evidence: 'D',
    },
    library: { seen: '`{{name}}` reads the whole photo library', advice: 'Let the user pick a photo', evidence: 'D' },
    clipboard: {
      seen: '`{{name}}` reads the clipboard without a user action',
      advice: 'Read the clipboard only when the user pastes',
      evidence: 'D',
    },
    installedApps: { seen: '`{{name}}` lists the installed apps', advice: 'Do not collect this list', evidence: 'A' },
  },
  suggestions: {
    dropRequired: 'Make the field optional',
    dropField: 'Remove `{{name}}`',
  },
  options: {
    fields: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names of fields that few features need',
    },
    maxFields: { schema: { type: 'number' }, default: 3, description: 'Maximum number of personal fields in a sign-up form' },
    domains: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional parts of the product, by path, that need such data',
    },
    purposeComponents: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your components that explain what a field is for',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  {
    readonly fields: readonly string[];
    readonly maxFields: number;
    readonly domains: readonly string[];
    readonly purposeComponents: readonly string[];
  }
>;

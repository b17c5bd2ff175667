import { nameSwitches, realNameWords, verifiedIdentityWords } from '../../catalogue/form-words';
import { NON_ASCII, type RuleMeta, type RuleScope } from '../../rule';

const reason = 'taking part without giving an identity';

export const meta = {
  id: 'no-real-name-requirement',
  description: 'Disallow requiring or showing the legal name of a child where an alias would do',
  paragraphs: { primary: 77, also: [16, 68] },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  triggers: [
    [realNameWords.filter((word) => /[a-z]/.test(word)).flatMap((word) => [word, word.replaceAll(' ', '')])],
    [nameSwitches.flatMap(({ names }) => names)],
    [verifiedIdentityWords.map((word) => word.replaceAll(' ', ''))],
    [[NON_ASCII], ['required']],
  ],
  messages: {
    requiredField: { seen: '`{{name}}` must be given', reason, advice: 'Let people choose a name of their own', evidence: 'C' },
    refused: { seen: 'nobody goes on here without `{{name}}`', reason, advice: 'Let people choose a name of their own', evidence: 'C' },
    pattern: { seen: '`{{name}}` refuses names that people choose', reason, advice: 'Accept any name', evidence: 'C' },
    alias: { seen: 'the name that others see (`{{alias}}`) is filled with a legal name (`{{name}}`)', reason, advice: 'Ask for a name of their own', evidence: 'C' },
    verified: { seen: 'who wants to post must have shown papers (`{{name}}`)', reason, advice: 'Let people take part under a name of their own', evidence: 'C' },
    open: { seen: '`{{name}}: true` shows the legal name to others', reason, advice: 'Show the name people chose', evidence: 'C' },
    shown: { seen: 'others see the legal name of a person (`{{name}}`)', reason, advice: 'Show the name people chose', evidence: 'C' },
  },
  suggestions: {
    dropRequired: 'Do not require it',
    allow: 'Set it to `{{value}}`',
    showAlias: 'Show `{{value}}` instead',
  },
  options: {
    domains: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further parts of the product, by path, that need legal names' },
    fieldNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of legal names' },
    publicComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further components that others see' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly domains: readonly string[]; readonly fieldNames: readonly string[]; readonly publicComponents: readonly string[] }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

/** The words of legal names, with those of the project. */
export const nameWords = (on: Scope): readonly string[] => [...realNameWords, ...on.options.fieldNames];

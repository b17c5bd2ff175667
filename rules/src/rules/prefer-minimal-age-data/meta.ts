import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'prefer-minimal-age-data',
  description: 'Prefer an age band to a full date of birth, and delete ID documents and photos after an age check',
  paragraphs: { primary: 69, also: [55, 114, 68] },
  help: {
    69: { force: 'ensure', says: "asks that interference with children's privacy upholds the principle of data minimization" },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  messages: {
    fullBirthDate: { seen: '`{{name}}` takes a full date of birth', advice: 'Ask for an age band', evidence: 'D' },
    keptBirthDate: { seen: 'a full date of birth (`{{name}}`) is stored or shared', advice: 'Use an age band instead', evidence: 'D' },
    identityDocument: {
      seen: '`{{name}}` from an age check is stored',
      advice: 'Delete the document or photo once the check is done',
      evidence: 'D',
    },
    biometricAge: {
      seen: 'an age estimated from a face is stored with the photo',
      advice: 'Store only the age band, not the photo',
      evidence: 'C',
    },
  },
  suggestions: {
    useBand: 'Ask for an age band (`{{value}}`)',
  },
  options: {
    bands: {
      schema: { type: 'array', items: { type: 'string' } },
      default: ['0-5', '6-9', '10-12', '13-15', '16-17', '18+'],
      description: 'Age bands that suggestions use',
    },
    fieldNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names of date of birth fields',
    },
    domains: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional parts of the product, by path, that need the date',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  { readonly bands: readonly string[]; readonly fieldNames: readonly string[]; readonly domains: readonly string[] }
>;

import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'require-data-erasure',
  description: 'Require that deleting an account or personal data really erases it',
  paragraphs: { primary: 72, also: [73] },
  help: {
    72: {
      force: 'ensure',
      says: 'asks States to ensure that children and their parents or caregivers can easily access stored data and delete what is stored '
        + 'unlawfully or unnecessarily, subject to reasonable and lawful limitations',
    },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX'],
  messages: {
    fakeErasure: {
      seen: '`{{name}}` only soft-deletes the record (`{{flag}}`)',
      advice: 'Erase the data, or schedule its erasure',
      evidence: 'D',
    },
    blockedErasure: {
      seen: '`{{name}}` refuses every request, or every request by a child',
      advice: 'Let users delete their own data',
      evidence: 'D',
    },
    byContact: { seen: 'users can delete their data only by email or phone', advice: 'Offer deletion in the product', evidence: 'D' },
    missingExport: { seen: '`{{name}}` can be deleted but not exported', advice: 'Offer a copy of the data', evidence: 'D' },
    missingErasure: {
      seen: '`{{name}}` can be created and updated but not deleted',
      advice: 'Add a way to delete the record',
      evidence: 'D',
    },
  },
  suggestions: {
    addErasure: 'Call `{{call}}` afterwards',
  },
  options: {
    erasureFunctions: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'erasureFunctions',
      description: 'Additional functions that erase data',
    },
    models: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Names of resources that users must be able to delete',
    },
    routeNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional words of routes that delete data',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

interface Options {
  readonly models: readonly string[];
  readonly routeNames: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

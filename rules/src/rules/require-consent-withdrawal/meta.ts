import type { WithdrawalWords } from '../../facts/consent';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'require-consent-withdrawal',
  description: 'Require a way to withdraw every consent that can be given',
  paragraphs: { primary: 72, also: [71] },
  help: { 72: { force: 'ensure', says: 'asks States to ensure that children can withdraw their consent' } },
  family: 'defaults',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  messages: {
    oneWay: {
      seen: 'this file records consent (`{{name}}`) and has no way to withdraw',
      advice: 'Add a function that withdraws consent',
      evidence: 'D',
    },
    locked: { seen: '`{{name}}: {{value}}` keeps users from withdrawing consent', advice: 'Let users withdraw consent', evidence: 'D' },
  },
  suggestions: { unlock: 'Change the value to `{{value}}`' },
  options: {
    pairs: {
      schema: { type: 'object', additionalProperties: { type: 'string' } },
      default: {},
      description: 'Your functions that record consent, each with the function that withdraws it',
    },
    consentModules: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your modules through which users withdraw consent, as files import them',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, WithdrawalWords>;

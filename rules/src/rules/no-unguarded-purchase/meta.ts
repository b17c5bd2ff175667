import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'no-unguarded-purchase',
  description: 'Disallow purchases and subscriptions that a child can complete alone',
  paragraphs: { primary: 110, also: [112, 116, 114] },
  help: {
    110: {
      force: 'ensure',
      says: 'asks that businesses do not target children with techniques that put commercial interests above those of the child',
    },
  },
  family: 'attention',
  sensitivity: 'guarded-adult-or-parental',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  messages: {
    payment: { seen: "`{{name}}` starts a payment without a parent's approval", advice: 'Ask a parent or caregiver first', evidence: 'D' },
    namedPayment: {
      seen: "`{{name}}` seems to complete a payment without a parent's approval",
      advice: 'Ask a parent or caregiver first',
      evidence: 'D',
    },
    autoRenew: { seen: '`{{name}}` renews a purchase by default', advice: 'Renew only if someone asks for renewal', evidence: 'D' },
    emptyLives: {
      seen: 'play stops until lives or energy return, and something is for sale in the same place',
      advice: 'Let play go on, or end the round',
      evidence: 'D',
    },
    guardTooLow: { seen: 'this age check lets users under 18 pass', advice: 'Raise the age limit to 18', evidence: 'A' },
  },
  suggestions: {
    askParent: 'Guard the call with the approval of a parent (`{{check}}`)',
    turnOff: 'Change the value to `{{value}}`',
  },
  options: {
    purchaseCalls: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your functions that complete a purchase',
    },
    approvals: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your functions that ask a parent for approval',
      widens: 'parentalGuards',
    },
    maxAmountWithoutApproval: {
      schema: { type: 'number', minimum: 0 },
      default: 0,
      description: 'Amount, in the unit of the call, up to which a purchase needs no approval',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly purchaseCalls: readonly string[];
  readonly approvals: readonly string[];
  readonly maxAmountWithoutApproval: number;
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

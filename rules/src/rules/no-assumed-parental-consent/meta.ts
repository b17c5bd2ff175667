import type { ParentalWords } from '../../facts/consent';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'no-assumed-parental-consent',
  description: 'Disallow parental consent that no one verified',
  paragraphs: { primary: 71, also: [114] },
  help: {
    71: {
      force: 'require',
      says: 'asks States to require that, where parental consent is needed, organisations verify that it is informed, meaningful and given '
        + "by the child's parent or caregiver",
    },
  },
  family: 'defaults',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'NG', 'HTML'],
  messages: {
    assumed: {
      seen: '`{{name}}` records parental consent without verification',
      advice: 'Record consent only after verification',
      evidence: 'C',
    },
    statement: {
      seen: 'this control lets whoever uses the page consent as a parent',
      advice: 'Ask the parent through a channel of their own',
      evidence: 'D',
    },
  },
  suggestions: {
    withhold: 'Change the value to `false`',
    verify: "Replace the value by your verification of a parent's consent (`{{check}}`)",
  },
  options: {
    flagNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names that record parental consent',
    },
    gateNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Names of your parental gates, such as a sum to solve: a passed gate is no consent, and proves none',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, ParentalWords>;

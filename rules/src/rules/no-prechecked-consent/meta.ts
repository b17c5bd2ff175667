import type { AgreementWords } from '../../facts/consent';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

const names = { type: 'array', items: { type: 'string' } } as const;

export const meta = {
  id: 'no-prechecked-consent',
  description: 'Disallow consent that is given by default, such as a preselected checkbox',
  paragraphs: { primary: 71, also: [70] },
  help: {
    71: {
      force: 'ensure',
      says: 'asks States to ensure that, where consent is sought to process data of a child, it is informed, freely given and obtained '
        + 'before the data is processed',
    },
  },
  family: 'defaults',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'NG', 'HTML'],
  messages: {
    preselected: {
      seen: 'consent `{{name}}` is preselected',
      advice: 'Leave the control off until the user acts',
      evidence: 'C',
    },
    givenState: { seen: 'consent `{{name}}` is given by default', advice: 'Use `false` until the user agrees', evidence: 'D' },
    granted: {
      seen: '`{{name}}: {{value}}` gives consent by default',
      advice: 'Use `{{safe}}` until the user agrees',
      evidence: 'A',
    },
  },
  suggestions: {
    deselect: 'Remove the preselection',
    withhold: 'Change the value to `{{value}}`',
  },
  options: {
    consentNames: { schema: names, default: [], description: 'Additional names that hold consent' },
    necessaryNames: { schema: names, default: [], description: 'Names of processing that is strictly necessary' },
    protectiveNames: { schema: names, default: [], description: 'Names of switches that protect the user when on' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, AgreementWords>;

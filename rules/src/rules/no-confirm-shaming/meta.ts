import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'no-confirm-shaming',
  description: 'Disallow refusals that shame the user, and pleas not to leave',
  paragraphs: { primary: 110, also: [71, 62] },
  help: {
    110: {
      force: 'ensure',
      says: 'asks that businesses do not target children with techniques that put commercial interests above those of the child',
    },
  },
  family: 'attention',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'NG', 'HTML', 'JSON'],
  messages: {
    refusal: { seen: 'this refusal shames the user', advice: 'Offer a neutral refusal', evidence: 'C' },
    plea: { seen: 'this text pleads with the user not to leave', advice: 'Say plainly what happens', evidence: 'C' },
    sadPicture: { seen: 'a sad picture is shown when the user wants to leave', advice: 'Show no picture, or a neutral one', evidence: 'D' },
  },
  suggestions: { neutralText: 'Change the text to "{{text}}"' },
  options: {},
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions>;

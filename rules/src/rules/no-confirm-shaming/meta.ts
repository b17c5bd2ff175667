import type { ShamingWords } from '../../facts/dialogs';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

const names = { type: 'array', items: { type: 'string' } } as const;
const text = { type: 'string', minLength: 1 } as const;

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
    refusal: { seen: 'this refusal shames the user', advice: 'Offer a neutral refusal', evidence: 'D' },
    plea: { seen: 'this text pleads with the user not to leave', advice: 'Say plainly what happens', evidence: 'D' },
    sadPicture: { seen: 'a sad picture is shown when the user wants to leave', advice: 'Show no picture, or a neutral one', evidence: 'D' },
  },
  suggestions: { neutralText: 'Change the text to "{{text}}"' },
  options: {
    patterns: { schema: names, default: [], description: 'Additional phrases that shame users for refusing' },
    neutral: {
      schema: { type: 'object', additionalProperties: false, properties: { en: text, zh: text, fr: text, es: text, ar: text, ru: text } },
      default: {},
      description: 'Your neutral refusals by language, which quick fixes insert and the rule does not report',
    },
    controls: { schema: names, default: [], description: 'Your components with which users refuse or leave' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, ShamingWords>;

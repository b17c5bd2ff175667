import type { AgeGateWords } from '../../facts/age-gates';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

const names = { type: 'array', items: { type: 'string' } } as const;

export const meta = {
  id: 'no-self-declared-age-gate',
  description: "Disallow age checks for restricted goods or content that rest only on the user's statement",
  paragraphs: { primary: 114, also: [55, 71] },
  help: {
    114: {
      force: 'ensure',
      says: 'says that robust age verification systems should be used to keep children from products and services that are illegal for '
        + 'them to own or use, consistent with data protection and safeguarding',
    },
  },
  family: 'help',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'NG', 'HTML'],
  messages: {
    flag: {
      seen: "`{{name}}` records the user's age (`{{key}}`) without verification",
      advice: 'Verify the age if children are to be kept out',
      evidence: 'D',
    },
    statement: {
      seen: 'this control lets users state their own age',
      advice: 'Verify the age if children are to be kept out',
      evidence: 'C',
    },
    opened: {
      seen: '`{{goods}}` opens on an age that the user stated',
      advice: 'Check an age that was verified',
      evidence: 'C',
    },
  },
  suggestions: { verifiedAge: 'Replace the stated age by your check for verified adults (`{{check}}`)' },
  options: {
    flagNames: { schema: names, default: [], description: 'Additional names of flags that record an age' },
    restrictedNames: { schema: names, default: [], description: 'Additional names of restricted goods or content' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, AgeGateWords>;

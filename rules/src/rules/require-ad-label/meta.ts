import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'require-ad-label',
  description: 'Require a visible label on sponsored, affiliate and promotional content',
  paragraphs: { primary: 41, also: [110] },
  help: {
    41: { force: 'ensure', says: 'says that commercial content should be clearly distinguished from all other content' },
  },
  family: 'advertising',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  messages: {
    unlabelled: { seen: '`{{name}}` shows ads without a label', advice: 'Add a visible label such as “Ad”', evidence: 'D' },
    sameForBoth: { seen: 'sponsored and other items look the same', advice: 'Label sponsored items', evidence: 'C' },
    unlabelledLink: {
      seen: 'this affiliate link has no visible label',
      advice: 'Add a label such as “Ad” to the link text, and `rel="sponsored"`',
      evidence: 'D',
    },
    unmarkedLink: {
      seen: 'this affiliate link has no `rel="sponsored"`',
      advice: 'Add the attribute for search engines, and keep the visible label',
      evidence: 'D',
    },
  },
  suggestions: {
    addLabel: 'Add the label `{{label}}` in front',
    markLink: 'Add `sponsored` to `rel`',
  },
  fixes: ['markLink'],
  options: {
    labels: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional label texts for advertising' },
    labelComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your label components' },
    selfLabelling: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your components that include a label',
    },
    i18nKeys: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional translation keys of labels' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly labels: readonly string[];
  readonly labelComponents: readonly string[];
  readonly selfLabelling: readonly string[];
  readonly i18nKeys: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

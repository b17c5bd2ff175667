import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-paid-ranking',
  description: 'Disallow ranking search results or recommendations by payment',
  paragraphs: { primary: 53, also: [61] },
  help: {
    53: {
      force: 'ensure',
      says: 'asks States to ensure that search and recommendation systems do not prioritize paid content with a commercial or political '
        + "motivation over children's choices or at the cost of their right to information",
    },
  },
  family: 'advertising',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  messages: {
    comparator: {
      seen: '`{{subject}}` is ranked by payment (`{{term}}`)',
      advice: 'Rank by relevance, and show paid items apart with a label',
      evidence: 'D',
    },
    score: {
      seen: '`{{term}}` (payment) is part of the score `{{subject}}`',
      advice: 'Remove `{{term}}` from the score, and show paid items apart with a label',
      evidence: 'D',
    },
    prepended: {
      seen: '`{{term}}` (paid) comes before all other items in one list',
      advice: 'Show paid items apart, with a label',
      evidence: 'D',
    },
  },
  suggestions: {
    dropTerm: 'Remove `{{term}}` from the ranking',
    showApart: 'Remove `{{term}}` from this list, to show it apart with a label',
  },
  options: {
    paymentTerms: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names for payments' },
    rankingNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of ranked items' },
    allowLabelledSlots: { schema: { type: 'boolean' }, default: true, description: 'Whether labelled paid items may be part of the list' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  { readonly paymentTerms: readonly string[]; readonly rankingNames: readonly string[]; readonly allowLabelledSlots: boolean }
>;

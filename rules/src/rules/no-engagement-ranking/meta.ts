import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-engagement-ranking',
  description: 'Disallow feeds and recommendations that are ranked only by engagement',
  paragraphs: { primary: 62, also: [96, 61, 40] },
  help: {
    62: {
      force: 'ensure',
      says: "asks States to ensure that automated systems are not used to influence children's behaviour or emotions",
    },
    40: { force: 'describes', says: "describes advertising features that guide a child's actions towards more extreme content" },
  },
  family: 'advertising',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX'],
  messages: {
    onlyEngagement: {
      seen: '`{{subject}}` is ranked only by `{{term}}` (engagement)',
      advice: 'Add a signal of quality or safety, such as a review score',
      evidence: 'D',
    },
    onlyEngagementScore: {
      seen: 'the ranking score `{{subject}}` uses only `{{term}}` (engagement)',
      advice: 'Add a signal of quality or safety, such as a review score',
      evidence: 'D',
    },
    escalation: {
      seen: '`{{term}}` selects content that is more intense than before',
      advice: 'Offer different content instead',
      paragraph: 40,
      evidence: 'C',
    },
  },
  suggestions: {
    addCare: 'Add a quality or safety signal (`{{care}}`)',
  },
  options: {
    engagementSignals: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names of engagement signals',
    },
    protectiveSignals: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names of quality and safety signals',
    },
    feedNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of recommended items' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  { readonly engagementSignals: readonly string[]; readonly protectiveSignals: readonly string[]; readonly feedNames: readonly string[] }
>;

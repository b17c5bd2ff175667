import { engagementTriggers } from '../../facts/ranking/triggers';
import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-engagement-ranking',
  description: 'Disallow feeds and recommendations that look only at time spent, reactions or outrage',
  paragraphs: { primary: 62, also: [96, 61, 40] },
  help: {
    62: {
      force: 'ensure',
      says: 'asks States to ensure that automated systems are not used to influence children\'s behaviour or emotions',
    },
    40: { force: 'describes', says: 'describes advertising features that guide a child\'s actions towards more extreme content' },
  },
  family: 'advertising',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX'],
  triggers: engagementTriggers,
  messages: {
    onlyEngagement: {
      seen: '`{{subject}}` is ranked only by an engagement signal (`{{term}}`)',
      advice: 'Add quality, age fit or a limit to the ranking',
      evidence: 'C',
    },
    onlyEngagementScore: {
      seen: 'the score `{{subject}}` uses only an engagement signal (`{{term}}`)',
      advice: 'Add quality, age fit or a limit to it',
      evidence: 'C',
    },
    escalation: {
      seen: '`{{term}}` selects more intense content than before',
      advice: 'Offer something different instead',
      paragraph: 40,
      evidence: 'C',
    },
  },
  suggestions: {
    addCare: 'Add a quality or safety signal (`{{care}}`)',
  },
  options: {
    engagementSignals: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of time spent and reactions' },
    protectiveSignals: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of what looks after people' },
    feedNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of what is recommended' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly engagementSignals: readonly string[]; readonly protectiveSignals: readonly string[]; readonly feedNames: readonly string[] }>;

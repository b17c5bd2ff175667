import type { OfferWords } from '../../facts/timers';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

const names = { type: 'array', items: { type: 'string' } } as const;

export const meta = {
  id: 'no-false-urgency',
  description: 'Disallow invented deadlines, scarcity and popularity in offers',
  paragraphs: { primary: 110, also: [96] },
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
    endFromNow: {
      seen: 'the end of this offer is counted from the moment the page opens',
      advice: 'Show the real end date',
      evidence: 'D',
    },
    counter: { seen: 'the countdown of this offer begins again whenever the page opens', advice: 'Show the real end date', evidence: 'D' },
    hurry: {
      seen: 'this text urges the user to hurry and gives no end date',
      advice: 'Show the real end date, or remove the text',
      evidence: 'D',
    },
    randomNumber: { seen: 'a random number is shown as the number of other people', advice: 'Show a real number, or none', evidence: 'C' },
    inventedPurchase: {
      seen: 'this text says that someone just bought something, but the buyer or the product is chosen at random',
      advice: 'Show real purchases, or none',
      evidence: 'D',
    },
    fixedCrowd: { seen: 'the number of other people in this text never changes', advice: 'Show a real number, or none', evidence: 'C' },
    fixedRest: { seen: 'the number of remaining items in this text never changes', advice: 'Show the real stock, or none', evidence: 'C' },
  },
  suggestions: { removeCountdown: 'Remove the countdown' },
  options: {
    offerNames: { schema: names, default: [], description: 'Additional names of what is on offer' },
    texts: { schema: names, default: [], description: 'Additional phrases that urge users to buy' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, OfferWords>;

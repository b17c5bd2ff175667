import type { ChanceWords } from '../../facts/chance';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'no-loot-boxes',
  description: 'Disallow loot boxes, prize wheels and other chance that is paid for',
  paragraphs: { primary: 110, also: [114, 112, 96, 14] },
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
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  messages: {
    paidDraw: {
      seen: 'a random draw decides what the user gets for something spent',
      advice: 'Show what is inside before anything is spent',
      evidence: 'D',
    },
    chanceGame: { seen: 'a random draw in a game of chance', advice: 'If a draw costs anything, show what is inside first', evidence: 'D' },
    odds: { seen: '`{{name}}` sets the odds or stakes of a game of chance', advice: 'Give fixed, shown rewards', evidence: 'D' },
    item: {
      seen: '"{{name}}" is for sale without a list of its contents',
      advice: 'List what is inside, or sell single items',
      evidence: 'D',
    },
    request: { seen: '`{{name}}` requests a random draw that may cost something', advice: 'Show what is inside first', evidence: 'C' },
    component: { seen: 'a game of chance has a price ({{name}})', advice: 'Remove the price, or the chance', evidence: 'C' },
    shaping: { seen: '`{{name}}` makes the next draw look better after a loss', advice: 'Give fixed, shown rewards', evidence: 'D' },
  },
  suggestions: {},
  options: {
    lootNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your functions and components in which chance decides for a price',
    },
    spendNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional functions that take money or a currency of play',
    },
    randomSources: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional functions that draw at random',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options extends ChanceWords {
  readonly lootNames: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

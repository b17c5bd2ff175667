import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'no-streak-pressure',
  description: 'Disallow streaks and reminders that make a child lose something by being away',
  paragraphs: { primary: 110, also: [96, 98, 62] },
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
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'JSON'],
  messages: {
    lossText: { seen: 'this text warns of losing a streak', advice: 'Say what was done, not what may be lost', evidence: 'D' },
    guiltText: { seen: 'this text says that a character suffers while the user is away', advice: 'Say what is new', evidence: 'C' },
    rewards: { seen: '`{{name}}` gives more for each unbroken day', advice: 'Reward what was done, without a run of days', evidence: 'D' },
    challenge: { seen: 'a reward depends on a run of unbroken days', advice: 'Reward what was done, without a run of days', evidence: 'D' },
    noGrace: { seen: '`{{name}}` of 0 ends a streak at the first missed day', advice: 'Allow days off', evidence: 'C' },
    paidRepair: { seen: '`{{name}}` sells protection from losing a streak', advice: 'Keep the streak without a price', evidence: 'D' },
    reset: {
      seen: '`{{name}}` starts again after missed days, with a notification or a penalty',
      advice: 'Keep the best value, without a penalty',
      evidence: 'C',
    },
    quietReset: {
      seen: '`{{name}}` starts again after missed days',
      advice: 'If the user sees the loss, keep the best value',
      evidence: 'D',
    },
  },
  suggestions: {
    neutralText: 'Change the text to "{{text}}"',
    removeReset: 'Remove the reset',
  },
  options: {
    vocabulary: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional phrases that warn of losing a streak',
    },
    allowNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Names of streaks that end with a round or lesson',
    },
    lossNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your functions that announce a loss or take something away',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly vocabulary: readonly string[];
  readonly allowNames: readonly string[];
  readonly lossNames: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

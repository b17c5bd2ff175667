import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-age-inappropriate-ads',
  description: 'Disallow advertising of alcohol, tobacco, gambling, weapons, drugs or unhealthy food where children can see it',
  paragraphs: { primary: 97, also: [114, 41, 14] },
  help: {
    97: {
      force: 'ensure',
      says:
        "asks States to regulate targeted or age-inappropriate advertising to prevent children's exposure to promotion of unhealthy products",
    },
    114: { force: 'ensure', says: 'asks States to protect children by law from harmful goods and services, such as weapons and gambling' },
  },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    rating: {
      seen: '`{{name}}: {{value}}` allows ads rated for older users',
      advice: 'Set the rating to general audiences',
      evidence: 'A',
    },
    noRating: {
      seen: '`{{name}}` sets no maximum ad rating, so ads rated for older users are allowed',
      advice: 'Set the rating to general audiences',
      evidence: 'A',
    },
    unblocked: {
      seen: 'the category `{{term}}` is removed from the ad block list',
      advice: 'Keep the category blocked',
      choice: [97, 114],
      evidence: 'C',
    },
    category: {
      seen: '`{{term}}` is advertised or listed as an ad category',
      advice: 'Remove the ad, or block the category',
      choice: [97, 114],
      evidence: 'D',
    },
    goods: {
      seen: '`{{term}}` is offered for sale',
      advice: 'Show the offer to verified adults only',
      paragraph: 114,
      evidence: 'D',
    },
    food: { seen: 'unhealthy food (`{{term}}`) is advertised', advice: 'Remove the ad', evidence: 'C' },
    blocksTooLittle: {
      seen: '`{{name}}` does not block ads for {{missing}}',
      advice: 'List all blocked categories as IAB Ad Product 2.0 codes (`cattax: 8`)',
      evidence: 'D',
    },
  },
  suggestions: {
    set: 'Set the rating to `{{value}}`',
    keepBlocked: 'Keep `{{term}}` blocked',
    moveToBlocked: 'Block `{{term}}` instead',
    removeEntry: 'Remove the list entry with `{{term}}`',
    addCodes: 'Block {{missing}} as well',
  },
  options: {
    categories: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional goods and services that must not be advertised to children',
    },
    locales: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Languages of the word lists to use; all if empty',
    },
    maxRating: { schema: { enum: ['G', 'PG'] }, default: 'PG', description: 'Highest ad content rating allowed' },
    foodList: { schema: { type: 'boolean' }, default: true, description: 'Whether unhealthy food is included' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly categories: readonly string[];
  readonly locales: readonly string[];
  readonly maxRating: 'G' | 'PG';
  readonly foodList: boolean;
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

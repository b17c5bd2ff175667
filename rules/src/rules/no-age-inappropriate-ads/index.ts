import { useTriggers } from '../../catalogue';
import { contentCodes } from '../../catalogue/ad-categories';
import { blockedThings, promotionNames, restrictedGoods, shelfNames, shopNames, teachingWords, unhealthyFood } from '../../catalogue/ad-words';
import { createRule, NON_ASCII, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyWord } from '../../values/words';
import { checkBlockLists } from './block-lists';
import { checkCategoryCodes } from './category-codes';
import { checkElements } from './elements';
import { checkRatings } from './ratings';
import { checkTexts } from './texts';

const reason = 'no advertising of what harms children';

const meta = {
  id: 'no-age-inappropriate-ads',
  description: 'Disallow advertising of alcohol, tobacco, gambling, weapons, drugs or unhealthy food where children can see it',
  paragraphs: { primary: 97, also: [114, 41, 14] },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['ad rating']),
    [['adcontentrating', 'ad_content_rating']],
    [['acat', 'bcat', 'primarycatid', 'secondarycatids'], ['iab', 'cattax']],
    [[...contentCodes.keys()].map((code) => code.toLowerCase()), promotionNames.map((word) => word.replaceAll(' ', ''))],
    [[NON_ASCII, ...[...restrictedGoods, ...unhealthyFood].filter((word) => /^[a-z -]+$/.test(word))], [...promotionNames, ...shopNames, ...shelfNames, ...blockedThings.filter((name) => name.length > 3), 'advert', 'sponsor', 'promo'].map((word) => word.replaceAll(' ', ''))],
  ],
  messages: {
    rating: { seen: '`{{name}}: {{value}}` lets ads for older people through', reason, advice: 'Set the rating for everybody', evidence: 'A' },
    noRating: { seen: '`{{name}}` sets no rating, so ads for older people come through', reason, advice: 'Set the rating for everybody', evidence: 'A' },
    unblocked: { seen: '`{{term}}` is taken off what ads may not show', reason, advice: 'Leave it there', evidence: 'C' },
    category: { seen: '`{{term}}` is among what is advertised here', reason, advice: 'Take it out, or block it', evidence: 'C' },
    goods: { seen: '`{{term}}` is for sale here', reason, advice: 'Take it out, or show it to verified adults only', evidence: 'C' },
    food: { seen: '`{{term}}` is advertised here', reason, advice: 'Take it out', evidence: 'C' },
    blocksTooLittle: { seen: '`{{name}}` does not block ads for {{missing}}', reason, advice: 'Block them by their numbers, with `cattax: 8`', evidence: 'D' },
  },
  suggestions: {
    set: 'Set it to `{{value}}`',
    keepBlocked: 'Leave `{{term}}` blocked',
    moveToBlocked: 'Block `{{term}}` instead',
    removeEntry: 'Take `{{term}}` out',
    addCodes: 'Block {{missing}} too',
  },
  options: {
    categories: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further goods and services that are kept from children' },
    locales: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Languages whose words are read; all when empty' },
    maxRating: { schema: { enum: ['G', 'PG'] }, default: 'PG', description: 'The highest rating that is allowed' },
    foodList: { schema: { type: 'boolean' }, default: true, description: 'Whether unhealthy food counts' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly categories: readonly string[]; readonly locales: readonly string[]; readonly maxRating: 'G' | 'PG'; readonly foodList: boolean }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

export default createRule({
  meta,
  check(on: Scope) {
    checkRatings(on);
    checkCategoryCodes(on);
    if (hasAnyWord(on.path, teachingWords)) return;
    checkElements(on);
    checkTexts(on);
    checkBlockLists(on);
  },
});

import { addItems, removeItem } from '../../edits/argument-edits';
import { carriedCategories, isAboutTeaching, missingRatings, type Offer, offeredElements, offersIn, setRatings, shortBlockLists,
  unblocked } from '../../facts/advertising';
import { addRating, generalRating } from '../../repairs/ad-rating';
import { setSafely } from '../../repairs/safe-option';
import { withoutStatement } from '../../repairs/without-statement';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    checkRatings(context);
    checkCategories(context);
    if (isAboutTeaching(context.path)) return;
    for (const { element, term } of offeredElements(context.options, context)) {
      const messageId = term.isFood ? 'food' : 'category';
      context.report({ at: element, site: element, messageId, paragraph: term.paragraph, data: { term: term.word } });
    }
    for (const offer of offersIn(context.options, context)) reportOffer(offer, context);
    for (const { term, at, call } of unblocked(context.options, context)) {
      const data = { term: term.word };
      const suggest = [{ id: 'keepBlocked' as const, data, edits: withoutStatement(call, context.file) }];
      context.report({ at, site: call, messageId: 'unblocked', paragraph: term.paragraph, data, suggest });
    }
  },
});

/** Ratings of ads: too high in a call or in a product's own settings, or none at all in a product for children. */
function checkRatings(context: Context): void {
  for (const use of context.uses('ad rating')) {
    const { site, at, name, option, isUnsure } = use;
    const { text, edits } = setSafely(use, context.file);
    const suggest = [{ id: 'set' as const, data: { value: text }, edits }];
    context.report({ at, site: site.call, isUnsure, messageId: 'rating', data: { name, value: option?.text ?? '' }, suggest });
  }
  for (const { property, name, value, level } of setRatings(context)) {
    if (level === 'guided' && context.options.maxRating === 'PG') continue;
    const { text, edits } = generalRating(value);
    const data = { name, value: context.textOf(value) };
    context.report({
      at: property,
      site: property,
      messageId: 'rating',
      evidence: 'C',
      data,
      suggest: [{ id: 'set', data: { value: text }, edits }],
    });
  }
  for (const rating of context.audience === 'children' ? missingRatings(context) : []) {
    const { text, edits } = addRating(rating, context.file);
    const { site } = rating;
    const suggest = [{ id: 'set' as const, data: { value: text }, edits }];
    context.report({ at: site.name, site: site.call, messageId: 'noRating', data: { name: context.nameOf(site.name) }, suggest });
  }
}

function checkCategories(context: Context): void {
  for (const { at, code, name, isFood, paragraph } of carriedCategories(context)) {
    if (isFood && !context.options.foodList) continue;
    context.report({ at, site: at, messageId: isFood ? 'food' : 'category', paragraph, data: { term: `${code} (${name})` } });
  }
  for (const { property, missing, lacking } of shortBlockLists(context)) {
    const evidence = context.audience === 'children' ? 'C' : 'D';
    const suggest = [{ id: 'addCodes' as const, data: { missing }, edits: lacking && addItems(lacking.list, lacking.codes, context.file) }];
    context.report({ at: property, site: property, messageId: 'blocksTooLittle', evidence, data: { name: 'bcat', missing }, suggest });
  }
}

/** Food is offered everywhere and counts where it is advertised; a weapon of a game has a price in the game. */
function reportOffer({ term, at, kind, item, blocked, isOfGame }: Offer, context: Context): void {
  if (kind !== 'ad' && (term.isFood || (term.isWeapon && isOfGame))) return;
  const data = { term: term.word };
  const removal = item && removeItem(item, context.file);
  const moved = blocked && removal && item && [...removal, ...addItems(blocked, [context.textOf(item)], context.file)];
  const suggest: Suggestion<'removeEntry' | 'moveToBlocked'>[] = [{ id: 'removeEntry', data, edits: removal }, {
    id: 'moveToBlocked',
    data,
    edits: moved,
  }];
  const messageId = term.isFood ? 'food' : kind === 'ad' ? 'category' : 'goods';
  context.report({
    at,
    site: at,
    messageId,
    isUnsure: kind === 'shelf' || (kind === 'shop' && isOfGame),
    paragraph: term.paragraph,
    data,
    suggest,
  });
}

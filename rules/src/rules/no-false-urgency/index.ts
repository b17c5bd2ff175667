import { inventedOthers, loadDeadlines, type PressingOffer, pressingOffers } from '../../facts/timers';
import { withoutCountdown } from '../../repairs/attention/without-countdown';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { 'hurry': 'hurry', 'random crowd': 'randomNumber', 'fixed crowd': 'fixedCrowd', 'fixed rest': 'fixedRest' } as const;

export default createRule({
  meta,
  check(context: Context) {
    for (const deadline of context.canShow('endFromNow', 'counter') ? loadDeadlines(context.options, context) : []) {
      const { kind, at, about } = deadline;
      if (about === 'other clock' || about === 'unknown') continue;
      const suggest = [{ id: 'removeCountdown', edits: withoutCountdown(deadline, context) }] as const;
      context.report({ at, messageId: kind === 'counter' ? 'counter' : 'endFromNow', isUnsure: about !== 'offer', suggest });
    }
    for (const offer of pressingOffers(context.options, context)) checkOffer(offer, context);
    if (!context.isStrict) return;
    for (const { kind, at } of inventedOthers(context))
      context.report({ at, messageId: kind === 'count' ? 'randomNumber' : 'inventedPurchase', isUnsure: kind === 'count' });
  },
});

/**
 * A text beside an end date from data only urges; the clock of something else is none of an offer, and a number that is left
 * may be of anything.
 */
function checkOffer({ kind, at, site, about, hasEnd, isForStaff }: PressingOffer, context: Context): void {
  if (about === 'other clock' || (kind === 'fixed rest' && about === 'unknown')) return;
  const isSure = kind === 'random crowd' || (about === 'offer' && !hasEnd && !isForStaff);
  context.report({ at, site, messageId: MESSAGES[kind], isUnsure: !isSure });
}

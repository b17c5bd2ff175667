import { loadDeadlines, type PressingOffer, pressingOffers } from '../../facts/timers';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { 'hurry': 'hurry', 'random crowd': 'randomNumber', 'fixed crowd': 'fixedCrowd', 'fixed rest': 'fixedRest' } as const;

export default createRule({
  meta,
  check(context: Context) {
    for (const { kind, at, about } of loadDeadlines(context.options, context)) {
      if (about === 'other clock') continue;
      context.report({ at, messageId: kind === 'counter' ? 'counter' : 'endFromNow', isUnsure: about !== 'offer' });
    }
    for (const offer of pressingOffers(context.options, context)) checkOffer(offer, context);
  },
});

/** A text beside an end date from data only urges; the clock of something else is none of an offer. */
function checkOffer({ kind, at, site, about, hasEnd, isForStaff }: PressingOffer, context: Context): void {
  if (about === 'other clock') return;
  const isSure = kind === 'random crowd' || (about === 'offer' && !hasEnd && !isForStaff);
  context.report({ at, site, messageId: MESSAGES[kind], isUnsure: !isSure });
}

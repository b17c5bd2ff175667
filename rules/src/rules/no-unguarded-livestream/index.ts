import { type Broadcast, broadcasts, earnings } from '../../facts/contact';
import { earnNothing, keepPrivate } from '../../repairs/consent/close-contact';
import { forAdultsOnly } from '../../repairs/written-check';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const broadcast of broadcasts(context.options, context)) checkBroadcast(broadcast, context);
    for (const each of earnings(context.options, context)) {
      const suggest = [{ id: 'earnNothing', edits: earnNothing(each) }] as const;
      context.report({ at: each.at, site: each.at, messageId: 'earning', data: { name: each.name }, suggest });
    }
  },
});

function checkBroadcast(broadcast: Broadcast, context: Context): void {
  const { name, at, site, kind, open, isUnsure } = broadcast;
  if (isOfApprovedTeen(site, context)) return;
  if (kind === 'route') context.report({ at, site, isUnsure, messageId: 'route', data: { name } });
  else {
    const suggest = [
      { id: 'keepPrivate' as const, edits: keepPrivate(broadcast) },
      ...(kind === 'call' ? [forAdultsOnly(site, context.settings, context.file)] : []),
    ];
    const data = { name, value: open ? context.textOf(open.node) : '' };
    context.report({ at, site, isUnsure, messageId: open ? 'open' : 'unguarded', data, suggest });
  }
}

/** Teenagers may broadcast where the project says so, behind an age check and the approval of a parent together. */
const isOfApprovedTeen = (site: Broadcast['site'], context: Context): boolean =>
  context.options.minAgeBand < context.settings.adultAge && context.guard(site, 'parental').kind === 'guarded'
  && context.guard(site, 'adult', context.options.minAgeBand).kind === 'guarded';

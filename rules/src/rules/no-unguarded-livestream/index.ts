import { type Broadcast, broadcasts, earnings } from '../../facts/contact';
import { earnNothing, keepPrivate } from '../../repairs/consent/close-contact';
import { forAdultsOnly } from '../../repairs/written-check';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const earning = earnings(context);
    for (const broadcast of broadcasts(context.options.apis, context)) checkBroadcast(broadcast, context);
    for (const each of earning) {
      const suggest = [{ id: 'earnNothing', edits: earnNothing(each) }] as const;
      context.report({ at: each.at, site: each.at, messageId: 'earning', data: { name: each.name }, suggest });
    }
  },
});

function checkBroadcast(broadcast: Broadcast, context: Context): void {
  const { name, at, site, kind, open, isUnsure } = broadcast;
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

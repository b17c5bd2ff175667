import { type AutomaticLoad, automaticLoads, endlessDefaults } from '../../facts/feed-loading';
import { replaceValue } from '../../repairs/attention/replace-value';
import { showMore } from '../../repairs/attention/show-more';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { 'list end': 'listEnd', 'in view': 'inView', 'scroll': 'scrolled' } as const;

export default createRule({
  meta,
  check(context: Context) {
    for (const load of automaticLoads(context.options, context)) checkLoad(load, context);
    for (
      const { name, at, value, safe, by, isOfOwnEvents, isCallersDefault } of context.canShow('defaultOn', 'pagesOff')
        ? endlessDefaults(context)
        : []
    ) {
      const suggest = [{ id: 'changeDefault', data: { value: safe }, edits: replaceValue(value, at, safe) }] as const;
      context.report({
        at,
        messageId: by === 'pages' ? 'pagesOff' : 'defaultOn',
        data: { name },
        isUnsure: isOfOwnEvents || isCallersDefault,
        suggest,
      });
    }
  },
});

/** A bounded list is no feed; one that stops after a few pages lets the child decide. */
function checkLoad(load: AutomaticLoad, context: Context): void {
  const { kind, at, site, shown, subject, cap, isAsked, isShown } = load;
  if (subject === 'bounded' || (typeof cap === 'number' && cap <= context.options.maxPages)) return;
  const messageId = subject === 'feed' ? MESSAGES[kind] : 'someList';
  const suggest = [{ id: 'showMore', edits: showMore(load, context) }] as const;
  context.report({ at, site, messageId, data: { name: shown }, isUnsure: isAsked || !isShown || cap === 'named', suggest });
}

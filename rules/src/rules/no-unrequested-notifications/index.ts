import { takeOffMount } from '../../edits/mount-edits';
import { builtDefaults, notifyingDefaults, unaskedPrompts } from '../../facts/notification-choice';
import { replaceValue } from '../../repairs/attention/replace-value';
import { withoutStatement } from '../../repairs/without-statement';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { start: 'promptAtStart', later: 'promptLater', 'first click': 'promptAtFirstClick' } as const;

export default createRule({
  meta,
  check(context: Context) {
    for (
      const { name, at, value, safe, isClear } of context.canShow('defaultOn')
        ? [...notifyingDefaults(context), ...builtDefaults(context)]
        : []
    ) {
      const edits = safe === undefined ? undefined : replaceValue(value, at, safe);
      context.report({
        at,
        messageId: 'defaultOn',
        data: { name },
        isUnsure: !isClear,
        suggest: [{ id: 'turnOff', data: { value: safe ?? '' }, edits }],
      });
    }
    for (const { call, at, name, when, isAsked, isAtOpening, isByName } of unaskedPrompts(context)) {
      const onPress = when === 'start' ? takeOffMount(call, 'askForNotifications', context.file) : undefined;
      const suggest = [{ id: 'onPress', edits: onPress }, { id: 'removeCall', edits: withoutStatement(call, context.file) }] as const;
      context.report({ at, site: call, messageId: MESSAGES[when], data: { name }, isUnsure: isAsked || !isAtOpening || isByName, suggest });
    }
  },
});

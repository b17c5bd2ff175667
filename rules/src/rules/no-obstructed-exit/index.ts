import { obstacles } from '../../facts/dialogs';
import { letLeave } from '../../repairs/attention/let-leave';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = {
  'back trap': 'backTrap',
  'unload question': 'unloadQuestion',
  'late close': 'lateClose',
  'closed dialog': 'closedDialog',
  'reopening': 'reopening',
} as const;

export default createRule({
  meta,
  check(context: Context) {
    for (const obstacle of obstacles(context.options.protectiveComponents, context)) {
      const { kind, at, site, name, delay = Infinity, isOffer, isProtective } = obstacle;
      if (isProtective || delay <= context.options.maxCloseDelay) continue;
      // A late close button and a closed dialog are obstacles to what is not essential.
      const isUnsure = (kind === 'late close' || kind === 'closed dialog') && !isOffer;
      context.report({
        at,
        site,
        messageId: MESSAGES[kind],
        data: { name, delay: String(delay) },
        isUnsure,
        suggest: letLeave(obstacle, context.file),
      });
    }
  },
});

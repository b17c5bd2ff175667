import { type Obstacle, obstacles } from '../../facts/dialogs';
import { replaceValue } from '../../repairs/attention/replace-value';
import { withoutStatement } from '../../repairs/without-statement';
import type { Suggestion } from '../../rule/report';
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
        suggest: repairsOf(obstacle, context),
      });
    }
  },
});

function repairsOf({ kind, call, value }: Obstacle, { file }: Context): readonly Suggestion<keyof typeof meta.suggestions>[] {
  if (call) return [{ id: 'removeListener', edits: withoutStatement(call, file) }];
  const [id, text] = kind === 'late close' ? (['noDelay', '0'] as const) : (['letClose', 'false'] as const);
  return value ? [{ id, edits: replaceValue(value, value, text) }] : [];
}

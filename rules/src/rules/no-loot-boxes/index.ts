import { chanceSigns, draws } from '../../facts/chance';
import { callsNamed } from '../../facts/sdk-calls';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (
      const { at, cost, isWeighted, isDrawnByWeights, isChanceGame } of context.canShow('paidDraw', 'chanceGame')
        ? draws(context.options, context)
        : []
    ) {
      // What is spent, or a price beside odds in a game of chance; a chance without either is shown in `strict` only.
      const isPriced = cost === 'named' && isWeighted && isChanceGame;
      const isPaid = cost === 'spent' || cost === 'near' || isPriced;
      const isUnsure = cost === 'near' || (isPriced && !isDrawnByWeights);
      if (isPaid || isChanceGame) context.report({ at, isUnsure, messageId: isPaid ? 'paidDraw' : 'chanceGame' });
    }
    for (const { kind, at, site, name } of chanceSigns(context.options, context))
      context.report({ at, site, messageId: kind, data: { name } });
    for (const { call, callee } of callsNamed(context.options.lootNames, context))
      context.report({ at: callee, site: call, messageId: 'paidDraw', evidence: 'B' });
  },
});

import { chanceSigns, draws } from '../../facts/chance';
import { kindOfFile } from '../../facts/kind-of-file';
import { callsNamed } from '../../facts/sdk-calls';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const isTool = kindOfFile(context.path, context.file) === 'tool';
    for (const { at, cost, isWeighted, isChanceGame } of draws(context.options, context)) {
      // What is spent, or a price beside odds in a game of chance; a chance without either is shown in `strict` only.
      const isPaid = cost === 'spent' || (cost === 'named' && isWeighted && isChanceGame);
      if (isPaid || isChanceGame) context.report({ at, messageId: isPaid ? 'paidDraw' : 'chanceGame', isUnsure: isTool });
    }
    for (const { kind, at, site, name } of chanceSigns(context.options, context))
      context.report({ at, site, messageId: kind, data: { name }, isUnsure: isTool });
    for (const { call, callee } of callsNamed(context.options.lootNames, context))
      context.report({ at: callee, site: call, messageId: 'paidDraw', evidence: 'B' });
  },
});

import type { AstNode } from '../../program/syntax/ast';
import { createRule } from '../../rule/create-rule';
import { checkAddresses } from './addresses';
import { checkDefaults } from './defaults';
import { checkElements } from './elements';
import { checkEnded } from './ended';
import { meta, type Context } from './meta';
import { checkPlayers } from './players';

export default createRule({
  meta,
  check(context: Context) {
    /** Options of players, which are no settings of the product. */
    const judged = new Set<AstNode>();
    checkElements(context, judged);
    checkPlayers(context, judged);
    checkEnded(context);
    checkDefaults(context, judged);
    checkAddresses(context);
  },
});

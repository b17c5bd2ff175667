import type { AstNode } from '../../program/syntax/ast';
import { createRule } from '../../rule/create-rule';
import { checkAddresses } from './addresses';
import { checkDefaults } from './defaults';
import { checkElements } from './elements';
import { checkEnded } from './ended';
import { meta, type Scope } from './meta';
import { checkPlayers } from './players';

export default createRule({
  meta,
  check(on: Scope) {
    /** Options of players, which are no settings of the product. */
    const judged = new Set<AstNode>();
    checkElements(on, judged);
    checkPlayers(on, judged);
    checkEnded(on);
    checkDefaults(on, judged);
    checkAddresses(on);
  },
});

import type { AstNode } from '../../program/syntax/ast';
import { createRule } from '../../rule/create-rule';
import { checkCalls } from './calls';
import { checkCounters } from './counters';
import { checkDefinitions, checkDerived, checkFields } from './derived';
import { meta, type Scope } from './meta';
import { checkOwnModules } from './own-modules';
import { checkRecords } from './records';
import { checkWrappers } from './wrappers';

export default createRule({
  meta,
  check(on: Scope) {
    checkCalls(on);
    const reported: AstNode[] = [];
    checkDerived(on, reported);
    checkCounters(on, reported);
    checkDefinitions(on, reported);
    checkFields(on);
    checkRecords(on);
    checkOwnModules(on);
    checkWrappers(on);
  },
});

import type { AstNode } from '../../program/syntax/ast';
import { createRule } from '../../rule/create-rule';
import { checkCalls } from './calls';
import { checkCounters } from './counters';
import { checkDefinitions, checkDerived, checkFields } from './derived';
import { meta, type Context } from './meta';
import { checkOwnModules } from './own-modules';
import { checkRecords } from './records';
import { checkWrappers } from './wrappers';

export default createRule({
  meta,
  check(context: Context) {
    checkCalls(context);
    const reported: AstNode[] = [];
    checkDerived(context, reported);
    checkCounters(context, reported);
    checkDefinitions(context, reported);
    checkFields(context);
    checkRecords(context);
    checkOwnModules(context);
    checkWrappers(context);
  },
});

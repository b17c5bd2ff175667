import { createRule } from '../../rule';
import { checkCalls } from './calls';
import { checkDerived } from './derived';
import { meta, type Scope } from './meta';
import { checkOwnModules } from './own-modules';
import { checkRecords } from './records';
import { checkWrappers } from './wrappers';

export default createRule({
  meta,
  check(on: Scope) {
    checkCalls(on);
    checkDerived(on);
    checkRecords(on);
    checkOwnModules(on);
    checkWrappers(on);
  },
});

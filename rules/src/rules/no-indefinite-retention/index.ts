import { createRule } from '../../rule/create-rule';
import { checkCookies } from './cookies';
import { checkForever } from './forever';
import { checkLifecycles } from './lifecycle';
import { meta, type Scope } from './meta';
import { checkModels } from './models';
import { checkStores } from './stores';
import { checkSchemas } from './unended-schema';

export default createRule({
  meta,
  check(on: Scope) {
    const judged = checkStores(on);
    checkForever(on, judged);
    checkLifecycles(on);
    checkCookies(on);
    checkModels(on);
    checkSchemas(on);
  },
});

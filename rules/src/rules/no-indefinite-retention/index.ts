import { createRule } from '../../rule/create-rule';
import { checkCookies } from './cookies';
import { checkForever } from './forever';
import { checkLifecycles } from './lifecycle';
import { meta, type Context } from './meta';
import { checkModels } from './models';
import { checkStores } from './stores';
import { checkSchemas } from './unended-schema';

export default createRule({
  meta,
  check(context: Context) {
    const judged = checkStores(context);
    checkForever(context, judged);
    checkLifecycles(context);
    checkCookies(context);
    checkModels(context);
    checkSchemas(context);
  },
});

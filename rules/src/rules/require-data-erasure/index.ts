import { createRule } from '../../rule/create-rule';
import { checkContact } from './by-contact';
import { getErasureName } from './claims';
import { checkErasure } from './fake-erasure';
import { meta, type Context } from './meta';
import { checkRefusal } from './refusals';
import { checkRoutes } from './routes';
import { marksOfModels } from './soft-models';

export default createRule({
  meta,
  check(context: Context) {
    const marks = marksOfModels(context);
    for (const fn of context.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')) {
      const name = getErasureName(fn, context);
      if (name !== undefined && !checkRefusal(fn, context)) checkErasure(fn, name, marks, context);
    }
    checkContact(context);
    for (const model of context.options.models) checkRoutes(model, context);
  },
});

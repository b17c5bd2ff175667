import { createRule } from '../../rule/create-rule';
import { checkContact } from './by-contact';
import { getErasureName } from './claims';
import { checkErasure } from './fake-erasure';
import { meta, type Scope } from './meta';
import { checkRefusal } from './refusals';
import { checkRoutes } from './routes';
import { marksOfModels } from './soft-models';

export default createRule({
  meta,
  check(on: Scope) {
    const marks = marksOfModels(on);
    for (const fn of on.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')) {
      const name = getErasureName(fn, on);
      if (name !== undefined && !checkRefusal(fn, on)) checkErasure(fn, name, marks, on);
    }
    checkContact(on);
    for (const model of on.options.models) checkRoutes(model, on);
  },
});

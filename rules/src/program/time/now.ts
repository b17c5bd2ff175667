import { type AstNode, getCalleeName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { lastNames } from '../syntax/names';
import { getOnlyWrite } from '../values/variable-writes';

const times = new Set(['getTime', 'valueOf']);

/** Is an expression the present, or a variable that was: `Date.now()`, `new Date()`, `new Date().getTime()`, `+new Date()`? */
export function isNow(node: AstNode | null | undefined, file: FileContext): boolean {
  const expression = unwrap(node);
  switch (expression?.type) {
    case 'UnaryExpression':
      return expression.operator === '+' && isNow(expression.argument, file);
    case 'NewExpression':
      return getCalleeName(expression) === 'Date' && (expression.arguments as AstNode[]).length === 0;
    case 'CallExpression': {
      const callee = unwrap(expression.callee as AstNode);
      // A helper of the project, or of lodash.
      if (callee.type !== 'MemberExpression') return callee.name === 'now' && expression.arguments.length === 0;
      if (times.has(getCalleeName(expression) ?? '')) return isNow(callee.object, file);
      return lastNames(callee, 2).join('.') === 'Date.now';
    }
    case 'Identifier': {
      const variable = file.variableOf(expression);
      return variable !== undefined && isNow(getOnlyWrite(variable), file);
    }
    default:
      return false;
  }
}

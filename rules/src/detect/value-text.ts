import { type AstNode, getCalleeName, getMemberName, unwrap } from '../ast';
import type { FileContext } from '../file-context';
import { valueOf } from '../values/value-of';

/** Is a value read from somewhere when the program runs: not written in it, not an id, a count, a time or a flag? */
export function isFilledIn(node: AstNode, file: FileContext): boolean {
  const expression = unwrap(node);
  switch (expression.type) {
    case 'Identifier': return valueOf(expression, file).kind !== 'known' && !/(?:id|ids|count|flag)$/i.test(expression.name as string) && !/^[A-Z][A-Z0-9_]+$/.test(expression.name as string);
    case 'MemberExpression': return !/(?:id|ids|count|length)$/i.test(getMemberName(expression) ?? '');
    case 'CallExpression': return getCalleeName(expression) === 'stringify' || (/^(?:trim|toLowerCase|toString)$/.test(getCalleeName(expression) ?? '') && isFilledIn(unwrap(expression.callee as AstNode).object as AstNode, file));
    default: return false;
  }
}

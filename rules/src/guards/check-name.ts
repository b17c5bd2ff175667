import { type AstNode, getMemberName, unwrap } from '../program/syntax/ast';

const LOOKUPS = new Set(['get', 'has', 'includes', 'getItem', 'is', 'check', 'can']);

/** The name a check goes by: a variable, the last member, a called function, or the key of a look-up. */
export function getCheckName(node: AstNode | null | undefined): string {
  const expression = unwrap(node);
  if (!expression) return '';
  if (expression.type === 'AwaitExpression') return getCheckName(expression.argument);
  if (expression.type === 'Identifier' || expression.type === 'PrivateIdentifier') return expression.name as string;
  if (expression.type === 'MemberExpression') {
    const own = getMemberName(expression) ?? '';
    // `consent.analytics`, `user.consents.ads`: what is looked up in an object of consents is a consent.
    return own === 'value' || own === 'current' ? getCheckName(expression.object as AstNode) : own;
  }
  if (expression.type === 'CallExpression') {
    const name = getCheckName(expression.callee as AstNode);
    if (!LOOKUPS.has(name)) return name;
    const first = expression.arguments[0] as AstNode | undefined;
    const receiver = unwrap(expression.callee as AstNode);
    return first?.type === 'Literal'
      ? String(first.value)
      : receiver.type === 'MemberExpression'
      ? getCheckName(receiver.object as AstNode)
      : name;
  }
  if (expression.type === 'Literal') return String(expression.value);
  return '';
}

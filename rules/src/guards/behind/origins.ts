import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { answersOf, functionOf } from './function-of';
import { callArgument, writtenInside } from './held';

/** What a variable or state is given anywhere in the file, and what a function of the file returns. */
export function originsOf(node: AstNode, file: FileContext): AstNode[] {
  const expression = unwrap(node);
  if (expression.type === 'AwaitExpression' && expression.argument) return originsOf(expression.argument, file);
  if (expression.type === 'MemberExpression' && /^(?:value|current)$/.test(getMemberName(expression) ?? ''))
    return originsOf(expression.object as AstNode, file);
  if (expression.type === 'CallExpression') {
    const fn = functionOf(expression.callee as AstNode, file);
    return fn ? answersOf(fn, file) : [];
  }
  const variable = expression.type === 'Identifier' ? file.variableOf(expression) : undefined;
  if (!variable) return [];
  const pattern = (variable.defs[0].name as unknown as AstNode).parent;
  const setter = pattern?.type === 'ArrayPattern' ? (pattern.elements[1] as AstNode | undefined) : undefined;
  const set = setter?.type === 'Identifier' && setter.name !== variable.name ? file.variableOf(setter) : undefined;
  return [
    ...variable.references.flatMap(
      ({ identifier, writeExpr }) => [writeExpr as unknown as AstNode | null | undefined, writtenInside(identifier as unknown as AstNode)]
    ),
    ...(set?.references ?? []).map(({ identifier }) => callArgument(identifier as unknown as AstNode)),
  ].filter((each) => each !== undefined && each !== null);
}

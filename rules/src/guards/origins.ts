import { type AstNode, getMemberName, isFunction, unwrap } from '../ast';
import type { FileContext } from '../file-context';

/** What a variable or state is given anywhere in the file, and what a function of the file returns. */
export function originsOf(node: AstNode, file: FileContext): AstNode[] {
  const expression = unwrap(node);
  if (expression.type === 'AwaitExpression' && expression.argument) return originsOf(expression.argument, file);
  if (expression.type === 'MemberExpression' && /^(?:value|current)$/.test(getMemberName(expression) ?? '')) return originsOf(expression.object as AstNode, file);
  if (expression.type === 'CallExpression') return expression.callee.type === 'Identifier' ? returnsOf(expression.callee as AstNode, file) : [];
  const variable = expression.type === 'Identifier' ? file.variableOf(expression) : undefined;
  if (!variable) return [];
  const pattern = (variable.defs[0].name as unknown as AstNode).parent;
  const setter = pattern?.type === 'ArrayPattern' ? (pattern.elements[1] as AstNode | undefined) : undefined;
  const set = setter?.type === 'Identifier' && setter.name !== variable.name ? file.variableOf(setter) : undefined;
  return [
    ...variable.references.flatMap(({ identifier, writeExpr }) => [writeExpr as unknown as AstNode | null | undefined, writtenInside(identifier as unknown as AstNode)]),
    ...(set?.references ?? []).map(({ identifier }) => callArgument(identifier as unknown as AstNode)),
  ].filter((each) => each !== undefined && each !== null);
}

/** `isAdult.value = …` */
function writtenInside(identifier: AstNode): AstNode | undefined {
  const assignment = identifier.parent?.type === 'MemberExpression' ? identifier.parent.parent : undefined;
  return assignment?.type === 'AssignmentExpression' && assignment.left === identifier.parent ? (assignment.right as AstNode) : undefined;
}

const callArgument = (identifier: AstNode): AstNode | undefined =>
  identifier.parent?.type === 'CallExpression' && identifier.parent.callee === identifier ? (identifier.parent.arguments[0] as AstNode | undefined) : undefined;

function returnsOf(callee: AstNode, file: FileContext): AstNode[] {
  const definition = file.variableOf(callee)?.defs[0];
  const node = definition?.node as unknown as AstNode | undefined;
  const fn = definition?.type === 'FunctionName' ? node : (node?.init as AstNode | undefined);
  if (!isFunction(fn)) return [];
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  return file.nodes('ReturnStatement').filter(({ range, argument }) => argument && fn.range[0] <= range[0] && range[1] <= fn.range[1]).map(({ argument }) => argument as AstNode);
}

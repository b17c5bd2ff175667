import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { softDeleteSwitches } from '../../knowledge/words/erasure-words';
import { argumentAt, propertyAt } from '../../program/values/object-path';
import { is } from '../../program/values/value';
import type { Context } from './meta';

/** Calls that only mark a record because its model is made so: `User.destroy()` where `User` is `paranoid`. */
export function marksOfModels(context: Context): ReadonlySet<AstNode> {
  const marks = new Set<AstNode>();
  for (const { option, method, unless } of softDeleteSwitches) {
    if (!context.file.code.includes(option)) continue;
    const models = new Set(context.nodes('CallExpression').filter((call) => (call.arguments as AstNode[]).some((argument) => { const place = propertyAt(argument, [option], context.file); return place !== undefined && is(place.value, true); })).flatMap(modelOf));
    for (const call of context.nodes('CallExpression')) {
      const callee = unwrap(call.callee as AstNode);
      if (getMemberName(callee) !== method || !models.has(modelBehind(unwrap(callee.object as AstNode), context) ?? '')) continue;
      const forced = argumentAt(call.arguments as AstNode[], `0.${unless}`, context.file);
      const isOpen = (call.arguments as AstNode[]).length === 0 || forced?.value.kind === 'absent' || (forced !== undefined && is(forced.value, false));
      if (isOpen) marks.add(call);
    }
  }
  return marks;
}

/** `const User = define(…)`, `User.init(…)`, `@Table({ … }) class User` */
function modelOf(call: AstNode): string[] {
  const callee = unwrap(call.callee as AstNode);
  if (call.parent?.type === 'VariableDeclarator' && call.parent.id?.type === 'Identifier') return [call.parent.id?.name as string];
  if (call.parent?.type === 'Decorator') return typeof call.parent.parent?.id?.name === 'string' ? [call.parent.parent.id.name] : [];
  return getCalleeName(call) === 'init' && callee.object?.type === 'Identifier' ? [callee.object.name as string] : [];
}

/** The model an expression is, or the one whose record a variable was found in. */
function modelBehind(node: AstNode, context: Context): string | undefined {
  if (node.type !== 'Identifier') return undefined;
  const declarator = context.file.variableOf(node)?.defs[0]?.node as unknown as AstNode | undefined;
  const init = declarator?.type === 'VariableDeclarator' && declarator.init ? unwrap(declarator.init) : undefined;
  const found = init?.type === 'AwaitExpression' ? unwrap(init.argument) : undefined;
  const callee = found?.type === 'CallExpression' ? unwrap(found.callee as AstNode) : undefined;
  return callee && /^find/.test(getMemberName(callee) ?? '') && callee.object?.type === 'Identifier' ? (callee.object?.name as string) : (node.name as string);
}

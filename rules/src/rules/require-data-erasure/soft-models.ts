import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { softDeleteSwitches } from '../../knowledge/words/erasure-words';
import { argumentAt, propertyAt } from '../../program/values/object-path';
import { is } from '../../program/values/value';
import type { Scope } from './meta';

/** Calls that only mark a record because its model is made so: `User.destroy()` where `User` is `paranoid`. */
export function marksOfModels(on: Scope): ReadonlySet<AstNode> {
  const marks = new Set<AstNode>();
  for (const { option, method, unless } of softDeleteSwitches) {
    if (!on.file.code.includes(option)) continue;
    const models = new Set(on.nodes('CallExpression').filter((call) => (call.arguments as AstNode[]).some((argument) => { const place = propertyAt(argument, [option], on.file); return place !== undefined && is(place.value, true); })).flatMap(modelOf));
    for (const call of on.nodes('CallExpression')) {
      const callee = unwrap(call.callee as AstNode);
      if (getMemberName(callee) !== method || !models.has(modelBehind(unwrap(callee.object as AstNode), on) ?? '')) continue;
      const forced = argumentAt(call.arguments as AstNode[], `0.${unless}`, on.file);
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
function modelBehind(node: AstNode, on: Scope): string | undefined {
  if (node.type !== 'Identifier') return undefined;
  const declarator = on.file.variableOf(node)?.defs[0]?.node as unknown as AstNode | undefined;
  const init = declarator?.type === 'VariableDeclarator' && declarator.init ? unwrap(declarator.init) : undefined;
  const found = init?.type === 'AwaitExpression' ? unwrap(init.argument) : undefined;
  const callee = found?.type === 'CallExpression' ? unwrap(found.callee as AstNode) : undefined;
  return callee && /^find/.test(getMemberName(callee) ?? '') && callee.object?.type === 'Identifier' ? (callee.object?.name as string) : (node.name as string);
}

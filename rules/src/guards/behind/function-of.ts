import { type AstNode, type FunctionNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, isFunction,
  unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { componentMember, memberOfClass, memberOfObject, type Member } from './members';

/** Calls that give a function back, with what it is for. */
const WRAPPERS = /^(?:useCallback|useEvent|useEffectEvent|debounce|throttle|once|memoize|memoizeOne|memo|cache|action|untracked)$/;
/** Names that are followed from one to the next. */
export const MAX_STEPS = 5;

export const isWrapped = (node: AstNode): boolean => node.type === 'CallExpression' && WRAPPERS.test(getCalleeName(node) ?? '');

/** The function of this file that a callee names; also through wrappers, members of classes and other names. */
export function functionOf(node: AstNode, file: FileContext, owner?: AstNode, steps = 0): FunctionNode | undefined {
  const expression = unwrap(node);
  if (steps > MAX_STEPS) return undefined;
  const go = (other: AstNode | undefined): FunctionNode | undefined => (other ? functionOf(other, file, owner, steps + 1) : undefined);
  if (isFunction(expression)) return expression;
  if (expression.type === 'CallExpression') return isWrapped(expression) ? go(expression.arguments[0] as AstNode | undefined) : undefined;
  if (expression.type === 'MemberExpression') {
    const name = getMemberName(expression);
    return name === undefined ? undefined : ofMethod(memberOf(expression.object as AstNode, name, file, owner, steps), go);
  }
  if (expression.type !== 'Identifier') return undefined;
  if (owner && !expression.parent) return ofMethod(memberOfClass(owner, expression.name as string, file), go);
  const variable = file.variableOf(expression);
  if (!variable) return ofMethod(componentMember(expression.name as string, file), go);
  const definition = variable.defs[0];
  const declaration = definition.node as unknown as AstNode;
  if (definition.type === 'FunctionName') return declaration.body ? (declaration as FunctionNode) : undefined;
  if (definition.type !== 'Variable' || !declaration.init || variable.references.filter((reference) => reference.isWrite()).length > 1)
    return undefined;
  if (declaration.id?.type === 'Identifier') return go(declaration.init);
  const property = (definition.name as unknown as AstNode).parent;
  const key = property?.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
  return key === undefined ? undefined : ofMethod(memberOf(declaration.init, key, file, owner, steps + 1), go);
}

function ofMethod(member: Member | undefined, go: (node: AstNode | undefined) => FunctionNode | undefined): FunctionNode | undefined {
  if (member?.kind === 'method') return member.fn;
  return member?.kind === 'values' && member.values.length === 1 ? go(member.values[0]) : undefined;
}

/** What a function of the file gives back, without the functions inside it. */
export function answersOf(fn: FunctionNode, file: FileContext): AstNode[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  return file.within(fn, 'ReturnStatement').filter((statement) => statement.argument && getEnclosingFunction(statement) === fn).map(
    ({ argument }) => argument as AstNode
  );
}

/** The member of what an expression makes: a class, an object, an instance, or what a function of the file gives. */
export function memberOf(
  node: AstNode | null | undefined,
  name: string,
  file: FileContext,
  owner: AstNode | undefined,
  steps: number,
): Member | undefined {
  const expression = unwrap(node);
  if (!expression || steps > MAX_STEPS) return undefined;
  const go = (other: AstNode | null | undefined): Member | undefined => memberOf(other, name, file, owner, steps + 1);
  switch (expression.type) {
    case 'ThisExpression':
      return memberOfClass(expression, name, file) ?? componentMember(name, file, expression);
    case 'ObjectExpression':
      return memberOfObject(expression, name);
    case 'AwaitExpression':
      return go(expression.argument);
    case 'NewExpression':
      return expression.callee.type === 'Identifier' ? memberOfInstance(expression.callee as AstNode, name, file) : undefined;
    case 'CallExpression': {
      const fn = functionOf(expression.callee as AstNode, file, owner, steps + 1);
      const answers = fn ? answersOf(fn, file) : [];
      return answers.length === 1 ? go(answers[0]) : undefined;
    }
    case 'Identifier': {
      const variable = file.variableOf(expression);
      const declaration = variable?.defs[0].node as unknown as AstNode | undefined;
      if (variable?.defs[0].type === 'ClassName') return memberOfClass(declaration as AstNode, name, file, true);
      const isOnly = variable?.defs[0].type === 'Variable' && declaration?.id?.type === 'Identifier'
        && variable.references.filter((reference) => reference.isWrite()).length === 1;
      return isOnly && declaration?.init ? go(declaration.init) : undefined;
    }
    default:
      return undefined;
  }
}

function memberOfInstance(callee: AstNode, name: string, file: FileContext): Member | undefined {
  const definition = file.variableOf(callee)?.defs[0];
  return definition?.type === 'ClassName' ? memberOfClass(definition.node as unknown as AstNode, name, file) : undefined;
}

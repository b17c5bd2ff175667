import { type AstNode, getCalleeName, isFunction } from '../program/syntax/ast';
import { answerOf } from './check-meaning';
import { checkBefore } from './before';
import { getCheckName } from './check-name';
import { isExit } from './exits';
import { checkAtComponent, checkAtCondition, checkAtDecorators } from './gates';
import { type Finding, type GuardScope, best, keptAs } from './guard';
import { implies } from './implication';
import { namedCheck } from './named-check';
import { provenForParameter, runOf } from './runs';

/** `onConsent(() => …)`, `ifAdult(() => …)`: the callee's name is the check. */
const CALLBACK_CHECK = /^(?:on|when|if|with|after|require|only)[A-Z]/;
/** Walks outward from a node, at most to a function around it, and collects what must have been true to get there. */
export function findDominatingCheck(node: AstNode, scope: GuardScope, calls = 1, end?: AstNode): Finding | undefined {
  const key = end ? undefined : keptAs(`around:${calls}`, scope);
  const memory = key === undefined ? undefined : scope.file.once(key, () => new Map<AstNode, Finding | undefined>());
  const steps: { readonly child: AstNode; readonly found: Finding | undefined }[] = [];
  let found: Finding | undefined;
  for (let child = node, parent = node.parent; parent && child !== end && parent !== end; child = parent, parent = parent.parent) {
    if (memory?.has(child)) {
      found = memory.get(child);
      break;
    }
    let here = checkAt(child, parent, scope);
    const isBody = isFunction(parent) && child === parent.body;
    if (isBody && here?.answer !== 'yes') here = best(here, checkAtFunction(parent, scope, calls));
    steps.push({ child, found: here });
    if (here?.answer === 'yes' || (isBody && parent.type === 'FunctionDeclaration')) break;
  }
  for (const step of steps.reverse()) {
    found = best(step.found, found);
    memory?.set(step.child, found);
  }
  return found;
}

function checkAt(child: AstNode, parent: AstNode, scope: GuardScope): Finding | undefined {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child === parent.consequent
        ? implies(parent.test, true, scope)
        : child === parent.alternate
        ? implies(parent.test, false, scope)
        : undefined;
    case 'LogicalExpression':
      return child === parent.right && parent.operator !== '??' ? implies(parent.left, parent.operator === '&&', scope) : undefined;
    case 'WhileStatement':
    case 'ForStatement':
      return child === parent.body && parent.test ? implies(parent.test, true, scope) : undefined;
    case 'SwitchCase':
      return checkAtCase(child, parent, scope);
    case 'BlockStatement':
    case 'Program':
    case 'StaticBlock':
    case 'SvelteScriptElement':
      return checkBefore(child, parent, scope);
    case 'JSXElement':
      return child.type === 'JSXOpeningElement'
        ? undefined
        : best(
          checkAtComponent(parent.openingElement.name as AstNode, scope),
          checkAtCondition(parent.openingElement as AstNode, true, scope),
        );
    case 'JSXAttribute':
      return /^(?:fallback|otherwise|else)$/.test(String(parent.name.name))
        ? checkAtCondition(parent.parent as AstNode, false, scope)
        : undefined;
    case 'MethodDefinition':
    case 'ClassDeclaration':
    case 'PropertyDefinition':
      return checkAtDecorators(parent, scope);
    default:
      return undefined;
  }
}

const fallsThrough = (cases: readonly AstNode[], index: number): boolean =>
  index > 0 && !(cases[index - 1].consequent as AstNode[]).some((inner) => isExit(inner));

function checkAtCase(child: AstNode, branch: AstNode, scope: GuardScope): Finding | undefined {
  const cases = branch.parent?.cases as AstNode[];
  const discriminant = branch.parent?.discriminant as AstNode;
  const index = cases.indexOf(branch);
  let found: Finding | undefined;
  if (child !== branch.test && !fallsThrough(cases, index)) {
    const isTrueSwitch = discriminant.type === 'Literal' && discriminant.value === true;
    if (isTrueSwitch) {
      if (branch.test) found = implies(branch.test, true, scope);
      for (let i = 0; i < index; i++) if (cases[i].test) found = best(found, implies(cases[i].test, false, scope));
    } else if (branch.test?.type === 'Literal' && typeof branch.test.value === 'boolean')
      found = implies(discriminant, branch.test.value as boolean, scope);
    else if (branch.test) {
      const comparison = {
        type: 'BinaryExpression',
        operator: '===',
        left: discriminant,
        right: branch.test,
        range: branch.test.range,
        parent: branch,
      } as unknown as AstNode;
      const answer = answerOf(comparison, true, scope);
      if (answer !== 'no') found = { answer, by: branch.test };
    }
  }
  return best(found, checkBefore(child, branch, scope));
}

function checkAtFunction(fn: AstNode, scope: GuardScope, calls: number): Finding | undefined {
  const call = fn.parent;
  let found: Finding | undefined;
  if (call?.type === 'CallExpression' && (call.arguments as AstNode[]).includes(fn)) {
    const name = getCalleeName(call) ?? '';
    const index = (call.arguments as AstNode[]).indexOf(fn);
    if (CALLBACK_CHECK.test(name))
      found = namedCheck(
        name,
        call,
        scope,
        call.callee as AstNode,
        () => runOf(call.callee as AstNode, `runs ${index}`, scope, (own, there) => provenForParameter(own, index, there)),
      );
    found = best(found, checkAtMiddleware(fn, call, scope));
  }
  return found?.answer === 'yes' || calls === 0 ? found : best(found, checkAtUses(fn, scope, calls));
}

/** `router.post('/x', requireAdult, handler)`: what is before the handler runs before it. */
function checkAtMiddleware(fn: AstNode, call: AstNode, scope: GuardScope): Finding | undefined {
  if (!/^(?:get|post|put|patch|delete|all|use|route|handle)$/.test(getCalleeName(call) ?? '')) return undefined;
  let found: Finding | undefined;
  for (const argument of call.arguments as AstNode[]) {
    if (argument === fn) break;
    const name = argument.type === 'Literal' ? '' : getCheckName(argument);
    if (name)
      found = best(
        found,
        namedCheck(
          name,
          argument,
          scope,
          argument,
          () => runOf(argument, 'runs -1', scope, (middleware, there) => provenForParameter(middleware, -1, there)),
        ),
      );
  }
  return found;
}

/** Every use of a local function is itself behind the check; one level. */
function checkAtUses(fn: AstNode, scope: GuardScope, calls: number): Finding | undefined {
  const declaration = fn.type === 'FunctionDeclaration' ? fn : fn.parent?.type === 'VariableDeclarator' ? fn.parent : undefined;
  const id = declaration?.id as AstNode | undefined;
  if (!declaration || id?.type !== 'Identifier') return undefined;
  const host = (declaration.type === 'FunctionDeclaration' ? declaration.parent : declaration.parent?.parent) as AstNode | undefined;
  const variable = scope.file.variableOf(id);
  const uses = variable?.references.filter((reference) => !reference.init) ?? [];
  if (!host || host.type.startsWith('Export') || uses.length === 0 || !uses.every((reference) => reference.isRead())) return undefined;
  let weakest: Finding | undefined;
  for (const use of uses) {
    const check = findDominatingCheck(use.identifier as unknown as AstNode, scope, calls - 1);
    if (check?.answer !== 'yes' && check?.answer !== 'told') return undefined;
    weakest = check.answer === 'told' ? check : (weakest ?? check);
  }
  return weakest;
}

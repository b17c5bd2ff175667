import { type AstNode, getCalleeName, isFunction, unwrap } from '../ast';
import { guardWords } from '../catalogue/guard-words';
import { namesMatch } from '../resolve/matcher';
import { hasAnyPhrase } from '../values/words';
import { answerOf, getCheckName } from './atoms';
import { isExit } from './exits';
import type { GuardScope } from './guard';
import { type Finding, best, implies } from './implication';

const ASSERTIONS = /^(?:invariant|assert|ok|tinyInvariant|tiny_invariant|strict)$/;
/** `onConsent(() => …)`, `ifAdult(() => …)`: the callee's name is the check. */
const CALLBACK_CHECK = /^(?:on|when|if|with|after|require|only)[A-Z]/;
const GATE = /(?:Gate|Guard|Guarded|Protected|Restricted|Only|Required|Boundary)$/;

/** Walks outward from a node and collects what must have been true to get there. */
export function findDominatingCheck(node: AstNode, scope: GuardScope, calls = 1): Finding | undefined {
  let found: Finding | undefined;
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    found = best(found, checkAt(child, parent, scope));
    if (found?.answer === 'yes') return found;
    if (isFunction(parent) && child === parent.body) {
      found = best(found, checkAtFunction(parent, scope, calls));
      if (found?.answer === 'yes' || parent.type === 'FunctionDeclaration') return found;
    }
  }
  return found;
}

function checkAt(child: AstNode, parent: AstNode, scope: GuardScope): Finding | undefined {
  switch (parent.type) {
    case 'IfStatement': case 'ConditionalExpression':
      return child === parent.consequent ? implies(parent.test, true, scope) : child === parent.alternate ? implies(parent.test, false, scope) : undefined;
    case 'LogicalExpression':
      return child === parent.right && parent.operator !== '??' ? implies(parent.left, parent.operator === '&&', scope) : undefined;
    case 'WhileStatement': case 'ForStatement':
      return child === parent.body && parent.test ? implies(parent.test, true, scope) : undefined;
    case 'SwitchCase': return checkAtCase(child, parent, scope);
    case 'BlockStatement': case 'Program': case 'StaticBlock': case 'SvelteScriptElement': return checkBefore(child, parent.body as AstNode[], scope);
    case 'JSXElement': return checkAtComponent(parent.openingElement.name as AstNode, child, scope);
    case 'MethodDefinition': case 'ClassDeclaration': case 'PropertyDefinition': return checkAtDecorators(parent, scope);
    default: return undefined;
  }
}

/** Statements of the same block that stand before: early exits and assertions. */
function checkBefore(child: AstNode, statements: readonly AstNode[], scope: GuardScope): Finding | undefined {
  let found: Finding | undefined;
  for (const statement of statements) {
    if (statement === child) break;
    found = best(found, provenAfter(statement, scope));
  }
  return found;
}

/** What a statement that has completed proves about the code behind it. */
function provenAfter(statement: AstNode, scope: GuardScope): Finding | undefined {
  if (statement.type === 'IfStatement') {
    if (isExit(statement.consequent)) return implies(statement.test, false, scope) ?? (statement.alternate ? provenAfter(statement.alternate, scope) : undefined);
    return statement.alternate && isExit(statement.alternate) ? implies(statement.test, true, scope) : undefined;
  }
  if (statement.type === 'ExpressionStatement') {
    const call = unwrap(statement.expression as AstNode);
    const target = call.type === 'AwaitExpression' ? unwrap(call.argument) : call;
    if (target?.type === 'CallExpression' && ASSERTIONS.test(getCalleeName(target) ?? '')) return implies(target?.arguments[0] as AstNode, true, scope);
    if (target?.type === 'CallExpression' && /^(?:assert|require|ensure)[A-Z]/.test(getCalleeName(target) ?? '')) return namedCheck(getCalleeName(target) as string, target, scope);
    return undefined;
  }
  if (statement.type === 'BlockStatement') {
    let found: Finding | undefined;
    for (const inner of statement.body as AstNode[]) found = best(found, provenAfter(inner, scope));
    return found;
  }
  return undefined;
}

const fallsThrough = (cases: readonly AstNode[], index: number): boolean => index > 0 && !(cases[index - 1].consequent as AstNode[]).some((inner) => isExit(inner));

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
    } else if (branch.test?.type === 'Literal' && typeof branch.test.value === 'boolean') found = implies(discriminant, branch.test.value as boolean, scope);
    else if (branch.test) {
      const comparison = { type: 'BinaryExpression', operator: '===', left: discriminant, right: branch.test, range: branch.test.range, parent: branch } as unknown as AstNode;
      const answer = answerOf(comparison, true, scope);
      if (answer !== 'no') found = { answer, by: branch.test };
    }
  }
  return best(found, checkBefore(child, branch.consequent as AstNode[], scope));
}

function checkAtFunction(fn: AstNode, scope: GuardScope, calls: number): Finding | undefined {
  const call = fn.parent;
  let found: Finding | undefined;
  if (call?.type === 'CallExpression' && (call.arguments as AstNode[]).includes(fn)) {
    const name = getCalleeName(call) ?? '';
    if (CALLBACK_CHECK.test(name)) found = namedCheck(name, call, scope);
    found = best(found, checkAtMiddleware(fn, call, scope));
  }
  return found?.answer === 'yes' || calls === 0 ? found : best(found, checkAtUses(fn, scope, calls));
}

/** `router.post('/x', requireAdult, handler)`: what stands before the handler runs before it. */
function checkAtMiddleware(fn: AstNode, call: AstNode, scope: GuardScope): Finding | undefined {
  if (!/^(?:get|post|put|patch|delete|all|use|route|handle)$/.test(getCalleeName(call) ?? '')) return undefined;
  let found: Finding | undefined;
  for (const argument of call.arguments as AstNode[]) {
    if (argument === fn) break;
    const name = argument.type === 'Literal' ? '' : getCheckName(argument);
    if (name) found = best(found, namedCheck(name, argument, scope));
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

/** `<AdultsOnly>…</AdultsOnly>`; an unknown gate leaves the question open. */
function checkAtComponent(tag: AstNode, child: AstNode, scope: GuardScope): Finding | undefined {
  if (child.type === 'JSXOpeningElement') return undefined;
  const name = tag.type === 'JSXIdentifier' ? (tag.name as string) : tag.type === 'JSXMemberExpression' ? (tag.property.name as string) : '';
  const answer = answerOfComponent(name, scope);
  return answer === undefined ? undefined : { answer, by: tag };
}

/** What a wrapper component of this name says; also used for templates without ESTree. */
export function answerOfComponent(name: string, scope: GuardScope): Finding['answer'] | undefined {
  if (!/^[A-Z]|-/.test(name)) return undefined;
  if (namesMatch(name, scope.settings.guards[scope.kind])) return 'yes';
  if (!GATE.test(name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))) return undefined;
  if (hasAnyPhrase(name, guardWords[scope.kind])) return 'yes';
  return scope.kind === 'adult' && /^Age/.test(name) ? 'maybe' : undefined;
}

function checkAtDecorators(owner: AstNode, scope: GuardScope): Finding | undefined {
  for (const decorator of (owner.decorators ?? []) as AstNode[]) {
    const expression = unwrap(decorator.expression as AstNode);
    const name = getCheckName(expression);
    if (namesMatch(name, scope.settings.guards[scope.kind])) return { answer: 'yes', by: decorator };
    const inside = expression.type === 'CallExpression' ? (expression.arguments as AstNode[]).map(getCheckName) : [];
    const found = [name, ...inside].find((text) => GATE.test(text) && hasAnyPhrase(text, guardWords[scope.kind]));
    if (found) return { answer: 'yes', by: decorator };
  }
  return undefined;
}

function namedCheck(name: string, by: AstNode, scope: GuardScope): Finding | undefined {
  if (namesMatch(name, scope.settings.guards[scope.kind])) return { answer: 'yes', by };
  const identifier = { type: 'Identifier', name: name.replace(/^(?:on|when|if|with|after|require|only|assert|ensure)(?=[A-Z])/, ''), range: by.range, parent: by.parent } as AstNode;
  const answer = answerOf(identifier, true, scope);
  return answer === 'yes' ? { answer, by } : undefined;
}

import { type AstNode, type FunctionNode, getCalleeName, isFunction, unwrap } from '../program/syntax/ast';
import { guardWords } from '../knowledge/words/guard-words';
import { namesMatch } from '../program/modules/matcher';
import { hasAnyPhrase } from '../program/syntax/words';
import { answerOf } from './atoms';
import { getCheckName } from './check-name';
import { isConfiguredComponent } from './configured';
import { isExit } from './exits';
import { type Finding, type GuardScope, best } from './guard';
import { implies, provenBehind } from './implication';
import { memberOfClass } from './members';
import { isReachedWithoutProof, isWithoutProof } from './no-proof';
import { type Run, declarationOf, provenForChildren, provenForParameter } from './runs';

const ASSERTIONS = /^(?:invariant|assert|ok|tinyInvariant|tiny_invariant|strict)$/;
/** `onConsent(() => …)`, `ifAdult(() => …)`: the callee's name is the check. */
const CALLBACK_CHECK = /^(?:on|when|if|with|after|require|only)[A-Z]/;
const GATE = /(?:Gate|Guard|Guarded|Protected|Restricted|Only|Required|Boundary)$/;

/** Answers can be kept where nothing else is being read, by what is asked; undefined elsewhere. */
const keptAs = (
  part: string,
  { kind, asks, owner, reading }: GuardScope,
): string | undefined => (reading.length > 0 || owner ? undefined : `${part}:${kind}:${asks ?? ''}`);

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

/** Statements of the same block that are before: early exits and assertions. */
function checkBefore(child: AstNode, block: AstNode, scope: GuardScope): Finding | undefined {
  const telling = scope.file.onceFor(checkBefore, block, () => ((block.body ?? block.consequent) as AstNode[]).filter(canTell));
  const key = keptAs('before', scope);
  // What each of them proves together with those before it.
  const proven = key === undefined ? [] : scope.file.onceFor(key, block, (): (Finding | undefined)[] => []);
  let count = 0;
  for (let low = 0, high = telling.length; low < high; count = low) {
    const middle = (low + high) >> 1;
    if (telling[middle].range[1] <= child.range[0]) low = middle + 1;
    else high = middle;
  }
  for (let i = proven.length; i < count; i++) proven[i] = best(proven[i - 1], provenAfter(telling[i], scope));
  return proven[count - 1];
}

/** Can a statement prove something about the code behind it? */
function canTell(statement: AstNode): boolean {
  if (statement.type === 'IfStatement' || statement.type === 'BlockStatement') return true;
  const expression = statement.type === 'ExpressionStatement' ? unwrap(statement.expression as AstNode) : undefined;
  return isAssertion(expression?.type === 'AwaitExpression' ? unwrap(expression.argument) : expression);
}

/** What a statement that has completed proves about the code behind it. */
function provenAfter(statement: AstNode, scope: GuardScope): Finding | undefined {
  if (statement.type === 'IfStatement') {
    if (isExit(statement.consequent))
      return implies(statement.test, false, scope) ?? (statement.alternate ? provenAfter(statement.alternate, scope) : undefined);
    return statement.alternate && isExit(statement.alternate) ? implies(statement.test, true, scope) : undefined;
  }
  if (statement.type === 'ExpressionStatement') {
    const call = unwrap(statement.expression as AstNode);
    const target = call.type === 'AwaitExpression' ? unwrap(call.argument) : call;
    if (!target) return undefined;
    if (target.type === 'CallExpression' && ASSERTIONS.test(getCalleeName(target) ?? ''))
      return implies(target.arguments[0] as AstNode, true, scope);
    return target.type === 'CallExpression' ? provenByAssertion(target, scope) : undefined;
  }
  if (statement.type === 'BlockStatement') {
    let found: Finding | undefined;
    for (const inner of statement.body as AstNode[]) found = best(found, provenAfter(inner, scope));
    return found;
  }
  return undefined;
}

/** `ensureAdult(user)` leaves by an exception: what its statements prove holds after it. */
function provenByAssertion(call: AstNode, scope: GuardScope): Finding | undefined {
  const name = getCalleeName(call) ?? '';
  const fn = declarationOf(call.callee as AstNode, scope.file);
  const run = (): Run => {
    if (fn === undefined || fn === 'import' || fn.body.type !== 'BlockStatement' || scope.reading.includes(fn)) return { isRead: false };
    const inner: GuardScope = { ...scope, reading: [...scope.reading, fn] };
    let finding: Finding | undefined;
    for (const statement of fn.body.body as AstNode[]) if (isThrowing(statement)) finding = best(finding, provenAfter(statement, inner));
    const end = { type: 'EmptyStatement', range: [fn.range[1], fn.range[1]], parent: fn.body } as AstNode;
    return finding || isReachedWithoutProof(end, fn, inner) ? { isRead: true, finding } : { isRead: false };
  };
  return /^(?:assert|require|ensure)[A-Z]/.test(name) ? namedCheck(name, call, scope, call.callee as AstNode, run) : undefined;
}

/** A `return` ends the function alone; only what throws or leaves for good keeps its caller from going on. */
function isThrowing(statement: AstNode): boolean {
  if (statement.type === 'BlockStatement') return (statement.body as AstNode[]).some(isThrowing);
  if (statement.type === 'IfStatement')
    return isThrowing(statement.consequent as AstNode) || (!!statement.alternate && isThrowing(statement.alternate));
  return statement.type === 'ThrowStatement' || (statement.type === 'ExpressionStatement' && (isExit(statement) || provenCalls(statement)));
}

const provenCalls = (statement: AstNode): boolean => isAssertion(unwrap(statement.expression as AstNode));

const isAssertion = (call: AstNode | undefined): boolean =>
  call?.type === 'CallExpression'
  && (ASSERTIONS.test(getCalleeName(call) ?? '') || /^(?:assert|require|ensure)[A-Z]/.test(getCalleeName(call) ?? ''));

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
    const runner = declarationOf(call.callee as AstNode, scope.file);
    if (CALLBACK_CHECK.test(name))
      found = namedCheck(
        name,
        call,
        scope,
        call.callee as AstNode,
        () => (isFunction(runner as AstNode) ? provenForParameter(runner as FunctionNode, index, scope) : { isRead: false }),
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
    const middleware = declarationOf(argument, scope.file);
    if (name)
      found = best(
        found,
        namedCheck(
          name,
          argument,
          scope,
          argument,
          () => (isFunction(middleware as AstNode) ? provenForParameter(middleware as FunctionNode, -1, scope) : { isRead: false }),
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

/** `<AdultsOnly>…</AdultsOnly>`; an unknown gate leaves the question open. */
function checkAtComponent(tag: AstNode, scope: GuardScope): Finding | undefined {
  const name = tag.type === 'JSXIdentifier'
    ? (tag.name as string)
    : tag.type === 'JSXMemberExpression'
    ? (tag.property.name as string)
    : '';
  return findingOfComponent(name, tag, scope);
}

/** What a wrapper component of this name says; also used for templates without ESTree, whose tags are found by their name. */
export function findingOfComponent(name: string, tag: AstNode, scope: GuardScope): Finding | undefined {
  if (!/^[A-Z]|-/.test(name)) return undefined;
  const isJsx = tag.type.startsWith('JSX');
  if (isConfiguredComponent(name, scope.settings.guards[scope.kind], isJsx ? tag : undefined, scope.file))
    return { answer: 'yes', by: tag };
  const written = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const declared = declarationOf(isJsx ? tag : ({ type: 'Identifier', name: written, range: tag.range } as AstNode), scope.file);
  if (declared !== undefined && declared !== 'import') {
    const run = provenForChildren(declared, scope);
    if (run.isRead) return run.finding;
  }
  if (!GATE.test(written)) return undefined;
  if (hasAnyPhrase(name, guardWords[scope.kind])) return { answer: declared === undefined ? 'yes' : 'maybe', by: tag };
  return scope.kind === 'adult' && /^Age/.test(name) ? { answer: 'maybe', by: tag } : undefined;
}

const CONDITIONALS = /^(?:Show|When|If|Match)$/;

/** `<Show when={isAdult()} fallback={…}>` */
function checkAtCondition(opening: AstNode, truth: boolean, scope: GuardScope): Finding | undefined {
  if (!CONDITIONALS.test(String(opening.name?.name ?? ''))) return undefined;
  const attribute = (opening.attributes as AstNode[]).find((each) =>
    each.type === 'JSXAttribute' && /^(?:when|condition|if|is|test)$/.test(String(each.name.name))
  );
  return implies(attribute?.value?.expression as AstNode | undefined, truth, scope);
}

function checkAtDecorators(owner: AstNode, scope: GuardScope): Finding | undefined {
  for (const decorator of (owner.decorators ?? []) as AstNode[]) {
    const expression = unwrap(decorator.expression as AstNode);
    const named = [expression, ...(expression.type === 'CallExpression' ? (expression.arguments as AstNode[]) : [])];
    if (namesMatch(getCheckName(expression), scope.settings.guards[scope.kind])) return { answer: 'yes', by: decorator };
    const guard = named.find((each) => GATE.test(getCheckName(each)) && hasAnyPhrase(getCheckName(each), guardWords[scope.kind]));
    const found = guard && findingOfGuardClass(guard, decorator, scope);
    if (found) return found;
  }
  return undefined;
}

/** `@UseGuards(AdultGuard)`: what the class answers when it is asked, where it is in this file. */
function findingOfGuardClass(guard: AstNode, by: AstNode, scope: GuardScope): Finding | undefined {
  const definition = guard.type === 'Identifier' ? scope.file.variableOf(guard)?.defs[0] : undefined;
  if (!definition) return { answer: 'yes', by };
  const method = definition.type === 'ClassName'
    ? memberOfClass(definition.node as unknown as AstNode, 'canActivate', scope.file)
    : undefined;
  const there = method?.kind === 'method' ? ({ kind: 'answer', fn: method.fn, isCall: true } as const) : undefined;
  return (there && provenBehind(there, true, scope)) ?? (isWithoutProof(there, true, scope) ? undefined : { answer: 'maybe', by });
}

/** A function that goes by the name of a check and runs, or lets run, what comes after it. */
function namedCheck(name: string, by: AstNode, scope: GuardScope, callee: AstNode, run: () => Run): Finding | undefined {
  if (namesMatch(name, scope.settings.guards[scope.kind])) return { answer: 'yes', by };
  const declared = declarationOf(callee, scope.file);
  const read = run();
  if (read.isRead) return read.finding;
  const identifier = {
    type: 'Identifier',
    name: name.replace(/^(?:on|when|if|with|after|require|only|assert|ensure)(?=[A-Z])/, ''),
    range: by.range,
    parent: by.parent,
  } as AstNode;
  if (answerOf(identifier, true, scope) !== 'yes') return undefined;
  return { answer: declared === undefined ? 'yes' : 'maybe', by };
}

import { type AstNode, type FunctionNode, getCalleeName, unwrap } from '../program/syntax/ast';
import { isExit } from './exits';
import { type Finding, type GuardScope, best, keptAs } from './guard';
import { implies } from './implication';
import { namedCheck } from './named-check';
import { isReachedWithoutProof } from './no-proof';
import { type Run, runOf } from './runs';

const ASSERTIONS = /^(?:invariant|assert|ok|tinyInvariant|tiny_invariant|strict)$/;
/** Statements of the same block that are before: early exits and assertions. */
export function checkBefore(child: AstNode, block: AstNode, scope: GuardScope): Finding | undefined {
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
  const run = (): Run => runOf(call.callee as AstNode, 'goes on', scope, provenAtEnd);
  return /^(?:assert|require|ensure)[A-Z]/.test(name) ? namedCheck(name, call, scope, call.callee as AstNode, run) : undefined;
}

/** What holds once a function has come to its end. */
function provenAtEnd(fn: FunctionNode, scope: GuardScope): Run {
  if (fn.body.type !== 'BlockStatement' || scope.reading.includes(fn)) return { isRead: false };
  const inner: GuardScope = { ...scope, reading: [...scope.reading, fn] };
  let finding: Finding | undefined;
  for (const statement of fn.body.body as AstNode[]) if (isThrowing(statement)) finding = best(finding, provenAfter(statement, inner));
  const end = { type: 'EmptyStatement', range: [fn.range[1], fn.range[1]], parent: fn.body } as AstNode;
  return finding || isReachedWithoutProof(end, fn, inner) ? { isRead: true, finding } : { isRead: false };
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

import { type AstNode, isFunction, unwrap } from '../program/syntax/ast';
import { ageWords, guardWords, personWords } from '../knowledge/words/guard-words';
import { valueOf } from '../program/values/value-of';
import { hasAnyPhrase, wordsOf } from '../program/syntax/words';
import { answerOf } from './check-meaning';
import { behind } from './behind/behind';
import { answersOf } from './behind/function-of';
import { askFunction } from './behind/imported';
import type { Behind } from './behind/held';
import { getCheckName } from './check-name';
import { isSetLater } from './consent-name';
import { isExit } from './exits';
import type { GuardScope } from './guard';
import { isForeignClock, readsHour } from './hours';
import { isSelfStated } from './self-stated';

const MAX_STEPS = 6;

/**
 * Is "the expression is `truth`" certainly not a proof: a constant, what the user or the browser says, or, for quiet hours,
 * the clock of another place? False for all that this file does not show.
 */
export function isNoProof(node: AstNode | null | undefined, truth: boolean, scope: GuardScope, steps = 0): boolean {
  const expression = unwrap(node);
  if (!expression || steps > MAX_STEPS) return false;
  const go = (part: AstNode | null | undefined, value = truth): boolean => isNoProof(part, value, scope, steps + 1);
  switch (expression.type) {
    case 'AwaitExpression':
      return go(expression.argument);
    case 'Literal':
    case 'ObjectExpression':
    case 'ArrayExpression':
      return true;
    case 'UnaryExpression':
      return expression.operator === '!' && go(expression.argument, !truth);
    case 'LogicalExpression': {
      // Where both sides must hold, either may be the proof.
      const isBoth = expression.operator === (truth ? '&&' : '||');
      const sides = [expression.left as AstNode, expression.right as AstNode].filter((side) => isBoth || unwrap(side).type !== 'Literal');
      return isBoth ? sides.every((side) => go(side)) : sides.some((side) => go(side));
    }
    case 'ConditionalExpression':
      return [expression.consequent as AstNode, expression.alternate].some((arm) => canBe(arm, truth, scope) && go(arm))
        && go(expression.test, true);
    default:
  }
  if (scope.kind === 'quietHours') {
    if (expression.type === 'BinaryExpression')
      return [expression.left as AstNode, expression.right as AstNode].some((side) =>
        readsHour(side, scope.file) && isForeignClock(side, scope.file)
      );
  } else if (scope.kind !== 'consent') {
    if (isSelfStated(expression, scope.file) || isPresence(expression)) return true;
    if (expression.type === 'BinaryExpression' && isSmallAge(expression, scope)) return true;
  }
  // What proves the contrary.
  if (answerOf(expression, truth, scope) === 'no' && /^(?:yes|low)$/.test(answerOf(expression, !truth, scope))) return true;
  const there = behind(expression, scope.file, scope.owner);
  if (there?.kind === 'import')
    return there.isCall
      && (askFunction(
        expression,
        `no proof ${truth}`,
        scope,
        (fn, other) => isWithoutProof({ kind: 'answer', fn, isCall: true }, truth, other),
      ) ?? false);
  return isWithoutProof(there, truth, scope, steps);
}

/** `isNoProof` for what is behind a name. */
export function isWithoutProof(there: Behind | undefined, truth: boolean, scope: GuardScope, steps = 0): boolean {
  if (there?.kind !== 'answer' && there?.kind !== 'values') return false;
  const subject = there.kind === 'answer' ? there.fn : there.of;
  if (scope.reading.includes(subject)) return false;
  const inner: GuardScope = { ...scope, reading: [...scope.reading, subject] };
  const ways = (there.kind === 'answer' ? answersOf(there.fn, scope.file) : there.values).filter((way) => canBe(way, truth, scope));
  // Consent is given by an act, which code records as `true`.
  if (scope.kind === 'consent' && there.kind === 'values' && ways.some((way) => isSetLater(way))) return false;
  const isNone = (way: AstNode): boolean => isWayWithoutProof(way, truth, there.kind === 'answer' ? there.fn : undefined, inner, steps + 1);
  // A function is as good as its weakest answer; a state may be given better values elsewhere.
  return there.kind === 'answer' ? ways.some(isNone) : ways.length > 0 && ways.every(isNone);
}

/** Neither the value nor anything that decides whether it is given is a proof. */
function isWayWithoutProof(way: AstNode, truth: boolean, end: AstNode | undefined, scope: GuardScope, steps: number): boolean {
  if (unwrap(way).type === 'Literal') return isReachedWithoutProof(way, end, scope, steps);
  return isNoProof(way, truth, scope, steps) && !scope.around(way, end, scope);
}

/** `if (!user) return false` asks whether anybody is there. */
const isPresence = (expression: AstNode): boolean =>
  /^(?:Identifier|MemberExpression)$/.test(expression.type) && isPerson(getCheckName(expression));
const isPerson = (name: string): boolean =>
  !hasAnyPhrase(name, [...guardWords.minor, ...guardWords.adult]) && personWords.includes(wordsOf(name).at(-1) ?? '');

/** `age > 0` says nothing about any user. */
function isSmallAge(expression: AstNode, scope: GuardScope): boolean {
  const bound = valueOf(expression.right as AstNode, scope.file);
  return hasAnyPhrase(getCheckName(expression.left as AstNode), ageWords) && bound.kind === 'known' && typeof bound.value === 'number'
    && bound.value < 4;
}

/** May the expression be `truth`? Only constants are certain not to be. */
export function canBe(node: AstNode | null | undefined, truth: boolean, scope: GuardScope): boolean {
  const expression = unwrap(node);
  if (!expression) return !truth;
  if (expression.type === 'Identifier' && expression.name === 'undefined') return !truth;
  if (expression.type === 'Literal') return Boolean(expression.value) === truth;
  const value = expression.type === 'Identifier' || expression.type === 'MemberExpression' ? valueOf(expression, scope.file) : undefined;
  return value?.kind === 'known' ? Boolean(value.value) === truth : true;
}

/** Is a place in a function reached without any test, or only behind tests that are certainly not a proof? */
export const isReachedWithoutProof = (node: AstNode, end: AstNode | undefined, scope: GuardScope, steps = 0): boolean =>
  testsAround(node, end).every(({ test, truth }) => isNoProof(test, truth, scope, steps));

/** The tests, with the answer they must give, that are between a place and a function around it, or the whole program. */
function testsAround(node: AstNode, fn: AstNode | undefined): { test: AstNode | null | undefined; truth: boolean }[] {
  const found: { test: AstNode | null | undefined; truth: boolean }[] = [];
  for (let child = node, parent = node.parent; parent && child !== fn; child = parent, parent = parent.parent) {
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && child !== parent.test)
      found.push({ test: parent.test, truth: child === parent.consequent });
    else if (parent.type === 'LogicalExpression' && child === parent.right)
      found.push({ test: parent.left as AstNode, truth: parent.operator === '&&' });
    else if (parent.type === 'SwitchCase') found.push({ test: (parent.test ?? parent.parent?.discriminant) as AstNode, truth: true });
    else if (parent.type === 'CatchClause' || /^(?:For|While|DoWhile)/.test(parent.type)) found.push({ test: parent, truth: true });
    else if (parent.type === 'BlockStatement') {
      for (const statement of parent.body as AstNode[]) {
        if (statement === child) break;
        if (statement.type === 'IfStatement' && (isExit(statement.consequent as AstNode) || isExit(statement.alternate as AstNode | null)))
          found.push({ test: statement.test, truth: isExit(statement.alternate as AstNode | null) });
        else if (/^(?:Try|Switch|For|While|DoWhile)/.test(statement.type) && !isFunction(statement))
          found.push({ test: statement, truth: true });
      }
    }
  }
  return found;
}

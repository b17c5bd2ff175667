import { type AstNode, type FunctionNode, getCalleeName, getMemberName, isFunction, unwrap, walk } from '../program/syntax/ast';
import { clockCalls, serverModules, zoneWords } from '../knowledge/words/clock-words';
import type { FileContext } from '../program/syntax/file-context';
import { valueOf } from '../program/values/value-of';
import { hasAnyWord } from '../program/syntax/words';
import { behind } from './behind/behind';
import { answersOf, functionOf } from './behind/function-of';
import { askFunction } from './behind/imported';
import { getCheckName } from './check-name';
import { isExit } from './exits';
import type { GuardScope } from './guard';

/** True, false, or undefined when it depends on more than the time of day. */
type Truth = boolean | undefined;
/** Minutes since midnight. */
type Clock = number;

const HOUR_WORDS = ['hour', 'hours', 'hh'];
const MINUTE_WORDS = ['minute', 'minutes', 'mm'];
const CONVERSIONS = /^(?:Number|parseInt|parseFloat|floor|trunc|round)$/;
const MAX_STEPS = 8;

/** Reads a test with the time of day set, everything else unknown. */
function evaluate(node: AstNode | null | undefined, clock: Clock, scope: GuardScope, depth = 0): Truth {
  const expression = unwrap(node);
  if (!expression || depth > MAX_STEPS) return undefined;
  const go = (part: AstNode | null | undefined): Truth => evaluate(part, clock, scope, depth + 1);
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'boolean' ? expression.value : undefined;
    case 'AwaitExpression':
      return go(expression.argument);
    case 'UnaryExpression':
      return expression.operator === '!' ? not(go(expression.argument)) : undefined;
    case 'LogicalExpression': {
      const [left, right] = [go(expression.left as AstNode), go(expression.right as AstNode)];
      if (expression.operator === '&&')
        return left === false || right === false
          ? false
          : left === true && right === true
          ? true
          : undefined;
      if (expression.operator === '||')
        return left === true || right === true
          ? true
          : left === false && right === false
          ? false
          : undefined;
      return undefined;
    }
    case 'ConditionalExpression': {
      const test = go(expression.test);
      const [yes, no] = [go(expression.consequent as AstNode), go(expression.alternate)];
      return test === undefined ? (yes === no ? yes : undefined) : test ? yes : no;
    }
    case 'BinaryExpression':
      return compare(expression, clock, scope);
    default: {
      const there = behind(expression, scope.file, scope.owner);
      if (there?.kind === 'values') return there.values.length === 1 ? go(there.values[0]) : undefined;
      if (there?.kind === 'import' && there.isCall) return answerElsewhere(expression, clock, scope);
      return there?.kind === 'answer' ? answerOfBody(there.fn, clock, scope, depth + 1) : undefined;
    }
  }
}

const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** What an imported function answers at a time of day. On a server, a local time in it is that of the server. */
function answerElsewhere(call: AstNode, clock: Clock, scope: GuardScope): Truth {
  const told = askFunction(call, `at ${clock}`, scope, (fn, other) => ({
    answer: answerOfBody(fn, clock, other, 0),
    isLocal: answersOf(fn, other.file).some((answer) => clockOf(answer, other.file) === 'local'),
  }));
  return told === undefined || (told.isLocal && isOnServer(scope.file)) ? undefined : told.answer;
}

/** What a function answers at a time of day, its statements taken in order. */
function answerOfBody(fn: FunctionNode, clock: Clock, scope: GuardScope, depth: number): Truth {
  if (fn.body.type !== 'BlockStatement') return evaluate(fn.body, clock, scope, depth);
  return runBlock(fn.body.body as AstNode[], clock, scope, depth)?.answer;
}

/** Undefined when the statements end without an answer. */
function runBlock(statements: readonly AstNode[], clock: Clock, scope: GuardScope, depth: number): { answer: Truth } | undefined {
  for (const statement of statements) {
    if (statement.type === 'ReturnStatement')
      return { answer: statement.argument ? evaluate(statement.argument, clock, scope, depth) : undefined };
    if (statement.type === 'BlockStatement') {
      const inner = runBlock(statement.body as AstNode[], clock, scope, depth);
      if (inner) return inner;
    } else if (statement.type === 'IfStatement') {
      const test = evaluate(statement.test, clock, scope, depth);
      const arms = [statement.consequent as AstNode, statement.alternate as AstNode | null];
      const taken = (test === undefined ? arms : [test ? arms[0] : arms[1]]).map(
        (arm) => (arm ? runBlock([arm], clock, scope, depth) : undefined)
      );
      // What depends on more than the time of day leaves the answer open.
      if (test === undefined && taken.some((result) => result)) return { answer: undefined };
      if (taken[0]) return taken[0];
    } else if (!/Declaration$|^ExpressionStatement$/.test(statement.type)) return { answer: undefined };
  }
  return undefined;
}

function compare(expression: AstNode, clock: Clock, scope: GuardScope): Truth {
  const sides = [expression.left as AstNode, expression.right as AstNode];
  if (!sides.some((side) => readsHour(side, scope.file)) || sides.some((side) => isForeignClock(side, scope.file))) return undefined;
  const [a, b] = sides.map((side) => numberOf(side, clock, scope.file));
  if (a === undefined || b === undefined) return undefined;
  switch (expression.operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
    case '===':
      return a === b;
    case '!=':
    case '!==':
      return a !== b;
    default:
      return undefined;
  }
}

const isHour = (node: AstNode): boolean => hasAnyWord(getCheckName(node), HOUR_WORDS);
const isMinute = (node: AstNode): boolean => hasAnyWord(getCheckName(node), MINUTE_WORDS);

/** An expression as a number at a time of day: hours, minutes, and what is computed of them. */
function numberOf(node: AstNode, clock: Clock, file: FileContext, steps = 0): number | undefined {
  const expression = unwrap(node);
  if (steps > MAX_STEPS) return undefined;
  const value = valueOf(expression, file);
  if (value.kind === 'known') return typeof value.value === 'number' ? value.value : undefined;
  const go = (part: AstNode): number | undefined => numberOf(part, clock, file, steps + 1);
  if (expression.type === 'BinaryExpression') {
    const [a, b] = [go(expression.left as AstNode), go(expression.right as AstNode)];
    if (a === undefined || b === undefined) return undefined;
    switch (expression.operator) {
      case '+':
        return a + b;
      case '-':
        return a - b;
      case '*':
        return a * b;
      case '/':
        return a / b;
      case '%':
        return a % b;
      default:
        return undefined;
    }
  }
  if (expression.type === 'CallExpression' && CONVERSIONS.test(getCalleeName(expression) ?? '') && expression.arguments[0])
    return go(expression.arguments[0] as AstNode);
  const init = expression.type === 'Identifier' ? initOf(expression, file) : undefined;
  const made = init && go(init);
  if (made !== undefined) return made;
  return isHour(expression) ? Math.floor(clock / 60) : isMinute(expression) ? (init ? undefined : clock % 60) : undefined;
}

function initOf(identifier: AstNode, file: FileContext): AstNode | undefined {
  const definition = file.variableOf(identifier)?.defs[0];
  const declarator = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
  return declarator?.id?.type === 'Identifier' ? ((declarator.init as AstNode | null) ?? undefined) : undefined;
}

/** All that an expression is made of, followed through variables and functions of the file. */
function parts(node: AstNode, file: FileContext): AstNode[] {
  return file.onceFor(parts, node, () => {
    const found: AstNode[] = [];
    const seen = new Set<AstNode>();
    const visit = (root: AstNode, steps: number): void => {
      if (seen.has(root) || steps > 4) return;
      seen.add(root);
      walk(root, (inner) => {
        found.push(inner);
        if (inner.type === 'Identifier') {
          const init = initOf(inner, file);
          if (init) visit(init, steps + 1);
        } else if (inner.type === 'CallExpression') {
          const fn = functionOf(inner.callee as AstNode, file);
          if (fn) { for (const answer of answersOf(fn, file)) visit(answer, steps + 1); }
        }
      }, file.sourceCode.visitorKeys);
    };
    visit(node, 0);
    return found;
  });
}

/** Is it made of the hour of the day? */
export const readsHour = (node: AstNode, file: FileContext): boolean =>
  parts(node, file).some((part) => /^(?:Identifier|MemberExpression|CallExpression)$/.test(part.type) && isHour(part));

/** Is the time that of UTC, or of a server, with nothing in it of where the user is? Their night is another one. */
export function isForeignClock(node: AstNode, file: FileContext): boolean {
  const clock = clockOf(node, file);
  return clock === 'utc' || (clock === 'local' && isOnServer(file));
}

/** The clock that is read without anything of where the user is. */
function clockOf(node: AstNode, file: FileContext): 'utc' | 'local' | undefined {
  return file.onceFor(clockOf, node, () => {
    const all = parts(node, file);
    if (all.some((part) => isZone(part))) return undefined;
    const called = all.flatMap((part) => (part.type === 'CallExpression' && unwrap(part.callee as AstNode).type === 'MemberExpression'
      ? [getMemberName(unwrap(part.callee as AstNode)) ?? '']
      : [])
    );
    if (called.some((name) => clockCalls.utc.test(name))) return 'utc';
    // A date that is handed in may have been moved to another zone.
    return called.some((name) => clockCalls.local.test(name)) && !all.some((part) => isGivenDate(part, file)) ? 'local' : undefined;
  });
}

function isGivenDate(part: AstNode, file: FileContext): boolean {
  const definition = part.type === 'Identifier' ? file.variableOf(part)?.defs[0] : undefined;
  return definition?.type === 'Parameter' && (definition.name as unknown as AstNode).parent?.type !== 'AssignmentPattern';
}

/** A name or text that names a zone: `setZone(user.zone)`, `{ timeZone }`, `getUTCHours() + offset`. */
function isZone(part: AstNode): boolean {
  if (part.type === 'Literal') return typeof part.value === 'string' && /^[A-Z]\w+\/[A-Z]\w+/.test(part.value);
  return part.type === 'Identifier' && hasAnyWord(part.name as string, zoneWords);
}

/** Does the file load what only runs on servers? */
const isOnServer = (file: FileContext): boolean =>
  file.once(isOnServer, () =>
    [
      ...file.nodes('ImportDeclaration', 'ImportExpression').map(({ source }) => source as AstNode),
      ...file.nodes('CallExpression').filter(({ callee }) => callee.name === 'require').map((call) =>
        call.arguments[0] as AstNode | undefined
      ),
    ].some((source) => typeof source?.value === 'string' && serverModules.test(source.value)));

/** The times of the quiet window, as minutes of the local day: every full and half hour and the last minute of each. */
export function quietTimesOf({ settings }: GuardScope): Clock[] {
  const [start, end] = [settings.quietHours.start, settings.quietHours.end].map((text) => Number(text.split(':')[0]));
  const length = (end - start + 24) % 24;
  return Array.from({ length }, (_, i) => ((start + i) % 24) * 60).flatMap((hour) => [hour, hour + 30, hour + 59]);
}

/** A test that compares the time so that the place is never reached in the quiet window: the test, or undefined. */
export function findHourCheck(node: AstNode, scope: GuardScope): AstNode | undefined {
  const quiet = quietTimesOf(scope);
  const excludes = (test: AstNode | null | undefined, reached: boolean): boolean =>
    !!test && quiet.every((clock) => evaluate(test, clock, scope) === !reached);
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (parent.test && child === parent.consequent && excludes(parent.test, true)) return parent.test;
      if (parent.test && child === parent.alternate && excludes(parent.test, false)) return parent.test;
    } else if (parent.type === 'LogicalExpression' && child === parent.right && parent.operator !== '??') {
      if (excludes(parent.left, parent.operator === '&&')) return parent.left as AstNode;
    } else if (parent.type === 'BlockStatement' || parent.type === 'Program' || parent.type === 'SwitchCase') {
      for (const statement of (parent.body ?? parent.consequent) as AstNode[]) {
        if (statement === child) break;
        if (
          statement.type === 'IfStatement' && statement.test && isExit(statement.consequent as AstNode) && excludes(statement.test, false)
        ) return statement.test;
      }
    } else if (parent.type === 'CallExpression' && /^(?:forEach|map|flatMap|then|finally)$/.test(parent.callee.property?.name ?? '')) {
      const filter = findFilter(parent.callee.object as AstNode);
      const body = filter && isFunction(filter) && filter.body.type !== 'BlockStatement' ? filter.body : undefined;
      if (excludes(body, true)) return body;
    }
    if (parent.type === 'FunctionDeclaration') return undefined;
  }
  return undefined;
}

/** `users.filter((u) => hour(u) >= 8 && hour(u) < 20).forEach(send)`. */
export function findFilter(list: AstNode): AstNode | undefined {
  for (
    let current: AstNode | undefined = unwrap(list);
    current?.type === 'CallExpression';
    current = unwrap(current.callee.object as AstNode | undefined)
  ) {
    if (current.callee.property?.name === 'filter') return current.arguments[0] as AstNode | undefined;
  }
  return undefined;
}

import { type AstNode, isFunction, unwrap } from '../ast';
import { hasAnyWord } from '../values/words';
import { valueOf } from '../values/value-of';
import { getCheckName } from './atoms';
import { isExit } from './exits';
import type { GuardScope } from './guard';

/** True, false, or undefined when it depends on more than the hour. */
type Truth = boolean | undefined;

const HOUR_WORDS = ['hour', 'hours', 'hh'];

/** Reads a test with the hour of the day set, everything else unknown. */
function evaluate(node: AstNode | null | undefined, hour: number, scope: GuardScope, depth = 0): Truth {
  const expression = unwrap(node);
  if (!expression || depth > 8) return undefined;
  const go = (part: AstNode | null | undefined): Truth => evaluate(part, hour, scope, depth + 1);
  switch (expression.type) {
    case 'UnaryExpression': {
      if (expression.operator !== '!') return undefined;
      const inner = go(expression.argument);
      return inner === undefined ? undefined : !inner;
    }
    case 'LogicalExpression': {
      const [left, right] = [go(expression.left as AstNode), go(expression.right as AstNode)];
      if (expression.operator === '&&') return left === false || right === false ? false : left === true && right === true ? true : undefined;
      if (expression.operator === '||') return left === true || right === true ? true : left === false && right === false ? false : undefined;
      return undefined;
    }
    case 'BinaryExpression': return compareHour(expression, hour, scope);
    case 'Identifier': {
      const definition = scope.file.variableOf(expression)?.defs[0];
      const init = definition?.type === 'Variable' ? ((definition.node as unknown as AstNode).init as AstNode | null) : null;
      return init ? go(init) : undefined;
    }
    case 'CallExpression': {
      const definition = expression.callee.type === 'Identifier' ? scope.file.variableOf(expression.callee as AstNode)?.defs[0] : undefined;
      const node = definition?.node as unknown as AstNode | undefined;
      const fn = definition?.type === 'FunctionName' ? node : (node?.init as AstNode | undefined);
      if (!isFunction(fn)) return undefined;
      if (fn.body.type !== 'BlockStatement') return go(fn.body);
      const answer = (fn.body.body as AstNode[]).findLast((statement) => statement.type === 'ReturnStatement');
      return answer?.argument ? go(answer.argument) : undefined;
    }
    default: return undefined;
  }
}

function compareHour(expression: AstNode, hour: number, scope: GuardScope): Truth {
  const sides: [AstNode, AstNode, boolean][] = [[expression.left, expression.right, false], [expression.right, expression.left, true]];
  for (const [subject, limit, isFlipped] of sides) {
    if (!hasAnyWord(getCheckName(subject), HOUR_WORDS) && !/getHours|getUTCHours/.test(getCheckName(subject))) continue;
    const value = valueOf(limit, scope.file);
    // `hour >= QUIET_START` with the bound elsewhere: a comparison with a named bound is taken at its word.
    const bound = value.kind === 'known' && typeof value.value === 'number' ? value.value : undefined;
    if (bound === undefined) return undefined;
    const [a, b] = isFlipped ? [bound, hour] : [hour, bound];
    switch (expression.operator) {
      case '<': return a < b;
      case '<=': return a <= b;
      case '>': return a > b;
      case '>=': return a >= b;
      case '==': case '===': return a === b;
      case '!=': case '!==': return a !== b;
      default: return undefined;
    }
  }
  return undefined;
}

/** The hours of the quiet window, in whole hours of the local day. */
export function quietHoursOf(scope: GuardScope): number[] {
  const [start, end] = [scope.settings.quietHours.start, scope.settings.quietHours.end].map((text) => Number(text.split(':')[0]));
  const hours: number[] = [];
  for (let hour = 0; hour < 24; hour++) if (start <= end ? hour >= start && hour < end : hour >= start || hour < end) hours.push(hour);
  return hours;
}

/** A test that compares the hour so that the place is never reached in the quiet window: the test, or undefined. */
export function findHourCheck(node: AstNode, scope: GuardScope): AstNode | undefined {
  const quiet = quietHoursOf(scope);
  const excludes = (test: AstNode | null | undefined, reached: boolean): boolean => !!test && quiet.every((hour) => evaluate(test, hour, scope) === !reached);
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (parent.test && child === parent.consequent && excludes(parent.test, true)) return parent.test;
      if (parent.test && child === parent.alternate && excludes(parent.test, false)) return parent.test;
    } else if (parent.type === 'LogicalExpression' && child === parent.right && parent.operator !== '??') {
      if (excludes(parent.left, parent.operator === '&&')) return parent.left as AstNode;
    } else if (parent.type === 'BlockStatement' || parent.type === 'Program' || parent.type === 'SwitchCase') {
      for (const statement of (parent.body ?? parent.consequent) as AstNode[]) {
        if (statement === child) break;
        if (statement.type === 'IfStatement' && statement.test && isExit(statement.consequent as AstNode) && excludes(statement.test, false)) return statement.test;
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
  for (let current: AstNode | undefined = unwrap(list); current?.type === 'CallExpression'; current = unwrap(current.callee.object as AstNode | undefined)) {
    if (current.callee.property?.name === 'filter') return current.arguments[0] as AstNode | undefined;
  }
  return undefined;
}

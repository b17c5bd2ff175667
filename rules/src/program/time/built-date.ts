import { isWithin } from '../syntax/range';
import { type AstNode, getCalleeName, getEnclosingFunction, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { readClock } from './clock-text';
import { type BuiltDate, atMidnight, dateAt, shifted } from './date-parts';
import { dateOfCall, isDateChange } from './date-calls';
import { itemOf } from '../values/object-literal';
import { valueOf } from '../values/value-of';

export type { BuiltDate } from './date-parts';

/** The time of day of a date expression: set on it, given to its constructor, or written in its text. Undefined when unknown. */
export function dateOf(node: AstNode | null | undefined, file: FileContext): BuiltDate | undefined {
  if (!node) return undefined;
  const expression = unwrap(node);
  return file.onceFor(dateOf, expression, () => readDate(expression, file));
}

function readDate(node: AstNode, file: FileContext): BuiltDate | undefined {
  const text = valueOf(node, file);
  if (text.kind === 'known') return typeof text.value === 'string' ? dateOfText(text.value, text.node) : undefined;
  const read = (part: AstNode | null | undefined): BuiltDate | undefined => dateOf(part, file);
  switch (node.type) {
    case 'Identifier':
      return dateOfVariable(node, file);
    case 'NewExpression':
      return dateOfConstructor(node, file);
    case 'CallExpression':
      return dateOfParser(node, file) ?? dateOfCall(node, file, read);
    case 'UnaryExpression':
      return node.operator === '+' ? read(node.argument) : undefined;
    case 'BinaryExpression':
      return dateOfArithmetic(node, file);
    case 'AssignmentExpression':
      return node.operator === '=' ? read(node.right as AstNode) : undefined;
    default:
      return undefined;
  }
}

/** ISO text and its look-alike with a blank; a date alone is midnight in UTC. */
function dateOfText(text: string, node: AstNode): BuiltDate | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return atMidnight(node, 'utc');
  const clock = /\d[T ]\d\d:\d\d/.test(text) ? readClock(text) : undefined;
  return clock
    && {
      minute: clock.minute,
      node,
      isBoundary: clock.minute === 0 || clock.minute === 24 * 60 - 1,
      zone: clock.zone === 'utc' ? 'utc' : clock.zone === 'offset' ? 'named' : 'local',
    };
}

function dateOfConstructor(node: AstNode, file: FileContext): BuiltDate | undefined {
  const args = node.arguments as AstNode[];
  switch (getCalleeName(node)) {
    case 'Date':
      if (args.length === 1) return dateOf(args[0], file);
      return args.length > 3 ? dateAt(args[3], args[4], 'local', file) : args.length > 1 ? atMidnight(node, 'local') : undefined;
    case 'PlainTime':
      return args.length > 0 ? dateAt(args[0], args[1], 'local', file) : undefined;
    case 'PlainDateTime':
      return args.length > 3 ? dateAt(args[3], args[4], 'local', file) : atMidnight(node, 'local');
    default:
      return undefined;
  }
}

/** `moment('22:00', 'HH:mm')` and `moment([2026, 0, 1, 22])`; other calls with the same names hold text that dates alone can have. */
function dateOfParser(node: AstNode, file: FileContext): BuiltDate | undefined {
  const [first, second] = node.arguments as (AstNode | undefined)[];
  if (!first || !/^(?:moment|dayjs|utc|parse|fromFormat)$/.test(getCalleeName(node) ?? '')) return undefined;
  const hour = itemOf(first, 3, file);
  if (hour) return dateAt(hour, itemOf(first, 4, file), getCalleeName(node) === 'utc' ? 'utc' : 'local', file);
  const [text, format] = [valueOf(first, file), valueOf(second, file)];
  if (text.kind !== 'known' || typeof text.value !== 'string' || format.kind !== 'known' || !/h/i.test(String(format.value)))
    return undefined;
  const clock = readClock(text.value);
  return clock && { minute: clock.minute, node: text.node, isBoundary: clock.minute === 0, zone: clock.zone === 'utc' ? 'utc' : 'local' };
}

/** `date.getTime() + 2 * HOUR`, `date.getTime() / 1000`. */
function dateOfArithmetic(node: AstNode, file: FileContext): BuiltDate | undefined {
  const date = dateOf(node.left as AstNode, file) ?? (node.operator === '+' ? dateOf(node.right as AstNode, file) : undefined);
  if (!date) return undefined;
  const other = valueOf(date === dateOf(node.left as AstNode, file) ? (node.right as AstNode) : (node.left as AstNode), file);
  if (other.kind !== 'known' || typeof other.value !== 'number') return undefined;
  switch (node.operator) {
    case '+':
      return shifted(date, other.value / 60_000, node);
    case '-':
      return shifted(date, -other.value / 60_000, node);
    case '/':
      return other.value === 1000 ? date : undefined;
    default:
      return undefined;
  }
}

/** A variable's date: how it was made, and every change to it before the use. */
function dateOfVariable(use: AstNode, file: FileContext): BuiltDate | undefined {
  const variable = file.variableOf(use);
  if (!variable || variable.defs.length !== 1 || (variable.defs[0].type !== 'Variable' && variable.defs[0].type !== 'Parameter'))
    return undefined;
  let found: BuiltDate | undefined;
  for (const reference of variable.references) {
    const node = reference.identifier as unknown as AstNode;
    const change = reference.isWrite() ? (reference.writeExpr as unknown as AstNode | undefined) : isDateChange(node);
    if (!change) {
      if (reference.isWrite()) found = undefined;
      continue;
    }
    if (change.range[1] <= use.range[0] && isAround(getEnclosingFunction(node), use)) found = dateOf(change, file);
  }
  return found;
}

const isAround = (fn: AstNode | undefined, node: AstNode): boolean => !fn || isWithin(node, fn);

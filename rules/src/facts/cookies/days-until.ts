import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsOf } from '../../program/syntax/words';
import { DAY_MS, durationOf } from '../../program/time/duration';
import { isNow } from '../../program/time/now';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

const DAYS_PER_YEAR = 365;
const texts = new Set(['toUTCString', 'toGMTString', 'toISOString', 'toString']);
const YEAR = /\b(\d{4})\b/;

const daysUntilYear = (year: number): number => (year - new Date().getFullYear()) * DAYS_PER_YEAR;

/** Days that a text about a cookie gives it by naming a year far ahead: `expires=Fri, 31 Dec 2099 …`. */
export function daysInText(text: string): number | undefined {
  const year = /expires=[^;]*\b(20[3-9]\d|2[1-9]\d\d|9999)\b/i.exec(text)?.[1];
  return year === undefined ? undefined : daysUntilYear(Number(year));
}

/** The largest number an expression may be, or milliseconds of a length of time. */
export function amountOf(node: AstNode, file: FileContext): number | undefined {
  const numbers = optionsOf(valueOf(node, file)).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return numbers.length > 0 ? Math.max(...numbers) : durationOf(node, file);
}

/** Days from now to a date: `new Date('2099-01-01')`, `new Date(Date.now() + YEAR)`, a date whose year is set later. */
export function daysUntil(node: AstNode, file: FileContext): number | undefined {
  const expression = withoutText(unwrap(node));
  if (expression?.type === 'Identifier') {
    const written = daysWrittenLater(expression, file);
    const init = (file.variableOf(expression)?.defs[0]?.node as unknown as AstNode | undefined)?.init;
    return written ?? (init ? daysUntil(init, file) : undefined);
  }
  const args = expression?.type === 'NewExpression' && getCalleeName(expression) === 'Date' ? (expression.arguments as AstNode[]) : [];
  return args.length > 0 ? daysUntilParts(args, file) : undefined;
}

/** The date of which `toUTCString` makes a text. */
function withoutText(node: AstNode): AstNode | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee as AstNode) : undefined;
  return callee && texts.has(getMemberName(callee) ?? '') ? unwrap(callee.object) : node;
}

function daysUntilParts([first, ...rest]: readonly AstNode[], file: FileContext): number | undefined {
  const given = valueOf(first, file);
  if (given.kind === 'known' && typeof given.value === 'string') {
    const year = YEAR.exec(given.value)?.[1];
    return year === undefined ? undefined : Math.max(0, daysUntilYear(Number(year)));
  }
  if (given.kind === 'known' && typeof given.value === 'number') {
    return Math.max(0, rest.length > 0 ? daysUntilYear(given.value) : (given.value - Date.now()) / DAY_MS);
  }
  return daysFromNow(first, file);
}

/** Days of a sum with the present in it: `Date.now() + YEAR`. */
export function daysFromNow(node: AstNode, file: FileContext): number | undefined {
  const sum = unwrap(node);
  if (sum.type !== 'BinaryExpression' || sum.operator !== '+') return undefined;
  const [left, right] = [sum.left as AstNode, sum.right as AstNode];
  const added = isNow(left, file) ? right : isNow(right, file) ? left : undefined;
  const amount = added && amountOf(added, file);
  return amount === undefined ? undefined : amount / DAY_MS;
}

/** Days that the parts of a date count in, by the last word of what sets them. */
const daysOfPart: ReadonlyMap<string, number> = new Map([
  ['year', DAYS_PER_YEAR],
  ['month', 30],
  ['date', 1],
  ['time', 1 / DAY_MS],
]);

/** `date.setFullYear(date.getFullYear() + 10)`, `date.setTime(date.getTime() + YEAR)`, `date.setDate(date.getDate() + 365)`. */
function daysWrittenLater(identifier: AstNode, file: FileContext): number | undefined {
  for (const reference of file.variableOf(identifier)?.references ?? []) {
    const use = reference.identifier as unknown as AstNode;
    const member = use.parent?.type === 'MemberExpression' && use.parent.object === use ? use.parent : undefined;
    const call = member?.parent?.type === 'CallExpression' && member.parent.callee === member ? member.parent : undefined;
    const sum = unwrap(call?.arguments[0] as AstNode | undefined);
    const part = member && daysOfPart.get(wordsOf(getMemberName(member) ?? '').at(-1) ?? '');
    if (part === undefined || sum?.type !== 'BinaryExpression' || sum.operator !== '+') continue;
    const amount = amountOf(sum.right as AstNode, file);
    if (amount !== undefined) return amount * part;
  }
  return undefined;
}

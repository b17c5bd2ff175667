import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { cookieSetters } from '../../knowledge/words/cookie-setters';
import type { FileContext } from '../../program/syntax/file-context';
import { durationOf, DAY_MS } from '../../program/time/duration';
import { propertyAt } from '../../program/values/object-path';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** A cookie that a call or an assignment sets for a known time. */
export interface CookieLife {
  /** Name of the cookie, when it is known. */
  readonly name: string | undefined;
  /** Where the time stands. */
  readonly at: AstNode;
  /** Whole days from now. */
  readonly days: number;
  /** The number that is the time, and how many of it make a day; where the time is one number. */
  readonly amount?: { readonly node: AstNode; readonly perDay: number };
  readonly site: AstNode;
  /** The cookie only says yes or no. */
  readonly isMark?: boolean;
}

const thisYear = (): number => new Date().getFullYear();
const SECONDS_PER_DAY = 86_400;
const NOW = /Date\.now\(\)|new Date\(\)(?:\.getTime\(\)|\.valueOf\(\))?|\+new Date\(\)/;

/** Cookies set with a lifetime that this file tells: `document.cookie`, `res.cookie`, cookie packages, serialisers and set-cookie helpers. */
export function cookieLives(file: FileContext): readonly CookieLife[] {
  return file.once(cookieLives, () => [
    ...file.nodes('AssignmentExpression').flatMap((node) => (file.getText(node.left as AstNode) === 'document.cookie' ? fromText(node.right as AstNode, node, file) : [])),
    ...file.nodes('CallExpression', 'NewExpression').flatMap((call) => fromCall(call, file).map((life) => (isMark(call, file) ? { ...life, isMark: true } : life))),
  ]);
}

const YES_OR_NO = /^(?:true|false|yes|no|on|off|accepted|declined|denied|dismissed|seen|shown|closed)$/i;

/** `setCookie(name, true, …)` keeps an answer, not a person. */
const isMark = (call: AstNode, file: FileContext): boolean =>
  (call.arguments as AstNode[]).slice(1, 3).some((argument) => { const value = valueOf(argument, file); return value.kind === 'known' && value.value !== null && typeof value.value !== 'object' && YES_OR_NO.test(String(value.value)); });

/** `id=…; max-age=31536000`, with constants and sums in it. */
function fromText(text: AstNode, site: AstNode, file: FileContext): CookieLife[] {
  const parts = partsOf(unwrap(text), file);
  const whole = parts.map((part) => (typeof part === 'string' ? part : '\u0000')).join('');
  const name = /^\s*([\w.-]+)=/.exec(whole)?.[1];
  const age = /max-age=(\d+)?/i.exec(whole);
  if (age) {
    const spot = parts.findIndex((part, i) => typeof part !== 'string' && /max-age=$/i.test(String(parts[i - 1] ?? '')));
    const node = spot >= 0 ? (parts[spot] as AstNode) : undefined;
    const seconds = age[1] !== undefined ? Number(age[1]) : node ? numberOf(node, file) : undefined;
    return seconds === undefined ? [] : [{ name, at: node ?? text, days: seconds / SECONDS_PER_DAY, amount: node?.type === 'Literal' ? { node, perDay: SECONDS_PER_DAY } : undefined, site }];
  }
  const year = /expires=[^;]*\b(20[3-9]\d|2[1-9]\d\d|9999)\b/i.exec(whole);
  if (year) return [{ name, at: text, days: (Number(year[1]) - thisYear()) * 365, site }];
  const spot = parts.findIndex((part, i) => typeof part !== 'string' && /expires=$/i.test(String(parts[i - 1] ?? '')));
  const days = spot >= 0 ? daysUntil(parts[spot] as AstNode, file) : undefined;
  return days === undefined ? [] : [{ name, at: parts[spot] as AstNode, days, site }];
}

function partsOf(node: AstNode, file: FileContext): (string | AstNode)[] {
  if (node.type === 'BinaryExpression' && node.operator === '+') return [...partsOf(unwrap(node.left as AstNode), file), ...partsOf(unwrap(node.right as AstNode), file)];
  if (node.type === 'TemplateLiteral') return (node.quasis as AstNode[]).flatMap((quasi, i) => [String(quasi.value.cooked ?? ''), ...(node.expressions[i] ? [node.expressions[i] as AstNode] : [])]);
  const value = valueOf(node, file);
  return node.type === 'Literal' || (value.kind === 'known' && typeof value.value === 'string') ? [String(value.kind === 'known' ? value.value : node.value)] : [node];
}

function fromCall(call: AstNode, file: FileContext): CookieLife[] {
  const callee = unwrap(call.callee as AstNode);
  const method = getCalleeName(call) ?? '';
  const args = call.arguments as AstNode[];
  const isHeld = (holder: RegExp): boolean => holder.test(callee.type === 'MemberExpression' ? file.getReceiverCode(callee.object) : '');
  const setter = cookieSetters.find((each) => each.method.test(method) && (each.holder === undefined || isHeld(each.holder)));
  if (!setter) return [];
  const inDays = setter.expires === 'days';
  // `setCookie(ctx, 'name', value)`: some are given the request first.
  const isSecond = args[0]?.type !== 'Literal' && args[1]?.type === 'Literal' && typeof args[1].value === 'string' && args.length > 2 && valueOf(args[0], file).kind !== 'known';
  const first = isSecond ? args[1] : args[0];
  const known = valueOf(first, file);
  const name = known.kind === 'known' && typeof known.value === 'string' ? known.value : first?.type === 'Identifier' ? (first.name as string) : undefined;
  const isMilliseconds = setter.maxAge === 'milliseconds';
  const options = args.find((argument, i) => i > 0 && unwrap(argument).type !== 'Literal' && propertyAt(argument, ['maxAge'], file) !== undefined) ?? args.at(-1);
  const isBare = setter.isSession === true;
  const named = propertyAt(args[0], ['name'], file)?.value;
  const bareName = named?.kind === 'known' && typeof named.value === 'string' ? named.value : 'session';
  for (const path of isBare ? [['cookie', 'maxAge'], ['maxAge']] : [['maxAge'], ['cookie', 'maxAge']]) {
    const place = propertyAt(options, path, file);
    const amount = place?.expression ? numberOf(place.expression, file) : undefined;
    if (place && amount !== undefined) return [{ name: isBare ? bareName : name, at: place.node, days: amount / (isMilliseconds ? DAY_MS : SECONDS_PER_DAY), amount: place.expression?.type === 'Literal' ? { node: place.expression, perDay: isMilliseconds ? DAY_MS : SECONDS_PER_DAY } : undefined, site: call }];
  }
  const expires = propertyAt(options, ['expires'], file);
  if (expires?.expression) {
    const amount = numberOf(expires.expression, file);
    if (inDays && amount !== undefined) return [{ name, at: expires.node, days: amount, amount: expires.expression.type === 'Literal' ? { node: expires.expression, perDay: 1 } : undefined, site: call }];
    const days = daysUntil(expires.expression, file);
    if (days !== undefined) return [{ name, at: expires.node, days, site: call }];
  }
  // `setCookie('id', value, 365)`: a third number is days.
  const third = /^(?:setCookie|set_cookie)$/i.test(method) && args[2] ? numberOf(args[2], file) : undefined;
  return third !== undefined && third < 40_000 ? [{ name, at: args[2], days: third, amount: args[2].type === 'Literal' ? { node: args[2], perDay: 1 } : undefined, site: call }] : [];
}

function numberOf(node: AstNode, file: FileContext): number | undefined {
  const options = optionsOf(valueOf(node, file)).flatMap((option) => (typeof option.value === 'number' ? [option.value] : []));
  return options.length > 0 ? Math.max(...options) : durationOf(node, file);
}

/** Days from now to a date: `new Date('2099-01-01')`, `new Date(Date.now() + YEAR)`, a date whose year is set later. */
function daysUntil(node: AstNode, file: FileContext): number | undefined {
  let expression = unwrap(node);
  if (expression.type === 'CallExpression' && /^(?:toUTCString|toGMTString|toISOString|toString)$/.test(getMemberName(unwrap(expression.callee as AstNode)) ?? '')) expression = unwrap(expression.callee.object as AstNode);
  if (expression.type === 'Identifier') {
    const written = writtenLater(expression, file);
    if (written !== undefined) return written;
    const init = ((file.variableOf(expression)?.defs[0]?.node as unknown as AstNode | undefined)?.init ?? undefined) as AstNode | undefined;
    return init ? daysUntil(init, file) : undefined;
  }
  if (expression.type !== 'NewExpression' || getCalleeName(expression) !== 'Date') return undefined;
  const [first] = expression.arguments as AstNode[];
  if (!first) return undefined;
  const text = valueOf(first, file);
  if (text.kind === 'known' && typeof text.value === 'string') {
    const year = /\b(\d{4})\b/.exec(text.value)?.[1];
    return year === undefined ? undefined : Math.max(0, (Number(year) - thisYear()) * 365);
  }
  if (text.kind === 'known' && typeof text.value === 'number') return (expression.arguments as AstNode[]).length > 1 ? Math.max(0, (text.value - thisYear()) * 365) : Math.max(0, (text.value - Date.now()) / DAY_MS);
  const sum = unwrap(first);
  if (sum.type !== 'BinaryExpression' || sum.operator !== '+') return undefined;
  const [left, right] = [sum.left as AstNode, sum.right as AstNode];
  const added = NOW.test(file.getCode(left)) ? right : NOW.test(file.getCode(right)) ? left : undefined;
  const amount = added ? numberOf(added, file) : undefined;
  return amount === undefined ? undefined : amount / DAY_MS;
}

/** `date.setFullYear(date.getFullYear() + 10)`, `date.setTime(date.getTime() + YEAR)`, `date.setDate(date.getDate() + 365)`. */
function writtenLater(identifier: AstNode, file: FileContext): number | undefined {
  for (const reference of file.variableOf(identifier)?.references ?? []) {
    const member = (reference.identifier as unknown as AstNode).parent;
    const call = member?.type === 'MemberExpression' && member.object === (reference.identifier as unknown) ? member.parent : undefined;
    if (call?.type !== 'CallExpression' || call.callee !== member) continue;
    const method = getMemberName(member as AstNode) ?? '';
    const sum = call.arguments[0] ? unwrap(call.arguments[0] as AstNode) : undefined;
    const amount = sum?.type === 'BinaryExpression' && sum.operator === '+' ? numberOf(sum.right as AstNode, file) : undefined;
    if (amount === undefined) continue;
    if (/FullYear$/.test(method)) return amount * 365;
    if (/Month$/.test(method)) return amount * 30;
    if (/Date$/.test(method)) return amount;
    if (/Time$/.test(method)) return amount / DAY_MS;
  }
  return undefined;
}

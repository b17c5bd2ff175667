import { type AstNode, getCalleeName, getMemberName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { type BuiltDate, atDayEnd, atMidnight, dateAt, shifted, withMinute } from './date-parts';
import { unitMilliseconds } from './duration';
import { objectOf } from '../values/object-literal';
import { propertyOf } from '../values/object-path';
import { valueOf } from '../values/value-of';

type Read = (node: AstNode | undefined) => BuiltDate | undefined;

/** Calls that leave the time of day as it is, on a date or with a date as first argument. */
const SAME_TIME = new Set(['setDate', 'setDay', 'setMonth', 'setFullYear', 'setUTCDate', 'setUTCMonth', 'setUTCFullYear', 'setSeconds',
  'setUTCSeconds', 'setMilliseconds', 'setUTCMilliseconds', 'date', 'day', 'isoWeekday', 'weekday', 'week', 'month', 'year', 'second',
  'seconds', 'millisecond', 'milliseconds', 'startOfMinute', 'startOfHour', 'addDays', 'addWeeks', 'addMonths', 'addYears',
  'addBusinessDays', 'subDays', 'subWeeks', 'subMonths', 'subYears', 'nextDay', 'nextMonday', 'nextFriday', 'nextSaturday', 'nextSunday',
  'clone', 'toDate', 'toJSDate', 'toISOString', 'toISO', 'toString', 'toJSON', 'getTime', 'valueOf', 'unix', 'toMillis', 'toUnixInteger',
  'utc', 'tz', 'local', 'setZone', 'toUTC', 'toLocal', 'parseISO', 'parse', 'fromISO', 'fromSQL', 'fromJSDate', 'fromDate', 'fromMillis',
  'moment', 'dayjs', 'from', 'floor', 'round', 'trunc']);
const DAY_STARTS = /^startOf(?:Day|Today|Tomorrow|Yesterday|Week|ISOWeek|Month|Quarter|Year)$/;
const DAY_ENDS = /^endOf(?:Day|Today|Tomorrow|Yesterday|Week|ISOWeek|Month|Quarter|Year)$/;
const DAY_UNITS = /^(?:day|date|week|isoWeek|month|quarter|year)s?$/;
const SHIFTS: ReadonlyMap<string, number> = new Map([['add', 1], ['plus', 1], ['subtract', -1], ['sub', -1], ['minus', -1]]);
const CHANGES = /^(?:set\w*|hours?|minutes?|startOf|endOf|add|subtract)$/;

/** The call chain used as a statement on a date that it changes in place: `date.setHours(22)`, moment's `m.hour(22).minute(0)`. */
export function isDateChange(date: AstNode): AstNode | undefined {
  let outer = date;
  let isChange = false;
  while (
    outer.parent?.type === 'MemberExpression' && outer.parent.object === outer && outer.parent.parent?.type === 'CallExpression'
    && outer.parent.parent.callee === outer.parent
  ) {
    outer = outer.parent.parent;
    isChange ||= CHANGES.test(getCalleeName(outer) ?? '');
  }
  // `new Date(date.setHours(22))` changes the date as well.
  return isChange && (outer.parent?.type === 'ExpressionStatement' || /^set(?:UTC)?Hours$/.test(getCalleeName(outer) ?? ''))
    ? outer
    : undefined;
}

/** The date a call gives, judged by the names of methods and helpers, which the date libraries share. */
export function dateOfCall(node: AstNode, file: FileContext, read: Read): BuiltDate | undefined {
  const args = node.arguments as AstNode[];
  const name = getCalleeName(node) ?? '';
  const callee = unwrap(node.callee as AstNode);
  const receiver = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  const isMethod = receiver !== undefined && !isLibrary(receiver, file);
  const date = isMethod ? receiver : args[0];
  const rest = isMethod ? args : args.slice(1);
  const zone = isMethod ? zoneOf(receiver) : 'local';
  if (name === 'UTC') return args.length > 3 ? dateAt(args[3], args[4], 'utc', file) : atMidnight(node, 'utc');
  if (/^(?:local|utc)$/.test(name) && args.length > 3) return dateAt(args[3], args[4], name === 'utc' ? 'utc' : 'local', file);
  if (/^set(?:UTC)?Hours$|^hours?$/.test(name))
    return rest.length > 0
      ? dateAt(rest[0], rest[1], name === 'setUTCHours' ? 'utc' : zone, file)
      : undefined;
  if (/^set(?:UTC)?Minutes$|^minutes?$/.test(name)) return changed(read(date), (base) => withMinute(base, rest[0], file));
  if (DAY_STARTS.test(name) || (name === 'startOf' && isText(args[0], DAY_UNITS, file))) return atMidnight(node, zone);
  if (DAY_ENDS.test(name) || (name === 'endOf' && isText(args[0], DAY_UNITS, file))) return atDayEnd(node, zone);
  if (/^(?:set|with|fromObject|from|moment|dayjs)$/.test(name)) {
    const fields = fieldsOf(name, args, isMethod && name !== 'fromObject' && name !== 'from' ? zone : 'local', file);
    if (fields) return fields;
  }
  const sign = SHIFTS.get(name)
    ?? (/^add(?:Hours|Minutes|Seconds|Milliseconds)$/.test(name)
      ? 1
      : /^sub(?:Hours|Minutes|Seconds|Milliseconds)$/.test(name)
      ? -1
      : undefined);
  if (sign !== undefined) return moved(read(date), sign, name, rest, node, file);
  if (name === 'set' || name === 'with' || SAME_TIME.has(name) || (name === 'startOf' && isMethod))
    return read(date) ?? (isMethod ? read(args[0]) : undefined);
  return undefined;
}

const changed = (date: BuiltDate | undefined, change: (date: BuiltDate) => BuiltDate): BuiltDate | undefined => date && change(date);

const LIBRARIES = /^(?:Date|DateTime|Timestamp|Temporal|PlainTime|PlainDateTime|ZonedDateTime|Math|moment|dayjs|dateFns)$/;

/** Where a date helper is called from when it is no date: the library itself, or an imported namespace. */
function isLibrary(receiver: AstNode, file: FileContext): boolean {
  if (receiver.type === 'MemberExpression') return LIBRARIES.test(getMemberName(receiver) ?? '');
  if (receiver.type !== 'Identifier') return false;
  const definition = file.variableOf(receiver)?.defs[0];
  return LIBRARIES.test(receiver.name as string) || (definition?.type === 'ImportBinding' && definition.node.type !== 'ImportSpecifier');
}

/** The zone a chain of calls has chosen before its end: `.utc()`, `.tz('Europe/Paris')`, `.setZone(…)`. */
function zoneOf(chain: AstNode): BuiltDate['zone'] {
  for (
    let node: AstNode | undefined = chain;
    node;
    node = node.type === 'CallExpression'
      ? unwrap(node.callee as AstNode)
      : node.type === 'MemberExpression'
      ? unwrap(node.object as AstNode)
      : undefined
  ) {
    const name = node.type === 'CallExpression' ? getCalleeName(node) : undefined;
    if (name === 'utc' || name === 'toUTC') return 'utc';
    if (name === 'tz' || name === 'setZone' || name === 'zoned') return 'named';
    if (name === 'local' || name === 'toLocal') return 'local';
  }
  return 'local';
}

function isText(node: AstNode | undefined, pattern: RegExp, file: FileContext): boolean {
  const value = valueOf(node, file);
  return value.kind === 'known' && typeof value.value === 'string' && pattern.test(value.value);
}

/** `set('hour', 22)`, `set({ hour: 22 })`, `set(date, { hours: 22 })`, `fromObject({ hour: 22 }, { zone })`. */
function fieldsOf(name: string, args: readonly AstNode[], zone: BuiltDate['zone'], file: FileContext): BuiltDate | undefined {
  if (name === 'set' && args.length === 2 && isText(args[0], /^hours?$/, file)) return dateAt(args[1], undefined, zone, file);
  const fields = args.slice(0, 2).find((argument) =>
    objectOf(argument, file) !== undefined && fieldOf(argument, 'hour', file) !== undefined
  );
  if (!fields) return undefined;
  const isZoned = args.some((argument) => ['zone', 'timeZone'].some((key) => propertyOf(argument, key, file)?.expression !== undefined));
  return dateAt(fieldOf(fields, 'hour', file), fieldOf(fields, 'minute', file), isZoned ? 'named' : zone, file);
}

const fieldOf = (object: AstNode, name: string, file: FileContext): AstNode | undefined =>
  propertyOf(object, name, file)?.expression ?? propertyOf(object, `${name}s`, file)?.expression;

/** Adds or takes away a time; days and longer keep the time of day, whatever their number. */
function moved(
  date: BuiltDate | undefined,
  sign: number,
  name: string,
  rest: readonly AstNode[],
  node: AstNode,
  file: FileContext,
): BuiltDate | undefined {
  if (!date) return undefined;
  const unit = /^(?:add|sub)(\w+)$/.exec(name)?.[1];
  const amounts = unit !== undefined && unit !== 'tract' ? [{ unit, amount: rest[0] as AstNode | undefined }] : amountsOf(rest, file);
  if (!amounts) return undefined;
  let minutes = 0;
  for (const { unit: each, amount } of amounts) {
    if (DAY_UNITS.test(each)) continue;
    const length = unitMilliseconds(each);
    const count = valueOf(amount, file);
    if (length === undefined || count.kind !== 'known' || typeof count.value !== 'number') return undefined;
    minutes += (sign * count.value * length) / 60_000;
  }
  // `startOf('day').add(22, 'hours')` writes the hour itself.
  const [only] = amounts;
  const isHour = amounts.length === 1 && sign === 1 && date.minute === 0 && /^hours?$/i.test(only.unit);
  const value = isHour ? valueOf(only.amount, file) : undefined;
  return shifted(date, minutes, value?.kind === 'known' ? value.node : node);
}

/** `(2, 'hours')` and `({ hours: 2, minutes: 30 })` as pairs; undefined when a unit is not known. */
function amountsOf(rest: readonly AstNode[], file: FileContext): { unit: string; amount: AstNode | undefined }[] | undefined {
  const object = objectOf(rest[0], file);
  if (!object) {
    const unit = valueOf(rest[1], file);
    return unit.kind === 'known' && typeof unit.value === 'string'
      ? [{ unit: LETTERS.get(unit.value) ?? unit.value, amount: rest[0] }]
      : undefined;
  }
  const entries = (object.properties as AstNode[]).map((property) => ({
    unit: property.type === 'Property' && !property.computed ? (property.key.name as string | undefined) : undefined,
    amount: property.value as AstNode | undefined,
  }));
  return entries.every((entry): entry is { unit: string; amount: AstNode | undefined } => entry.unit !== undefined) ? entries : undefined;
}

/** moment and dayjs tell `M` for months from `m` for minutes. */
const LETTERS: ReadonlyMap<string, string> = new Map([['d', 'day'], ['D', 'day'], ['w', 'week'], ['M', 'month'], ['Q', 'quarter'], ['y',
  'year']]);

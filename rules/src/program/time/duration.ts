import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { objectOf } from '../values/object-literal';
import { propertyOf } from '../values/object-path';
import { valueOf } from '../values/value-of';

export const DAY_MS = 86_400_000;

const LETTERS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: DAY_MS, w: 7 * DAY_MS };
const NAMES = {
  msec: 1,
  millisecond: 1,
  sec: 1000,
  second: 1000,
  min: 60_000,
  minute: 60_000,
  hr: 3_600_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
};
const UNITS: ReadonlyMap<string, number> = new Map([...Object.entries(LETTERS),
  ...Object.entries(NAMES).flatMap(([unit, length]): [string, number][] => [[unit, length], [`${unit}s`, length]])]);

/** Milliseconds in a unit's name, singular or plural; undefined for unknown units and for months and years, which differ. */
export const unitMilliseconds = (unit: string): number | undefined => UNITS.get(unit.toLowerCase());

/**
 * Milliseconds of "1 hour", "every 2 hours", "every hour", "1d", "1h 30m", "rate(15 minutes)", "PT1H"; undefined when
 * the text is no duration.
 */
export function readDuration(text: string): number | undefined {
  const plain = text.trim();
  const iso = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(plain);
  if (iso && /\d/.test(plain))
    return ['w', 'd', 'h', 'm', 's'].reduce((sum, unit, i) => sum + Number(iso[i + 1] ?? 0) * (UNITS.get(unit) as number), 0);
  const body = /^rate\((.*)\)$/i.exec(plain)?.[1] ?? plain;
  const every = /^@?every\s+/i.exec(body)?.[0] ?? '';
  const parts = body.slice(every.length);
  if (every && UNITS.has(parts.toLowerCase())) return UNITS.get(parts.toLowerCase());
  if (!/^(?:\d+(?:\.\d+)?\s*[a-z]+[\s,]*(?:and\s+)?)+$/i.test(parts)) return undefined;
  let sum = 0;
  for (const [, amount, unit] of parts.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/gi)) {
    const length = unitMilliseconds(unit);
    if (length === undefined) return undefined;
    sum += Number(amount) * length;
  }
  return sum;
}

/**
 * Milliseconds of a number (taken as milliseconds), a duration text, an object `{ hours: 1, minutes: 30 }`, or a call
 * around one of these: `ms('1h')`, `Duration.hours(1)`, `Duration.fromObject({ hours: 1 })`. Undefined when unknown.
 */
export function durationOf(node: AstNode | undefined, file: FileContext): number | undefined {
  if (!node) return undefined;
  const value = valueOf(node, file);
  if (value.kind === 'known')
    return typeof value.value === 'number'
      ? value.value
      : typeof value.value === 'string'
      ? readDuration(value.value)
      : undefined;
  const object = objectOf(node, file);
  if (object) return durationOfObject(object, node, file);
  const expression = unwrap(node);
  return expression.type === 'CallExpression' ? durationOfCall(expression, file) : undefined;
}

function durationOfObject(object: AstNode, use: AstNode, file: FileContext): number | undefined {
  let sum: number | undefined;
  for (const entry of object.properties as AstNode[]) {
    const unit = entry.type === 'Property' ? getKeyName(entry.key, entry.computed) : undefined;
    const length = unit === undefined ? undefined : unitMilliseconds(unit);
    const amount = unit === undefined ? undefined : propertyOf(use, unit, file)?.value;
    // A switch beside the units, such as `runImmediately`, is no part of the length.
    if (length === undefined && amount?.kind === 'known' && typeof amount.value === 'boolean') continue;
    if (length === undefined || amount?.kind !== 'known' || typeof amount.value !== 'number') return undefined;
    sum = (sum ?? 0) + amount.value * length;
  }
  return sum;
}

function durationOfCall(call: AstNode, file: FileContext): number | undefined {
  const [first, second] = call.arguments as AstNode[];
  const name = getCalleeName(call) ?? '';
  const callee = unwrap(call.callee as AstNode);
  const owner = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  const isOfDuration = owner !== undefined && (owner.name ?? getMemberName(owner)) === 'Duration';
  if (name === 'ms' || (isOfDuration && /^(?:fromObject|from|millis)$/.test(name))) return durationOf(first, file);
  const unit = isOfDuration ? unitMilliseconds(name) : name === 'duration' && second ? unitOf(second, file) : undefined;
  const amount = valueOf(first, file);
  if (name === 'duration' && !second) return durationOf(first, file);
  return unit !== undefined && amount.kind === 'known' && typeof amount.value === 'number' ? amount.value * unit : undefined;
}

function unitOf(node: AstNode, file: FileContext): number | undefined {
  const value = valueOf(node, file);
  return value.kind === 'known' && typeof value.value === 'string' ? unitMilliseconds(value.value) : undefined;
}

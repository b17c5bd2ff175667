import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf, entryOf } from '../../program/syntax/entries';
import { lastNames } from '../../program/syntax/names';
import type { FileContext, Variable } from '../../program/syntax/file-context';
import { dateOf } from '../../program/time/built-date';
import { readClock } from '../../program/time/clock-text';
import { readCron } from '../../program/time/cron';
import { DAY_MS, durationOf, readDuration } from '../../program/time/duration';
import { memberWritesTo } from '../../program/values/member-writes';
import { propertyOf } from '../../program/values/object-path';
import { type Known, optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { writesOf } from '../../program/values/variable-writes';
import { constantOf } from '../sdk-calls/option-value';
import type { ScheduledTime } from './scheduled-time';

type MaybeNode = AstNode | undefined;

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** From so many hours of a day on, a cron text is a rhythm and no list of times. */
const MANY_HOURS = 8;

/** Hours as numbers and digits: 22, '22', '06'. */
const hours: ReadonlyMap<unknown, number> =
  new Map(Array.from({ length: 25 }, (_, hour) => hour).flatMap(
    (hour): [unknown, number][] => [[hour, hour], [String(hour), hour], [String(hour).padStart(2, '0'), hour]]
  ));

/** The possible values of an expression: its value, the branches of a conditional, or the fallback of a missing value. */
function optionsIn(node: AstNode, file: FileContext): readonly Known[] {
  const expression = unwrap(node);
  const value = valueOf(expression, file);
  return optionsOf(value.kind === 'dynamic' ? valueOf(getFallback(expression, file), file) : value);
}

/**
 * `22` of `chosen ?? 22`, of the parameter `hour = 22`, of `{ hour = 22 } = props`, of `const hour = chosen ?? 22`, and of
 * `let hour = 22; if (chosen) hour = chosen`.
 */
function getFallback(expression: AstNode, file: FileContext): AstNode | undefined {
  if (expression.type === 'LogicalExpression') return expression.operator === '&&' ? undefined : (expression.right as AstNode);
  const variable = expression.type === 'Identifier' ? file.variableOf(expression) : undefined;
  const [definition, second] = variable?.defs ?? [];
  if (!variable || !definition || second) return undefined;
  const pattern = (definition.name as unknown as AstNode).parent;
  if (pattern?.type === 'AssignmentPattern') return pattern.right as AstNode;
  const from = unwrap((definition.type === 'Variable' ? (definition.node as unknown as AstNode).init : undefined) ?? undefined);
  if (from?.type === 'LogicalExpression') return getFallback(from, file);
  return defaultWrite(variable, file);
}

/** The value of a declaration that other writes replace under a condition each. */
function defaultWrite(variable: Variable, file: FileContext): AstNode | undefined {
  const [first, ...others] = writesOf(variable) ?? [];
  const isDeclared = first !== undefined && first.parent?.type === 'VariableDeclarator';
  const isChoice = others.length > 0 && others.every((write) => conditionsOf(write, getEnclosingFunction(write)).length > 0);
  return isDeclared && isChoice && valueOf(first, file).kind === 'known' ? first : undefined;
}

/** The value that a default replaces: `settings.hour` of `settings.hour || 21`, `hour` of the parameter `hour = 22`. */
function defaultOf(node: AstNode, file: FileContext): string | undefined {
  const expression = unwrap(node);
  if (valueOf(expression, file).kind !== 'dynamic' || !getFallback(expression, file)) return undefined;
  const given = expression.type === 'LogicalExpression' ? (expression.left as AstNode) : expression;
  return lastNames(given, 2).filter(Boolean).join('.') || undefined;
}

/** An hour of the day as a number or digits, with the minute beside it. */
export function hourTimes(node: MaybeNode, minuteNode: MaybeNode, file: FileContext): ScheduledTime[] {
  if (!node) return [];
  const [minute, name] = [minuteOf(minuteNode, file), defaultOf(node, file)];
  return optionsIn(node, file).flatMap(({ value, node: written }) => {
    const hour = hours.get(value);
    return hour === undefined ? [] : [{ node: written, minutes: [(hour % 24) * 60 + minute], form: 'hour', defaultOf: name }];
  });
}

/** A minute that is not known counts as the full hour. */
function minuteOf(node: AstNode | undefined, file: FileContext): number {
  const [option, second] = node ? optionsIn(node, file) : [];
  return !second && typeof option?.value === 'number' && option.value >= 0 && option.value < 60 ? option.value : 0;
}

/** A number, a list of numbers, a range `{ start: 22, end: 23 }` or `new Range(22, 6)`. */
export const hourListTimes = (node: AstNode, minute: AstNode | undefined, file: FileContext): ScheduledTime[] =>
  hoursOf(unwrap(node)).flatMap((hour) => hourTimes(hour, minute, file));

function hoursOf(expression: AstNode): AstNode[] {
  switch (expression.type) {
    case 'ArrayExpression':
      return (expression.elements as (AstNode | null)[]).flatMap((item) => (item ? hoursOf(unwrap(item)) : []));
    case 'NewExpression':
      return (expression.arguments as AstNode[]).slice(0, 2);
    case 'ObjectExpression':
      return entriesOf(expression).filter(({ key }) => key === 'start' || key === 'end').map(({ value }) => value);
    default:
      return [expression];
  }
}

/** A calendar object without an hour, which stands for a certain one. */
export const absentHourTimes = (
  calendar: MaybeNode,
  hour: number,
  minute: MaybeNode,
  file: FileContext,
): ScheduledTime[] => (calendar && propertyOf(calendar, 'hour', file)?.value.kind === 'absent'
  ? [{ node: calendar, minutes: [hour * 60 + minuteOf(minute, file)], form: 'other' }]
  : []);

/** A date built in code. */
export function dateTimes(node: AstNode | undefined, file: FileContext): ScheduledTime[] {
  const date = dateOf(node, file);
  if (!date) return [];
  const { node: written, minute, isBoundary } = date;
  return [{ node: written, minutes: [minute], form: typeof written.value === 'number' ? 'hour' : 'other', isBoundary }];
}

/** A clock text: "10:30PM", "every day 23:00". */
export const clockTimes = (node: AstNode | undefined, file: FileContext): ScheduledTime[] =>
  (node ? optionsIn(node, file) : []).flatMap((option) => (typeof option.value === 'string' ? clockText(option.value, option.node) : []));

function clockText(text: string, node: AstNode): ScheduledTime[] {
  const clock = readClock(text);
  return clock ? [{ node, minutes: [clock.minute], form: 'clock', hasZone: clock.zone === 'utc' }] : [];
}

/** Any time a scheduler takes: cron text, nickname, enum member, duration, clock text, rule object, date. `form` as in the catalogue. */
export function scheduleTimes(node: AstNode | undefined, form: string, file: FileContext): ScheduledTime[] {
  if (!node) return [];
  const expression = unwrap(node);
  const options = optionsIn(expression, file);
  if (options.length > 0) {
    return options.flatMap(({ value, node: written }) => {
      if (typeof value === 'number') return intervalTimes(value, written);
      return typeof value === 'string' ? textTimes(value, written, form) : [];
    });
  }
  const length = form === 'cron' ? undefined : durationOf(expression, file);
  if (length !== undefined) return intervalTimes(length, expression);
  const constant = constantOf(expression, file);
  if (typeof constant === 'string') return textTimes(constant, expression, 'cron').map((time) => ({ ...time, form: 'constant' }));
  const rule = ruleTimes(expression, file);
  return rule.length > 0 ? rule : dateTimes(expression, file);
}

/** Shorter ones are no schedule of messages, longer ones keep their hour. */
const intervalTimes = (
  milliseconds: number,
  node: AstNode,
): ScheduledTime[] => (milliseconds >= MINUTE_MS && milliseconds < DAY_MS
  ? [{ node, rhythm: `every ${lengthOf(milliseconds)}`, form: 'other' }]
  : []);

function lengthOf(milliseconds: number): string {
  const [unit, name] = milliseconds % HOUR_MS === 0 ? [HOUR_MS, 'hour'] : [MINUTE_MS, 'minute'];
  const count = Math.round(milliseconds / unit);
  return milliseconds === unit ? name : `${count} ${name}s`;
}

function textTimes(text: string, node: AstNode, form: string): ScheduledTime[] {
  const cron = readCron(text);
  if (cron) {
    const minutes = cron.hours.flatMap((hour) => cron.minutes.map((minute) => hour * 60 + minute));
    const count = cron.hours.length;
    const rhythm = count === 24 ? 'every hour of the day' : count >= MANY_HOURS ? `${count} times a day` : undefined;
    return [{ node, minutes, rhythm, form: 'cron', hasZone: cron.zone !== undefined }];
  }
  const duration = readDuration(text);
  if (duration !== undefined) return intervalTimes(duration, node);
  return form === 'cron' ? [] : clockText(text, node);
}

/** `{ hour: 22, minute: 0 }`, or a rule object whose `hour` is written later. */
function ruleTimes(expression: AstNode, file: FileContext): ScheduledTime[] {
  const at = (key: string):
    | AstNode
    | undefined => (expression.type === 'Identifier' ? writtenTo(expression, key, file) : entryOf(expression, key)?.value);
  const [hour, minute] = [at('hour'), at('minute')];
  if (hour) return hourListTimes(hour, minute, file);
  return minute && expression.type === 'ObjectExpression' ? [{ node: expression, rhythm: 'every hour of the day', form: 'other' }] : [];
}

function writtenTo(identifier: AstNode, name: string, file: FileContext): AstNode | undefined {
  const variable = file.variableOf(identifier);
  return variable ? memberWritesTo({ variable, path: [] }, name, identifier).find(({ expression }) => expression)?.expression : undefined;
}

import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { catalogue } from '../../knowledge';
import type { TextEdit } from '../../edits/text-edit';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath } from '../../program/modules/api-path';
import { dateOf } from '../../program/time/built-date';
import { readClock, withHour } from '../../program/time/clock-text';
import { moveOutOfWindow, readCron } from '../../program/time/cron';
import { DAY_MS, durationOf, readDuration } from '../../program/time/duration';
import { formatMinutes, isQuiet, isQuietHour, nearestAllowedHour, type QuietWindow } from '../../program/time/quiet-window';
import { objectOf } from '../../program/values/object-literal';
import { propertyAt } from '../../program/values/object-path';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** A time that falls into quiet hours. */
export interface QuietTime {
  /** `night` = fixed times in the window; `round` = again and again, nights included. */
  readonly kind: 'night' | 'round';
  /** For the message: "22:00", "every hour". */
  readonly text: string;
  /** The literal that holds the time. */
  readonly node: AstNode;
  /** Moves it to the nearest allowed time. */
  readonly edits?: readonly TextEdit[];
  readonly fixed?: string;
  /** Midnight and other day boundaries, more often a bound than a time of sending. */
  readonly isBoundary?: boolean;
  /** A zone stands in the time itself. */
  readonly hasZone?: boolean;
}

const literalEdit = (node: AstNode, text: string): TextEdit[] | undefined => (node.type === 'Literal' ? [{ range: node.range, text }] : undefined);

/** A text literal with a part changed, in its own quotes. */
function textEdit(node: AstNode, from: string, to: string, file: FileContext): TextEdit[] | undefined {
  const source = file.getText(node);
  return (node.type === 'Literal' || node.type === 'TemplateLiteral') && source.slice(1, -1) === from ? [{ range: [node.range[0] + 1, node.range[1] - 1], text: to }] : undefined;
}

/** Is an hour literal quiet? Follows constants, choices and `hour ?? 22`. */
export function quietHourOf(node: AstNode | undefined, minuteNode: AstNode | undefined, window: QuietWindow, file: FileContext): QuietTime | undefined {
  if (!node) return undefined;
  const expression = unwrap(node);
  const value = valueOf(expression, file);
  const minute = valueOf(minuteNode, file);
  const after = minute.kind === 'known' && typeof minute.value === 'number' ? minute.value : 0;
  const candidates = value.kind === 'dynamic' ? optionsOf(valueOf(getFallback(expression, file), file)) : optionsOf(value);
  for (const option of candidates) {
    const hour = typeof option.value === 'string' && /^\d{1,2}$/.test(option.value) ? Number(option.value) : option.value;
    if (typeof hour !== 'number' || !Number.isInteger(hour) || hour < 0 || hour > 24 || !isQuiet(((hour % 24) * 60 + after) % 1440, window)) continue;
    const next = nearestAllowedHour(hour % 24, window);
    return { kind: 'night', text: formatMinutes((hour % 24) * 60 + after), node: option.node, edits: literalEdit(option.node, typeof option.value === 'string' ? `'${next}'` : String(next)), fixed: formatMinutes(next * 60 + after) };
  }
  return undefined;
}

/** What stands in for a missing value: `22` of `chosen ?? 22`, of the parameter `hour = 22`, and of `{ hour = 22 } = props`. */
function getFallback(expression: AstNode, file: FileContext): AstNode | undefined {
  if (expression.type === 'LogicalExpression') return expression.operator === '&&' ? undefined : (expression.right as AstNode);
  if (expression.type !== 'Identifier') return undefined;
  const [definition, second] = file.variableOf(expression)?.defs ?? [];
  const pattern = (definition?.name as unknown as AstNode | undefined)?.parent;
  return !second && pattern?.type === 'AssignmentPattern' ? (pattern.right as AstNode) : undefined;
}

/** Is a date built in code quiet? */
export function quietDateOf(node: AstNode | undefined, window: QuietWindow, file: FileContext): QuietTime | undefined {
  const date = node ? dateOf(node, file) : undefined;
  if (!date || !isQuiet(date.minute, window)) return undefined;
  const hour = Math.floor(date.minute / 60);
  const next = nearestAllowedHour(hour, window);
  return { kind: 'night', text: formatMinutes(date.minute), node: date.node, edits: date.node.type === 'Literal' && typeof date.node.value === 'number' ? literalEdit(date.node, String(next)) : undefined, fixed: formatMinutes(next * 60 + (date.minute % 60)), isBoundary: date.isBoundary };
}

/** Is a clock text quiet: "10:30PM", "every day 23:00"? */
export function quietClockOf(node: AstNode | undefined, window: QuietWindow, file: FileContext): QuietTime | undefined {
  const value = valueOf(node, file);
  if (value.kind !== 'known' || typeof value.value !== 'string') return undefined;
  const clock = readClock(value.value);
  if (!clock || !isQuiet(clock.minute, window)) return undefined;
  const next = nearestAllowedHour(Math.floor(clock.minute / 60), window);
  return { kind: 'night', text: formatMinutes(clock.minute), node: value.node, edits: textEdit(value.node, value.value, withHour(value.value, clock, next), file), fixed: formatMinutes(next * 60 + (clock.minute % 60)), hasZone: clock.zone === 'utc' };
}

/** Reads any time a scheduler takes: cron text, nickname, enum member, duration, clock text, rule object, date. */
export function quietScheduleOf(node: AstNode | undefined, form: string, window: QuietWindow, file: FileContext): QuietTime | undefined {
  if (!node) return undefined;
  const expression = unwrap(node);
  const value = valueOf(expression, file);
  for (const option of optionsOf(value)) {
    const found = typeof option.value === 'number' ? quietInterval(option.value, option.node) : typeof option.value === 'string' ? quietText(option.value, option.node, form, window, file) : undefined;
    if (found) return found;
  }
  const length = value.kind === 'dynamic' && form !== 'cron' ? durationOf(expression, file) : undefined;
  if (length !== undefined) return quietInterval(length, expression);
  const api = expression.type === 'MemberExpression' ? getApiPath(expression, file) : undefined;
  const constant = api === undefined ? undefined : catalogue.constants.get(api);
  if (api !== undefined && typeof constant === 'string') return quietConstant(expression, api, constant, window, file);
  return value.kind === 'dynamic' ? (quietRule(expression, window, file) ?? quietDateOf(expression, window, file)) : undefined;
}

const quietInterval = (milliseconds: number, node: AstNode): QuietTime | undefined =>
  milliseconds >= 60_000 && milliseconds < DAY_MS ? { kind: 'round', text: `every ${describe(milliseconds)}`, node } : undefined;

const describe = (milliseconds: number): string => (milliseconds % 3_600_000 === 0 ? (milliseconds === 3_600_000 ? 'hour' : `${milliseconds / 3_600_000} hours`) : milliseconds === 60_000 ? 'minute' : `${Math.round(milliseconds / 60_000)} minutes`);

function quietText(text: string, node: AstNode, form: string, window: QuietWindow, file: FileContext): QuietTime | undefined {
  const cron = readCron(text);
  if (cron) {
    const quiet = cron.hours.filter((hour) => (cron.minute === undefined ? isQuietHour(hour, window) : isQuiet(hour * 60 + cron.minute, window)));
    if (quiet.length === 0) return undefined;
    const moved = moveOutOfWindow(text, window);
    const isRound = cron.hours.length >= 8;
    return { kind: isRound ? 'round' : 'night', text: isRound ? (cron.hours.length === 24 ? 'every hour of the day' : `${cron.hours.length} times a day`) : quiet.map((hour) => formatMinutes(hour * 60 + (cron.minute ?? 0))).join(', '), node, edits: moved === undefined ? undefined : textEdit(node, text, moved, file), fixed: moved, hasZone: cron.zone !== undefined };
  }
  const duration = readDuration(text);
  if (duration !== undefined) return quietInterval(duration, node);
  return form === 'cron' ? undefined : quietClockOf(node, window, file);
}

/** A catalogued constant that stands for cron text; the edit names the constant of the nearest allowed hour. */
function quietConstant(expression: AstNode, api: string, cron: string, window: QuietWindow, file: FileContext): QuietTime | undefined {
  const found = quietText(cron, expression, 'cron', window, file);
  const hours = readCron(cron)?.hours ?? [];
  if (!found || hours.length !== 1) return found && { ...found, fixed: undefined };
  const next = nearestAllowedHour(hours[0], window);
  const prefix = api.slice(0, api.lastIndexOf('.') + 1);
  const member = [...catalogue.constants].find(([path, value]) => path.startsWith(prefix) && typeof value === 'string' && /^(?:0 )?0 \d+ \* \* \*$/.test(value) && readCron(value)?.hours.join() === String(next));
  const name = member?.[0].slice(prefix.length);
  return { ...found, fixed: name, edits: name === undefined ? undefined : [{ range: (expression.property as AstNode).range, text: name }] };
}

/** `{ hour: 22, minute: 0 }`, or a rule object whose `hour` is written later. */
function quietRule(expression: AstNode, window: QuietWindow, file: FileContext): QuietTime | undefined {
  if (expression.type === 'ObjectExpression') {
    const entry = (name: string): AstNode | undefined => (expression.properties as AstNode[]).find((property) => property.type === 'Property' && getKeyName(property.key, property.computed) === name)?.value as AstNode | undefined;
    const hour = entry('hour');
    if (hour) return quietHoursOf(hour, entry('minute'), window, file);
    return entry('minute') ? { kind: 'round', text: 'every hour of the day', node: expression } : undefined;
  }
  if (expression.type !== 'Identifier') return undefined;
  const writes = (file.variableOf(expression)?.references ?? []).flatMap((reference) => {
    const member = (reference.identifier as unknown as AstNode).parent;
    const assignment = member?.type === 'MemberExpression' && member.object === (reference.identifier as unknown) ? member.parent : undefined;
    return assignment?.type === 'AssignmentExpression' && assignment.left === member ? [{ name: getMemberName(member as AstNode), value: assignment.right as AstNode }] : [];
  });
  const hour = writes.find((write) => write.name === 'hour');
  return hour ? quietHoursOf(hour.value, writes.find((write) => write.name === 'minute')?.value, window, file) : undefined;
}

/** A number, a list of numbers, a range `{ start: 22, end: 23 }` or `new Range(22, 6)`. Moving one hour of several would leave the others, so that there is no edit then. */
export function quietHoursOf(node: AstNode, minute: AstNode | undefined, window: QuietWindow, file: FileContext): QuietTime | undefined {
  const hours = hoursOf(unwrap(node));
  const quiet = hours.flatMap((hour) => quietHourOf(hour, minute, window, file) ?? []);
  if (quiet.length < 2) return quiet[0];
  return { ...quiet[0], edits: undefined };
}

function hoursOf(expression: AstNode): AstNode[] {
  if (expression.type === 'ArrayExpression') return (expression.elements as (AstNode | null)[]).flatMap((element) => (element ? hoursOf(unwrap(element)) : []));
  if (expression.type === 'NewExpression') return (expression.arguments as AstNode[]).slice(0, 2);
  if (expression.type === 'ObjectExpression') return (expression.properties as AstNode[]).filter((property) => property.type === 'Property' && /^(?:start|end)$/.test(getKeyName(property.key, property.computed) ?? '')).map((property) => property.value as AstNode);
  return [expression];
}

/** A calendar object without an hour, which stands for a certain one. */
export function quietAbsentHour(calendar: AstNode | undefined, key: string, minute: AstNode | undefined, hour: number, window: QuietWindow, file: FileContext): QuietTime | undefined {
  const place = calendar && objectOf(calendar, file) ? propertyAt(calendar, [key], file) : undefined;
  const after = valueOf(minute, file);
  const at = hour * 60 + (after.kind === 'known' && typeof after.value === 'number' ? after.value : 0);
  if (!calendar || place?.value.kind !== 'absent' || !isQuiet(at, window)) return undefined;
  return { kind: 'night', text: formatMinutes(at), node: calendar };
}

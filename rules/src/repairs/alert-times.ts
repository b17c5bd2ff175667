import type { Gc25Settings } from '../configuration/settings';
import { replaceNode } from '../edits/argument-edits';
import { wrapInCheck } from '../edits/statement-edits';
import type { TextEdit } from '../edits/text-edit';
import type { Interruption, QuietTime } from '../facts/alerts';
import { catalogue } from '../knowledge';
import { daytimeWords } from '../knowledge/words/guard-words';
import { getApiPath } from '../program/modules/api-path';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { hasAnyPhrase } from '../program/syntax/words';
import { readClock, withHour } from '../program/time/clock-text';
import { moveOutOfWindow, readCron } from '../program/time/cron';
import { formatMinutes, nearestAllowedHour, type QuietWindow, windowOf } from '../program/time/quiet-window';
import { getKnown } from '../program/values/value';
import { valueOf } from '../program/values/value-of';
import { checkAt } from './written-check';

interface Moved {
  /** The time it is moved to, as the message names it. */
  readonly time: string;
  readonly edits: readonly TextEdit[] | undefined;
}

/** The nearest time outside quiet hours in place of one within, written as that one is. Moving one of several would leave the others. */
export function moveTime(quiet: QuietTime, settings: Gc25Settings, file: FileContext) {
  const moved = quiet.isOnly ? movedTime(quiet, windowOf(settings.quietHours), file) : undefined;
  return { id: 'moveTime', data: { time: moved?.time ?? '' }, edits: moved?.edits } as const;
}

function movedTime({ form, node, minutes: [minute] = [] }: QuietTime, window: QuietWindow, file: FileContext): Moved | undefined {
  if (form === 'other' || minute === undefined) return undefined;
  if (form === 'constant') return anotherConstant(node, minute, window, file);
  const hour = nearestAllowedHour(Math.floor(minute / 60), window);
  const time = formatMinutes(hour * 60 + (minute % 60));
  if (form === 'hour') {
    const number = typeof node.value === 'string' ? `'${hour}'` : String(hour);
    return { time, edits: node.type === 'Literal' ? replaceNode(node, number) : undefined };
  }
  const text = writtenText(node, file);
  if (text === undefined) return undefined;
  const clock = form === 'clock' ? readClock(text) : undefined;
  const other = clock ? withHour(text, clock, hour) : moveOutOfWindow(text, window);
  const range = [node.range[0] + 1, node.range[1] - 1] as const;
  return other === undefined ? undefined : { time: clock ? time : other, edits: [{ range, text: other }] };
}

/** The text of a literal in quotes, where its letters are those of its value. */
function writtenText(node: AstNode, file: FileContext): string | undefined {
  const text = file.getText(node).slice(1, -1);
  return (node.type === 'Literal' || node.type === 'TemplateLiteral') && getKnown(valueOf(node, file)) === text ? text : undefined;
}

/** The catalogued constant beside another one that stands for the same text with the nearest allowed hour. */
function anotherConstant(node: AstNode, minute: number, window: QuietWindow, file: FileContext): Moved | undefined {
  const path = getApiPath(node, file) ?? '';
  const text = catalogue.constants.get(path);
  const hours = typeof text === 'string' ? (readCron(text)?.hours ?? []) : [];
  if (hours.length !== 1 || node.type !== 'MemberExpression') return undefined;
  const next = nearestAllowedHour(Math.floor(minute / 60), window);
  const owner = path.slice(0, path.lastIndexOf('.') + 1);
  const isDaily = (value: unknown): boolean => {
    const cron = typeof value === 'string' && value.endsWith(' * * *') ? readCron(value) : undefined;
    return cron?.minute === 0 && cron.hours.length === 1 && cron.hours[0] === next;
  };
  const time = [...catalogue.constants].find(([each, value]) => each.startsWith(owner) && isDaily(value))?.[0].slice(owner.length);
  return time === undefined ? undefined : { time, edits: replaceNode(node.property as AstNode, time) };
}

/** Wraps a call that alerts people in the configured check for quiet hours. */
export function checkQuietHours(call: AstNode, settings: Gc25Settings, file: FileContext) {
  const asked = checkAt(call, 'quietHours', settings, file);
  // A check named after the day holds when people may be reached.
  const check = asked && (hasAnyPhrase(asked.text.replace(/\(.*/, ''), daytimeWords) ? asked.text : `!${asked.text}`);
  const edits = check && wrapInCheck(call, check, file);
  return { id: 'checkQuietHours', data: { check: check ?? '' }, edits: edits ? [...asked.imports, ...edits] : undefined } as const;
}

/** The value that leaves the silence to people. */
export const soften = ({ value, safe }: Interruption) =>
  ({ id: 'soften', data: { value: safe }, edits: value.type === 'Literal' ? replaceNode(value, safe) : undefined }) as const;

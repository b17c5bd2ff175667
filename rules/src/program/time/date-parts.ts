import type { AstNode } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { DAY } from './quiet-window';
import { valueOf } from '../values/value-of';

/** A date whose time of day the code shows. */
export interface BuiltDate {
  /** Minutes of the day, in the zone below. */
  readonly minute: number;
  /** What holds the hour: the number when the code writes one, else the text or call that sets it. */
  readonly node: AstNode;
  /** A day boundary (00:00, 23:59, 24:00), which queries and resets use; seldom the time of a message. */
  readonly isBoundary: boolean;
  /** `local` is the clock of the machine or device that runs the code; `named` a zone or offset that the code gives. */
  readonly zone: 'local' | 'utc' | 'named';
}

export const atMidnight = (node: AstNode, zone: BuiltDate['zone']): BuiltDate => ({ minute: 0, node, isBoundary: true, zone });

export const atDayEnd = (node: AstNode, zone: BuiltDate['zone']): BuiltDate => ({ minute: DAY - 1, node, isBoundary: true, zone });

/** The date with the time of day two expressions give; undefined when the hour is no known whole number from 0 to 24. */
export function dateAt(
  hourNode: AstNode | undefined,
  minuteNode: AstNode | undefined,
  zone: BuiltDate['zone'],
  file: FileContext,
): BuiltDate | undefined {
  const hour = valueOf(hourNode, file);
  if (hour.kind !== 'known' || !isWhole(hour.value, 24)) return undefined;
  const minute = valueOf(minuteNode, file);
  const after = minute.kind === 'known' && isWhole(minute.value, 59) ? minute.value : 0;
  // A minute that is given but not known may be any.
  const isBoundary = minute.kind !== 'dynamic'
    && (hour.value === 24 || (hour.value === 0 && after === 0) || (hour.value === 23 && after === 59));
  return { minute: (hour.value % 24) * 60 + after, node: hour.node, isBoundary, zone };
}

const isWhole = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= limit;

/** The date with other minutes of the hour. */
export function withMinute(date: BuiltDate, minuteNode: AstNode | undefined, file: FileContext): BuiltDate {
  const minute = valueOf(minuteNode, file);
  if (minute.kind !== 'known' || !isWhole(minute.value, 59)) return date;
  const hour = Math.floor(date.minute / 60);
  return {
    ...date,
    minute: hour * 60 + minute.value,
    isBoundary: (hour === 0 && minute.value === 0) || (hour === 23 && minute.value === 59),
  };
}

/** The date some minutes later; whole days change nothing. `node` is what adds them. */
export function shifted(date: BuiltDate, minutes: number, node: AstNode): BuiltDate {
  const shift = Math.round(minutes) % DAY;
  return shift === 0 ? date : { minute: (date.minute + shift + DAY) % DAY, node, isBoundary: false, zone: date.zone };
}

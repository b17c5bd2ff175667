import { isWithin } from '../../program/syntax/range';
import type { Gc25Settings } from '../../configuration/settings';
import type { AstNode } from '../../program/syntax/ast';
import { formatMinutes, isQuiet, windowOf } from '../../program/time/quiet-window';

/** A time at which code asks for something to happen. */
export interface ScheduledTime {
  /** The literal that holds the time, else the expression that stands for it. */
  readonly node: AstNode;
  /** Minutes of the day, ascending; undefined for an interval, which meets every hour some day. */
  readonly minutes?: readonly number[];
  /** In words, for what happens many times a day: "every 2 hours". */
  readonly rhythm?: string;
  /** How `node` writes the time; `other`: as something that no other time can be put in place of. */
  readonly form: 'hour' | 'clock' | 'cron' | 'constant' | 'other';
  /** Set if the time is only a fallback: the name of the missing value, `settings.hour`. */
  readonly defaultOf?: string;
  /** Midnight and other ends of a day, more often a bound than a time of sending. */
  readonly isBoundary?: boolean;
  /** The time names its zone itself. */
  readonly hasZone?: boolean;
}

/** A time that falls into quiet hours. */
export interface QuietTime extends ScheduledTime {
  /** Its part in quiet hours, or its rhythm: "22:00, 23:00", "every hour". */
  readonly text: string;
  /** No other time of the same schedule falls into them. */
  readonly isOnly: boolean;
}

/** The first of some times that falls into the quiet hours of the settings. */
export function quietTimeIn(times: readonly ScheduledTime[], { quietHours }: Pick<Gc25Settings, 'quietHours'>): QuietTime | undefined {
  const window = windowOf(quietHours);
  const quietMinutes = ({ minutes }: ScheduledTime): readonly number[] => minutes?.filter((minute) => isQuiet(minute, window)) ?? [];
  const [first, ...others] = times.filter((time) => time.minutes === undefined || quietMinutes(time).length > 0);
  if (!first) return undefined;
  return { ...first, text: first.rhythm ?? textOf(quietMinutes(first)), isOnly: others.every(({ node }) => node === first.node) };
}

/** One time for each hour: a job that runs every ten minutes from 22:00 is shown as 22:00. */
function textOf(minutes: readonly number[]): string {
  const hourOf = (minute: number): number => Math.floor(minute / 60);
  return minutes.filter((minute, i) => i === 0 || hourOf(minute) !== hourOf(minutes[i - 1])).map(formatMinutes).join(', ');
}

/** Where to point at a time: the time itself inside what it belongs to, else what stands for the whole. */
export const placeOf = (
  time: ScheduledTime,
  { site, at }: { readonly site: AstNode; readonly at: AstNode },
): AstNode => (isWithin(time.node, site) ? time.node : at);

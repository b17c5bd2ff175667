/**
 * A daily window in minutes of the local day; `end` is outside, at most 1440. Crosses midnight when `start` > `end`,
 * is empty when both are equal.
 */
export interface QuietWindow {
  readonly start: number;
  readonly end: number;
}

export const DAY = 24 * 60;

/** Minutes of "HH:MM", 0 to 1440 ("24:00" ends a day); throws a RangeError on anything else. */
export function minutesOf(clock: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(clock);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!match || Number(match[2]) > 59 || minutes > DAY) throw new RangeError(`"${clock}" is no time of day such as "21:00".`);
  return minutes;
}

/** The window of a setting such as `{ start: '21:00', end: '07:00' }`; throws a RangeError on text that is no time of day. */
export const windowOf = (quiet: { readonly start: string; readonly end: string }): QuietWindow => ({
  start: minutesOf(quiet.start) % DAY,
  end: minutesOf(quiet.end),
});

export const isQuiet = (minute: number, window: QuietWindow): boolean =>
  window.start <= window.end ? minute >= window.start && minute < window.end : minute >= window.start || minute < window.end;

/** Does the stretch of the day from one minute up to, not including, another meet the window? Wraps like the window itself. */
export function isQuietBetween(from: number, to: number, window: QuietWindow): boolean {
  if (from === to || window.start === window.end) return false;
  return isQuiet(from, window) || isQuiet(window.start, { start: from, end: to });
}

/** Does any minute of the hour lie in the window? */
export const isQuietHour = (hour: number, window: QuietWindow): boolean => isQuietBetween(hour * 60, hour * 60 + 60, window);

/** The hour nearest to `hour` that `isAllowed` accepts, over midnight too, the earlier one of two; undefined when there is none. */
export function nearestHour(hour: number, isAllowed: (hour: number) => boolean): number | undefined {
  for (let distance = 0; distance <= 12; distance++) {
    const found = [(hour - distance + 24) % 24, (hour + distance) % 24].find(isAllowed);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The nearest whole hour outside the window: the last one before its start or the first one after its end. Noon when
 * the window leaves none.
 */
export const nearestAllowedHour = (hour: number, window: QuietWindow): number =>
  nearestHour(hour, (candidate) => !isQuietHour(candidate, window)) ?? 12;

/**
 * The nearest minute of the day outside the window that keeps its minutes of the hour: 22:15 to 20:15, 06:30 to 07:30.
 * Undefined when there is none.
 */
export function nearestOutside(minute: number, window: QuietWindow): number | undefined {
  const hour = nearestHour(Math.floor(minute / 60), (candidate) => !isQuiet(candidate * 60 + (minute % 60), window));
  return hour === undefined ? undefined : hour * 60 + (minute % 60);
}

/** "07:05" of 425. */
export const formatMinutes = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

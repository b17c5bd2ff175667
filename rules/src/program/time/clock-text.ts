/** A time of day found in a text. */
export interface ClockText {
  /** Minutes of the day. */
  readonly minute: number;
  /** Place of the time inside the text, without seconds and zone. */
  readonly start: number;
  readonly end: number;
  /**
   * `utc` after Z, UTC, GMT or an offset of zero; `offset` after another offset; `local` for the time of a date without
   * either; `none` for a bare time of day.
   */
  readonly zone: 'utc' | 'offset' | 'local' | 'none';
}

const TWELVE = /(?<![\d:.])(1[0-2]|0?[1-9])(?::([0-5]\d))?(\s*)(([ap])\.?m\b\.?)/i;
const FULL =
  /(?<![\d:.])(\d{4}-\d\d-\d\d[T ])?([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?![\d:])\s*(Z\b|(?:UTC|GMT)\b)?\s*([+-]\d\d:?\d\d\b)?/i;
const WORDS = /\b(?:midnight|noon)\b/i;

/**
 * Reads "9:00PM", "21:30", "tomorrow at 3am", "every day 22:00", "at midnight", "2026-01-01T02:00:00Z". Undefined
 * without a time of day.
 */
export function readClock(text: string): ClockText | undefined {
  const twelve = TWELVE.exec(text);
  if (twelve) {
    const hour = (Number(twelve[1]) % 12) + (twelve[5].toLowerCase() === 'p' ? 12 : 0);
    return { minute: hour * 60 + Number(twelve[2] ?? 0), start: twelve.index, end: twelve.index + twelve[0].length, zone: 'none' };
  }
  const full = FULL.exec(text);
  if (full) {
    const [, date = '', hour, minute, mark, offset] = full;
    const start = full.index + date.length;
    const isUtc = offset === undefined ? mark !== undefined : /^[+-]00:?00$/.test(offset);
    const zone = isUtc ? 'utc' : offset !== undefined ? 'offset' : date ? 'local' : 'none';
    return { minute: Number(hour) * 60 + Number(minute), start, end: start + hour.length + 3, zone };
  }
  const word = WORDS.exec(text);
  return word
    ? { minute: word[0].toLowerCase() === 'noon' ? 720 : 0, start: word.index, end: word.index + word[0].length, zone: 'none' }
    : undefined;
}

/** The text with its time moved to another hour, in the same style and with the same minutes. */
export function withHour(text: string, clock: ClockText, hour: number): string {
  return text.slice(0, clock.start) + timeInStyleOf(text.slice(clock.start, clock.end), hour) + text.slice(clock.end);
}

function timeInStyleOf(old: string, hour: number): string {
  const twelve = TWELVE.exec(old);
  if (twelve) {
    const [, digits, minutes, blank, mark, letter] = twelve;
    const other = hour >= 12 ? 'p' : 'a';
    const hours = String(hour % 12 === 0 ? 12 : hour % 12).padStart(digits.startsWith('0') ? 2 : 1, '0');
    return `${hours}${minutes === undefined ? '' : `:${minutes}`}${blank}${letter === letter.toUpperCase() ? other.toUpperCase() : other}${
      mark.slice(1)
    }`;
  }
  const full = /^(\d+):(\d\d)$/.exec(old);
  // Words have no digits to keep; every reader of such texts takes the twelve-hour form.
  if (!full) return `${hour % 12 === 0 ? 12 : hour % 12}:00 ${hour >= 12 ? 'pm' : 'am'}`;
  return `${String(hour).padStart(full[1].length === 2 ? 2 : 1, '0')}:${full[2]}`;
}

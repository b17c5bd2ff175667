import { Cron } from 'croner';
import { type QuietWindow, isQuiet, nearestHour } from './quiet-window';

/** Cron text, read. */
export interface CronText {
  /** Local hours at which it fires, ascending. */
  readonly hours: readonly number[];
  /** Minutes of each of those hours at which it fires, ascending. */
  readonly minutes: readonly number[];
  /** The minute when it is only one. */
  readonly minute: number | undefined;
  /** Place of the hour field inside the text; undefined for nicknames. */
  readonly hourField: { readonly start: number; readonly end: number } | undefined;
  /** Zone written as a prefix: `TZ=Europe/Paris`. */
  readonly zone: string | undefined;
}

const NICKNAMES: ReadonlyMap<string, string> = new Map(Object.entries({
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
}));

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MINUTES = Array.from({ length: 60 }, (_, minute) => minute);

const expansions = new Map<string, readonly number[] | undefined>();

/** The numbers a field stands for, worked out by the cron library; undefined when it is no field. */
function expand(field: string, unit: 'hour' | 'minute'): readonly number[] | undefined {
  const pattern = unit === 'hour' ? `0 0 ${field} * * *` : `0 ${field} 0 * * *`;
  if (expansions.has(pattern)) return expansions.get(pattern);
  const job = parse(pattern);
  const numbers = job
    && (unit === 'hour' ? HOURS : MINUTES).filter((number) =>
      job.match(new Date(Date.UTC(2024, 0, 1, unit === 'hour' ? number : 0, unit === 'hour' ? 0 : number)))
    );
  if (expansions.size > 1000) expansions.clear();
  expansions.set(pattern, numbers);
  return numbers;
}

function parse(pattern: string): Cron | undefined {
  try {
    // `sloppyRanges` takes `0/15`, which AWS, Quartz and most Node libraries know.
    return new Cron(pattern, { paused: true, timezone: 'UTC', sloppyRanges: true });
  } catch {
    return undefined;
  }
}

/**
 * Reads cron text of 5, 6 (seconds first) or 7 fields (seconds first, year last), AWS `cron(…)` (year last), nicknames
 * such as `@daily`, and a `TZ=` or `CRON_TZ=` prefix. Undefined when it is no cron text.
 */
export function readCron(text: string): CronText | undefined {
  const prefix = /^\s*(?:CRON_)?TZ=(\S+)\s+/.exec(text);
  const from = prefix?.[0].length ?? 0;
  const rest = text.slice(from);
  const nickname = NICKNAMES.get(rest.trim().toLowerCase());
  const aws = /^\s*cron\(([^)]*)\)\s*$/i.exec(rest);
  const body = nickname ?? aws?.[1] ?? rest;
  const offset = aws ? from + rest.indexOf('(') + 1 : from;
  const fields = Array.from(
    body.matchAll(/\S+/g),
    (match) => ({ text: match[0].replace('?', '*'), start: match.index + offset, end: match.index + offset + match[0].length }),
  );
  if (fields.length < 5 || fields.length > (aws ? 6 : 7) || fields.some((field) => field.text.startsWith('/'))) return undefined;
  if (!parse((aws ? fields.slice(0, 5) : fields).map((field) => field.text).join(' '))) return undefined;
  const hourIndex = aws || fields.length === 5 ? 1 : 2;
  const hour = fields[hourIndex];
  const hours = expand(hour.text, 'hour');
  const minutes = expand(fields[hourIndex - 1].text, 'minute');
  if (!hours || !minutes) return undefined;
  return {
    hours,
    minutes,
    minute: minutes.length === 1 ? minutes[0] : undefined,
    hourField: nickname ? undefined : { start: hour.start, end: hour.end },
    zone: prefix?.[1],
  };
}

/** The minutes of the day at which cron text fires inside a window, ascending. */
export const quietTimesOf = (cron: CronText, window: QuietWindow): number[] =>
  cron.hours.flatMap((hour) => cron.minutes.map((minute) => hour * 60 + minute)).filter((minute) => isQuiet(minute, window));

/**
 * The same cron text, changed only in its hours so that it never fires in the window: single hours go to the nearest
 * allowed one, ranges and steps are clipped (`*` + `/2` to `8-20/2`), nicknames are written out. Undefined when the text
 * is no cron text or the window leaves no hour.
 */
export function moveOutOfWindow(text: string, window: QuietWindow): string | undefined {
  const cron = readCron(text);
  if (!cron) return undefined;
  if (!cron.hourField) {
    const nickname = /@\w+/.exec(text)?.[0] ?? '';
    const moved = moveOutOfWindow(NICKNAMES.get(nickname.toLowerCase()) ?? '', window);
    return moved && text.replace(nickname, moved);
  }
  const isAllowed = (hour: number): boolean => cron.minutes.every((minute) => !isQuiet(hour * 60 + minute, window));
  if (!HOURS.some(isAllowed)) return undefined;
  const { start, end } = cron.hourField;
  const parts: { text: string; hours: readonly number[] }[] = [];
  for (const member of text.slice(start, end).split(',')) {
    const hours = expand(member.replace('?', '*'), 'hour') ?? [];
    if (hours.every(isAllowed)) parts.push({ text: member, hours });
    else parts.push(...clip(member, hours, isAllowed));
  }
  return text.slice(0, start) + withoutRepeats(parts).join(',') + text.slice(end);
}

/** A list member without the hours that are not allowed, as runs of the same step. */
function clip(
  member: string,
  hours: readonly number[],
  isAllowed: (hour: number) => boolean,
): { text: string; hours: readonly number[] }[] {
  const kept = hours.filter(isAllowed);
  if (kept.length === 0) {
    const next = nearestHour(hours[0], isAllowed) as number;
    return [{ text: String(next).padStart(/^0\d$/.test(member) ? 2 : 1, '0'), hours: [next] }];
  }
  const step = hours.length > 1 ? hours[1] - hours[0] : 1;
  const runs: number[][] = [];
  for (const hour of kept) {
    const run = runs.at(-1);
    if (run?.at(-1) === hour - step) run.push(hour);
    else runs.push([hour]);
  }
  return runs.flatMap((run) => {
    if (run.length === 1 || (run.length === 2 && step > 1)) return run.map((hour) => ({ text: String(hour), hours: [hour] }));
    return [{ text: `${run[0]}-${run[run.length - 1]}${step === 1 ? '' : `/${step}`}`, hours: run }];
  });
}

/** The members' texts, less those whose hours the others hold already. */
function withoutRepeats(parts: readonly { text: string; hours: readonly number[] }[]): string[] {
  const kept = parts.filter((part, i) =>
    !parts.some((other, j) =>
      j !== i && part.hours.every((hour) => other.hours.includes(hour)) && (other.hours.length > part.hours.length || j < i)
    )
  );
  return kept.map((part) => part.text);
}

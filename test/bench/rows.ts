/** A line of the table. */
export interface Row {
  readonly part: string;
  /** What was measured over: a tree or a file. */
  readonly over: string;
  readonly measure: string;
  /** Undefined: not measured, and `note` says why. */
  readonly value?: number;
  /** The smallest and the largest of the rounds. */
  readonly range?: readonly [number, number];
  readonly unit: Unit;
  /** The most that the project allows. */
  readonly bar?: number;
  readonly note?: string;
}

/** `ratio`: of the base, or of what the measure names. */
export type Unit = 'ratio' | 's' | 'ms' | 'MiB' | 'exponent' | 'count';

const DIGITS: Readonly<Record<Unit, number>> = { ratio: 3, s: 2, ms: 1, MiB: 0, exponent: 2, count: 0 };
const SYMBOL: Readonly<Record<Unit, string>> = { ratio: '', s: ' s', ms: ' ms', MiB: ' MiB', exponent: '', count: '' };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/** A row of a value for each round. */
export const rowOf = (about: Omit<Row, 'value' | 'range'>, rounds: readonly number[]): Row => ({
  ...about,
  value: median(rounds),
  range: [Math.min(...rounds), Math.max(...rounds)],
});

/** Values of two cases divided round by round, so that a machine that gets slower changes nothing. */
export const ratios = (of: readonly number[], base: readonly number[]): number[] => of.map((value, round) => value / base[round]);

const show = (value: number, unit: Unit): string => `${value.toFixed(DIGITS[unit])}${SYMBOL[unit]}`;

function cellsOf({ over, measure, value, range, unit, bar, note }: Row): string[] {
  const isWide = range !== undefined && show(range[0], unit) !== show(range[1], unit);
  return [
    over,
    measure,
    value === undefined ? '-' : show(value, unit),
    isWide ? `${show(range[0], unit)} to ${show(range[1], unit)}` : '',
    bar === undefined ? '' : `≤ ${show(bar, unit)}`,
    value === undefined || bar === undefined ? '' : value <= bar ? 'met' : 'NOT MET',
    note ?? '',
  ];
}

/** The rows as aligned text, one block a part. */
export function tableOf(rows: readonly Row[]): string {
  const heads = ['over', 'measure', 'median', 'rounds', 'bar', '', ''];
  const cells = rows.map(cellsOf);
  const widths = heads.map((head, at) => Math.max(head.length, ...cells.map((line) => line[at].length)));
  const line = (list: readonly string[]): string => `  ${list.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd();
  return [...new Set(rows.map(({ part }) => part))].map((part) =>
    [part, line(heads), ...rows.flatMap((row, at) => (row.part === part ? [line(cells[at])] : []))].join('\n')
  ).join('\n\n');
}

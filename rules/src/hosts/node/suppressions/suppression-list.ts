import type { FileResult, Suppression } from '../../../rule/finding';
import { BASELINE_NAME } from './baseline-file';

/** Something that suppresses findings of a rule in a file, or did up to a day that is over. */
export interface ListedSuppression {
  /** Shown path of the file whose findings it suppresses. */
  readonly file: string;
  /** Line of the comment, 1-based; of the finding where the suppression is over; entries and counts have none. */
  readonly line?: number;
  /** Without prefix. */
  readonly rule: string;
  readonly kind: Suppression['kind'] | 'expired';
  /** Empty where none is given; a count has none. */
  readonly reason: string;
  /** Last day, "YYYY-MM-DD" in UTC. */
  readonly expires?: string;
  /** How many findings it suppresses or, where it is over, suppressed. */
  readonly findings: number;
}

/** What suppresses the findings of files, in the order of the files, each comment, entry and count once for a rule. */
export function suppressionsIn(results: readonly FileResult[], nameOf: (file: string) => string): ListedSuppression[] {
  const listed = new Map<string, ListedSuppression>();
  const add = (one: Omit<ListedSuppression, 'findings'>): void => {
    const key = JSON.stringify(one);
    listed.set(key, { ...one, findings: (listed.get(key)?.findings ?? 0) + 1 });
  };
  for (const { file, findings, suppressed = [] } of results) {
    const name = nameOf(file);
    for (const { ruleId: rule, suppression: { kind, reason, expires, line } } of suppressed)
      add({ file: name, line, rule, kind, reason: kind === 'baseline' ? '' : reason, expires });
    for (const { ruleId: rule, start, suppressionExpired: expires } of findings)
      if (expires !== undefined) add({ file: name, line: start.line, rule, kind: 'expired', reason: '', expires });
  }
  return [...listed.values()];
}

/** A line for each, columns two spaces apart, and a line of counts. */
export function suppressionTable(list: readonly ListedSuppression[]): string {
  const rows = list.map((one) => [
    one.line === undefined ? one.file : `${one.file}:${one.line}`,
    `gc25/${one.rule}`,
    counted(one.findings, 'finding'),
    untilOf(one),
    sourceOf(one),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const over = list.filter(({ kind }) => kind === 'expired').length;
  const total = `${counted(list.length - over, 'suppression')}${over > 0 ? `, ${over} expired` : ''}.`;
  return [...lines, ...(lines.length > 0 ? [''] : []), total].join('\n');
}

const untilOf = ({ kind, expires }: ListedSuppression): string =>
  kind === 'expired' ? `expired ${expires}` : expires === undefined ? 'no end' : `until ${expires}`;

const SOURCES: Readonly<Record<ListedSuppression['kind'], string>> = {
  comment: 'comment',
  entry: 'gc25.config.json',
  baseline: BASELINE_NAME,
  expired: 'reported again',
};

const sourceOf = ({ kind, reason }: ListedSuppression): string =>
  kind === 'comment' || kind === 'entry' ? `${SOURCES[kind]}: ${reason === '' ? '(no reason)' : reason}` : SOURCES[kind];

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

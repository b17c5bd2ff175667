import { inOrder, NOT_JUDGED, type NotJudged } from '../not-judged';
import type { FileFate, RunCoverage, UnprunedBaseline } from './run-coverage';
import type { RunSummary } from '../run-summary';

/** How an output shows an absolute path. */
type PathOf = (file: string) => string;

/** What a run did not see, of one kind. */
export interface CoverageNote {
  /** `not-judged/test`, `rules/not-applicable`, …; the same in every run. */
  readonly id: string;
  /** One sentence. */
  readonly message: string;
  /** Can product code be behind it that no rule looked at? */
  readonly isGap: boolean;
  /** Shown path of the first file that it is about, where there is one. */
  readonly file?: string;
}

/** Paths, or rules, that a sentence names. */
const MOST_NAMES = 3;

/** Kinds of files that can hold product code. Tests, stories and what the configuration excludes are left out on purpose. */
const GAPS: ReadonlySet<NotJudged> = new Set(['large', 'parser', 'kind', 'template']);

/**
 * What a run did not see: files that no rule judged, by kind; files that were left out; rules that found nothing to apply to. No finding
 * of such a rule says nothing about the product.
 */
export const coverageNotes = (summary: RunSummary, pathOf: PathOf): CoverageNote[] => [
  ...inOrder(summary.notJudged).map(([kind, count]) => notJudgedNote(kind, count, summary.paths.get(kind) ?? [], pathOf)),
  ...leftOut(summary),
  ...ruleNotes(summary),
  ...suppressedNotes(summary),
  ...quietNotes(summary),
];

/** What `gc25 merge` needs of a run, with shown paths. */
export const coverageOf = ({ setup, notApplicable, selected, paths, quiet, unpruned }: RunSummary, pathOf: PathOf): RunCoverage => ({
  ...setup,
  entries: { used: inNameOrder(setup.entries.used), unused: inNameOrder(setup.entries.unused) },
  notApplicable,
  ...(selected ? { selected } : {}),
  paths: Object.fromEntries(FATES.flatMap((fate) => (paths.has(fate) ? [[fate, (paths.get(fate) ?? []).map(pathOf)]] : []))),
  ...(quiet.size > 0 ? { quiet: Object.fromEntries([...quiet].map(([file, paragraphs]) => [pathOf(file), paragraphs])) } : {}),
  ...(unpruned.length > 0 ? { unpruned: unpruned.map((baseline) => withPaths(baseline, pathOf)) } : {}),
});

const withPaths = ({ location, entries }: UnprunedBaseline, pathOf: PathOf): UnprunedBaseline => ({
  location,
  entries: inNameOrder(entries.map(([file, rule]) => [pathOf(file), rule] as const)),
});

/** So that runs over parts that are put together have the order of one run. */
function inNameOrder<T>(values: readonly T[]): T[] {
  const keyed = values.map((value) => [JSON.stringify(value), value] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

const FATES: readonly FileFate[] = ['judged', ...(Object.keys(NOT_JUDGED) as NotJudged[]), 'ignored', 'unchanged'];

function notJudgedNote(kind: NotJudged, count: number, files: readonly string[], pathOf: PathOf): CoverageNote {
  const paths = files.slice(0, MOST_NAMES).map(pathOf);
  return {
    id: `not-judged/${kind}`,
    message: `Not judged: ${count} ${NOT_JUDGED[kind][count === 1 ? 0 : 1]}${paths.length > 0 ? ` (${listed(paths, count)})` : ''}.`,
    isGap: GAPS.has(kind),
    file: paths[0],
  };
}

const leftOut = ({ ignored, unchanged = 0 }: RunSummary): CoverageNote[] => [
  ...(ignored > 0 ? [{ id: 'ignored', message: `Left out by the configuration: ${counted(ignored, 'file')}.`, isGap: false }] : []),
  ...(unchanged > 0
    ? [{ id: 'unchanged', message: `Left out, because they did not change: ${counted(unchanged, 'file')}.`, isGap: false }]
    : []),
];

function ruleNotes({ rulesOn, notApplicable, selected = [], unchanged, files }: RunSummary): CoverageNote[] {
  const off = selected.filter((id) => !rulesOn.includes(id));
  const none = notApplicable.length;
  const notes: CoverageNote[] = [];
  if (off.length > 0)
    notes.push({ id: 'rules/off', message: `Off in the configuration, so not run: ${listed(off, off.length)}.`, isGap: true });
  if (none > 0 && none === rulesOn.length) {
    const rules = none === 1 ? `The rule ${notApplicable[0]} found nothing` : `None of the ${none} rules found anything`;
    notes.push({ id: 'rules/not-applicable', message: `${rules} to apply to.`, isGap: unchanged === undefined || files > 0 });
  } else if (none > 0) {
    const message = `Found nothing to apply to: ${none} of ${rulesOn.length} rules (${listed(notApplicable, none)}).`;
    notes.push({ id: 'rules/not-applicable', message, isGap: false });
  }
  return notes;
}

function suppressedNotes({ suppressed, suppressedByBaseline: old }: RunSummary): CoverageNote[] {
  if (suppressed === 0) return [];
  const others = suppressed - old;
  const by = [...(old > 0 ? [`${old} by the baseline`] : []), ...(others > 0 ? [`${others} by comments and entries`] : [])];
  return [{ id: 'suppressed', message: `Suppressed: ${counted(suppressed, 'finding')} (${by.join(', ')}).`, isGap: false }];
}

function quietNotes({ quiet }: RunSummary): CoverageNote[] {
  const count = [...quiet.values()].flat().length;
  return count > 0 ? [{ id: 'quiet', message: `Not listed, because of --quiet: ${counted(count, 'warning')}.`, isGap: false }] : [];
}

function listed(names: readonly string[], count: number): string {
  const shown = names.slice(0, MOST_NAMES);
  return count > shown.length ? `${shown.join(', ')} and ${count - shown.length} more` : shown.join(', ');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

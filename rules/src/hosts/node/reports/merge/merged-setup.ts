import type { EntryName } from '../../suppressions/entry-use';
import type { RunCoverage, RunSetup, UnprunedBaseline } from '../../coverage/run-coverage';

export interface MergedSetup {
  readonly setup: RunSetup;
  /** Ids of rules that looked at a file in one of the runs. */
  readonly applied: readonly string[];
  readonly selected?: readonly string[];
}

/** What was on in runs over parts, as one run over all of them has it. */
export function mergedSetup(coverages: readonly RunCoverage[]): MergedSetup {
  // A run that asked for no configuration knows nothing of the rules.
  const asked = coverages.filter(({ isAssumed }) => !isAssumed);
  const rulesOn = unique((asked.length > 0 ? asked : coverages).flatMap((coverage) => coverage.rulesOn)).sort();
  const selected = coverages.flatMap((coverage) => (coverage.selected ? [coverage.selected] : []));
  return {
    setup: { rulesOn, ...(asked.length > 0 ? {} : { isAssumed: true }), entries: mergedEntries(coverages) },
    applied: coverages.flatMap((coverage) => coverage.rulesOn.filter((id) => !coverage.notApplicable.includes(id))),
    ...(selected.length === coverages.length ? { selected: unique(selected.flat()) } : {}),
  };
}

function mergedEntries(coverages: readonly RunCoverage[]): RunSetup['entries'] {
  const keyed = (part: 'used' | 'unused'): Map<string, EntryName> =>
    new Map(coverages.flatMap(({ entries }) => entries[part].map((entry) => [JSON.stringify(entry), entry] as const)));
  const [used, unused] = [keyed('used'), keyed('unused')];
  return { used: [...used.values()], unused: [...unused].flatMap(([key, entry]) => (used.has(key) ? [] : [entry])) };
}

/** For each suppressions file the entries that allow too much, each once. */
export function mergedUnpruned(coverages: readonly RunCoverage[]): UnprunedBaseline[] {
  const byLocation = new Map<string | undefined, Map<string, UnprunedBaseline['entries'][number]>>();
  for (const { location, entries: found } of coverages.flatMap(({ unpruned = [] }) => unpruned)) {
    const entries = byLocation.get(location) ?? new Map<string, UnprunedBaseline['entries'][number]>();
    found.forEach((entry) => entries.set(JSON.stringify(entry), entry));
    byLocation.set(location, entries);
  }
  return [...byLocation].map(([location, entries]) => ({ location, entries: [...entries.values()] }));
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

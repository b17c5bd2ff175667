import fs from 'node:fs';
import path from 'node:path';
import type { FileResult, Finding, SuppressedFinding } from '../../../rule/finding';
import { isFailure } from '../run-summary';
import type { Baseline as Entries, BaselineCounts } from './baseline-file';

/** What becomes of the baseline: it stays, takes in the findings of rules (all where no ids are given), or gives up what is gone. */
export type BaselineChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'suppress'; readonly rules?: readonly string[] }
  | { readonly kind: 'prune' };

export interface BaselineOptions {
  /** Absolute; paths of entries are relative to it. */
  readonly cwd: string;
  readonly change: BaselineChange;
  /** Does a rule, given without prefix, run? Entries of others stay. */
  readonly isRun: (id: string) => boolean;
}

const PREFIX = 'gc25/';

/** An entry that accepts fewer errors than there are. */
export interface ExceededEntry {
  /** Path of the file, as the entry has it. */
  readonly name: string;
  /** With prefix. */
  readonly rule: string;
  readonly present: number;
  readonly accepted: number;
}

/**
 * Old findings that a project lives with for now, in ESLint's terms: a file may have so many errors of a rule. As many or fewer are
 * suppressed; with one more, all are shown, because no one knows which is new. Warnings are no errors.
 */
export class Baseline {
  private readonly entries: Map<string, BaselineCounts>;
  /** Entries that allow more than was found: absolute paths, and rules with prefix. Pruning leaves none. */
  readonly unused: (readonly [file: string, rule: string])[] = [];

  /** Where there are more errors than are accepted, so that all of them are shown. */
  readonly exceeded: ExceededEntry[] = [];
  /** Errors that this run took in. */
  takenIn = 0;

  constructor(entries: Entries, private readonly options: BaselineOptions) {
    this.entries = new Map(Object.entries(entries));
  }

  /** The result with what the baseline suppresses. Ask once for each file. */
  apply(result: FileResult): FileResult {
    const name = this.nameOf(result.file);
    const found = countsIn(result.findings);
    this.update(name, found, result.problems.some(isFailure));
    const allowed = this.entries.get(name);
    if (!allowed) return result;
    for (const [rule, { count }] of Object.entries(allowed)) {
      const present = found.get(rule) ?? 0;
      if (present > count) this.exceeded.push({ name, rule, present, accepted: count });
    }
    const isOld = acceptedBy(allowed, result.findings);
    const old = result.findings.filter(isOld).map((finding): SuppressedFinding => ({ ...finding, suppression: BY_BASELINE }));
    if (old.length === 0) return result;
    return {
      ...result,
      findings: result.findings.filter((finding) => !isOld(finding)),
      suppressed: [...(result.suppressed ?? []), ...old],
    };
  }

  /** The entries as they are to be written, without those of rules that ran and of files that are gone when they are pruned. */
  get updated(): Entries {
    if (this.options.change.kind !== 'prune') return Object.fromEntries(this.entries);
    const kept = [...this.entries].map(([name, counts]) => [name, this.isThere(name) ? counts : this.withoutOwn(counts)] as const);
    return Object.fromEntries(kept.filter(([, counts]) => Object.keys(counts).length > 0));
  }

  private update(name: string, found: ReadonlyMap<string, number>, isBroken: boolean): void {
    const { change } = this.options;
    const counts: Record<string, { readonly count: number }> = { ...this.entries.get(name) };
    if (change.kind === 'suppress') {
      for (const [rule, count] of found) {
        if (change.rules && !change.rules.includes(rule.slice(PREFIX.length))) continue;
        counts[rule] = { count };
        this.takenIn += count;
      }
    }
    // What cannot be read may hold what was found before.
    if (!isBroken) {
      for (const [rule, { count }] of Object.entries(counts)) {
        const left = found.get(rule) ?? 0;
        if (!this.isOwn(rule) || left >= count) continue;
        if (change.kind !== 'prune') this.unused.push([path.resolve(this.options.cwd, name), rule]);
        else if (left === 0) delete counts[rule];
        else counts[rule] = { count: left };
      }
    }
    if (Object.keys(counts).length > 0) this.entries.set(name, counts);
    else this.entries.delete(name);
  }

  private isOwn(rule: string): boolean {
    return rule.startsWith(PREFIX) && this.options.isRun(rule.slice(PREFIX.length));
  }

  private withoutOwn(counts: BaselineCounts): BaselineCounts {
    return Object.fromEntries(Object.entries(counts).filter(([rule]) => !this.isOwn(rule)));
  }

  private nameOf(file: string): string {
    return path.relative(this.options.cwd, file).replaceAll('\\', '/');
  }

  private isThere(name: string): boolean {
    return fs.existsSync(path.resolve(this.options.cwd, name));
  }
}

/** Which findings of a file the counts for it accept. */
export function acceptedBy(counts: BaselineCounts, findings: readonly Finding[]): (finding: Finding) => boolean {
  const found = countsIn(findings);
  return ({ ruleId, severity }) => severity === 'error' && (found.get(PREFIX + ruleId) ?? 0) <= (counts[PREFIX + ruleId]?.count ?? 0);
}

const BY_BASELINE = { kind: 'baseline', reason: 'baseline' } as const;

/** Errors by rule id with prefix. */
function countsIn(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId, severity } of findings)
    if (severity === 'error') counts.set(PREFIX + ruleId, (counts.get(PREFIX + ruleId) ?? 0) + 1);
  return counts;
}

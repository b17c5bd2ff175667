import type { FileResult, Problem } from '../../rule/finding';
import { type NotJudged, notJudgedIn } from './not-judged';

/** What a run covered, for a run that is put together. */
export interface RunCoverage {
  readonly rulesOn: readonly string[];
  readonly notApplicable: readonly string[];
  /** Paths of the first files of each kind that was not judged. */
  readonly examples: Readonly<Partial<Record<NotJudged, readonly string[]>>>;
}

/** Counters of a run, filled as results come in. */
export class RunSummary {
  /** Files that were checked or tried. */
  files = 0;
  /** Those of them that no rule judged, by kind. */
  readonly notJudged = new Map<NotJudged, number>();
  filesWithFindings = 0;
  /** Files that the project's configuration leaves out; not among `files`. */
  ignored = 0;
  /** Files that were left out because git reports no change in them; not among `files`. Undefined where all were asked for. */
  unchanged?: number;
  errors = 0;
  warnings = 0;
  /** Findings that comments or the configuration silence; not among the errors and warnings. */
  suppressed = 0;
  /** Those of them for which there is no reason. */
  suppressedWithoutReason = 0;
  /** Those of them that the suppressions file of ESLint counts. */
  suppressedByBaseline = 0;
  /** What could not be checked or used; skipped large files are no problem. */
  problems = 0;
  /** Absolute paths of the first files of each kind that was not judged. */
  readonly examples = new Map<NotJudged, string[]>();
  /** Ids of the rules that were on; empty where that is not known. */
  rulesOn: readonly string[] = [];
  /** Ids of the only rules that were asked for; undefined: all. */
  selected?: readonly string[];
  private readonly applied = new Set<string>();
  /** Primary paragraphs of the findings. */
  readonly paragraphs = new Set<number>();

  /** Files that rules looked at. */
  get judged(): number {
    return [...this.notJudged.values()].reduce((left, count) => left - count, this.files);
  }

  get findings(): number {
    return this.errors + this.warnings;
  }

  add(result: FileResult): void {
    this.files++;
    const kind = notJudgedIn(result);
    if (kind) this.addNotJudged(kind, result.file);
    for (const id of result.applied ?? []) this.applied.add(id);
    if (result.findings.length > 0) this.filesWithFindings++;
    for (const finding of result.findings) {
      if (finding.severity === 'error') this.errors++;
      else this.warnings++;
      this.paragraphs.add(finding.paragraphs[0]);
    }
    for (const { suppression } of result.suppressed ?? []) {
      this.suppressed++;
      if (suppression.reason === '') this.suppressedWithoutReason++;
      if (suppression.kind === 'baseline') this.suppressedByBaseline++;
    }
    for (const problem of result.problems) this.addProblem(problem);
  }

  /** Counts files that were named one by one and are of no kind that can be read. */
  addUnread(files: readonly string[]): void {
    this.files += files.length;
    for (const file of files) this.addNotJudged('kind', file);
  }

  setRules(on: readonly string[], selected: readonly string[] | undefined): void {
    this.rulesOn = on;
    this.selected = selected;
  }

  /** Ids of rules that were on and found nothing to apply to in any file. */
  get notApplicable(): readonly string[] {
    return this.rulesOn.filter((id) => !this.applied.has(id));
  }

  /** Takes over what another run covered. */
  addCoverage({ rulesOn, notApplicable, examples }: RunCoverage): void {
    this.rulesOn = [...new Set([...this.rulesOn, ...rulesOn])].sort();
    for (const id of rulesOn) if (!notApplicable.includes(id)) this.applied.add(id);
    for (const [kind, files] of Object.entries(examples) as [NotJudged, readonly string[]][])
      this.examples.set(kind, [...(this.examples.get(kind) ?? []), ...files].sort().slice(0, MOST_EXAMPLES));
  }

  private addNotJudged(kind: NotJudged, file: string): void {
    this.notJudged.set(kind, (this.notJudged.get(kind) ?? 0) + 1);
    const examples = this.examples.get(kind) ?? [];
    if (examples.length < MOST_EXAMPLES) this.examples.set(kind, [...examples, file]);
  }

  addProblem(problem: Problem): void {
    if (isFailure(problem)) this.problems++;
  }
}

/** Paths of a kind that are kept for reports. */
const MOST_EXAMPLES = 10;

const NOTES: readonly Problem['kind'][] = ['too-large', 'unused-suppression', 'difference'];

/**
 * Does the problem leave code unchecked, or a wish unmet? A bundle or a data file is left out on purpose, a
 * suppression that is no longer needed does no harm, and a difference from the ESLint configuration leaves nothing
 * unchecked.
 */
export const isFailure = (problem: Problem): boolean => !NOTES.includes(problem.kind);

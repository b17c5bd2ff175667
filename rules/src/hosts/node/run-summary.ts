import type { FileResult, Problem } from '../../rule/finding';
import { type NotJudged, notJudgedIn } from './not-judged';

/** Counters of a run, filled as results come in. */
export class RunSummary {
  /** Files that were checked or tried. */
  files = 0;
  /** Those of them that no rule judged, by kind. */
  readonly notJudged = new Map<NotJudged, number>();
  filesWithFindings = 0;
  /** Files that the project's configuration leaves out; not among `files`. */
  ignored = 0;
  /** Files that were left out because git reports no change in them; not among `files`. */
  unchanged = 0;
  errors = 0;
  warnings = 0;
  /** Findings that comments or the configuration silence; not among the errors and warnings. */
  suppressed = 0;
  /** Those of them for which there is no reason. */
  suppressedWithoutReason = 0;
  /** What could not be checked or used; skipped large files are no problem. */
  problems = 0;
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
    if (kind) this.notJudged.set(kind, (this.notJudged.get(kind) ?? 0) + 1);
    if (result.findings.length > 0) this.filesWithFindings++;
    for (const finding of result.findings) {
      if (finding.severity === 'error') this.errors++;
      else this.warnings++;
      this.paragraphs.add(finding.paragraphs[0]);
    }
    for (const { suppression } of result.suppressed ?? []) {
      this.suppressed++;
      if (suppression.reason === '') this.suppressedWithoutReason++;
    }
    for (const problem of result.problems) this.addProblem(problem);
  }

  /** Counts files that were named one by one and are of no kind that can be read. */
  addUnread(count: number): void {
    if (count === 0) return;
    this.files += count;
    this.notJudged.set('kind', count);
  }

  addProblem(problem: Problem): void {
    if (isFailure(problem)) this.problems++;
  }
}

const NOTES: readonly Problem['kind'][] = ['too-large', 'unused-suppression', 'difference'];

/**
 * Does the problem leave code unchecked, or a wish unmet? A bundle or a data file is left out on purpose, a
 * suppression that is no longer needed does no harm, and a difference from the ESLint configuration leaves nothing
 * unchecked.
 */
export const isFailure = (problem: Problem): boolean => !NOTES.includes(problem.kind);

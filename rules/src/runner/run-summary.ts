import type { FileResult, Problem } from '../finding';

/** Counters of a run, filled as results come in. */
export class RunSummary {
  /** Files that were checked or tried. */
  files = 0;
  filesWithFindings = 0;
  /** Files that the project's configuration leaves out; not among `files`. */
  ignored = 0;
  errors = 0;
  warnings = 0;
  /** What could not be checked or used; skipped large files are no problem. */
  problems = 0;
  /** Primary paragraphs of the findings. */
  readonly paragraphs = new Set<number>();

  get findings(): number {
    return this.errors + this.warnings;
  }

  add(result: FileResult): void {
    this.files++;
    if (result.findings.length > 0) this.filesWithFindings++;
    for (const finding of result.findings) {
      if (finding.severity === 'error') this.errors++;
      else this.warnings++;
      this.paragraphs.add(finding.paragraphs[0]);
    }
    for (const problem of result.problems) this.addProblem(problem);
  }

  addProblem(problem: Problem): void {
    if (isFailure(problem)) this.problems++;
  }
}

/** Does the problem leave code unchecked that should have been? A bundle or a data file should not. */
export const isFailure = (problem: Problem): boolean => problem.kind !== 'too-large';

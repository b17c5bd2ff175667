import type { FileResult, Finding, Problem } from '../../rule/finding';
import { NOT_JUDGED, type NotJudged, notJudgedIn } from './not-judged';
import type { FileFate, RunSetup, UnprunedBaseline } from './coverage/run-coverage';

/** Counters of a run, filled as results come in. */
export class RunSummary {
  /** Files that were checked or tried. */
  files = 0;
  filesWithFindings = 0;
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
  /** Absolute paths of the files that the run is about, by what became of them. */
  readonly paths = new Map<FileFate, string[]>();
  setup: RunSetup = { rulesOn: [], entries: { used: [], unused: [] } };
  /** Ids of the only rules that were asked for; undefined: all. */
  selected?: readonly string[];
  /** Ids of rules that looked at a file. */
  readonly applied = new Set<string>();
  /** Warnings that outputs leave out on request, as their primary paragraphs, by absolute path. */
  readonly quiet = new Map<string, readonly number[]>();
  unpruned: readonly UnprunedBaseline[] = [];
  /** Primary paragraphs of the findings. */
  readonly paragraphs = new Set<number>();

  /** Those of the files that no rule judged, by kind. */
  get notJudged(): ReadonlyMap<NotJudged, number> {
    const kinds = Object.keys(NOT_JUDGED) as NotJudged[];
    return new Map(kinds.flatMap((kind) => (this.paths.has(kind) ? [[kind, this.pathsOf(kind).length]] : [])));
  }

  /** Files that rules looked at. */
  get judged(): number {
    return this.pathsOf('judged').length;
  }

  /** Files that the project's configuration leaves out; not among `files`. */
  get ignored(): number {
    return this.pathsOf('ignored').length;
  }

  /** Files that were left out because git reports no change in them; not among `files`. Undefined where all were asked for. */
  get unchanged(): number | undefined {
    return this.paths.get('unchanged')?.length;
  }

  get findings(): number {
    return this.errors + this.warnings;
  }

  add(result: FileResult): void {
    this.addFile(notJudgedIn(result) ?? 'judged', result.file);
    for (const id of result.applied ?? []) this.applied.add(id);
    this.addFindings(result);
  }

  /** Counts a file that has nothing to say. */
  addFile(fate: FileFate, file: string): void {
    if (fate !== 'ignored' && fate !== 'unchanged') this.files++;
    const known = this.paths.get(fate);
    if (known) known.push(file);
    else this.paths.set(fate, [file]);
  }

  /** Counts what was found in a file that is counted. */
  addFindings({ findings, suppressed = [], problems }: Omit<FileResult, 'file'>): void {
    if (findings.length > 0) this.filesWithFindings++;
    for (const { severity, paragraphs: [paragraph] } of findings) {
      if (severity === 'error') this.errors++;
      else this.warnings++;
      this.paragraphs.add(paragraph);
    }
    for (const { suppression } of suppressed) {
      this.suppressed++;
      if (suppression.reason === '') this.suppressedWithoutReason++;
      if (suppression.kind === 'baseline') this.suppressedByBaseline++;
    }
    for (const problem of problems) this.addProblem(problem);
  }

  /** Notes counted warnings of a file that outputs leave out. */
  hide(file: string, warnings: readonly Finding[]): void {
    if (warnings.length > 0) this.quiet.set(file, warnings.map(({ paragraphs }) => paragraphs[0]));
  }

  get rulesOn(): readonly string[] {
    return this.setup.rulesOn;
  }

  /** Ids of rules that were on and found nothing to apply to in any file. */
  get notApplicable(): readonly string[] {
    return this.rulesOn.filter((id) => !this.applied.has(id));
  }

  addProblem(problem: Problem): void {
    if (isFailure(problem)) this.problems++;
  }

  private pathsOf(fate: FileFate): readonly string[] {
    return this.paths.get(fate) ?? [];
  }
}

const NOTES: readonly Problem['kind'][] = ['too-large', 'unused-suppression', 'difference'];

/**
 * Does the problem leave code unchecked, or a wish unmet? A bundle or a data file is left out on purpose, a
 * suppression that is no longer needed does no harm, and a difference from the ESLint configuration leaves nothing
 * unchecked.
 */
export const isFailure = (problem: Problem): boolean => !NOTES.includes(problem.kind);

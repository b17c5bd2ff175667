import { readFileSync } from 'node:fs';
import { shownPath } from '../../../formatters/shown-path';
import type { FileResult, Problem } from '../../../rule/finding';
import { isFailure, RunSummary } from '../run-summary';
import { reasonOf } from '../files/read-text';
import { type OpenBaseline, openBaseline } from './baseline';
import { type CheckedFiles, filesOf } from './checked-files';
import type { CliOptions } from './cli-request';
import { BASELINE_NAME } from '../suppressions/baseline-file';
import { unprunedProblem } from '../suppressions/unpruned';
import { givenSettings } from './given-settings';
import { Progress } from './progress';
import { loadReports, tell, writeReports } from './report-files';
import { type Checking, resultsOf } from './results';

/**
 * Checks what the command line names; `only` has the ids of the only rules that run. Just the command line, the cache and the
 * formatters are loaded up to here; whoever needs more loads it.
 */
export async function check(options: CliOptions, only: readonly string[] | undefined, cwd: string): Promise<number> {
  const reports = await loadReports(options, cwd);
  if (!reports) return 2;
  const summary = new RunSummary();
  const problems: Problem[] = [];
  const addProblem = (problem: Problem): void => {
    problems.push(problem);
    summary.addProblem(problem);
  };
  const settings = await givenSettings(options, cwd, addProblem);
  const files = await filesOf(options, cwd);
  if (files.kind === 'refused') {
    tell(files.sentence);
    return 2;
  }
  const old = openBaseline(options, only, cwd);
  if (old?.kind === 'refused') {
    tell(old.sentence);
    return 2;
  }
  files.problems.forEach(addProblem);
  for (const file of files.unread) tell(`${shownPath(file, cwd)} was skipped, because gc25 does not read files of its kind.`);

  const checking: Checking = { options, cwd, settings, only, given: files.given };
  if (options.fix) {
    const { fixFindings } = await import('./fixing');
    const unfixed = await fixFindings(files.readable, checking);
    if (options.fix.isDry) {
      [...problems, ...unfixed].forEach(({ message }) => tell(message));
      return summary.problems + unfixed.length > 0 ? 2 : 0;
    }
    unfixed.forEach(addProblem);
  }

  const shown: FileResult[] = [];
  const progress = Progress.for(files.readable.length, process.stderr, process.env);
  for await (
    const found of resultsOf(files.readable, checking, {
      onProblem: addProblem,
      onSetup: (setup) => summary.setup = setup,
    })
  ) {
    progress?.add();
    const result = old ? old.baseline.apply(found) : found;
    summary.add(result);
    const findings = options.quiet ? result.findings.filter(({ severity }) => severity === 'error') : result.findings;
    summary.hide(result.file, result.findings.filter((finding) => !findings.includes(finding)));
    if (findings.length > 0 || result.problems.length > 0 || result.suppressed) shown.push({ ...result, findings });
  }
  progress?.end();
  if (old) finishBaseline(old, options, summary, addProblem);
  summary.selected = only;
  addOthers(summary, files);

  if (options.listsSuppressions) {
    const { printSuppressions } = await import('./suppression-list');
    printSuppressions(shown, options, cwd);
    problems.filter(isFailure).forEach(({ message }) => tell(message));
    return summary.problems > 0 ? 2 : 0;
  }
  return writeReports(reports, { cwd, results: shown, problems, summary, readText: (file) => textOf(file, files) }, options);
}

/** Counts the files that have no result. */
function addOthers(summary: RunSummary, { readable, unread, unchanged }: CheckedFiles): void {
  const seen = new Set([...summary.paths.values()].flat());
  for (const file of readable) if (!seen.has(file)) summary.addFile('ignored', file);
  for (const file of unread) summary.addFile('kind', file);
  if (unchanged) summary.paths.set('unchanged', [...unchanged]);
}

function finishBaseline(
  { baseline, write }: OpenBaseline,
  { suppressions, stdinFile }: CliOptions,
  summary: RunSummary,
  onProblem: (problem: Problem) => void,
): void {
  const { location = BASELINE_NAME } = suppressions;
  for (const { name, rule, present, accepted } of baseline.exceeded)
    tell(`${name}: ${present} errors of ${rule} are shown, because ${location} accepts ${accepted}.`);
  try {
    write();
    if (baseline.takenIn > 0)
      tell(`${location} now accepts ${baseline.takenIn} error${baseline.takenIn === 1 ? '' : 's'} of this run; commit it.`);
  } catch (error) {
    onProblem({ kind: 'baseline', message: `The suppressions file could not be written (${reasonOf(error as NodeJS.ErrnoException)}).` });
  }
  if (baseline.unused.length > 0 && !suppressions.isPassing && stdinFile === undefined) {
    const unpruned = { location: suppressions.location, entries: baseline.unused };
    summary.unpruned = [unpruned];
    onProblem(unprunedProblem(unpruned));
  }
}

/** The text of a file for formats that quote it; the file can be gone by now. */
function textOf(file: string, { given }: CheckedFiles): string | undefined {
  if (given) return 'text' in given ? given.text : undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FormatInput } from '../../../../formatters/format-input';
import { workspaceAround } from '../../../../formatters/run-folder';
import type { FileResult, Problem } from '../../../../rule/finding';
import type { NotJudged } from '../../not-judged';
import { type RunCoverage, RunSummary } from '../../run-summary';
import type { EarlierRun } from './earlier-run';
import { readJson } from './read-json';
import { readSarif } from './read-sarif';

/**
 * Runs over parts of a workspace as one run over all of it, in the order in which that would show the files. A file that several parts
 * have is taken from one of them. Throws a sentence about a file that cannot be read.
 */
export function mergeRuns(files: readonly string[], cwd: string): FormatInput {
  const workspace = workspaceAround(cwd);
  const results = new Map<string, FileResult>();
  const problems = new Map<string, Problem>();
  const counts = { files: 0, ignored: 0 };
  const notJudged = new Map<NotJudged, number>();
  const coverages: RunCoverage[] = [];
  for (const name of files) {
    const run = readRun(name, cwd);
    counts.files += run.files;
    counts.ignored += run.ignored;
    for (const [kind, count] of Object.entries(run.notJudged))
      notJudged.set(kind as NotJudged, (notJudged.get(kind as NotJudged) ?? 0) + count);
    const pathOf = (file: string): string => path.resolve(workspace, run.folder, file);
    const { examples } = run.coverage;
    coverages.push({
      ...run.coverage,
      examples: Object.fromEntries(Object.entries(examples).map(([kind, names]) => [kind, names.map(pathOf)])),
    });
    for (const result of run.results) {
      const file = pathOf(result.file);
      if (results.has(file)) counts.files -= 1;
      else results.set(file, { ...result, file });
    }
    for (const problem of run.problems) problems.set(JSON.stringify([problem.kind, problem.message]), problem);
  }
  const sorted = [...results.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const summary = summaryOf(sorted, [...problems.values()], counts, notJudged);
  coverages.forEach((coverage) => summary.addCoverage(coverage));
  return { cwd, results: sorted, problems: [...problems.values()], summary };
}

/** Findings are counted anew; files that have none are known by their number only. */
function summaryOf(
  results: readonly FileResult[],
  problems: readonly Problem[],
  counts: Readonly<Record<'files' | 'ignored', number>>,
  notJudged: ReadonlyMap<NotJudged, number>,
): RunSummary {
  const summary = new RunSummary();
  for (const result of results) summary.add(result);
  summary.examples.clear();
  problems.forEach((problem) => summary.addProblem(problem));
  Object.assign(summary, counts);
  summary.notJudged.clear();
  for (const [kind, count] of notJudged) summary.notJudged.set(kind, count);
  return summary;
}

function readRun(name: string, cwd: string): EarlierRun {
  const data = readData(name, cwd);
  const run = typeof data === 'object' && data !== null ? readJson(data) ?? readSarif(data) : undefined;
  if (!run) throw new Error(`"${name}" is no output of gc25 in the format json or sarif; write it with "--output json=${name}".`);
  return run;
}

function readData(name: string, cwd: string): unknown {
  try {
    return JSON.parse(readFileSync(path.resolve(cwd, name), 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`"${name}" could not be read (${
      code ?? 'it is not valid JSON'
    }); merge takes the files that gc25 wrote with "--output".`);
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FormatInput } from '../../../../formatters/format-input';
import { workspaceAround } from '../../../../formatters/run-folder';
import type { EarlierRun } from './earlier-run';
import { MergedFiles } from './merged-files';
import { mergedSetup, mergedUnpruned } from './merged-setup';
import { problemsOfAll } from './merged-problems';
import { readJson } from './read-json';
import { readSarif } from './read-sarif';

/**
 * Runs over parts of a workspace as one run over all of it. A file that several parts have is taken from one of them. Throws a sentence
 * about a file that cannot be read.
 */
export function mergeRuns(files: readonly string[], cwd: string): FormatInput {
  const workspace = workspaceAround(cwd);
  // What a run with --quiet has of a file is less than what another has.
  const runs = files.map((name) => withAbsolutePaths(readRun(name, cwd), workspace))
    .sort((a, b) => Number(a.coverage.quiet !== undefined) - Number(b.coverage.quiet !== undefined));
  const merged = new MergedFiles(runs);
  const { summary } = merged;
  const coverages = runs.map(({ coverage }) => coverage);
  const { setup, applied, selected } = mergedSetup(coverages);
  Object.assign(summary, { setup, selected });
  applied.forEach((id) => summary.applied.add(id));
  summary.unpruned = mergedUnpruned(coverages);
  const problems = problemsOfAll(runs, summary.unpruned);
  problems.forEach((problem) => summary.addProblem(problem));
  return { cwd, results: merged.results, problems, summary };
}

function withAbsolutePaths({ folder, results, problems, coverage }: EarlierRun, workspace: string): EarlierRun {
  const pathOf = (file: string): string => path.resolve(workspace, folder, file);
  const { paths, quiet, unpruned } = coverage;
  return {
    folder,
    problems,
    results: results.map((result) => ({ ...result, file: pathOf(result.file) })),
    coverage: {
      ...coverage,
      paths: Object.fromEntries(Object.entries(paths).map(([fate, names]) => [fate, names.map(pathOf)])),
      ...(quiet ? { quiet: Object.fromEntries(Object.entries(quiet).map(([name, hidden]) => [pathOf(name), hidden])) } : {}),
      ...(unpruned
        ? {
          unpruned: unpruned.map(({ location, entries }) => ({ location, entries: entries.map(([name, rule]) => [pathOf(name), rule]) })),
        }
        : {}),
    },
  };
}

function readRun(name: string, cwd: string): EarlierRun {
  const data = readData(name, cwd);
  const run = typeof data === 'object' && data !== null ? readJson(data) ?? readSarif(data) : undefined;
  if (!run) throw new Error(`"${name}" is no output of this gc25 in the format json or sarif; write it with "--output json=${name}".`);
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

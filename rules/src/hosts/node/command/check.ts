import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileResult, Problem } from '../../../rule/finding';
import { shownPath } from '../../../formatters/shown-path';
import { toVisible } from '../../../rule/visible-text';
import { getCacheFolder } from '../cache/cache-location';
import { RunCache, type RunKey } from '../cache/run-cache';
import type { CliOptions } from './cli-request';
import { isCheckable } from '../files/file-kinds';
import { listFiles } from '../files/list-files';
import { Reports } from '../reports/reports';
import { RunSummary } from '../run-summary';
import { givenSettings } from './given-settings';

/** Only the command line, the cache and the formatters are loaded up to here; whoever needs more loads it. */
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

  const { files, problems: unlisted } = await listFiles(options.paths, { cwd });
  unlisted.forEach(addProblem);
  const readable = files.filter(isCheckable);
  if (files.length === 0 && unlisted.length === 0)
    addProblem({
      kind: 'unreadable',
      message: `Nothing was checked: gc25 found no file that it can read in ${options.paths.map((given) => `"${given}"`).join(', ')}.`,
    });

  const unread = files.filter((file) => !isCheckable(file));
  for (const file of unread)
    process.stderr.write(`${toVisible(shownPath(file, cwd))} was skipped, because gc25 does not read files of its kind.\n`);

  const shown: FileResult[] = [];
  const cache = openCache(options, { cwd, preset: options.preset, settings, only, usesConfig: options.config });
  const known = cache?.getWholeRun(readable);
  known?.problems.forEach(addProblem);
  for await (const result of known?.results ?? await checked(readable, { options, only, settings, cwd, cache, onProblem: addProblem })) {
    summary.add(result);
    const findings = options.quiet ? result.findings.filter(({ severity }) => severity === 'error') : result.findings;
    if (findings.length > 0 || result.problems.length > 0 || result.suppressed) shown.push({ ...result, findings });
  }
  summary.ignored = readable.length - summary.files;
  summary.addUnread(unread.length);

  const input = { cwd, results: shown, problems, summary, readText };
  const unwritten = await reports.write(input);
  unwritten.forEach((sentence) => process.stderr.write(`${toVisible(sentence)}\n`));
  if (unwritten.length > 0) return 2;
  if (summary.problems > 0) return 2;
  return summary.errors > 0 || (options.maxWarnings !== undefined && summary.warnings > options.maxWarnings) ? 1 : 0;
}

interface CheckInput {
  readonly options: CliOptions;
  readonly only: readonly string[] | undefined;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly cwd: string;
  readonly cache: RunCache | undefined;
  readonly onProblem: (problem: Problem) => void;
}

async function checked(
  files: readonly string[],
  { options, only, settings, cwd, cache, onProblem }: CheckInput,
): Promise<AsyncIterable<FileResult>> {
  const { checkProject } = await import('../check-project');
  const { config: useConfig, preset, cacheLocation } = options;
  const onCacheFailure = ({ code }: NodeJS.ErrnoException): void => {
    if (cacheLocation !== undefined)
      process.stderr
        .write(`The cache in ${toVisible(cacheLocation)} could not be written (${code}); choose another folder with --cache-location.\n`);
  };
  return checkProject(files, { cwd, useConfig, preset, settings, only, cache, onProblem, onCacheFailure });
}

/**
 * Without the project's configuration nothing of the project is trusted, a cache that came with it neither; one that is
 * named on the command line is.
 */
function openCache({ cache, cacheLocation }: CliOptions, key: RunKey): RunCache | undefined {
  if (!cache) return undefined;
  const ofProject = key.usesConfig ? getCacheFolder(key.cwd) : undefined;
  const folder = cacheLocation === undefined ? ofProject : path.resolve(key.cwd, cacheLocation);
  return folder === undefined ? undefined : RunCache.open({ folder, key });
}

async function loadReports({ reports, config }: CliOptions, cwd: string): Promise<Reports | undefined> {
  try {
    return await Reports.load(reports, { cwd, useConfig: config });
  } catch (error) {
    process.stderr.write(`${toVisible((error as Error).message)}; run "gc25 --help" for the options.\n`);
    return undefined;
  }
}

/** The text of a file for formats that quote it; the file can be gone by now. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

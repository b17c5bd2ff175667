import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { jsonFaultOf } from '../../configuration/config-file';
import type { FileResult, Problem } from '../../rule/finding';
import type { FormatInput } from '../../formatters/format-input';
import { shownPath } from '../../formatters/shown-path';
import { Reports } from './reports/reports';
import { toVisible } from '../../rule/visible-text';
import { type CliOptions, readArguments } from './cli-options';
import { getCacheFolder } from './cache/cache-location';
import { RunCache } from './cache/run-cache';
import { isCheckable } from './files/file-kinds';
import { listFiles } from './files/list-files';
import { RunSummary } from './run-summary';

/** Runs the command and returns its exit code: 0 clean, 1 errors found, 2 something could not be checked. */
export async function main(argv: readonly string[], cwd: string): Promise<number> {
  const request = readArguments(argv);
  if (request.kind === 'answered') return 0;
  if (request.kind === 'misuse') {
    process.stderr.write(`${toVisible(request.message)}\n`);
    return 2;
  }
  if (request.merge) return merge(request, request.merge, cwd);
  if (request.mcp) return serveMcp(request, request.mcp, cwd);
  if (request.cite) return printCitation(request, request.cite, cwd);
  return request.explain === undefined ? check(request, cwd) : explain(request, request.explain, cwd);
}

/** Only the command line, the cache and the formatters are loaded up to here; whoever needs more loads it. */
async function check(options: CliOptions, cwd: string): Promise<number> {
  const reports = await loadReports(options, cwd);
  if (!reports) return 2;
  const summary = new RunSummary();
  const problems: Problem[] = [];
  const addProblem = (problem: Problem): void => {
    problems.push(problem);
    summary.addProblem(problem);
  };
  const settings = await settingsOf(options, cwd, addProblem);

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
  const cache = openCache(options, settings, cwd);
  const known = cache?.getWholeRun(readable);
  known?.problems.forEach(addProblem);
  for await (const result of known?.results ?? await checked(readable, { options, settings, cwd, cache, onProblem: addProblem })) {
    summary.add(result);
    const findings = options.quiet ? result.findings.filter(({ severity }) => severity === 'error') : result.findings;
    if (findings.length > 0 || result.problems.length > 0 || result.suppressed) shown.push({ ...result, findings });
  }
  summary.ignored = readable.length - summary.files;
  summary.addUnread(unread.length);

  return write(reports, { cwd, results: shown, problems, summary, readText }, options);
}

/** Puts outputs of earlier runs together. */
async function merge(options: CliOptions, files: readonly string[], cwd: string): Promise<number> {
  const reports = await loadReports(options, cwd);
  if (!reports) return 2;
  const { mergeRuns } = await import('./reports/merge/merge-runs');
  try {
    return await write(reports, { ...mergeRuns(files, cwd), readText }, options);
  } catch (error) {
    process.stderr.write(`${toVisible((error as Error).message)}\n`);
    return 2;
  }
}

/** Serves until the client ends. */
async function serveMcp(options: CliOptions, { isTrusted }: NonNullable<CliOptions['mcp']>, cwd: string): Promise<number> {
  const settings = await settingsOf(options, cwd, ({ message }) => process.stderr.write(`${toVisible(message)}\n`));
  const { serve } = await import('../mcp/server');
  await serve(cwd, { isTrusted, useConfig: options.config, preset: options.preset, settings });
  return 0;
}

/** Writes all reports of a run; returns the exit code. */
async function write(reports: Reports, input: FormatInput, { maxWarnings, exitZero }: CliOptions): Promise<number> {
  const unwritten = await reports.write(input);
  unwritten.forEach((sentence) => process.stderr.write(`${toVisible(sentence)}\n`));
  const { problems, errors, warnings } = input.summary;
  if (unwritten.length > 0 || problems > 0) return 2;
  return !exitZero && (errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings)) ? 1 : 0;
}

interface CheckInput {
  readonly options: CliOptions;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly cwd: string;
  readonly cache: RunCache | undefined;
  readonly onProblem: (problem: Problem) => void;
}

async function checked(
  files: readonly string[],
  { options, settings, cwd, cache, onProblem }: CheckInput,
): Promise<AsyncIterable<FileResult>> {
  const { checkProject } = await import('./check-project');
  const { config: useConfig, preset, cacheLocation } = options;
  const onCacheFailure = ({ code }: NodeJS.ErrnoException): void => {
    if (cacheLocation !== undefined)
      process.stderr
        .write(`The cache in ${toVisible(cacheLocation)} could not be written (${code}); choose another folder with --cache-location.\n`);
  };
  return checkProject(files, { cwd, useConfig, preset, settings, cache, onProblem, onCacheFailure });
}

/**
 * Without the project's configuration nothing of the project is trusted, a cache that came with it neither; one that is
 * named on the command line is.
 */
function openCache(
  { cache, cacheLocation, config, preset }: CliOptions,
  settings: Readonly<Record<string, unknown>>,
  cwd: string,
): RunCache | undefined {
  if (!cache) return undefined;
  const folder = cacheLocation === undefined ? config ? getCacheFolder(cwd) : undefined : path.resolve(cwd, cacheLocation);
  return folder === undefined ? undefined : RunCache.open({ folder, key: { cwd, preset, settings, usesConfig: config } });
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

/** Says what holds for one file and from where, instead of checking it. */
async function explain(options: CliOptions, { file, isData }: NonNullable<CliOptions['explain']>, cwd: string): Promise<number> {
  const problems: Problem[] = [];
  const settings = await settingsOf(options, cwd, (problem) => problems.push(problem));
  const { explainFile, explanationText } = await import('./explain-file');
  const explanation = await explainFile(path.resolve(cwd, file), { cwd, useConfig: options.config, preset: options.preset, settings });
  process.stdout.write(`${isData ? JSON.stringify(explanation, undefined, 2) : explanationText(explanation)}\n`);
  for (const message of [...problems.map((problem) => problem.message), ...explanation.problems]) process.stderr.write(`${message}\n`);
  return problems.length + explanation.problems.length > 0 ? 2 : 0;
}

/** Prints a citation instead of checking the project. */
async function printCitation(options: CliOptions, { rule, place }: NonNullable<CliOptions['cite']>, cwd: string): Promise<number> {
  const problems: Problem[] = [];
  const settings = await settingsOf(options, cwd, (problem) => problems.push(problem));
  // As in a check without configuration.
  if (!options.config) process.chdir(__dirname);
  const { cite } = await import('./cite');
  const result = await cite({ cwd, rule, place, useConfig: options.config, preset: options.preset, settings });
  if (result.kind === 'cited') process.stdout.write(`${result.markdown}\n`);
  for (const message of [...problems.map((problem) => problem.message), ...(result.kind === 'failed' ? [result.message] : [])])
    process.stderr.write(`${toVisible(message)}\n`);
  return result.kind === 'failed' || problems.length > 0 ? 2 : 0;
}

/** Settings of the command line, the named ones over those of the file. */
async function settingsOf(
  { settings, audience }: CliOptions,
  cwd: string,
  onProblem: (problem: Problem) => void,
): Promise<Readonly<Record<string, unknown>>> {
  return { ...(settings === undefined ? {} : await readSettingsFile(settings, cwd, onProblem)), ...(audience ? { audience } : {}) };
}

async function readSettingsFile(
  given: string,
  cwd: string,
  onProblem: (problem: Problem) => void,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { validate } = await import('../../configuration/validate');
    const value: unknown = JSON.parse(await fs.readFile(path.resolve(cwd, given), 'utf8'));
    const read = validate<Record<string, unknown>>('settings', value, `${given}: `);
    for (const message of read.problems) onProblem({ kind: 'settings', message });
    return read.value;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    onProblem({
      kind: 'settings',
      message: code === undefined
        ? `${given} is not valid JSON (${jsonFaultOf(error)}); it was not used.`
        : `${given} could not be read (${code}); it was not used.`,
    });
  }
  return {};
}

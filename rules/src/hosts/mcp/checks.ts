import type { FileResult, Problem } from '../../rule/finding';
import { loadOwnParser, type ParserLoader } from '../../parsers/lazy-parser';
import { MISSING_PARSER } from '../../parsers/project-parser';
import type { PresetName } from '../../rule/presets';
import { isCheckable } from '../node/files/file-kinds';
import { listFiles } from '../node/files/list-files';
import { notJudgedOf } from '../node/files/why-not-judged';
import { loadProjectConfig, noProjectConfig, type ProjectConfig } from '../node/project-config';
import { checkFiles } from '../node/run';
import { RunSummary } from '../node/run-summary';
import type { Workspace } from './workspace';

export interface CheckOptions {
  /** May code of the workspace run: its ESLint configuration, its ESLint and its parsers? */
  readonly isTrusted: boolean;
  /** Is the workspace's configuration read? */
  readonly useConfig: boolean;
  readonly preset?: PresetName;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What a check found: results by file, what is wrong with the run as a whole, counts. */
export interface Checked {
  readonly results: readonly FileResult[];
  readonly problems: readonly Problem[];
  readonly summary: RunSummary;
}

/** Files between which other requests are answered. */
const FILES_AT_ONCE = 20;

/** Checks one text. `file` is its absolute path in `root`; undefined where the configuration ignores it. */
export async function checkText(text: string, file: string, root: string, options: CheckOptions): Promise<Checked | undefined> {
  const project = await projectIn(root, options);
  const config = await project.forFile(file);
  if (config.ignored) return undefined;
  const { createChecker } = await import('../node/checker');
  const folder = config.root ?? root;
  const checker = createChecker({
    cwd: folder,
    preset: options.preset ?? config.preset,
    settings: { ...config.settings, ...options.settings },
    rules: options.preset === undefined ? config.rules : undefined,
    suppressions: config.suppressions,
    loadParser: parsersFor(options),
  });
  const result = { ...checker.checkText(text, file), notJudged: notJudgedOf(file, text, folder, checker.knownSettings) };
  return summed([result], [...project.problems, ...checker.problems]);
}

/** Checks the files of the workspace below absolute paths, until the request is cancelled. Links that lead out of it are left out. */
export async function checkPaths(
  paths: readonly string[],
  workspace: Workspace,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<Checked> {
  const results: FileResult[] = [];
  const problems: Problem[] = [];
  for (const root of workspace.roots) {
    const own = paths.filter((file) => rootOf(file, workspace) === root);
    if (own.length === 0) continue;
    const listed = await listFiles(own, { cwd: root });
    problems.push(...listed.problems);
    const files = listed.files.filter((file) => isCheckable(file) && workspace.holds(file, root));
    const run = {
      cwd: root,
      project: await projectIn(root, options),
      preset: options.preset,
      settings: options.settings,
      loadParser: parsersFor(options),
      onProblem: (problem: Problem): void => void problems.push(problem),
    };
    for await (const result of checkFiles(files, run)) {
      results.push(result);
      if (results.length % FILES_AT_ONCE === 0) await new Promise(setImmediate);
      signal.throwIfAborted();
    }
  }
  return summed(results, problems);
}

function rootOf(file: string, workspace: Workspace): string | undefined {
  const place = workspace.resolve(file);
  return place.kind === 'inside' ? place.root : undefined;
}

function summed(results: readonly FileResult[], problems: readonly Problem[]): Checked {
  const summary = new RunSummary();
  for (const result of results) summary.add(result);
  problems.forEach((problem) => summary.addProblem(problem));
  return { results, problems, summary };
}

/** Read anew for each request, because agents change configurations as well. */
const projectIn = (root: string, { isTrusted, useConfig }: CheckOptions): Promise<ProjectConfig> =>
  useConfig ? loadProjectConfig({ cwd: root, runCode: isTrusted }) : Promise.resolve(noProjectConfig());

const parsersFor = ({ isTrusted }: CheckOptions): ParserLoader | undefined => (isTrusted ? undefined : parserBesideGc25);

const parserBesideGc25: ParserLoader = (name, cwd) => {
  try {
    return loadOwnParser(name, cwd);
  } catch {
    throw new Error(`${MISSING_PARSER} ${name}: install it next to gc25, or start with --trust-workspace to use the project's.`);
  }
};

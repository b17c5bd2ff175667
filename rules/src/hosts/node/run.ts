import { workspaceAround } from '../../formatters/run-folder';
import { relativePath } from '../../rule/audience';
import type { FileResult, Problem } from '../../rule/finding';
import type { ParserLoader } from '../../parsers/lazy-parser';
import type { PresetName } from '../../rule/presets';
import type { Checker } from '../../engine/checker';
import { indexedRules, rulesForFile } from '../../rule/trigger-index';
import type { NodeCheckerOptions } from './checker';
import type { FileConfig } from './file-config';
import type { ProjectConfig } from './project-config';
import type { RunSetup } from './coverage/run-coverage';
import { entryUseOf, unusedNotes } from './suppressions/entry-use';
import { notJudgedOf } from './files/why-not-judged';
import { readText, type ReadText } from './files/read-text';
import { isSizeStamp } from './cache/stamp';
import type { FileOutcome, KnownFile, RunCache } from './cache/run-cache';

export interface RunOptions {
  /** Absolute path that file patterns of settings and parsers are looked up from where no configuration says it. */
  readonly cwd: string;
  readonly project: ProjectConfig;
  /** Takes the place of the project's preset and of its severities. */
  readonly preset?: PresetName;
  /** Laid over the project's `settings.gc25`, key by key. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Ids of the only rules that run; undefined: all that are on. */
  readonly only?: readonly string[];
  readonly loadParser?: ParserLoader;
  /** Reads a file; from disk by default. */
  readonly read?: (file: string, isStamped: boolean) => ReadText;
  /** Receives what is wrong with the configuration as a whole, after the last file. */
  readonly onProblem?: (problem: Problem) => void;
  /** Receives what was on, after the last file. */
  readonly onSetup?: (setup: RunSetup) => void;
  /** What earlier runs with the same options found. */
  readonly cache?: RunCache;
  /** Receives why the system did not let the cache be written. */
  readonly onCacheFailure?: (error: NodeJS.ErrnoException) => void;
}

/**
 * Checks files in the given order, one result each; files the project ignores have none. A file in which no rule's
 * trigger words occur costs a read and a scan: neither configuration nor ESLint is loaded before the first that has some.
 * One that the cache knows costs neither.
 */
export async function* checkFiles(files: readonly string[], options: RunOptions): AsyncGenerator<FileResult> {
  const { cache, read: readFile = readText } = options;
  const run = new Run(options);
  for (const file of files) {
    const known = cache?.get(file);
    if (known) {
      const result = await run.recall(file, known);
      if (result) yield result;
      continue;
    }
    const read = readFile(file, cache !== undefined);
    const outcome = await run.check(read);
    cache?.add(file, read.stamp, outcome);
    if (outcome.result) yield outcome.result;
  }
  run.finish(files);
}

/** What a checker of files with this configuration is made with. */
export const checkerOptionsOf = (
  config: FileConfig,
  { cwd, preset, settings, only, loadParser }: Pick<RunOptions, 'cwd' | 'preset' | 'settings' | 'only' | 'loadParser'>,
): NodeCheckerOptions => ({
  cwd: config.root ?? cwd,
  preset: preset ?? config.preset,
  settings: { ...config.settings, ...settings },
  rules: preset === undefined ? config.rules : undefined,
  suppressions: config.suppressions,
  only,
  loadParser,
});

class Run {
  private readonly checkers = new Map<FileConfig, Checker>();
  /** Absolute paths of manifests that rules were given, or that were looked for. */
  private readonly manifests = new Set<string>();
  /** Absolute paths of other source files that the check of one file asked for. */
  private readonly modules = new Set<string>();

  constructor(private readonly options: RunOptions) {}

  async check(read: ReadText): Promise<FileOutcome> {
    const { project, settings, cwd } = this.options;
    const root = 'text' in read ? (project.rootOf(read.file) ?? cwd) : cwd;
    const hasOwnWords = 'text' in read && (project.hasOwnWords(read.file) || settings?.wrappers !== undefined);
    if ('text' in read && !hasOwnWords && rulesForFile(read.text, relativePath(read.file, root)).size === 0)
      return { result: { file: read.file, findings: [], problems: [], notJudged: notJudgedOf(read.file, read.text, root) } };
    const config = await project.forFile(read.file);
    if (config.ignored) return { config };
    if ('problem' in read) return { config, result: { file: read.file, findings: [], problems: [read.problem] } };
    const checker = await this.checkerFor(config);
    const notJudged = notJudgedOf(read.file, read.text, config.root ?? cwd, checker.knownSettings);
    this.modules.clear();
    const result = { ...checker.checkText(read.text, read.file), notJudged };
    return { config, result, modules: [...this.modules] };
  }

  /** Does all that a check would do beside finding the result: what is wrong with the project comes up as files ask. */
  async recall(file: string, known: KnownFile): Promise<FileResult | undefined> {
    const { project } = this.options;
    project.hasOwnWords(file);
    if (!known.wasAsked) return known.result;
    const config = known.config ?? await project.forFile(file);
    if (known.result && !isSizeStamp(known.stamp)) (await this.checkerFor(config)).recall(known.result);
    return known.result;
  }

  finish(files: readonly string[]): void {
    const { cwd, project, cache, only, onProblem, onSetup, onCacheFailure } = this.options;
    const checkers = [...this.checkers.values()];
    const entries = entryUseOf(checkers, files, workspaceAround(cwd));
    const found = [...project.problems, ...checkers.flatMap((checker) => checker.problems), ...unusedNotes([entries])];
    // Several configurations of one project often share a fault; it is reported once.
    const problems = [...new Map(found.map((problem) => [problem.message, problem])).values()];
    for (const problem of problems) onProblem?.(problem);
    // Where no file woke a rule, no configuration was looked at, and every preset has every rule.
    const setup: RunSetup = checkers.length > 0
      ? { rulesOn: [...new Set(checkers.flatMap(({ ruleIds }) => ruleIds))].sort(), entries }
      : { rulesOn: only ?? indexedRules(), isAssumed: true, entries };
    onSetup?.(setup);
    const inputs = cache && project.inputsOf?.(files);
    const failure = inputs && cache.finish(files, { problems, setup }, { ...inputs, others: [...inputs.others, ...this.manifests] });
    if (failure) onCacheFailure?.(failure);
  }

  private noteModule(file: string): void {
    this.modules.add(file);
    this.options.cache?.noteModule(file);
  }

  private async checkerFor(config: FileConfig): Promise<Checker> {
    const known = this.checkers.get(config);
    if (known) return known;
    const { createChecker } = await import('./checker');
    const checker = createChecker({
      ...checkerOptionsOf(config, this.options),
      onManifest: (file) => this.manifests.add(file),
      modules: { onModule: (file) => this.noteModule(file) },
    });
    this.checkers.set(config, checker);
    return checker;
  }
}

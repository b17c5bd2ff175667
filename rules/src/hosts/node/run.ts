import { workspaceAround } from '../../formatters/run-folder';
import { relativePath } from '../../rule/audience';
import type { FileResult, Problem } from '../../rule/finding';
import type { ParserLoader } from '../../parsers/lazy-parser';
import type { PresetName } from '../../rule/presets';
import type { Checker } from '../../engine/checker';
import { indexedRules } from '../../rule/index-on-demand';
import { rulesForFile } from '../../rule/trigger-index';
import type { NodeCheckerOptions } from './checker';
import type { FileConfig } from './file-config';
import type { ProjectConfig } from './project-config';
import type { RunSetup } from './coverage/run-coverage';
import { entryUseOf, unusedNotes } from './suppressions/entry-use';
import { notJudgedOf } from './files/why-not-judged';
import { readText, type ReadText } from './files/read-text';
import { checkedText } from './files/checked-text';
import { isSizeStamp } from './cache/stamp';
import type { FileOutcome, KnownFile, RunCache } from './cache/run-cache';
import type { CheckAnswer, SharedOptions } from './threads/check-task';
import type { CheckThreads, ThreadCheck } from './threads/check-threads';

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
  /** Check texts; this thread does so where there are none. They are closed with the last file. */
  readonly threads?: CheckThreads;
}

/** A file with which the run has begun, and what is left to do once all files before it are done, so that their order stays. */
interface Step {
  /** The check in another thread, if there is one. */
  readonly check?: ThreadCheck;
  /** Is the check left to this thread? */
  readonly isCheckLeft?: boolean;
  /** Undefined for a file that the project ignores. */
  finish(): Promise<FileResult | undefined>;
}

/**
 * Checks files in the given order, one result each; files the project ignores have none. A file in which no rule's
 * trigger words occur costs a read and a scan: neither configuration nor ESLint is loaded before the first that has some.
 * One that the cache knows costs neither.
 */
export async function* checkFiles(files: readonly string[], options: RunOptions): AsyncGenerator<FileResult> {
  const { threads } = options;
  const run = new Run(options);
  try {
    for await (const step of inOrder(files, (file) => run.begin(file), threads)) {
      const result = await step.finish();
      if (result) yield result;
    }
  } finally {
    await threads?.close();
  }
  run.finish(files);
}

/** Begins with files as long as threads have room, and gives each, in the given order, when its check is done. */
async function* inOrder(
  files: readonly string[],
  begin: (file: string) => Promise<Step>,
  threads: CheckThreads | undefined,
): AsyncGenerator<Step> {
  const begun: Step[] = [];
  for (const file of files) {
    begun.push(await begin(file));
    for (;;) {
      while (begun.length > 0 && begun[0].check?.isDone !== false) yield begun.shift() as Step;
      // A text that this thread has to check is not kept until others are done.
      if (begun.length === 0 || (threads?.hasRoom && !begun.at(-1)?.isCheckLeft)) break;
      await threads?.next();
    }
  }
  yield* begun;
}

type OptionsOfRun = Pick<RunOptions, 'cwd' | 'preset' | 'settings' | 'only' | 'loadParser'>;

/** What a checker of files with this configuration is made with. */
export const checkerOptionsOf = (config: FileConfig, options: OptionsOfRun): NodeCheckerOptions => ({
  ...sharedOptionsOf(config, options),
  loadParser: options.loadParser,
});

/** Those of the options that are data. */
const sharedOptionsOf = (config: FileConfig, { cwd, preset, settings, only }: OptionsOfRun): SharedOptions => ({
  cwd: config.root ?? cwd,
  preset: preset ?? config.preset,
  settings: { ...config.settings, ...settings },
  rules: preset === undefined ? config.rules : undefined,
  suppressions: config.suppressions,
  only,
});

class Run {
  private readonly checkers = new Map<FileConfig, Checker>();
  /** Absolute paths of manifests that rules were given, or that were looked for. */
  private readonly manifests = new Set<string>();
  /** Absolute paths of other source files that the check of one file asked for. */
  private readonly modules = new Set<string>();

  constructor(private readonly options: RunOptions) {}

  async begin(file: string): Promise<Step> {
    const { cache, read: readFile = readText } = this.options;
    const known = cache?.get(file);
    if (known) return this.recall(file, known);
    const read = readFile(file, cache !== undefined);
    const { check, isCheckLeft, outcome } = await this.check(read);
    return {
      check,
      isCheckLeft,
      finish: async () => {
        const found = await outcome();
        cache?.add(file, read.stamp, found);
        return found.result;
      },
    };
  }

  private async check(read: ReadText): Promise<Omit<Step, 'finish'> & { readonly outcome: () => FileOutcome | Promise<FileOutcome> }> {
    const { project, settings, cwd } = this.options;
    const root = 'text' in read ? (project.rootOf(read.file) ?? cwd) : cwd;
    const hasOwnWords = 'text' in read && (project.hasOwnWords(read.file) || settings?.wrappers !== undefined);
    if ('text' in read && !hasOwnWords && rulesForFile(read.text, relativePath(read.file, root)).size === 0) {
      const notJudged = notJudgedOf(read.file, read.text, root);
      return { outcome: () => ({ result: { file: read.file, findings: [], problems: [], notJudged } }) };
    }
    const config = await project.forFile(read.file);
    if (config.ignored) return { outcome: () => ({ config }) };
    if ('problem' in read) return { outcome: () => ({ config, result: { file: read.file, findings: [], problems: [read.problem] } }) };
    const checker = await this.checkerFor(config);
    const notJudged = notJudgedOf(read.file, read.text, config.root ?? cwd, checker.knownSettings);
    const judged = (result: FileResult, modules: readonly string[]): FileOutcome => ({ config, result: { ...result, notJudged }, modules });
    const checkHere = (): FileOutcome => {
      this.modules.clear();
      const result = checkedText(checker, read.text, read.file);
      return judged(result, [...this.modules]);
    };
    const check = this.options.threads?.check(config, () => sharedOptionsOf(config, this.options), read.text, read.file);
    if (!check) return { isCheckLeft: true, outcome: checkHere };
    return {
      check,
      outcome: async () => {
        const answer = await check.answer;
        if (!answer) return checkHere();
        this.take(answer, checker);
        return judged(answer.result, answer.modules);
      },
    };
  }

  /** Does what a check in this thread would do beside finding the result. */
  private take({ result, manifests, stamps }: CheckAnswer, checker: Checker): void {
    for (const file of manifests) this.manifests.add(file);
    for (const [file, stamp] of stamps) this.options.cache?.noteModule(file, stamp);
    checker.recall(result);
  }

  /** Does all that a check would do beside finding the result: what is wrong with the project comes up as files ask. */
  private async recall(file: string, known: KnownFile): Promise<Step> {
    const { project } = this.options;
    project.hasOwnWords(file);
    const { result } = known;
    if (!known.wasAsked) return { finish: async () => result };
    const config = known.config ?? await project.forFile(file);
    const checker = result && !isSizeStamp(known.stamp) ? await this.checkerFor(config) : undefined;
    return {
      finish: async () => {
        if (result) checker?.recall(result);
        return result;
      },
    };
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

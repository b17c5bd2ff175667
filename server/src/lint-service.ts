import path from 'node:path';
import { type CheckerOptions, type FileConfig, type FileResult, isCheckable, type ParserLoader, type PresetName, type Problem, type Project,
  type ProjectConfig } from '../../rules/src/hosts/node';
import { acceptedBy } from '../../rules/src/hosts/node/suppressions/baseline';
import { type Baseline, readBaseline } from '../../rules/src/hosts/node/suppressions/baseline-file';
import { ImportWatch } from '../../rules/src/hosts/node/modules/import-watch';
import { actionsFor, type FindingAction } from './code-actions';
import { type ActionsRequest, type CheckRequest, type CheckService, type EditorResult, type FileConfiguration,
  nothingIn } from './check-service';
import { placeFinder } from './comment-place';
import type { EditorSettings } from './settings';
import { findEntryTarget } from './suppression-entry';

/** The part of the runner's `Checker` the service needs. */
export interface TextChecker {
  /** Grows while texts are checked. */
  readonly problems: readonly Problem[];
  checkText(text: string, file: string): FileResult;
}

export interface LintServiceOptions {
  /** May code of the workspace be executed? */
  readonly isTrusted: boolean;
  readonly createChecker: (options: CheckerOptions) => TextChecker;
  /**
   * Can any rule have something to say about a text? `path` is relative to the folder. Other texts are answered
   * without running the project's configuration.
   */
  readonly isConcerned: (text: string, path: string) => boolean;
  readonly loadConfig: (options: { readonly cwd: string; readonly runCode: boolean }) => Promise<ProjectConfig>;
  readonly loadParser: ParserLoader;
  /** Answers whether the project's own ESLint runs rules of gc25 on a file; asked in trusted workspaces only. */
  readonly eslintShows: (file: string, folder: string) => Promise<boolean>;
  /** Who the code of a file reaches, by preset and settings. */
  readonly audienceFor: (file: string, folder: string, preset: PresetName, settings: Readonly<Record<string, unknown>>) => string;
  /** Told when the project has said all about a file and the check itself begins. */
  readonly onChecking?: () => void;
  /** Told to forget what was read of projects. */
  readonly onForget?: () => void;
}

interface Folder {
  readonly config: Promise<ProjectConfig>;
  readonly checkers: Map<FileConfig, Map<EditorSettings, TextChecker>>;
  readonly problems: Map<string, Problem>;
  /** What ESLint's suppressions file in the folder accepts. A broken one is for the command to tell. */
  readonly baseline: Baseline;
}

/** A project that configures gc25 decides alone, so that editor and command line say the same about it. */
const isSilent = (config: FileConfig): boolean =>
  config.preset === undefined && config.settings === undefined && config.rules === undefined;

/** Is a file one of an installed package, or of git's own? */
const isInstalled = (file: string, folder: string): boolean =>
  path.relative(folder, file).split(path.sep).some((name) => NOT_OURS.has(name));
const NOT_OURS: ReadonlySet<string> = new Set(['node_modules', '.git']);

const note = (folder: Folder, problems: readonly Problem[]): void => {
  for (const problem of problems) folder.problems.set(problem.message, problem);
};

/** Checks texts with the configuration of their folder, in this thread. */
export class LintService implements CheckService {
  private readonly folders = new Map<string, Folder>();
  private readonly imports = new ImportWatch();
  private readonly projects = new WeakMap<TextChecker, Project>();

  constructor(private readonly options: LintServiceOptions) {}

  check(request: CheckRequest): Promise<EditorResult> {
    return this.checkAs(request, true);
  }

  /** `isShown`: the text is that of the document, and not one that an edit would make. */
  private async checkAs(request: CheckRequest, isShown: boolean): Promise<EditorResult> {
    const { file, settings } = request;
    if (!settings.enable || settings.run === 'never' || !isCheckable(file) || isInstalled(file, request.folder)) return nothingIn(file);
    const folder = this.open(request.folder);
    const project = await folder.config;
    note(folder, project.problems);
    return { ...await this.checkIn(folder, project, request, isShown), sources: project.sourcesOf(file) };
  }

  private async checkIn(folder: Folder, project: ProjectConfig, request: CheckRequest, isShown: boolean): Promise<EditorResult> {
    const { file, settings } = request;
    const first = request.getText();
    if (first === undefined) return nothingIn(file);
    const hasOwnWords = project.hasOwnWords(file);
    note(folder, project.problems);
    if (
      !(hasOwnWords || settings.settings.wrappers !== undefined
        || this.options.isConcerned(first, path.relative(project.rootOf(file) ?? request.folder, file)))
    ) return nothingIn(file);
    const config = await project.forFile(file);
    note(folder, project.problems);
    if (config.ignored) return nothingIn(file);
    const mayStepAside = request.isBesideEslint && settings.run === 'auto' && this.options.isTrusted;
    const isShownByEslint = mayStepAside && await this.options.eslintShows(file, request.folder);
    const checker = this.checkerFor(folder, config, request);
    const text = request.getText();
    if (text === undefined) return nothingIn(file);
    this.options.onChecking?.();
    const find = (): FileResult => checker.checkText(text, file);
    const result = isShown ? this.imports.check(file, this.projects.get(checker), find) : find();
    note(folder, checker.problems);
    const accepted = acceptedIn(result, request.folder, folder.baseline);
    return {
      ...countingMark(text, result),
      ...(accepted.length > 0 ? { accepted } : {}),
      configuration: this.describe(request, config),
      ...(isShown && this.imports.has(file) ? { hasImports: true } : {}),
      ...(isShownByEslint ? { isShownByEslint } : {}),
    };
  }

  actions({ file, folder, settings, text, result, findings }: ActionsRequest): Promise<FindingAction[]> {
    this.options.onChecking?.();
    const check = (edited: string): Promise<FileResult> => this.checkAs({ file, folder, settings, getText: () => edited }, false);
    const placeAt = placeFinder(text, file, this.options.loadParser);
    return actionsFor({ text, file, folder, result, placeAt, check, entryTarget: () => findEntryTarget(file, folder) }, findings);
  }

  changed(files: readonly string[]): Promise<readonly string[]> {
    return Promise.resolve(this.imports.stale(files));
  }

  problems(): Problem[] {
    const byMessage = new Map<string, Problem>();
    for (const folder of this.folders.values()) for (const problem of folder.problems.values()) byMessage.set(problem.message, problem);
    return [...byMessage.values()];
  }

  forget(): void {
    this.folders.clear();
    this.imports.forget();
    this.options.onForget?.();
  }

  stop(): void {
    this.forget();
  }

  private open(path: string): Folder {
    let folder = this.folders.get(path);
    if (!folder) {
      const config = this.options.loadConfig({ cwd: path, runCode: this.options.isTrusted });
      this.folders.set(path, folder = { config, checkers: new Map(), problems: new Map(), baseline: baselineOf(path) });
    }
    return folder;
  }

  private describe({ file, folder, settings: editor }: CheckRequest, config: FileConfig): FileConfiguration {
    const { preset = 'recommended', settings } = isSilent(config) ? editor : config;
    return { source: config.source, preset, audience: this.options.audienceFor(file, config.root ?? folder, preset, settings ?? {}) };
  }

  private checkerFor(folder: Folder, config: FileConfig, request: CheckRequest): TextChecker {
    let bySettings = folder.checkers.get(config);
    if (!bySettings) folder.checkers.set(config, bySettings = new Map());
    let checker = bySettings.get(request.settings);
    if (!checker) {
      const { preset, settings, rules } = isSilent(config) ? request.settings : config;
      let around: Project | undefined;
      checker = this.options.createChecker({
        cwd: config.root ?? request.folder,
        preset,
        settings,
        rules,
        suppressions: config.suppressions,
        loadParser: this.options.loadParser,
        modules: this.imports.optionsFor(DISK_HOLDS, request.folder, (project) => {
          around = project;
        }),
      });
      if (around) this.projects.set(checker, around);
      bySettings.set(request.settings, checker);
    }
    return checker;
  }
}

function baselineOf(folder: string): Baseline {
  const read = readBaseline(folder, undefined);
  return (read.kind === 'read' ? read.entries : undefined) ?? {};
}

function acceptedIn({ file, findings }: FileResult, folder: string, baseline: Baseline): number[] {
  const isAccepted = acceptedBy(baseline[path.relative(folder, file).replaceAll('\\', '/')] ?? {}, findings);
  return findings.flatMap((finding, index) => (isAccepted(finding) ? [index] : []));
}

/** Milliseconds for which other source files are taken as unchanged, where the editor reports no changes. */
const DISK_HOLDS = 1000;

const MARK = '\ufeff';

/** The checker leaves a byte order mark out of its count; an editor that shows one counts it. */
function countingMark(text: string, result: FileResult): FileResult {
  if (!text.startsWith(MARK)) return result;
  const moved = <
    P extends { readonly line: number; readonly column: number },
  >(position: P): P => (position.line === 1 ? { ...position, column: position.column + 1 } : position);
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      start: moved(finding.start),
      end: moved(finding.end),
      suggestions: finding.suggestions.map((suggestion) => ({
        ...suggestion,
        edits: suggestion.edits.map((edit) => ({ ...edit, range: [edit.range[0] + 1, edit.range[1] + 1] as const })),
      })),
    })),
  };
}

import { type CheckerOptions, type FileConfig, type FileResult, isCheckable, type ParserLoader, type Problem, type ProjectConfig } from '../../rules/src/runner';
import type { EditorSettings } from './settings';

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
  /** Can any rule have something to say about a text? Other texts are answered without running the project's configuration. */
  readonly isConcerned: (text: string) => boolean;
  readonly loadConfig: (options: { readonly cwd: string; readonly runCode: boolean }) => Promise<ProjectConfig>;
  readonly loadParser: ParserLoader;
}

export interface CheckRequest {
  /** Absolute path; its ending says how to read the text. */
  readonly file: string;
  /** Absolute path that configuration is looked up from: the folder of the workspace the file lies in. */
  readonly folder: string;
  readonly settings: EditorSettings;
  /** Asked each time a text is needed, last when everything else is ready, so that the newest is checked; undefined when there is none any more. */
  readonly getText: () => string | undefined;
}

interface Folder {
  readonly config: Promise<ProjectConfig>;
  readonly checkers: Map<FileConfig, Map<EditorSettings, TextChecker>>;
  readonly problems: Map<string, Problem>;
}

/** A project that configures GC25 decides alone, so that editor and command line say the same about it. */
const isSilent = (config: FileConfig): boolean => config.preset === undefined && config.settings === undefined && config.rules === undefined;

const note = (folder: Folder, problems: readonly Problem[]): void => { for (const problem of problems) folder.problems.set(problem.message, problem); };

const nothing = (file: string): FileResult => ({ file, findings: [], problems: [] });

/** Checks texts with the configuration of their folder. Knows no editor: text, path and settings in, findings out. */
export class LintService {
  private readonly folders = new Map<string, Folder>();

  constructor(private readonly options: LintServiceOptions) {}

  /** Findings and problems of one text. Rejects only when reading the configuration fails in an unforeseen way. */
  async check(request: CheckRequest): Promise<FileResult> {
    const { file, settings } = request;
    if (!settings.enable || settings.run === 'never' || !isCheckable(file)) return nothing(file);
    const folder = this.open(request.folder);
    const project = await folder.config;
    note(folder, project.problems);
    const first = request.getText();
    if (first === undefined || !(project.hasOwnWords || settings.settings.wrappers !== undefined || this.options.isConcerned(first))) return nothing(file);
    const config = await project.forFile(file);
    note(folder, project.problems);
    if (config.ignored) return nothing(file);
    const checker = this.checkerFor(folder, config, request);
    const text = request.getText();
    if (text === undefined) return nothing(file);
    const result = checker.checkText(text, file);
    note(folder, checker.problems);
    return countingMark(text, result);
  }

  /** What is wrong with the configuration and the settings, as far as files were checked with them. */
  problems(): Problem[] {
    const byMessage = new Map<string, Problem>();
    for (const folder of this.folders.values()) for (const problem of folder.problems.values()) byMessage.set(problem.message, problem);
    return [...byMessage.values()];
  }

  /** Reads configuration anew from the next check on; of one folder, or of all. */
  forget(folder?: string): void {
    if (folder === undefined) this.folders.clear();
    else this.folders.delete(folder);
  }

  private open(path: string): Folder {
    let folder = this.folders.get(path);
    if (!folder) {
      const config = this.options.loadConfig({ cwd: path, runCode: this.options.isTrusted });
      this.folders.set(path, (folder = { config, checkers: new Map(), problems: new Map() }));
    }
    return folder;
  }

  private checkerFor(folder: Folder, config: FileConfig, request: CheckRequest): TextChecker {
    let bySettings = folder.checkers.get(config);
    if (!bySettings) folder.checkers.set(config, (bySettings = new Map()));
    let checker = bySettings.get(request.settings);
    if (!checker) {
      const { preset, settings, rules } = isSilent(config) ? request.settings : config;
      checker = this.options.createChecker({ cwd: request.folder, preset, settings, rules, loadParser: this.options.loadParser });
      bySettings.set(request.settings, checker);
    }
    return checker;
  }
}

const MARK = '\ufeff';

/** The checker leaves a byte order mark out of its count; an editor that shows one counts it. */
function countingMark(text: string, result: FileResult): FileResult {
  if (!text.startsWith(MARK)) return result;
  const moved = <P extends { readonly line: number; readonly column: number }>(position: P): P => (position.line === 1 ? { ...position, column: position.column + 1 } : position);
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      start: moved(finding.start),
      end: moved(finding.end),
      suggestions: finding.suggestions.map((suggestion) => ({ ...suggestion, edits: suggestion.edits.map((edit) => ({ ...edit, range: [edit.range[0] + 1, edit.range[1] + 1] as const })) })),
    })),
  };
}

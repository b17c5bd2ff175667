/** Types of `eslint-plugin-gc25/runner`: gc25 in programs of Node.js, without ESLint. */
import type { Suppression } from './configuration';
import type { FileResult, Problem } from './results';

export type { FileResult, Finding, Position, Problem, SuppressedFinding, TextEdit } from './results';

export type PresetName = 'recommended' | 'strict' | 'children' | 'all';

/** An entry of a configuration, with the absolute folder of that. */
export interface SuppressionEntry extends Suppression {
  readonly folder?: string;
}

export type Severity = 'off' | 'warn' | 'error';

/** By rule id, without prefix: a severity, or a severity with the options of the rule. They override the preset. */
export type RuleSeverities = Readonly<Record<string, Severity | readonly [Severity, object]>>;

/** How one file is checked. */
export interface FileConfig {
  readonly ignored: boolean;
  /** Name of the file that decides on the rules; undefined where none does. */
  readonly source?: string;
  readonly preset?: PresetName;
  /** As in `settings.gc25`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly rules?: RuleSeverities;
  readonly suppressions?: readonly SuppressionEntry[];
  /** Absolute path of the folder that file patterns are relative to. */
  readonly root?: string;
}

export interface CheckerOptions {
  /** Absolute path of the folder that file patterns are relative to, and that parsers are looked up from. */
  readonly cwd: string;
  readonly preset?: PresetName;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly rules?: RuleSeverities;
  readonly suppressions?: readonly SuppressionEntry[];
  /** The time against which the last days of suppressions are compared. */
  readonly now?: () => Date;
}

export interface Checker {
  /** What is wrong with the settings. */
  readonly problems: readonly Problem[];
  /** Can a rule that is on have something to say about the text? */
  isConcerned(text: string, file: string): boolean;
  /** Checks a text; `file` is an absolute path whose extension says how to read it. Never throws. */
  checkText(text: string, file: string): FileResult;
}

/** Loads the engine with the first checker. */
export function createChecker(options: CheckerOptions): Checker;

/** The configuration of the files of a project. */
export interface ProjectConfig {
  /** Grows while files are asked for. */
  readonly problems: Problem[];
  /** `file` is an absolute path. Never rejects. */
  forFile(file: string): Promise<FileConfig>;
  hasOwnWords(file: string): boolean;
  sourcesOf(file: string): readonly string[];
  rootOf(file: string): string | undefined;
}

export interface ProjectConfigOptions {
  /** Absolute path of the project. */
  readonly cwd: string;
  /** May the project's ESLint configuration be executed? Without it, only JSON is read. */
  readonly runCode: boolean;
}

export function loadProjectConfig(options: ProjectConfigOptions): Promise<ProjectConfig>;

/** Presets and settings of gc25 alone, for projects whose configuration is not to be read. */
export function noProjectConfig(): ProjectConfig;

export interface RunOptions {
  /** Absolute path of the folder that file patterns are relative to where no configuration says otherwise. */
  readonly cwd: string;
  readonly project: ProjectConfig;
  /** Replaces the project's preset and severities. */
  readonly preset?: PresetName;
  /** Override the project's settings, key by key. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Receives what is wrong with the configuration, after the last file. */
  readonly onProblem?: (problem: Problem) => void;
}

/** Checks files in the given order, one result each; files that the project ignores have none. */
export function checkFiles(files: readonly string[], options: RunOptions): AsyncGenerator<FileResult>;

export interface FileList {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Paths and patterns that match nothing, and folders that could not be opened. */
  readonly problems: readonly Problem[];
}

/** Files below files, folders and patterns, without those that git ignores. */
export function listFiles(paths: readonly string[], options: { readonly cwd: string }): Promise<FileList>;

/** Can gc25 read files with this extension? */
export function isCheckable(file: string): boolean;

/** Does the problem leave code unchecked? Others are notes. */
export function isFailure(problem: Problem): boolean;

/** Counts what results hold. */
export class RunSummary {
  readonly files: number;
  readonly judged: number;
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly suppressed: number;
  readonly suppressedWithoutReason: number;
  readonly problems: number;
  /** Primary paragraphs of the findings. */
  readonly paragraphs: ReadonlySet<number>;
  add(result: FileResult): void;
  addProblem(problem: Problem): void;
}

/** A result in the form of ESLint's `LintResult`, for formatters made for ESLint. */
export function lintResultOf(result: FileResult): {
  readonly filePath: string;
  readonly messages: readonly object[];
  readonly suppressedMessages: readonly object[];
  readonly errorCount: number;
  readonly warningCount: number;
};

/** URL of the page of a rule; `id` without prefix. */
export function ruleDocsUrl(id: string): string;

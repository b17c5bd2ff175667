/** Types of `eslint-plugin-gc25/browser`, for workers of web pages. */
import type { RuleSeverity, Settings, Suppression as SuppressionEntry } from './configuration';

export interface CheckerOptions {
  /**
   * URL of the WebAssembly parser: `parser.wasm32-wasip1.wasm` of the package `oxc-parser`, in the version that gc25
   * depends on.
   */
  readonly wasm: string | URL;
  readonly preset?: 'recommended' | 'strict' | 'children' | 'all';
  readonly settings?: Settings;
  /** By rule id, without prefix; override the preset. */
  readonly rules?: Readonly<Record<string, RuleSeverity>>;
  /** Absolute path of the folder that file patterns are relative to; `/` by default. */
  readonly cwd?: string;
  /** Returns the parser for Vue, Svelte, Astro or Angular templates by package name. Without it, these files get a problem. */
  readonly loadFileParser?: (packageName: string) => object | undefined;
  /** The time against which the last days of suppressions are compared. */
  readonly now?: () => Date;
  readonly suppressions?: readonly (SuppressionEntry & { readonly folder: string })[];
  /** Ids of the only rules that run, without prefix; undefined: all that are on. */
  readonly only?: readonly string[];
}

/** Line and column count from 1; columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets are UTF-16 units; the second is exclusive. */
export interface TextEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}

export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: 'warn' | 'error';
  /** The paragraph that the message cites comes first. */
  readonly paragraphs: readonly number[];
  /** What that paragraph says. */
  readonly help: string;
  /** How likely the finding is correct, from A to D. */
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  /** Why only `strict` shows it. */
  readonly strictOnly?: readonly string[];
  /** The day on which its suppression ended, as YYYY-MM-DD. */
  readonly suppressionExpired?: string;
  readonly start: Position;
  readonly end: Position;
  readonly suggestions: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
  /** The edit of a suggestion that changes nothing in the running program, where there is one. */
  readonly fix?: TextEdit;
}

export interface SuppressedFinding extends Finding {
  readonly suppression: {
    readonly kind: 'comment' | 'entry' | 'baseline';
    readonly reason: string;
    readonly expires?: string;
    readonly line?: number;
  };
}

/** Why a text, or part of it, was not checked, with the next step. */
export interface Problem {
  readonly kind: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export interface FileResult {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly notJudged?: string;
  /** Ids of the rules that are on and whose words occur in the file, findings or not. */
  readonly applied?: readonly string[];
  readonly suppressed?: readonly SuppressedFinding[];
}

export interface Checker {
  /** What is wrong with the settings. */
  readonly problems: readonly Problem[];
  /** Checks a text; `file` is an absolute path whose extension says how to read it. Never throws. */
  checkText(text: string, file: string): FileResult;
}

/** Loads the parser and returns a checker. Rejects with a sentence if the parser cannot be loaded. */
export function createChecker(options: CheckerOptions): Promise<Checker>;

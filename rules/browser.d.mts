/** Types of `eslint-plugin-gc25/browser`, for workers of web pages. */
import type { RuleSeverity, Settings, Suppression as SuppressionEntry } from './configuration.js';
import type { FileResult, Problem } from './results.js';

export type { FileResult, Finding, Position, Problem, SuppressedFinding, TextEdit } from './results.js';

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

export interface Checker {
  /** What is wrong with the settings. */
  readonly problems: readonly Problem[];
  /** Checks a text; `file` is an absolute path whose extension says how to read it. Never throws. */
  checkText(text: string, file: string): FileResult;
}

/** Loads the parser and returns a checker. Rejects with a sentence if the parser cannot be loaded. */
export function createChecker(options: CheckerOptions): Promise<Checker>;

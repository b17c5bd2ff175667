import type { Audience } from '../../../configuration/settings';
import type { PresetName } from '../../../rule/presets';
import type { BaselineChange } from '../suppressions/baseline';
import type { ReportRequest } from '../reports/reports';
import type { Concurrency } from '../threads/concurrency';

/** A command line that was understood. */
export interface CliOptions {
  readonly kind: 'run';
  readonly paths: readonly string[];
  /** Path of the file whose text is on standard input, instead of paths. */
  readonly stdinFile?: string;
  /** Only files that git reports as changed; `since` is the commit that they are compared with. */
  readonly changed?: { readonly since?: string };
  readonly preset?: PresetName;
  /** Rules that run, with those that cite one of the paragraphs; all of them where both lists are empty. */
  readonly rules: readonly string[];
  readonly paragraphs: readonly number[];
  /** Are the rules listed instead of checking anything? */
  readonly listsRules: boolean;
  readonly audience?: Audience;
  /** File with an object of settings, relative to the working directory. */
  readonly settings?: string;
  /** Whether the project's configuration is read. */
  readonly config: boolean;
  /** The first is printed, the others are written to files. */
  readonly reports: readonly ReportRequest[];
  /** More warnings than this fail the run; undefined: warnings never do. */
  readonly maxWarnings?: number;
  readonly suppressions: SuppressionsRequest;
  /** Is what suppresses findings listed in place of the findings? */
  readonly listsSuppressions: boolean;
  /** Which edits are made, and whether they are only shown as a patch; undefined: none. */
  readonly fix?: { readonly isDry: boolean; readonly withSuggestions: boolean };
  readonly quiet: boolean;
  /** Do gaps in what was covered fail the run? */
  readonly isCoverageStrict: boolean;
  /** Are results of earlier runs used and kept? */
  readonly cache: boolean;
  /** Folder for them instead of that of the project, relative to the working directory. */
  readonly cacheLocation?: string;
  /** In how many threads files are checked. */
  readonly concurrency: Concurrency;
  /** A file whose configuration is shown instead of checking anything: as JSON, or in sentences. */
  readonly explain?: { readonly file: string; readonly isData: boolean };
  /** A rule, and a finding of it, to cite instead of checking anything. */
  readonly cite?: { readonly rule: string; readonly place?: string };
  /** Outputs of earlier runs to merge instead of checking anything, relative to the working directory. */
  readonly merge?: readonly string[];
  /** Serve the Model Context Protocol instead of checking anything. */
  readonly mcp?: { readonly isTrusted: boolean };
  /** Do findings leave the exit code at 0? */
  readonly exitZero: boolean;
}

/** How the suppressions file of ESLint is used. */
export interface SuppressionsRequest {
  /** Relative to the working directory; ESLint's default where it is not given. */
  readonly location?: string;
  readonly change: BaselineChange;
  /** Do entries that allow more than was found leave the exit code unchanged? */
  readonly isPassing: boolean;
}

/** Why a command line that was understood cannot be followed, in one sentence. */
export interface Refusal {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** A command line that was not, as one sentence; or one that is answered already (`--help`, `--version`). */
export type CliRequest = CliOptions | { readonly kind: 'misuse'; readonly message: string } | { readonly kind: 'answered' };

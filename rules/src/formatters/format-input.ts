import type { FileResult, Problem } from '../rule/finding';
import type { RunSummary } from '../hosts/node/run-summary';

/** All that a finished run has to show. */
export interface FormatInput {
  /** Absolute path that shown paths are relative to. */
  readonly cwd: string;
  /** Files with something to say. */
  readonly results: readonly FileResult[];
  /** What is wrong with the run as a whole: configuration, paths that lead nowhere. */
  readonly problems: readonly Problem[];
  /** Counts everything, also what the results leave out on request. */
  readonly summary: RunSummary;
  /** The text of a checked file by its absolute path; undefined when it can no longer be read. */
  readonly readText?: (file: string) => string | undefined;
}

/** Formats a run as text, without a final line end. */
export type Formatter = (input: FormatInput) => string;

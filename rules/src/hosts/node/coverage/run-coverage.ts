import type { NotJudged } from '../not-judged';
import type { EntryUse } from '../suppressions/entry-use';

/** What became of a file: rules judged it, or why they did not. */
export type FileFate = 'judged' | NotJudged | 'ignored' | 'unchanged';

/** What was on in a run. */
export interface RunSetup {
  /** Ids of the rules that were on in at least one configuration that was asked for. */
  readonly rulesOn: readonly string[];
  /** No file had words of a rule, so no configuration was asked for, and the rules are those that can be on. */
  readonly isAssumed?: true;
  readonly entries: EntryUse;
}

/** Entries of the suppressions file of ESLint that allow more than was found. */
export interface UnprunedBaseline {
  /** The file, as the command line names it. */
  readonly location?: string;
  /** Paths, and ids of rules with prefix. */
  readonly entries: readonly (readonly [file: string, rule: string])[];
}

/** What a run covered, as its outputs have it: enough to put runs together as if they had been one. */
export interface RunCoverage extends RunSetup {
  readonly notApplicable: readonly string[];
  /** Ids of the only rules that were asked for. */
  readonly selected?: readonly string[];
  /** Every file that the run was about. */
  readonly paths: Readonly<Partial<Record<FileFate, readonly string[]>>>;
  /** Primary paragraphs of the warnings that `--quiet` left out of the output, by path. */
  readonly quiet?: Readonly<Record<string, readonly number[]>>;
  readonly unpruned?: readonly UnprunedBaseline[];
}

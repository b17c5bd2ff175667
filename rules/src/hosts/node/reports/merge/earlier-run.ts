import type { IdentifiedFinding } from '../../../../formatters/fingerprints';
import type { FileResult, Problem, SuppressedFinding } from '../../../../rule/finding';
import type { RunCoverage } from '../../coverage/run-coverage';

export interface EarlierResult extends FileResult {
  /** As shown: relative, or absolute where it is outside. */
  readonly file: string;
  readonly findings: readonly IdentifiedFinding[];
  readonly suppressed?: readonly (SuppressedFinding & IdentifiedFinding)[];
}

/** A run of gc25 as its output in the format `json` or `sarif` shows it. */
export interface EarlierRun {
  /** Folder that files are relative to, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly results: readonly EarlierResult[];
  readonly problems: readonly Problem[];
  /** Paths as `results` has them. */
  readonly coverage: RunCoverage;
}

/** Is it what this version writes? */
export const isCoverage = (data: unknown): data is RunCoverage => {
  const { rulesOn, notApplicable, entries, paths } = (data ?? {}) as Partial<RunCoverage>;
  return Array.isArray(rulesOn) && Array.isArray(notApplicable) && typeof entries === 'object' && typeof paths === 'object';
};

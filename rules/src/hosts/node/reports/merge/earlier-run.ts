import type { IdentifiedFinding } from '../../../../formatters/fingerprints';
import type { FileResult, Problem, SuppressedFinding } from '../../../../rule/finding';
import type { NotJudged } from '../../not-judged';
import type { RunCoverage } from '../../run-summary';

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
  /** Files that were checked or tried. */
  readonly files: number;
  readonly ignored: number;
  readonly notJudged: Readonly<Partial<Record<NotJudged, number>>>;
  /** Paths as `results` has them. */
  readonly coverage: RunCoverage;
}

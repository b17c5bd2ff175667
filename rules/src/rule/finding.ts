import type { TextEdit } from '../edits/text-edit';
import type { Evidence } from '../facts/evidence';

export interface FindingPosition {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** One thing a run has to say about a file, as plain data: formatters, server, editor and tests all read this. */
export interface Finding {
  /** Without prefix: `no-autoplay-loop`. */
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: 'warn' | 'error';
  /** The one the message cites first. */
  readonly paragraphs: readonly number[];
  /** What that paragraph says, as a sentence. */
  readonly help: string;
  readonly evidence: Evidence;
  /** Why `strict` alone shows it, one sentence for each reason; left out where every preset shows it. */
  readonly strictOnly?: readonly string[];
  /** Day, "YYYY-MM-DD", on which a suppression of this finding ended; the message says so too. */
  readonly suppressionExpired?: string;
  readonly start: FindingPosition;
  readonly end: FindingPosition;
  readonly suggestions: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
  /** The edit of a suggestion that changes nothing in the running program, where there is one: `--fix` makes it. */
  readonly fix?: TextEdit;
}

/** What silences a finding. */
export interface Suppression {
  /** A comment of the file, an entry of a configuration, or a count in the suppressions file of ESLint. */
  readonly kind: 'comment' | 'entry' | 'baseline';
  /** Empty when there is no reason. */
  readonly reason: string;
  /** Last day, "YYYY-MM-DD" in UTC, on which it holds. */
  readonly expires?: string;
  /** Line of the comment, 1-based; entries have none. */
  readonly line?: number;
}

/** A finding that a suppression hides. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}

/** Why a file, or a part of it, could not be checked, or a setting not used: one sentence with the next step. */
export interface Problem {
  readonly kind: 'syntax' | 'parser-missing' | 'unreadable' | 'too-large' | 'settings' | 'config' | 'directive' | 'unused-suppression'
    | 'baseline' | 'difference' | 'crash' | 'timeout';
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export interface FileResult {
  /** Absolute path. */
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Kind of a file that rules leave alone, such as "test"; undefined where they judged it. */
  readonly notJudged?: string;
  /** Ids of the rules that are on and whose words occur in the file, findings or not; left out where there are none. */
  readonly applied?: readonly string[];
  /** Findings that comments or the configuration silence; left out when there are none. */
  readonly suppressed?: readonly SuppressedFinding[];
}

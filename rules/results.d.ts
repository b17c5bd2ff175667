/** What a check gives: types of `eslint-plugin-gc25/browser` and `eslint-plugin-gc25/runner`. */

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
  readonly kind:
    | 'syntax' | 'parser-missing' | 'unreadable' | 'too-large' | 'settings' | 'config' | 'directive' | 'unused-suppression' | 'difference'
    | 'baseline' | 'crash' | 'timeout';
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

import type { FileResult, Finding, Problem, SuppressedFinding } from '../rule/finding';

/** A message as ESLint's formatters read it; the parts that gc25 fills. Lines and columns count from 1. */
export interface LintMessage {
  readonly ruleId: string | null;
  readonly messageId?: string;
  readonly message: string;
  readonly severity: 1 | 2;
  readonly fatal?: true;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly fix?: { readonly range: readonly [number, number]; readonly text: string };
  readonly suggestions?: readonly {
    readonly desc: string;
    readonly fix: { readonly range: readonly [number, number]; readonly text: string };
  }[];
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

/** ESLint's `LintResult`, so that a formatter made for ESLint can show a run of gc25. */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly LintMessage[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly usedDeprecatedRules: readonly [];
}

/** Kinds of problems that leave the file unchecked as a parse error leaves it in ESLint. */
const FATAL: ReadonlySet<Problem['kind']> = new Set(['syntax', 'parser-missing', 'unreadable', 'crash', 'timeout']);

/** A result in the form of ESLint's. Coverage and paragraphs are members of the result itself. */
export function lintResultOf({ file, findings, problems, suppressed = [] }: FileResult): LintResult {
  const messages = [...problems.map(ofProblem), ...findings.map(ofFinding)];
  const count = (isCounted: (message: LintMessage) => boolean): number => messages.filter(isCounted).length;
  return {
    filePath: file,
    messages,
    suppressedMessages: suppressed.map(ofSuppressed),
    errorCount: count(({ severity }) => severity === 2),
    fatalErrorCount: count(({ fatal }) => fatal === true),
    warningCount: count(({ severity }) => severity === 1),
    fixableErrorCount: count(({ severity, fix }) => severity === 2 && fix !== undefined),
    fixableWarningCount: count(({ severity, fix }) => severity === 1 && fix !== undefined),
    usedDeprecatedRules: [],
  };
}

const ofFinding = ({ ruleId, messageId, message, severity, start, end, fix: ownFix, suggestions }: Finding): LintMessage => ({
  ruleId: `gc25/${ruleId}`,
  messageId,
  message,
  severity: severity === 'error' ? 2 : 1,
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
  ...(ownFix ? { fix: ownFix } : {}),
  ...(suggestions.length > 0 ? { suggestions: suggestions.map(({ title, edits: [fix] }) => ({ desc: title, fix })) } : {}),
});

/** The reason of a suppression goes where ESLint has that of a comment; a count in the suppressions file has none there. */
const ofSuppressed = (finding: SuppressedFinding): LintMessage => ({
  ...ofFinding(finding),
  suppressions: [
    finding.suppression.kind === 'baseline'
      ? { kind: 'file', justification: '' }
      : { kind: 'directive', justification: finding.suppression.reason },
  ],
});

const ofProblem = ({ kind, message, line = 1, column = 1 }: Problem): LintMessage =>
  FATAL.has(kind)
    ? { ruleId: null, message, severity: 2, fatal: true, line, column }
    : { ruleId: null, message, severity: 1, line, column };

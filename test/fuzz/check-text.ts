import type { Lang } from '../../rules/src/case';
import { rules } from '../../rules/src/generated/rules';
import { relativePath } from '../../rules/src/audience';
import { canConcern, rulesForFile, withoutTriggers } from '../../rules/src/trigger-index';
import { readingsOf } from '../support/case-languages';
import { type LintOutcome, type LintReport, lintText } from '../support/lint-case';

/** What was wrong with one text. */
export interface Failure {
  /** The property that does not hold, with the rule where there is one; the same for the same fault. */
  readonly kind: string;
  readonly detail: string;
}

export interface TextOutcome {
  readonly isParsed: boolean;
  readonly suggestions: number;
  readonly failure?: Failure;
}

const keyOf = ({ ruleId, messageId, range }: LintReport): string => `${ruleId}/${messageId} at ${range.join('-')}`;
const plainKeyOf = ({ ruleId, messageId }: LintReport): string => `${ruleId}/${messageId}`;

function countOf(reports: readonly LintReport[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const report of reports) counts.set(plainKeyOf(report), (counts.get(plainKeyOf(report)) ?? 0) + 1);
  return counts;
}

/**
 * Checks everything that holds for any text: no rule throws, no place is reported twice or lies outside, the scan hides
 * nothing, and suggestions parse, keep comments, take their report away and bring none, `strict` ones included.
 */
export function checkText(code: string, lang: Lang, filename?: string): TextOutcome {
  const [reading] = readingsOf(lang);
  const file = filename ?? reading.filename;
  const lint = (text: string): LintOutcome => withoutTriggers(() => lintText(text, reading, rules, { strict: true, filename: file }));
  let outcome: LintOutcome;
  try {
    outcome = lint(code);
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const rule = /Rule: "gc25\/([^"]+)"/.exec(message)?.[1] ?? 'no rule';
    return { isParsed: true, suggestions: 0, failure: { kind: `crash of ${rule}`, detail: `${message.split('\n')[0]}\n${stack.split('\n').slice(1, 4).join('\n')}` } };
  }
  if (outcome.fatal !== undefined) return { isParsed: false, suggestions: 0 };
  const { reports } = outcome;
  const suggestions = reports.reduce((sum, report) => sum + report.suggestions.length, 0);
  return { isParsed: true, suggestions, failure: faultOfReports(code, file, reports) ?? faultOfSuggestions(code, outcome, lint) };
}

function faultOfReports(code: string, file: string, reports: readonly LintReport[]): Failure | undefined {
  const seen = new Set<string>();
  const concerned = rulesForFile(code, relativePath(file, undefined));
  for (const report of reports) {
    const [start, end] = report.range;
    if (!(start >= 0 && end >= start && end <= code.length)) return { kind: `place outside the text: ${plainKeyOf(report)}`, detail: keyOf(report) };
    if (seen.has(keyOf(report))) return { kind: `report given twice: ${plainKeyOf(report)}`, detail: keyOf(report) };
    seen.add(keyOf(report));
    if (!canConcern(concerned, report.ruleId, true)) return { kind: `hidden by the scan: ${plainKeyOf(report)}`, detail: keyOf(report) };
  }
  return undefined;
}

function faultOfSuggestions(code: string, before: LintOutcome, lint: (text: string) => LintOutcome): Failure | undefined {
  const counts = countOf(before.reports);
  for (const report of before.reports) for (const { messageId, fix } of report.suggestions) {
    const name = `${plainKeyOf(report)}, suggestion ${messageId}`;
    const text = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
    const fail = (what: string): Failure => ({ kind: `${what}: ${name}`, detail: `after the edit:\n${text}` });
    let after: LintOutcome;
    try {
      after = lint(text);
    } catch (error) {
      return fail(`crash after an edit (${(error as Error).message.split('\n')[0]})`);
    }
    if (after.fatal !== undefined) return fail(`does not parse (${after.fatal.replace(/\d+/g, 'n')})`);
    if (before.comments.some((comment) => !after.comments.includes(comment))) return fail('loses a comment');
    const left = countOf(after.reports);
    if ((left.get(plainKeyOf(report)) ?? 0) >= (counts.get(plainKeyOf(report)) ?? 0)) return fail('leaves its report');
    const added = [...left].find(([key, count]) => count > (counts.get(key) ?? 0));
    if (added) return fail(`adds ${added[0]}`);
  }
  return undefined;
}

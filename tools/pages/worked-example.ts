import { createTwoFilesPatch } from 'diff';
import { type InvalidCase, langsOf, readMarks, type ValidCase } from '../../rules/src/rule/case';
import type { Gc25Rule } from '../../rules/src/rule/create-rule';
import { withoutTriggers } from '../../rules/src/rule/trigger-index';
import { readingsOf } from '../../test/support/cases/case-languages';
import { lintText, type LintReport } from '../../test/support/cases/lint-case';

/** What the linter says about an example, and what is left of it after its quick fixes. */
export interface WorkedExample {
  readonly code: string;
  readonly findings: readonly { readonly line: number; readonly messageId: string; readonly message: string }[];
  /** Titles of the quick fixes applied, the first one of each finding. */
  readonly fixes: readonly { readonly id: string; readonly title: string }[];
  /** Changed lines with a little around them, as `diff` writes them; undefined where no quick fix is offered. */
  readonly diff?: string;
  /** How many findings stay after the quick fixes, at the strictness of the example and in `strict`. */
  readonly left: number;
  readonly leftInStrict: number;
}

const trimmed = (code: string): string => code.replace(/^\n|\n\s*$/g, '');
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** More quick fixes than any example has findings. */
const MOST_FIXES = 20;

function reportsOf(id: string, rule: Gc25Rule, code: string, example: ValidCase): readonly LintReport[] {
  // The index of triggers may be out of date: it is written together with the pages.
  const { reports, fatal } = withoutTriggers(() => lintText(code, readingsOf(langsOf(example)[0])[0], { [id]: rule }, example, id));
  if (fatal !== undefined) throw new Error(`the example "${example.title}" does not parse: ${fatal}`);
  return reports;
}

/** Reports of a rule on an example. Throws when the example does not parse. */
export const reportsOn = (id: string, rule: Gc25Rule, example: ValidCase): readonly LintReport[] =>
  reportsOf(id, rule, trimmed(readMarks(example.code).code), example);

/** Runs the rule over an example as the tests do, then applies quick fixes until none is left. */
export function workOut(id: string, rule: Gc25Rule, example: InvalidCase): WorkedExample {
  const code = trimmed(readMarks(example.code).code);
  const findings = reportsOf(id, rule, code, example);
  const fixes: { id: string; title: string }[] = [];
  let text = code;
  for (let round = 0; round < MOST_FIXES; round++) {
    const suggestion = reportsOf(id, rule, text, example).find((report) => report.suggestions.length > 0)?.suggestions[0];
    if (!suggestion) break;
    const { range, text: inserted } = suggestion.fix;
    text = text.slice(0, range[0]) + inserted + text.slice(range[1]);
    if (!fixes.some((fix) => fix.title === suggestion.title)) fixes.push({ id: suggestion.messageId, title: suggestion.title });
  }
  const diff = text === code
    ? undefined
    : createTwoFilesPatch('a', 'b', `${code}\n`, `${text.replace(/\n*$/, '')}\n`, undefined, undefined, { context: 2 })
      .split('\n')
      .filter((line) => !/^(?:=+|--- a.*|\+\+\+ b.*|@@.*|\\.*)$/.test(line))
      .join('\n')
      .replace(/\n$/, '');
  return {
    code,
    findings: findings.map(({ range, messageId, message }) => ({ line: lineAt(code, range[0]), messageId, message })),
    fixes,
    diff,
    left: reportsOf(id, rule, text, example).length,
    leftInStrict: reportsOf(id, rule, text, { ...example, strict: true }).length,
  };
}

/** Does `strict` report an example that is shown as correct? */
export const isReportedInStrict = (id: string, rule: Gc25Rule, example: ValidCase): boolean =>
  reportsOn(id, rule, { ...example, strict: true }).length > 0;

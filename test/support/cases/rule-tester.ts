import { RuleTester } from '@typescript-eslint/rule-tester';
import { type InvalidCase, readMarks, type ValidCase } from '../../../rules/src/rule/case';
import { withExceptions } from '../../../rules/src/rule/notices';
import type { Gc25Rule } from '../../../rules/src/rule/create-rule';
import { eslintRuleOf } from '../../../rules/src/hosts/eslint/eslint-rule';
import type { Reading } from './case-languages';
import type { LintReport } from './lint-case';

RuleTester.afterAll = after;

/** Runs its cases at once, inside the test that calls it, instead of making tests of its own. */
class DirectTester extends RuleTester {
  static override describe = (_title: string, run: () => void): void => run();
  static override it = (_title: string, run: () => void): void => run();
}

let tester: DirectTester | undefined;

/** RuleTester knows parsers, not languages such as JSON. */
export const isForRuleTester = (reading: Reading): boolean => reading.config.languageOptions !== undefined;

function caseOf(example: ValidCase, code: string, reading: Reading): object {
  return {
    code,
    name: example.title,
    filename: example.filename ?? reading.filename,
    languageOptions: reading.config.languageOptions,
    settings: { gc25: { ...example.settings, ...(example.strict ? { strictness: 'strict' } : {}) } },
    ...(example.options ? { options: [example.options] } : {}),
  };
}

/**
 * Puts a case through RuleTester as well: it also rejects rules that change the syntax tree, send the same suggestion
 * twice, miss message data or use forbidden calls. `reports` are those already compared with the case.
 */
export function runRuleTester(
  id: string,
  rule: Gc25Rule,
  example: ValidCase | InvalidCase,
  reading: Reading,
  reports: readonly LintReport[],
): void {
  tester ??= new DirectTester();
  const { code } = readMarks(example.code);
  const base = caseOf(example, code, reading);
  const errors = reports.map((report) => ({
    messageId: report.messageId,
    suggestions: report.suggestions.length === 0
      ? null
      : report.suggestions.map(({ messageId, fix }) => ({
        messageId,
        output: code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
      })),
  }));
  const fixed = applyFixes(code, reports);
  const output = fixed === code ? undefined : fixed;
  const cases = reports.length > 0
    ? { valid: [], invalid: [{ ...base, errors, ...(output === undefined ? {} : { output }) }] }
    : { valid: [base], invalid: [] };
  const direct = tester;
  withExceptions(() => direct.run(id, eslintRuleOf(rule) as never, cases as never));
}

/** The code after the edits that `--fix` makes, last first so that places stay right. */
const applyFixes = (code: string, reports: readonly LintReport[]): string =>
  reports.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.range[0] - a.range[0]).reduce(
    (text, { range, text: added }) => text.slice(0, range[0]) + added + text.slice(range[1]),
    code,
  );

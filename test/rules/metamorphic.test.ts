import assert from 'node:assert/strict';
import { langsOf, readMarks, type ValidCase } from '../../rules/src/rule/case';
import type { Gc25Rule } from '../../rules/src/rule/create-rule';
import { loadRules } from '../../tools/rule-folders';
import { type Reading, readingsOf } from '../support/cases/case-languages';
import { allRulesLinter } from '../support/cases/check-case';
import { applied, breachesOf, type EditedText } from '../support/cases/edit-contract';
import { type LintReport, parseText } from '../support/cases/lint-case';
import { type Rewriting, rewritings } from '../support/cases/rewritings';

/** Without the variable, every fourth pair of case and rewriting runs, always the same ones. */
const SHARE = process.env.GC25_ALL_REWRITINGS ? 1 : 4;
const SCRIPTS = new Set(['js', 'jsx', 'ts', 'tsx']);

const folders = loadRules();
const rules: Record<string, Gc25Rule> = {};
for (const { id, rule } of folders) if (rule) rules[id] = rule;

function isInShare(text: string): boolean {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) as number)) % 65_521;
  return sum % SHARE === 0;
}

/** What is reported, without what a rewriting may change: places, comments, blanks, brackets and separators. */
function signature(code: string, reports: readonly LintReport[]): string[] {
  const plain = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/[\s(),;]/g, '');
  return reports.map(({ ruleId, messageId, range }) => `${ruleId}/${messageId} «${plain(code.slice(...range))}»`).sort();
}

const show = (text: string): string => text.replaceAll(/^/gm, '    ');

/** Problems of one case in one reading under one rewriting. */
function* problemsOf(
  id: string,
  example: ValidCase,
  reading: Reading,
  lint: EditedText['lint'],
  code: string,
  text: string,
  rewriting: Rewriting,
): Generator<string> {
  const after = lint(text, 'own');
  const named = `"${example.title}" [${reading.name}] ${rewriting.name}`;
  if (after.fatal !== undefined) return yield `${named}: the rewriting itself does not parse (${after.fatal}):\n${show(text)}`;
  const [was, is] = [signature(code, lint(code, 'own').reports), signature(text, after.reports)];
  const isSame = JSON.stringify(was) === JSON.stringify(is);
  const reason = example.differs?.[rewriting.name];
  if (!isSame && reason === undefined) yield `${named}: was ${was.join(', ') || 'silent'}, is ${is.join(', ') || 'silent'}:\n${show(text)}`;
  if (isSame && reason !== undefined) yield `${named}: findings are the same, so "differs" can go`;
  for (const report of after.reports)
    if (report.ruleId === id) {
      for (const { messageId, fix } of report.suggestions) {
        for (const { breach, detail } of breachesOf(report, fix, { code: text, lint, named: [example.settings, example.options] }))
          yield `${named}: suggestion ${messageId} ${breach} (${detail}):\n${show(applied(text, fix))}`;
      }
    }
}

describe('the same code, written otherwise,', () => {
  for (const { id, cases } of folders) {
    it(`gives the same findings and edits that keep their contract: ${id}`, () => {
      const problems: string[] = [];
      const seen = new Set<string>();
      for (const example of [...(cases?.invalid ?? []), ...(cases?.valid ?? [])])
        for (const lang of langsOf(example)) {
          const [reading] = readingsOf(lang);
          const { code } = readMarks(example.code);
          const isScript = SCRIPTS.has(lang);
          const key = JSON.stringify([code, isScript ? 'script' : lang, example.filename, example.settings, example.options,
            example.strict]);
          const wanted = rewritings.filter(({ name, isForScripts }) => (isScript || !isForScripts) && isInShare(`${key} ${name}`));
          if (seen.has(key) || wanted.length === 0) continue;
          seen.add(key);
          const lint = allRulesLinter(id, rules, example, reading);
          const source = parseText(code, reading, example);
          for (const rewriting of source ? wanted : []) {
            const text = rewriting.rewrite(source as NonNullable<typeof source>);
            if (text !== undefined && text !== code) problems.push(...problemsOf(id, example, reading, lint, code, text, rewriting));
          }
        }
      assert.equal(problems.length, 0, `${problems.length} problems\n\n${problems.join('\n\n')}`);
    }).timeout(300_000);
  }

  it('names only rewritings that exist as exceptions', () => {
    const names = new Set(rewritings.map(({ name }) => name));
    const unknown = folders.flatMap(({ cases }) =>
      [...(cases?.invalid ?? []), ...(cases?.valid ?? [])].flatMap(({ title, differs }) =>
        Object.keys(differs ?? {}).filter((name) => !names.has(name)).map((name) => `${title}: ${name}`)
      )
    );
    assert.deepEqual(unknown, []);
  });
});

import assert from 'node:assert/strict';
import { langsOf } from '../../../rules/src/rule/case';
import type { SourceCodeLike } from '../../../rules/src/program/syntax/file-context';
import { rules } from '../../../rules/src/generated/rules';
import { installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { type ParserName, ScriptReader } from '../../../rules/src/engine/readers';
import { allCases } from '../../support/cases/all-cases';
import { readingsOf } from '../../support/cases/case-languages';
import { parseText } from '../../support/cases/lint-case';
import { reportsOn } from '../../support/run-rules';

const installed = installedScriptParsers(process.cwd());
const scriptLangs = new Set(['js', 'jsx', 'ts', 'tsx']);

/** Every case in every script language with all rules: at least so many, so that an empty list is no success. */
const MIN_READINGS = 2500;

for (const parser of ['oxc', 'typescript'] as ParserName[]) {
  const reader = new ScriptReader((name) => (name === parser ? installed(name) : undefined));

  it(`the script reader with ${parser} gives every case the findings that typescript-eslint gives it`, async () => {
    let readings = 0;
    let findings = 0;
    const differences: unknown[] = [];
    for (const { ruleId, example, code } of await allCases())
      for (const lang of langsOf(example).filter((each) => scriptLangs.has(each))) {
        const reading = readingsOf(lang).at(-1);
        assert.ok(reading);
        const filename = example.filename ?? reading.filename;
        const peer = parseText(code, reading, example) as unknown as SourceCodeLike | undefined;
        const { source, problem } = reader.read(code, filename);
        assert.ok(source && peer, `${ruleId}: ${example.title} [${lang}] ${problem?.message}`);
        readings++;
        for (const strict of example.strict ? [true] as const : [undefined, true] as const) {
          const expected = reportsOn(peer, filename, rules, { ...example, strict }, ruleId);
          const actual = reportsOn(source, filename, rules, { ...example, strict }, ruleId);
          findings += expected.length;
          try {
            assert.deepEqual(actual, expected);
          } catch {
            differences.push({ ruleId, title: example.title, lang, strict, actual, expected });
          }
        }
      }
    assert.deepEqual(differences, []);
    assert.ok(readings >= MIN_READINGS && findings >= MIN_READINGS, `${readings} readings with ${findings} findings`);
  }).timeout(600_000);
}

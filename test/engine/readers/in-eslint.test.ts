import assert from 'node:assert/strict';
import { builtinRules as rules10 } from 'eslint/use-at-your-own-risk';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { builtinRules as rules9 } from 'eslint9/use-at-your-own-risk';
import * as typescriptEslint from '@typescript-eslint/parser';
import { parserForEslint, ScriptReader } from '../../../rules/src/engine/readers';
import { installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { langsOf } from '../../../rules/src/rule/case';
import { allCases } from '../../support/cases/all-cases';
import { syntaxSamples } from '../../support/syntax-samples';

const own = parserForEslint(new ScriptReader(installedScriptParsers(process.cwd())));

/** Every so many cases are read: all rules of ESLint on all cases take minutes. */
const STEP = 10;
/** What oxc does not take for TypeScript. */
const REFUSED = new Set(['with_(a); debugger; new.target_;']);

for (const [version, Linter, rules] of [['10', Linter10, rules10], ['9', Linter9, rules9]] as const)
  describe(`the script reader as a parser in ESLint ${version}`, () => {
    const ids = [...rules.keys()];
    const linter = new Linter({ configType: 'flat' }) as Linter10;

    const messagesWith = (parser: object, text: string, filename: string): unknown[] =>
      linter.verify(text, [{
        files: ['**/*.ts', '**/*.tsx'],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        rules: Object.fromEntries(ids.map((id) => [id, 'error'])),
      }] as never, { filename }).map(({
        ruleId,
        line,
        column,
        endLine,
        endColumn,
        message,
        fatal,
      }) => (fatal ? { fatal, line } : { ruleId, line, column, endLine, endColumn, message }));

    it('gives ESLint’s own rules what typescript-eslint’s parser gives them', async () => {
      const cases = (await allCases()).filter(({ example }) => langsOf(example).includes('ts'))
        .filter((_, index) => index % STEP === 0).map(({ code }) => ['a.ts', code] as const);
      const texts = [...cases, ...syntaxSamples.filter((code) => !REFUSED.has(code)).map((code) => ['a.tsx', code] as const)];
      let messages = 0;
      const differences: unknown[] = [];
      for (const [filename, text] of texts) {
        const expected = messagesWith(typescriptEslint, text, filename);
        const actual = messagesWith(own, text, filename);
        messages += expected.length;
        try {
          assert.deepEqual(actual, expected);
        } catch {
          differences.push({
            text,
            actual: actual.filter((a) => !expected.some((b) => JSON.stringify(a) === JSON.stringify(b))),
            expected: expected.filter((a) => !actual.some((b) => JSON.stringify(a) === JSON.stringify(b))),
          });
        }
      }
      assert.deepEqual(differences, []);
      assert.ok(texts.length > 300 && messages > 2000, `${texts.length} texts with ${messages} messages`);
    }).timeout(600_000);
  });

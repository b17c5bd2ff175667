import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lintResultOf } from '../../rules/src/engine/lint-result';
import { createChecker } from '../../rules/src/hosts/node';

type Formatter = (results: readonly object[], data: object) => string | Promise<string>;

const require = createRequire(__filename);
const formatters = path.join(path.dirname(require.resolve('eslint/package.json')), 'lib/cli-engine/formatters');
/** A formatter itself: ESLint's `loadFormatter` takes results of its own runs only. */
const formatterOf = (name: string): Formatter => require(path.join(formatters, name)) as Formatter;

const cwd = '/project';
const checker = createChecker({ cwd });
const TEXT = [
  'export const A = () => <video autoPlay loop src="/a.mp4" />;',
  '// eslint-disable-next-line gc25/no-autoplay-loop -- shown in a museum',
  'export const B = () => <video autoPlay loop src="/b.mp4" />;',
].join('\n');

describe('the form of ESLint for results', () => {
  it('has findings, what silences them, and files that could not be checked', () => {
    const found = lintResultOf(checker.checkText(TEXT, `${cwd}/a.jsx`));
    assert.deepEqual(found.messages.map(({ ruleId, severity, line, endLine }) => [ruleId, severity, line, endLine]), [
      ['gc25/no-autoplay-loop', 2, 1, 1],
    ]);
    assert.ok((found.messages[0].suggestions ?? []).every(({ desc, fix }) => desc.endsWith('.') && fix.range.length === 2));
    assert.deepEqual(found.suppressedMessages.map(({ line, suppressions }) => [line, suppressions]), [
      [3, [{ kind: 'directive', justification: 'shown in a museum' }]],
    ]);
    assert.deepEqual([found.errorCount, found.fatalErrorCount, found.warningCount], [1, 0, 0]);
    const broken = lintResultOf(checker.checkText('const video = <video autoPlay loop', `${cwd}/b.jsx`));
    assert.deepEqual(broken.messages.map(({ ruleId, fatal }) => [ruleId, fatal]), [[null, true]]);
    assert.deepEqual([broken.errorCount, broken.fatalErrorCount], [1, 1]);
  });

  for (const name of ['stylish', 'json', 'json-with-metadata', 'html'])
    it(`is what the formatter ${name} of ESLint reads`, async () => {
      const result = lintResultOf(checker.checkText(TEXT, `${cwd}/a.jsx`));
      const shown = await formatterOf(name)([result], { cwd, rulesMeta: {} });
      assert.ok(shown.includes('gc25/no-autoplay-loop') && shown.includes('GC25 ¶96'), shown);
    });
});

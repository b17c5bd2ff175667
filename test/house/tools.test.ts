import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../tools/rule-folders';

/** The tools write into the checkout they stand in, so they are tried in a copy. */
describe('contributor tools', () => {
  let copy: string;
  const at = (file: string): string => path.join(copy, file);
  const run = (...argv: string[]): { code: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: copy, encoding: 'utf8' });
    return { code: status, output: stdout + stderr };
  };
  const tool = (name: string, ...argv: string[]): { code: number | null; output: string } =>
    run('--import', 'tsx', `tools/${name}.ts`, ...argv);
  const update = (...argv: string[]): { code: number | null; output: string } => tool('update', ...argv);

  before(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'gc25-tools-'));
    for (
      const part of ['rules/src', 'rules/package.json', 'rules/gc25.schema.json', 'rules/docs', 'tools', 'test/rules/rules.test.ts',
        'test/support', 'package.json', 'tsconfig.json', 'README.md', '.mocharc.json']
    ) cpSync(path.join(root, part), at(part), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), at('node_modules'));
    // Rules under work elsewhere must not decide this test.
    for (const file of ['rules/src/rules', 'rules/docs/rules']) rmSync(at(file), { recursive: true, force: true });
    mkdirSync(at('rules/src/rules'));
    update();
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it('lays out a rule that passes its cases, lists it and writes its page', () => {
    const made = tool('new-rule', 'no-something');
    assert.equal(made.code, 0, made.output);
    const cases = run('node_modules/mocha/bin/mocha.js', 'test/rules/rules.test.ts');
    assert.equal(cases.code, 0, cases.output);
    assert.match(cases.output, /8 passing/);

    const stale = update('--check');
    assert.equal(stale.code, 1);
    assert.match(stale.output, /stale: rules\/docs\/rules\/no-something\.md/);
    assert.ok(!existsSync(at('rules/docs/rules/no-something.md')), '--check writes nothing');

    assert.equal(update().code, 0);
    assert.match(
      readFileSync(at('rules/src/generated/rules.ts'), 'utf8'),
      /import \{ meta as noSomething \} from '..\/rules\/no-something\/meta';/,
    );
    assert.match(
      readFileSync(at('rules/docs/rules/no-something.md'), 'utf8'),
      /## Incorrect\n\nJavaScript, TypeScript: …\n\n```js\nconsole\.log\(word\);\n```/,
    );
    assert.match(readFileSync(at('README.md'), 'utf8'), /\| \[no-something\]\(rules\/docs\/rules\/no-something\.md\) \|/);
    assert.deepEqual(update('--check'), { code: 0, output: '' });
  });

  it('renames a rule everywhere and drops its old page', () => {
    const renamed = tool('rename-rule', 'no-something', 'no-other-thing');
    assert.equal(renamed.code, 0, renamed.output);
    assert.match(readFileSync(at('rules/src/rules/no-other-thing/meta.ts'), 'utf8'), /id: 'no-other-thing'/);
    assert.equal(update().code, 0);
    assert.ok(existsSync(at('rules/docs/rules/no-other-thing.md')));
    assert.ok(!existsSync(at('rules/docs/rules/no-something.md')));
  });

  it('takes a planned rule from its plan, and off the plan', () => {
    const plan = (): string => readFileSync(at('rules/src/gc25/planned-rules.ts'), 'utf8');
    writeFileSync(
      at('rules/src/gc25/planned-rules.ts'),
      plan().replace('= {\n', "= {\n  'no-planned-thing': { family: 'rest', paragraphs: [40, 98] },\n"),
    );
    assert.equal(update().code, 0);
    assert.match(readFileSync(at('rules/docs/coverage.md'), 'utf8'), /\| \[98\][^\n]*`no-planned-thing`/);
    assert.equal(tool('new-rule', 'no-planned-thing').code, 0);
    assert.match(
      readFileSync(at('rules/src/rules/no-planned-thing/meta.ts'), 'utf8'),
      /primary: 40, also: \[98\] \},\n {2}help: \{ 40: \{ force: 'describes', says: 'says …' \} \},\n {2}family: 'rest'/,
    );
    assert.equal(update().code, 0);
    assert.doesNotMatch(plan(), /no-planned-thing/);
    assert.match(readFileSync(at('rules/docs/coverage.md'), 'utf8'), /\| \[98\][^\n]*\[no-planned-thing\]\(rules\/no-planned-thing\.md\)/);
  });

  it('says which rule does not load and still updates the rest', () => {
    writeFileSync(at('rules/src/rules/no-other-thing/index.ts'), 'export default ;');
    const updated = update();
    assert.equal(updated.code, 1);
    assert.match(updated.output, /no-other-thing does not load: /);
    assert.ok(existsSync(at('rules/docs/rules/no-other-thing.md')), 'its page is kept');
  });

  it('lays out an SDK that the index takes up', () => {
    assert.equal(tool('new-sdk', 'acme-metrics').code, 0);
    update();
    assert.match(
      readFileSync(at('rules/src/generated/sdks.ts'), 'utf8'),
      /import \{ acmeMetrics \} from '..\/knowledge\/sdks\/acme-metrics';/,
    );
  });

  it('refuses ids that are wrong or taken', () => {
    for (
      const [name, ...argv] of [['new-rule', 'something'], ['new-rule', 'no-other-thing'], ['new-sdk', 'Acme'], ['new-sdk', 'acme-metrics'],
        ['rename-rule', 'no-other-thing', 'thing'], ['rename-rule', 'no-missing-thing', 'no-thing']]
    ) {
      assert.equal(tool(name, ...argv).code, 2, `${name} ${argv.join(' ')}`);
    }
  });
});

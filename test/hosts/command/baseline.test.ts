import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { CommandProject, LOG, LOOP } from '../../support/command-project';
import { type CommandResult, runCommand } from '../../support/run-command';

const NAME = 'eslint-suppressions.json';
const ERRORS = { 'gc25.config.json': '{ "rules": { "no-exposed-child-data": "error" } }' };
const FORMATS = ['stylish', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'];

describe('the baseline', function() {
  this.timeout(120_000);
  let project: CommandProject;
  const open = (files: Readonly<Record<string, string>>): CommandProject => project = new CommandProject({ ...ERRORS, ...files });
  const read = (name = NAME): unknown => JSON.parse(fs.readFileSync(project.at(name), 'utf8'));
  afterEach(() => project.remove());

  it('takes in the present errors, and is only then written', () => {
    open({ 'src/a.jsx': LOOP + LOG + LOG, 'b.jsx': LOOP });
    assert.equal(project.run().code, 1);
    assert.equal(project.has(NAME), false);
    const { code, stdout, stderr } = project.run('--suppress-all');
    assert.deepEqual([code, stderr], [0, 'eslint-suppressions.json now accepts 4 errors of this run; commit it.\n']);
    assert.match(stdout, /No findings in 2 files, 4 suppressed \(4 by the baseline\)\.\n$/);
    assert.deepEqual(read(), {
      'b.jsx': { 'gc25/no-autoplay-loop': { count: 1 } },
      'src/a.jsx': { 'gc25/no-autoplay-loop': { count: 1 }, 'gc25/no-exposed-child-data': { count: 2 } },
    });
    assert.equal(project.run().code, 0);
  });

  it('takes in the errors of rules that are named, not warnings, and leaves entries of others alone', () => {
    const foreign = { 'b.jsx': { 'no-undef': { count: 3 } }, 'gone.js': { 'no-undef': { count: 1 } } };
    open({ 'a.jsx': LOOP + LOG, 'b.jsx': LOOP, [NAME]: JSON.stringify(foreign) });
    assert.equal(project.run('--suppress-rule', 'gc25/no-autoplay-loop').code, 1);
    assert.deepEqual(read(), {
      'a.jsx': { 'gc25/no-autoplay-loop': { count: 1 } },
      'b.jsx': { 'gc25/no-autoplay-loop': { count: 1 }, 'no-undef': { count: 3 } },
      'gone.js': { 'no-undef': { count: 1 } },
    });
    project.write({ 'gc25.config.json': '{ "rules": { "no-exposed-child-data": "warn" } }' });
    project.run('--suppress-all');
    assert.deepEqual((read() as Record<string, object>)['a.jsx'], { 'gc25/no-autoplay-loop': { count: 1 } });
  });

  it('shows all findings of a rule in a file that has one more', () => {
    open({ 'src/a.jsx': LOG }).run('--suppress-all');
    project.write({ 'src/a.jsx': LOG + LOG });
    const before = read();
    const { code, stdout, stderr } = project.run();
    assert.deepEqual(
      [code, stderr],
      [1, 'src/a.jsx: 2 errors of gc25/no-exposed-child-data are shown, because eslint-suppressions.json accepts 1.\n'],
    );
    assert.match(stdout, /^2 findings \(2 errors/m);
    assert.deepEqual(read(), before);
  });

  it('that allows too much fails the run, until it is pruned', () => {
    open({ 'src/a.jsx': LOG + LOG + LOOP, 'b.jsx': LOOP, 'c.jsx': LOOP }).run('--suppress-all');
    project.write({ 'src/a.jsx': LOG, 'b.jsx': '' });
    project.removeEntry('c.jsx');
    const { code, stdout } = project.run();
    assert.equal(code, 2);
    assert.match(
      stdout,
      /^problem {2}3 entries of eslint-suppressions\.json allow more findings than there are; run gc25 with --prune-suppressions .+\.$/m,
    );
    assert.equal(project.run('--pass-on-unpruned-suppressions').code, 0);
    // A run without a rule, or without the file, says nothing about its entries.
    assert.equal(project.run('--rule', 'no-loot-boxes').code, 0);
    assert.equal(project.run('--rule', 'no-loot-boxes', '--prune-suppressions').code, 0);
    assert.equal(Object.keys(read() as object).length, 3);
    assert.equal(project.run('--prune-suppressions').code, 0);
    assert.deepEqual(read(), { 'src/a.jsx': { 'gc25/no-exposed-child-data': { count: 1 } } });
    assert.equal(project.run().code, 0);
  });

  it('is not shrunk by a file that cannot be read', () => {
    open({ 'a.jsx': LOOP }).run('--suppress-all');
    project.write({ 'a.jsx': '<video autoPlay loop' });
    const before = read();
    assert.equal(project.run('--prune-suppressions').code, 2);
    assert.deepEqual(read(), before);
  });

  it('is said in every format, with what it suppresses where there is a place for it', () => {
    open({ 'a.jsx': LOOP }).run('--suppress-all');
    for (const format of FORMATS) {
      const { code, stdout } = project.run('--format', format);
      assert.equal(code, 0, format);
      assert.match(stdout, /suppressed \(1 by the baseline\)|Suppressed: 1 finding \\?\(1 by the baseline\\?\)/i, format);
    }
    interface Sarif {
      readonly runs: readonly [{ readonly results: readonly { readonly suppressions: unknown }[] }];
    }
    const [{ results }] = (JSON.parse(project.run('--format', 'sarif').stdout) as Sarif).runs;
    assert.deepEqual(results.map(({ suppressions }) => suppressions), [[{
      kind: 'external',
      status: 'accepted',
      justification: 'baseline',
      properties: { kind: 'baseline' },
    }]]);
    assert.match(project.run('--format', 'junit').stdout, /<skipped message="Suppressed \(baseline\): GC25 ¶96/);
  });

  it('can be another file, which must exist unless it is made', () => {
    open({ 'a.jsx': LOOP });
    const at = ['--suppressions-location', 'config/old.json'];
    const missing = project.run(...at);
    assert.deepEqual([missing.code, missing.stdout], [2, '']);
    assert.match(
      missing.stderr,
      /^There is no suppressions file "config\/old\.json"; create it with --suppress-all or --suppress-rule\.\n$/,
    );
    assert.equal(project.run(...at, '--suppress-all').code, 0);
    assert.equal(project.run(...at).code, 0);
    assert.equal(project.run().code, 1);
    // A project that is not trusted hides nothing; whoever names a file trusts it.
    project.run('--suppress-all');
    assert.equal(project.run('--no-config').code, 1);
    assert.equal(project.run('--no-config', ...at).code, 0);
  });

  it('that is damaged is said, and used by no run', () => {
    open({ 'a.jsx': LOOP, [NAME]: '{ "a.jsx": ' });
    assert.match(
      project.run().stderr,
      /^eslint-suppressions\.json is not valid JSON, so no finding is suppressed by it; correct or remove it\.\n$/,
    );
    project.write({ [NAME]: '{ "a.jsx": { "gc25/no-autoplay-loop": 1 } }' });
    const { code, stderr } = project.run('--suppress-all');
    assert.equal(code, 2);
    assert.match(stderr, /^eslint-suppressions\.json is no suppressions file of ESLint; /);
  });

  for (
    const [args, message] of [
      [['--suppress-all', '--prune-suppressions'], /^--suppress-all and --prune-suppressions cannot be used together; run/],
      [['--suppress-rule', 'no-such'], /^There is no rule "no-such"; "gc25 --list-rules" lists the rules\.\n$/],
      [['-', '--stdin-filename', 'a.jsx', '--suppress-all'],
        /^--suppress-all is about files, so it cannot be used with standard input; run/],
    ] as const
  ) {
    it(`is not written for "${args.join(' ')}"`, () => {
      const { code, stdout, stderr } = open({ 'a.jsx': LOOP }).run(...args);
      assert.deepEqual([code, stdout, project.has(NAME)], [2, '', false]);
      assert.match(stderr, message);
    });
  }

  describe('and ESLint', () => {
    const eslint = path.resolve(__dirname, '../../../node_modules/eslint/bin/eslint.js');
    const plugin = path.resolve(__dirname, '../../../rules/dist/index.cjs');
    const config = `import { createRequire } from 'node:module';\nconst gc25 = createRequire(import.meta.url)(${JSON.stringify(plugin)});\n`
      + "export default [...gc25.configs.recommended, { rules: { 'gc25/no-exposed-child-data': 'error' } }];\n";
    const lint = (...args: string[]): CommandResult => runCommand(process.execPath, [eslint, '.', ...args], project.path);

    it('agree: each writes what the other reads, byte by byte', () => {
      open({ 'src/a.jsx': LOOP + LOG + LOG, 'b.jsx': LOOP, 'eslint.config.mjs': config });
      assert.equal(lint('--suppress-all').code, 0);
      const written = fs.readFileSync(project.at(NAME), 'utf8');
      assert.equal(project.run().code, 0);
      project.removeEntry(NAME);
      project.run('--suppress-all');
      assert.equal(fs.readFileSync(project.at(NAME), 'utf8'), written);
      assert.equal(lint().code, 0);
      project.write({ 'src/a.jsx': LOG });
      assert.deepEqual([lint().code, project.run().code], [2, 2]);
      project.run('--prune-suppressions');
      assert.deepEqual([lint().code, project.run().code], [0, 0]);
    });
  });
});

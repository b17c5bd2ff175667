import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { CommandProject, LOOP } from '../../support/command-project';
import { age, manyFiles } from './many-files';
import type { CommandResult } from '../../support/run-command';

const CACHE = 'node_modules/.cache/gc25';
const THREADS = '3';

describe('a run with --concurrency', function() {
  this.timeout(400_000);
  let project: CommandProject;
  const open = (files: Readonly<Record<string, string>> = manyFiles(300)): CommandProject => {
    project = new CommandProject(files);
    fs.writeFileSync(project.at('src/wide.js'), Buffer.from(LOOP, 'utf16le'));
    return project;
  };
  afterEach(() => project.remove());

  /** What is in the cache, by name. */
  const cached = (): Record<string, string> =>
    Object.fromEntries(project.has(CACHE)
      ? fs.readdirSync(project.at(CACHE)).map((name) => [name, fs.readFileSync(project.at(CACHE, name), 'utf8')])
      : []);
  const setCache = (files: Readonly<Record<string, string>>): void => {
    project.removeEntry(CACHE);
    project.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [path.join(CACHE, name), text])));
  };

  /** Runs the command in one thread and in several, from the same cache: what they say and leave there is the same. */
  function assertSame(...args: string[]): CommandResult {
    age(project.path);
    const before = cached();
    const one = project.run(...args);
    const left = cached();
    setCache(before);
    assert.deepEqual(project.run('--concurrency', THREADS, ...args), one);
    assert.deepEqual(cached(), left);
    return one;
  }

  it('says and keeps what a run in one thread does, with a cold, warm, partly known and broken cache', () => {
    open();
    const cold = assertSame('--format', 'json');
    // That the project holds all that can be said, so that the comparison compares it.
    const { files, problems, summary } = JSON.parse(cold.stdout);
    const said = JSON.stringify([files, problems]);
    for (
      const part of ['colour', 'suppressed nothing', 'could not be parsed', 'UTF-16', 'larger than', 'expired on 2020-01-31',
        'file95.listed.jsx', '.vue', '.svelte', '.astro', '.html', 'file116.tsx', 'file119.tsx']
    )
      assert.ok(said.includes(part), part);
    assert.ok(files.length > 150, String(files.length));
    assert.ok(summary.errors > 0 && summary.warnings > 0 && summary.suppressed > 0);
    assert.equal(Object.keys(cached()).length, 1);

    assert.deepEqual(assertSame('--format', 'json'), cold);
    project.write({ 'src/f2/file42.js': LOOP, 'src/shared/player.ts': 'export const PLAYER = { starts: false };\n' });
    const changed = assertSame('--format', 'json');
    assert.notDeepEqual(changed, cold);
    setCache(Object.fromEntries(Object.entries(cached()).map(([name, text]) => [name, text.slice(0, text.length / 2)])));
    assert.deepEqual(assertSame('--format', 'json'), changed);
    assert.deepEqual(assertSame('--format', 'json', '--no-cache'), changed);

    // Without a file that is read anew each time, the run as a whole is kept.
    project.removeEntry('src/wide.js');
    project.removeEntry(CACHE);
    const whole = assertSame('--format', 'json');
    assert.match(Object.values(cached()).join(''), /"runs":\[\{"digest":.*"used":\[\{/);
    assert.deepEqual(assertSame('--format', 'json'), whole);
  });

  it('has its exit code, its notices and its formats', () => {
    open(manyFiles(80));
    assert.equal(assertSame('--max-warnings', '0', '--format', 'json', 'src/f1', 'src/f2').code, 2);
    assertSame('--max-warnings', '0', '--quiet', '--rule', 'no-autoplay-loop');
    assert.match(assertSame('--strict-coverage', '--preset', 'strict', 'src/f1', 'nowhere').stdout, /nowhere/);
    assertSame('--no-cache', '--format', 'sarif', 'src');
    assertSame('--no-config', '--format', 'json');
    assertSame('--list-suppressions');
    assertSame('--suppress-all');
  });

  it('reads configurations that are broken, of ESLint, or hold functions as a run in one thread does', () => {
    open({
      ...manyFiles(80),
      'src/f2/gc25.config.json': '{ "preset": ',
      'src/f3/gc25.config.json': '{ "rules": { "no-loops": "warn" } }',
    });
    assert.match(assertSame('--format', 'json').stdout, /f2\/gc25\.config\.json/);
    const entries = (first: string): string =>
      [
        'const gc25 = { rules: { "no-autoplay-loop": { create: () => ({}) } } };',
        `export default [{ files: ["**/*"], plugins: { gc25 }, ${first} rules: { "gc25/no-autoplay-loop": "warn" } },`,
        '  { files: ["src/f4/**"], settings: { gc25: { audience: "children" } } }];',
      ].join('\n');
    for (const name of ['gc25.config.json', 'src/f2/gc25.config.json', 'src/f3/gc25.config.json']) project.removeEntry(name);
    fs.symlinkSync(path.resolve(__dirname, '../../../node_modules/eslint'), project.at('node_modules/eslint'));
    project.write({ 'eslint.config.mjs': entries('') });
    assert.match(assertSame('--format', 'json').stdout, /"severity": ?"warn/);
    // The second entry is merged with this one, so all of them hold a function.
    project.write({ 'eslint.config.mjs': entries('settings: { gc25: { audience: () => "children" } },') });
    assert.match(assertSame('--format', 'json').stdout, /audience/);
    project.write({ 'eslint.config.mjs': 'throw new Error("out of order");' });
    assert.match(assertSame('--format', 'json').stdout, /out of order/);
  });

  it('makes the edits and checks the changed files that a run in one thread does', () => {
    open(manyFiles(80));
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: project.path, encoding: 'utf8' });
    project.write({ '.gitignore': 'node_modules\n' });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
    const fix = (...args: string[]): { readonly result: CommandResult; readonly changes: string } => {
      git('checkout', '--quiet', '.');
      const result = project.run('--fix-suggestions', '--rule', 'no-autoplay-loop', '--no-cache', ...args);
      return { result, changes: git('diff') };
    };
    const one = fix();
    assert.match(one.result.stderr, /edits in \d+ files made/);
    assert.deepEqual(fix('--concurrency', THREADS), one);
    assert.match(one.changes, /^\+/m);
    assert.ok(assertSame('--changed', '--format', 'json').stdout.includes('file0.jsx'));
    assertSame('--fix-dry-run', '--fix-suggestions', '--rule', 'no-exposed-child-data');
  });
});

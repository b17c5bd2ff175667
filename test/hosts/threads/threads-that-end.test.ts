import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { COMMAND, CommandProject } from '../../support/command-project';
import { age, manyFiles } from './many-files';
import { type CommandResult, runCommand } from '../../support/run-command';

const REAL = path.resolve(__dirname, '../../../node_modules/vue-eslint-parser');
const VUE = 'src/f2/file7.vue';
const THREADS = ['--concurrency', '2'];

/** A parser that does something in other threads before it reads a file. */
const parserThat = (inThread: string): string =>
  [
    'const { isMainThread, threadId } = require("node:worker_threads");',
    'const fs = require("node:fs");',
    `const real = require(${JSON.stringify(REAL)});`,
    `const act = (filePath) => { ${inThread} };`,
    `const isMeant = ({ filePath }) => filePath.endsWith(${JSON.stringify(path.basename(VUE))});`,
    'exports.parseForESLint = (text, options) => {',
    '  if (!isMainThread && isMeant(options)) act(options.filePath);',
    '  return real.parseForESLint(text, options);',
    '};',
  ].join('\n');

interface Report {
  readonly files: { readonly file: string; readonly problems: { readonly kind: string; readonly message: string }[] }[];
}
const report = ({ stdout }: CommandResult): Report => JSON.parse(stdout);

describe('threads that end before their time', function() {
  this.timeout(300_000);
  let project: CommandProject;
  const open = (inThread: string): CommandProject => {
    project = new CommandProject({
      ...manyFiles(120),
      'node_modules/vue-eslint-parser/package.json': '{ "name": "vue-eslint-parser", "main": "index.js" }\n',
      'node_modules/vue-eslint-parser/index.js': parserThat(inThread),
    });
    age(project.path);
    return project;
  };
  afterEach(() => project.remove());
  const run = (...args: string[]): CommandResult => project.run('--format', 'json', ...args);

  /** Compares a run with one in a single thread: the file has a problem, which is returned, and all others are the same. */
  function onlyProblem(): string {
    const [one, several] = [report(run('--no-cache')), report(run(...THREADS))];
    const [without, found] = [one, several].map(({ files }) => files.filter(({ file }) => file !== VUE));
    assert.deepEqual(found, without);
    assert.deepEqual(one.files.find(({ file }) => file === VUE)?.problems, []);
    const { kind, message } = several.files.find(({ file }) => file === VUE)?.problems[0] ?? {};
    assert.equal(kind, 'crash');
    assert.equal(run(...THREADS).code, 2, 'a later run does not take it for checked');
    return String(message);
  }

  it('cost the file at which two of them ended one problem', () => {
    open('process.exit(7)');
    assert.equal(
      onlyProblem(),
      'gc25 failed on this file and did not check it; please report it with the file: the thread ended with code 7',
    );
  });

  it('say so if they ran out of memory', () => {
    open('const all = []; for (;;) all.push(new Array(1000).fill(filePath + all.length))');
    const { code, stdout } = runCommand(process.execPath, [
      '--max-old-space-size=200',
      COMMAND,
      ...THREADS,
      '--format',
      'json',
    ], project.path);
    const { files } = report({ code, stdout, stderr: '' });
    assert.match(String(files.find(({ file }) => file === VUE)?.problems[0].message), /memory limit/);
    assert.equal(code, 2);
  });

  it('cost nothing where the next one can check the file', () => {
    open('if (!fs.existsSync(".once")) { fs.writeFileSync(".once", ""); process.exit(1); }');
    const one = run('--no-cache');
    assert.deepEqual(run('--no-cache', ...THREADS), one);
    assert.ok(project.has('.once'));
  });

  it('run no parser of the project with --no-config', () => {
    open('process.exit(7)');
    const one = run('--no-config');
    assert.deepEqual(run('--no-config', ...THREADS), one);
    assert.deepEqual(report(one).files.find(({ file }) => file === VUE)?.problems, []);
  });

  it('leave exceptions of a parser what they are in one thread', () => {
    open('throw new Error("out of order")');
    const { code, problem } = {
      code: run(...THREADS).code,
      problem: report(run(...THREADS)).files.find(({ file }) => file === VUE)?.problems[0],
    };
    assert.equal(code, 2);
    assert.match(String(problem?.message), /out of order/);
    assert.equal(problem?.kind, 'syntax');
  });

  it('are no threads at all where the system gives none', () => {
    open('process.exit(7)');
    project.write({
      'node_modules/none.cjs':
        'require("node:worker_threads").Worker = class { constructor() { throw new Error("no threads are left"); } };\n',
      'node_modules/broken.cjs': [
        'const threads = require("node:worker_threads");',
        'threads.Worker = class extends threads.Worker {',
        '  constructor(script, options) { super("throw new Error(\'cannot load\')", { ...options, eval: true }); }',
        '};',
      ].join('\n'),
    });
    const one = run('--no-cache');
    for (const hook of ['none.cjs', 'broken.cjs']) {
      const args = ['--require', project.at('node_modules', hook), COMMAND, ...THREADS, '--format', 'json', '--no-cache'];
      assert.deepEqual(runCommand(process.execPath, args, project.path), one);
    }
  });

  it('end with the program', async () => {
    open('fs.writeFileSync(".begun", ""); for (;;);');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      project.removeEntry('.begun');
      const child = spawn(process.execPath, [COMMAND, ...THREADS, '--no-cache'], { cwd: project.path, stdio: 'ignore' });
      const ended = once(child, 'exit');
      while (!project.has('.begun')) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill(signal);
      assert.deepEqual(await ended, [null, signal]);
    }
  });
});

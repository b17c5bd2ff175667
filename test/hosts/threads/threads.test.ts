import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Modules } from '../../../rules/src/hosts/node/cache/modules';
import { isPlain } from '../../../rules/src/hosts/node/cache/plain';
import { getStamp } from '../../../rules/src/hosts/node/cache/stamp';
import { checkedText } from '../../../rules/src/hosts/node/files/checked-text';
import { threadsFor } from '../../../rules/src/hosts/node/threads/concurrency';
import { COMMAND, CommandProject, findingsOf, LOOP } from '../../support/command-project';
import { ProjectFolder } from '../../support/project-folder';
import { runCommand } from '../../support/run-command';
import { importing, PLAYER } from './many-files';

describe('the number of threads', function() {
  this.timeout(60_000);

  it('is what is asked for, as long as there are files for them, and never one', () => {
    assert.equal(threadsFor('off', 5000, 8), 0);
    assert.equal(threadsFor(1, 5000, 8), 0);
    assert.equal(threadsFor(4, 5000, 2), 4);
    assert.equal(threadsFor(4, 3, 8), 3);
    assert.equal(threadsFor(4, 1, 8), 0);
    assert.equal(threadsFor(4, 0, 8), 0);
  });

  it('leaves a core to the main thread and few files in one thread with auto', () => {
    assert.equal(threadsFor('auto', 5000, 8), 7);
    assert.equal(threadsFor('auto', 5000, 2), 0);
    assert.equal(threadsFor('auto', 400, 8), 0);
    assert.ok(threadsFor('auto', 1200, 8) < 7);
    assert.ok(threadsFor('auto', 1200, 8) > 1);
  });

  it('is refused in one sentence where it is none', () => {
    const project = new CommandProject({ 'a.jsx': LOOP });
    try {
      for (const value of ['0', 'abc', '-1', '1.5', 'Auto', '1e400'])
        assert.deepEqual(project.run(`--concurrency=${value}`), {
          code: 2,
          stdout: '',
          stderr: `--concurrency must be a positive integer, "auto" or "off", not "${value}"; run "gc25 --help" for the options.\n`,
        });
      assert.match(project.run('--concurrency').stderr, /^.*--concurrency.*; run "gc25 --help" for the options\.\n$/);
      assert.match(project.run('--concurrency', '2', '--concurrency', '3').stderr, /^--concurrency may be given once only/);
      for (const value of ['auto', 'off', '1', '2']) assert.equal(project.run('--concurrency', value, '--no-cache').code, 1);
    } finally {
      project.remove();
    }
  });
});

describe('what threads are given', () => {
  it('is data: no functions, and nothing that holds itself', () => {
    const circle: { inner?: object } = {};
    circle.inner = [circle];
    assert.deepEqual([{ a: [1, { b: undefined }] }, { a: () => 1 }, new Date(), circle].map(isPlain), [true, false, false, false]);
  });

  it('costs a file alone if its check fails as a whole', () => {
    const checkText = (): never => {
      throw new RangeError('too deep\nat line 1');
    };
    assert.deepEqual(checkedText({ checkText }, '', '/a.js'), {
      file: '/a.js',
      findings: [],
      problems: [{
        kind: 'crash',
        message: 'gc25 failed on this file and did not check it; please report it with the file: RangeError: too deep',
      }],
    });
  });
});

describe('modules that threads read', function() {
  this.timeout(60_000);

  it('are looked at before they are read: a change in between is seen by the next run', () => {
    const project = new CommandProject({
      'package.json': '{ "name": "product" }\n',
      'node_modules/.package-lock.json': '{}\n',
      'clip.tsx': importing('./player'),
      'other.jsx': LOOP,
      'player.ts': PLAYER,
      'node_modules/change.cjs': [
        'const fs = require("node:fs");',
        'const read = fs.readFileSync;',
        'fs.readFileSync = (file, encoding) => {',
        '  const text = read(file, encoding);',
        '  if (!require("node:worker_threads").isMainThread && encoding === "utf8" && String(file).endsWith("player.ts"))',
        '    fs.writeFileSync(file, text.replace("starts: true", "starts: false"));',
        '  return text;',
        '};',
      ].join('\n'),
    });
    try {
      const args = ['--require', project.at('node_modules/change.cjs'), COMMAND, '--concurrency', '2', '--format', 'json'];
      assert.deepEqual(Object.keys(findingsOf(runCommand(process.execPath, args, project.path))), ['clip.tsx', 'other.jsx']);
      assert.match(fs.readFileSync(project.at('player.ts'), 'utf8'), /starts: false/);
      assert.deepEqual(Object.keys(findingsOf(project.run('--format', 'json'))), ['other.jsx']);
    } finally {
      project.remove();
    }
  });

  it('are read anew by the next run where two threads saw different contents', () => {
    const folder = new ProjectFolder({ 'a.ts': 'first', 'b.ts': 'first' });
    try {
      const [a, b] = [folder.at('a.ts'), folder.at('b.ts')];
      const [stampA, stampB] = [getStamp(a), getStamp(b)];
      assert.ok(stampA && stampB);
      const run = new Modules(folder.path);
      run.note(a, stampA);
      run.note(a, { ...stampA, mtime: 0 });
      run.note(b, { ...stampB, hash: 'other' });
      run.note(b, stampB);
      run.note(folder.at('none.ts'), null);
      run.note(folder.at('gone.ts'), null);
      run.note(folder.at('gone.ts'), stampA);
      const names = ['a.ts', 'b.ts', 'none.ts', 'gone.ts'].map((name) => folder.at(name));
      const next = new Modules(folder.path, run.written(names));
      assert.deepEqual(names.map((name) => next.isSame(name)), [true, false, true, false]);
    } finally {
      folder.remove();
    }
  });
});

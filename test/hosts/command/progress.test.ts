import assert from 'node:assert/strict';
import { Progress, type ProgressStream } from '../../../rules/src/hosts/node/command/progress';
import { CommandProject, LOOP } from '../../support/command-project';

describe('the progress of a run', function() {
  this.timeout(60_000);
  const watch = (stream: Partial<ProgressStream>, env: NodeJS.ProcessEnv = {}): string[] => {
    const written: string[] = [];
    let time = 0;
    const progress = Progress.for(20, { isTTY: true, ...stream, write: (text: string) => written.push(text) }, env, () => time);
    for (let file = 0; file < 20; file++) {
      time += 50;
      progress?.add();
    }
    progress?.end();
    return written;
  };

  it('is one line on a terminal, written now and then, and cleared at the end', () => {
    const written = watch({ columns: 80 });
    assert.deepEqual([written.length, written[0], written.at(-1)], [9, '\r\u001b[K███████░░░░░░░░░░░░░░░░░ 6/20 files', '\r\u001b[K']);
    assert.ok(written.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n')));
  });

  it('has no bar where it would not fit', () => {
    assert.equal(watch({ columns: 20 })[0], '\r\u001b[K6/20 files');
  });

  it('is not shown in pipes, in CI, and on terminals without escapes', () => {
    assert.deepEqual(watch({ isTTY: false }), []);
    assert.deepEqual(watch({}, { CI: 'true' }), []);
    assert.deepEqual(watch({}, { TERM: 'dumb' }), []);
    assert.notDeepEqual(watch({}, { CI: '' }), []);
  });

  it('leaves nothing in what the command writes to a pipe', () => {
    const project = new CommandProject(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.jsx`, LOOP.repeat(40)])));
    try {
      const { stdout, stderr } = project.run();
      assert.equal(stderr, '');
      assert.ok(!stdout.includes('\r') && !stdout.includes('\u001b'));
    } finally {
      project.remove();
    }
  });
});

import assert from 'node:assert/strict';
import { CommandProject, LOG, LOOP } from '../../support/command-project';

const FILES = {
  'a.jsx': `// eslint-disable-next-line gc25/no-autoplay-loop -- a drawing (until 2999-01-31)\n${LOOP}`
    + `// eslint-disable-next-line gc25/no-exposed-child-data -- until the logger is replaced (until 2020-01-31)\n${LOG}`
    + `/* eslint-disable gc25/no-exposed-child-data */\n${LOG}${LOG}`,
  'b.jsx': LOOP,
  'c.jsx': LOOP,
  'gc25.config.json': '{ "suppressions": [{ "file": "b.jsx", "rule": "no-autoplay-loop", "reason": "adults only" }] }',
  'eslint-suppressions.json': '{ "c.jsx": { "gc25/no-autoplay-loop": { "count": 1 } } }',
};

describe('the list of suppressions', function() {
  this.timeout(60_000);
  let project: CommandProject;
  afterEach(() => project.remove());

  it('names rule, place, count, last day and reason of each, and says which are over', () => {
    project = new CommandProject(FILES);
    const { code, stdout } = project.run('--list-suppressions');
    assert.equal(code, 0);
    assert.deepEqual(stdout.trimEnd().split('\n').map((line) => line.split(/ {2,}/)), [
      ['a.jsx:1', 'gc25/no-autoplay-loop', '1 finding', 'until 2999-01-31', 'comment: a drawing'],
      ['a.jsx:5', 'gc25/no-exposed-child-data', '2 findings', 'no end', 'comment: (no reason)'],
      ['a.jsx:4', 'gc25/no-exposed-child-data', '1 finding', 'expired 2020-01-31', 'reported again'],
      ['b.jsx', 'gc25/no-autoplay-loop', '1 finding', 'no end', 'gc25.config.json: adults only'],
      ['c.jsx', 'gc25/no-autoplay-loop', '1 finding', 'no end', 'eslint-suppressions.json'],
      [''],
      ['4 suppressions, 1 expired.'],
    ]);
    assert.match(project.run('a.jsx', '--pass-on-unpruned-suppressions').stdout, /expired on 2020-01-31/);
  });

  it('is JSON on request, and can be restricted like a run', () => {
    project = new CommandProject(FILES);
    const list = JSON
      .parse(project.run('--list-suppressions', '--format', 'json', '--rule', 'no-autoplay-loop', 'a.jsx', 'c.jsx').stdout) as object[];
    assert.deepEqual(list, [
      { file: 'a.jsx', line: 1, rule: 'no-autoplay-loop', kind: 'comment', reason: 'a drawing', expires: '2999-01-31', findings: 1 },
      { file: 'c.jsx', rule: 'no-autoplay-loop', kind: 'baseline', reason: '', findings: 1 },
    ]);
    const { code, stderr } = project.run('--list-suppressions', '--format', 'sarif');
    assert.equal(code, 2);
    assert.match(stderr, /^--list-suppressions prints stylish or json, not "sarif"; run/);
  });

  it('is one line where there is none', () => {
    project = new CommandProject({ 'a.jsx': LOOP });
    assert.deepEqual(project.run('--list-suppressions'), { code: 0, stdout: '0 suppressions.\n', stderr: '' });
  });
});

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import { CommandProject } from '../../support/command-project';
import { ProjectFolder } from '../../support/project-folder';
import { type CommandResult, runCommand } from '../../support/run-command';

// The built command, as it ships: `npm run build` goes before.
const command = path.resolve(__dirname, '../../../rules/bin/gc25.cjs');

const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';
const LOG = 'console.log(user.password);\n';
const WORKSPACE = {
  'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
  'gc25.config.json': JSON.stringify({
    preset: 'strict',
    suppressions: [{
      file: 'packages/a/old.js',
      rule: 'no-exposed-child-data',
      reason: 'is removed with version 3',
      expires: '2999-12-31',
    }],
  }),
  'packages/a/package.json': '{ "name": "a" }',
  'packages/a/src/a b.jsx': LOOP + LOG + LOG,
  'packages/a/src/a.test.jsx': LOOP,
  'packages/a/old.js': LOG,
  'packages/a/clean.js': 'export const answer = 42;\n',
  'packages/b/package.json': '{ "name": "b" }',
  'packages/b/broken.jsx': '<video autoPlay loop',
  'packages/b/clip.jsx': `// eslint-disable-next-line gc25/no-exposed-child-data -- test data (until 2020-01-31)\n${LOG}`
    + `// eslint-disable-next-line gc25/no-exposed-child-data -- test data\n${LOG}${LOOP}`,
  'packages/b/clip.stories.jsx': LOOP,
};

describe('gc25 merge', function() {
  this.timeout(60_000);
  let folder: ProjectFolder;
  const gc25 = (place: string, ...args: string[]): CommandResult => runCommand(process.execPath, [command, ...args], folder.at(place));
  const readJson = (name: string): unknown => JSON.parse(fs.readFileSync(folder.at(name), 'utf8'));
  before(() => {
    folder = new ProjectFolder(WORKSPACE);
    gc25('.', '--no-cache', '--output', 'json=one/gc25.json', '--output', 'sarif=one/gc25.sarif', 'packages');
    for (const name of ['a', 'b'])
      gc25(
        `packages/${name}`,
        '--no-cache',
        '--output',
        `json=../../shards/${name}.json`,
        '--output',
        `sarif=../../shards/${name}.sarif`,
        '.',
      );
  });
  after(() => folder.remove());

  for (
    const { title, shards } of [
      { title: 'JSON', shards: ['shards/a.json', 'shards/b.json'] },
      { title: 'SARIF', shards: ['shards/a.sarif', 'shards/b.sarif'] },
      { title: 'JSON and SARIF in another order', shards: ['shards/b.sarif', 'shards/a.json'] },
      { title: 'files that two of them have', shards: ['shards/a.json', 'one/gc25.sarif', 'shards/b.sarif'] },
    ]
  ) {
    it(`gives what one run gives, from ${title}`, () => {
      const { code, stderr } = gc25('.', 'merge', ...shards, '--output', 'json=merged/gc25.json', '--output', 'sarif=merged/gc25.sarif');
      assert.deepEqual([code, stderr], [2, '']);
      const [one, merged] = ['one', 'merged'].map((name) => readJson(`${name}/gc25.sarif`) as Log);
      const [oneJson, mergedJson] = ['one', 'merged'].map((name) => readJson(`${name}/gc25.json`) as { readonly files: readonly object[] });
      assert.ok(oneJson.files.length === 4 && one.runs[0].results?.length === 7);
      assert.deepEqual(merged, one);
      assert.deepEqual(mergedJson, oneJson);
    });
  }

  it('keeps the identity of findings whose files are not there', () => {
    const elsewhere = new ProjectFolder({ 'a.json': fs.readFileSync(folder.at('one/gc25.json'), 'utf8') });
    try {
      runCommand(process.execPath, [command, 'merge', 'a.json', '--output', 'sarif=a.sarif'], elsewhere.path);
      const prints = (log: Log): unknown[] | undefined => log.runs[0].results?.map(({ partialFingerprints }) => partialFingerprints);
      assert.deepEqual(
        prints(JSON.parse(fs.readFileSync(elsewhere.at('a.sarif'), 'utf8')) as Log),
        prints(readJson('one/gc25.sarif') as Log),
      );
    } finally {
      elsewhere.remove();
    }
  });

  it('prints any format and has the exit codes of a run', () => {
    folder.write({ 'c/loop.jsx': LOOP, 'd/clean.js': 'export const answer = 42;\n' });
    const shard = (name: string): CommandResult => gc25(name, '--no-cache', '--exit-zero', '--output', `json=../shards/${name}.json`);
    assert.deepEqual([shard('c').code, shard('d').code], [0, 0]);
    const { code, stdout } = gc25('.', 'merge', 'shards/c.json', 'shards/d.json', '--format', 'markdown');
    assert.equal(code, 1);
    assert.match(stdout, /^## gc25\n\n1 finding \(1 error, 0 warnings\) in 2 files\.\n[\s\S]+\| `c\/loop\.jsx:1` \|/);
    assert.equal(gc25('.', 'merge', 'shards/d.json').code, 0);
  });

  it('says which file it cannot read', () => {
    folder.write({ 'other.json': '{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "other" } } }] }', 'no.json': '{' });
    const failed = (...args: string[]): [number | null, string] => {
      const { code, stderr } = gc25('.', 'merge', ...args);
      return [code, stderr];
    };
    const otherWay = 'write it with "--output json=other.json".\n';
    assert.deepEqual(failed('other.json'), [2, `"other.json" is no output of this gc25 in the format json or sarif; ${otherWay}`]);
    for (const [name, why] of [['no.json', 'it is not valid JSON'], ['nowhere.json', 'ENOENT']])
      assert.deepEqual(failed(name), [2, `"${name}" could not be read (${why}); merge takes the files that gc25 wrote with "--output".\n`]);
    assert.match(gc25('.', 'merge').stderr, /^Missing required args for command "merge <\.\.\.files>"; run "gc25 --help"/);
  });
});

/** Parts that have files in common; the last has no file in which a word of a rule occurs. */
const PARTS: readonly (readonly string[])[] = [['a', 'shared'], ['shared', 'b'], ['clean', 'shared/clean.js']];

describe('gc25 merge of overlapping parts', function() {
  this.timeout(120_000);
  let project: CommandProject;
  const write = (name: string, ...args: string[]): number | null =>
    project.run('--no-cache', ...args, '--output', `json=${name}.json`, '--output', `sarif=${name}.sarif`).code;
  const read = (name: string): unknown => JSON.parse(fs.readFileSync(project.at(name), 'utf8'));
  before(() => {
    const entry = (file: string, reason: string): object => ({ file, rule: 'no-exposed-child-data', reason });
    project = new CommandProject({
      'gc25.config.json': JSON.stringify({
        rules: { 'no-loot-boxes': 'off', 'no-exposed-child-data': 'warn' },
        ignore: ['shared/third-party/**'],
        suppressions: [entry('**/old.js', 'baseline'), entry('**/unused.js', 'none is left'), entry('b/*.js', 'is not needed')],
      }),
      'a/old.js': 'export const answer = 42;\n',
      'a/clip.jsx': LOOP + LOG,
      'a/unused.js': 'console.log(1);\n',
      'shared/clip.jsx': LOOP,
      'shared/shop.html': '<p><a href="https://shop.example/toy?aff_id=77">New robot (ad)</a></p>\n',
      'shared/clean.js': 'export const answer = 42;\n',
      'shared/clip.test.jsx': LOOP,
      'shared/clip.stories.jsx': LOOP,
      'shared/third-party/player.jsx': LOOP,
      'shared/log.js': `${LOG}// eslint-disable-next-line gc25/no-exposed-child-data -- test data (until 2020-01-31)\n${LOG}`,
      'b/old.js': LOG,
      'b/log.js': LOG,
      'b/unused.js': 'console.log(2);\n',
      'b/broken.jsx': '<video autoPlay loop',
      'b/bundle.js': LOG.trimEnd().repeat(2000),
      'clean/index.js': 'export const answer = 42;\n',
      'eslint-suppressions.json': JSON
        .stringify(Object
          .fromEntries(['a/clip.jsx', 'shared/clip.jsx', 'b/log.js'].map((file) => [file, { 'gc25/no-autoplay-loop': { count: 2 } }]))),
    });
    runCommand('git', ['init', '--quiet'], project.path);
    runCommand('git', ['add', '.'], project.path);
    runCommand('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'first'], project.path);
    project.write({ 'shared/clip.jsx': fs.readFileSync(project.at('shared/clip.jsx'), 'utf8') + LOG, 'a/new.js': LOG });
  });
  after(() => project.remove());

  const all = [...new Set(PARTS.flat())];
  for (
    const args of [[], ['--quiet'], ['--preset', 'strict', '--quiet'], ['--rule', 'no-loot-boxes', '--rule', 'no-autoplay-loop'], [
      '--changed',
    ], ['--pass-on-unpruned-suppressions', '--max-warnings', '3']]
  ) {
    it(`gives what one run gives, with "${args.join(' ')}"`, () => {
      const code = write('one', ...args, ...all);
      PARTS.forEach((part, index) => write(`part-${index}`, ...args, ...part));
      const maximum = args.includes('--max-warnings') ? args.slice(-2) : [];
      const merge = (...shards: string[]): number | null =>
        project.run('merge', ...shards, ...maximum, '--output', 'json=all.json', '--output', 'sarif=all.sarif').code;
      const isAsOne = (): void => {
        assert.deepEqual(read('all.json'), read('one.json'));
        assert.deepEqual(read('all.sarif'), read('one.sarif'));
      };
      assert.equal(merge('part-2.json', 'part-1.sarif', 'part-0.json'), code);
      isAsOne();
      assert.equal(merge('part-0.sarif', 'part-1.json', 'part-2.sarif'), code);
      isAsOne();
      // What is merged can be merged again.
      fs.renameSync(project.at('all.sarif'), project.at('first.sarif'));
      merge('first.sarif', 'part-1.json');
      isAsOne();
    });
  }

  it('has every kind of thing that can get lost', () => {
    write('one', ...all);
    write('strict', '--preset', 'strict', ...all);
    const text = ['one.json', 'strict.json'].map((name) => fs.readFileSync(project.at(name), 'utf8')).join('');
    for (
      const part of ['"fix": {', '"kind": "entry"', '"kind": "baseline"', '"suppressionExpired"', '"too-large"', '"syntax"',
        'of eslint-suppressions.json allow', '"unused-suppression"', '"ignored": [', '"story": [']
    ) assert.ok(text.includes(part), part);
    write('one', '--quiet', ...all);
    assert.match(fs.readFileSync(project.at('one.json'), 'utf8'), /"quiet": \{\n +"a\/clip\.jsx": \[\n +\d+\n/);
  });

  it('takes a file from the part that shows its warnings', () => {
    write('quiet', '--quiet', ...all);
    write('one', ...all);
    project.run('merge', 'quiet.json', 'one.sarif', '--output', 'json=all.json');
    assert.deepEqual(read('all.json'), read('one.json'));
  });

  it('has the exit code of --strict-coverage', () => {
    write('calm', 'shared/clip.jsx', '--rule', 'no-autoplay-loop', '--pass-on-unpruned-suppressions');
    write('nothing', 'clean', '--rule', 'no-autoplay-loop');
    assert.equal(project.run('merge', 'calm.json', 'nothing.json', '--strict-coverage').code, 0);
    assert.equal(project.run('merge', 'nothing.json', '--strict-coverage').code, 2);
  });

  it('says nothing of a part that has no file', () => {
    project.write({ 'docs/notes.md': '' });
    assert.equal(write('empty', 'docs'), 2);
    write('calm', 'shared/clip.jsx', '--pass-on-unpruned-suppressions');
    assert.equal(project.run('merge', 'empty.json', 'calm.json').code, 0);
  });

  it('refuses what another version wrote, which lacks the files', () => {
    project.write({
      'before.json': '{ "folder": "", "files": [], "problems": [], "summary": { "files": 1, "coverage": { "examples": {} } } }',
    });
    const { code, stderr } = project.run('merge', 'before.json');
    assert.equal(code, 2);
    assert.match(stderr, /^"before\.json" is no output of this gc25 in the format json or sarif; /);
  });
});

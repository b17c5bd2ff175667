import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import { ProjectFolder } from '../../support/project-folder';
import { type CommandResult, runCommand } from '../../support/run-command';

// The built command, as it ships: `npm run build` goes before.
const command = path.resolve(__dirname, '../../../rules/bin/gc25.cjs');

const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';
const LOG = 'console.log(user.email);\n';
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
      const isOverlapping = shards.length > 2;
      const withoutCounts = (log: Log): Log => ({
        ...log,
        runs: log.runs.map(({ properties: _, invocations: __, tool: ___, ...run }) => run as Log['runs'][0]),
      });
      const [one, merged] = ['one', 'merged'].map((name) => readJson(`${name}/gc25.sarif`) as Log);
      const [oneJson, mergedJson] = ['one', 'merged'].map((name) =>
        readJson(`${name}/gc25.json`) as { files: object[]; problems: object[] }
      );
      assert.ok(oneJson.files.length === 4 && one.runs[0].results?.length === 7);
      if (isOverlapping) {
        assert.deepEqual(withoutCounts(merged), withoutCounts(one));
        assert.deepEqual([mergedJson.files, mergedJson.problems], [oneJson.files, oneJson.problems]);
      } else {
        assert.deepEqual(merged, one);
        assert.deepEqual(mergedJson, oneJson);
      }
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
    assert.deepEqual(failed('other.json'), [2, `"other.json" is no output of gc25 in the format json or sarif; ${otherWay}`]);
    for (const [name, why] of [['no.json', 'it is not valid JSON'], ['nowhere.json', 'ENOENT']])
      assert.deepEqual(failed(name), [2, `"${name}" could not be read (${why}); merge takes the files that gc25 wrote with "--output".\n`]);
    assert.match(gc25('.', 'merge').stderr, /^Missing required args for command "merge <\.\.\.files>"; run "gc25 --help"/);
  });
});

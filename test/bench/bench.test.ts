import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ProjectFolder } from '../support/project-folder';

const BENCH = path.resolve(__dirname, 'index.ts');

/** What each line of the table begins with, and the value where it is known. */
const ROWS = [
  /^eslint$/,
  /ESLint, no rules \(the base\) +\d+\.\d\d s$/,
  /ESLint \+ \d\d empty rules +\d\.\d{3}$/,
  /ESLint \+ gc25 recommended +\d\.\d{3} +≤ 1\.100/,
  /our own work, over empty rules +-?\d\.\d{3} +≤ 0\.060/,
  /peak memory, ESLint \+ gc25 recommended +\d+ MiB$/,
  /ESLint 9 \+ gc25 recommended +- .*not installed/,
  /ESLint 9 \+ jsx-a11y recommended +- .*not installed/,
  /our extra cost as a share of that of jsx-a11y +- .*not installed/,
  /^command$/,
  /gc25, cold \(of the base\) +\d\.\d{3} +≤ 0\.190/,
  /gc25, warm \(of the base\) +\d\.\d{3} +≤ 0\.020/,
  /gc25, cold, CPU +\d+\.\d\d s$/,
  /peak memory of gc25, cold +\d+ MiB +≤ 300 MiB/,
  /peak memory of gc25, of that of the base +\d\.\d{3}$/,
  /findings of gc25 +2$/,
  /findings that differ: ESLint, gc25 cold and warm +0 +≤ 0 +met$/,
  /node, an empty program +\d\.\d\d s$/,
  /gc25, one small file, cold +\d+\.\d\d s +≤ 0\.35 s/,
  /^server$/,
  ...(process.platform === 'linux'
    ? [
      /CPU of an edit, gc25 of the peer +- .*not installed/,
      /CPU of an edit, gc25 +\d+\.\d ms$/,
      /CPU to first diagnostics, gc25 +\d+\.\d\d s +≤ 0\.60 s/,
      /memory after edits, gc25 +\d+ MiB +≤ 150 MiB/,
      /CPU of an edit, vscode-eslint \+ jsx-a11y +- .*not installed/,
    ]
    : [/CPU of an edit +- .*Linux only/]),
  /^growth$/,
  /time of all rules, 100 to 200 lines/,
  /CPU of the worst rule, forced, with parsing +\d+\.\d\d s +≤ 0\.20 s/,
];

describe('the bench', function() {
  this.timeout(300_000);

  it('prints every row over a small tree', () => {
    const product = new ProjectFolder({
      'src/clip.jsx': 'export const Clip = ({ src }) => <video src={src} autoPlay loop />;\n',
      'src/save.ts': 'export function save(pupil: { email: string }) {\n  console.log(pupil.email);\n}\n',
      'src/sum.js': 'export const sum = (a, b) => a + b;\n',
    });
    // A temporary folder of its own, so that what an earlier run installed is not used.
    const temporary = new ProjectFolder();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', BENCH, '--tree', product.path, '--rounds', '1', '--quick', '--offline'],
      { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary.path, TEMP: temporary.path, TMP: temporary.path } },
    );
    assert.equal(status, 0, stderr);
    const lines = stdout.split('\n');
    assert.deepEqual(ROWS.filter((row) => !lines.some((line) => row.test(line))), [], stdout);
    product.remove();
    temporary.remove();
  });
});

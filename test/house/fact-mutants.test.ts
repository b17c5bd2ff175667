import assert from 'node:assert/strict';
import { build } from 'esbuild';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A deliberate break of a room of facts: in one file one text becomes another. */
interface Mutant {
  readonly title: string;
  /** Below the room. */
  readonly file: string;
  /** Occurs once in the file. */
  readonly from: string;
  readonly to: string;
}

const root = path.resolve(__dirname, '../..');
const rooms = path.join(root, 'rules/src/facts');
const tables = path.join(root, 'test/facts');
const mutants = path.join(tables, 'mutants');

/** Files of tables by the room they are of, whatever folder they stand in. */
const tableOf = new Map(fs.readdirSync(tables, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name): [room: string, table: string] => [path.basename(name, '.test.ts'), path.join(tables, name)]));

/** The code of a table of facts, with one text of a room replaced. */
async function bundle(table: string, file: string, contents: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [table],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [{
      name: 'break',
      setup: ({ onLoad }) => {
        onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => (loaded === file ? { contents, loader: 'ts' } : undefined));
      },
    }],
  });
  return outputFiles[0].text;
}

/** Titles of the rows that fail when a table runs, up to the first; a table that throws fails as a whole. */
function failingRows(code: string, table: string): string[] {
  const failed: string[] = [];
  const describeRows = (_name: string, rows: () => void): void => rows();
  const row = (title: string, check: () => void): void => {
    if (failed.length > 0) return;
    try {
      check();
    } catch {
      failed.push(title);
    }
  };
  const run = new Function('require', 'module', 'exports', '__dirname', '__filename', 'describe', 'it', code);
  const made = { exports: {} };
  run(createRequire(table), made, made.exports, path.dirname(table), table, describeRows, row);
  return failed;
}

describe('deliberate breaks of facts', function() {
  this.timeout(60_000);
  it('stand for every room, and every room has a table', () => {
    const all = fs.readdirSync(rooms, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
    assert.deepEqual(all.filter((room) => !tableOf.has(room)), []);
    assert.deepEqual(fs.readdirSync(mutants).sort(), all.map((room) => `${room}.json`));
  });
  for (const [room, table] of tableOf) {
    const list = path.join(mutants, `${room}.json`);
    // `ranking-score` is a second table of a room that has its own.
    if (!fs.existsSync(list)) continue;
    const breaks = JSON.parse(fs.readFileSync(list, 'utf8')) as readonly Mutant[];
    describe(room, () => {
      for (const { title, file, from, to } of breaks) {
        it(`fails a row: ${title}`, async () => {
          const broken = path.join(rooms, room, file);
          const text = fs.readFileSync(broken, 'utf8');
          assert.equal(text.split(from).length, 2, `the text to break occurs once in ${file}`);
          const code = await bundle(table, broken, text.replace(from, () => to));
          assert.notDeepEqual(failingRows(code, table), []);
        });
      }
    });
  }
});

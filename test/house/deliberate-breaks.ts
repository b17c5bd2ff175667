import assert from 'node:assert/strict';
import { build } from 'esbuild';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A deliberate break: in one file one text becomes another. */
export interface Break {
  readonly title: string;
  readonly file: string;
  /** Occurs once in the file. */
  readonly from: string;
  readonly to: string;
}

/** The code of a table of tests, with the contents of one file replaced. */
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

/** Asserts that a table of tests has a row that fails with the break; `file` and `table` are absolute. */
export async function assertNoticed({ file, from, to }: Omit<Break, 'title'>, table: string): Promise<void> {
  const text = fs.readFileSync(file, 'utf8');
  assert.equal(text.split(from).length, 2, `the text to break occurs once in ${path.basename(file)}`);
  const code = await bundle(table, file, text.replace(from, () => to));
  assert.notDeepEqual(failingRows(code, table), []);
}

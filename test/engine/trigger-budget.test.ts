import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { loadRules, triggersOf } from '../../tools/rule-folders';
import { sharesOf, treeOf } from '../support/trigger-shares';

const modules = path.join(import.meta.dirname, '../../node_modules');
/**
 * Sources of packages that the lockfile pins and that have nothing to do with people: linters, parsers, compilers, a test runner,
 * command-line tools, clients of protocols.
 */
const SOURCES = ['@typescript-eslint/scope-manager/dist', '@typescript-eslint/typescript-estree/dist', '@typescript-eslint/utils/dist',
  '@vscode/vsce/out', 'cheerio/dist', 'chokidar', 'commander', 'css-tree/lib', 'domutils/lib', 'enhanced-resolve/lib', 'eslint/lib',
  'eslint-scope/lib', 'fs-extra/lib', 'htmlparser2/dist', 'js-yaml/lib', 'jsonc-parser/lib/esm', 'markdown-it/lib', 'micromatch',
  'mocha/lib', 'parse5/dist', 'postcss/lib', 'semver', 'svelte/src', 'undici/lib', 'vscode-jsonrpc/lib', 'vscode-languageclient/lib',
  'vscode-languageserver/lib', 'yargs', 'yazl'];
const SCRIPT = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx)$/;

function filesIn(folder: string): string[] {
  const names = fs.readdirSync(path.join(modules, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => SCRIPT.test(name) && !name.includes('node_modules')).sort().map((name) => path.join(modules, folder, name));
}

/**
 * Rules with a trigger of common words of which no narrower form is known that keeps every finding: the widest one, in percent
 * of the files. These may only fall.
 */
const WIDE: Readonly<Record<string, number>> = {
  'no-autoplay-loop': 2.4,
  'no-behavioural-profiling': 3.4,
  'no-covert-monitoring': 8.9,
  'no-exposed-child-data': 5.2,
  'no-indefinite-retention': 2.3,
  'no-nighttime-notifications': 2.2,
  'require-private-defaults': 2.3,
};

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

describe('triggers in code that has nothing to do with people', function() {
  this.timeout(60_000);
  const tree = treeOf(SOURCES.flatMap(filesIn), modules);
  const shares = sharesOf(triggersOf(loadRules()), tree);

  it('are looked for in enough files', () => {
    assert.ok(shares.files > 1000, String(shares.files));
  });

  it('wake no rule in more than 2 % of the files, one by one, but for those that are known to', () => {
    const wide = new Map<string, number>();
    for (const { name, files } of shares.triggers) {
      const rule = name.split(' ')[0];
      const share = percent(files, shares.files);
      if (share > (WIDE[rule] ?? 2)) wide.set(name, share);
    }
    assert.deepEqual([...wide], []);
  });
});

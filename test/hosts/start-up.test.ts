import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

// What ships, as it is built: `npm run build` goes before.
const dist = path.resolve(import.meta.dirname, '../../rules/dist');

/** Files of the bundle and their bytes, as far as loading an entry point loads them. */
function loadedBy(entry: string): Readonly<Record<string, number>> {
  const program = `require(${JSON.stringify(path.join(dist, entry))});
    const own = Object.keys(require.cache).filter((file) => file.startsWith(${JSON.stringify(dist + path.sep)}));
    console.log(JSON.stringify(own.map((file) => [require('node:path').basename(file), require('node:fs').statSync(file).size])));`;
  return Object.fromEntries(JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })) as [string, number][]);
}

/** Loaded when the first rule is woken, the first file parsed, or the first page or template read. */
const PARTS = ['bundled-parsers.cjs', 'checker.cjs', 'own-parsers.cjs', 'rule-modules.cjs', 'scope.cjs'];

describe('starting', () => {
  for (const [entry, kilobytes] of Object.entries({ 'index.cjs': 550, 'runner.cjs': 550, 'cli.cjs': 150 })) {
    it(`loads neither rules nor parsers with ${entry}, and at most ${kilobytes} kB`, () => {
      const loaded = loadedBy(entry);
      assert.ok(entry in loaded);
      assert.deepEqual(PARTS.filter((part) => part in loaded), []);
      const sum = Object.values(loaded).reduce((total, size) => total + size, 0);
      assert.ok(sum <= kilobytes * 1000, `${sum} bytes: ${JSON.stringify(loaded)}`);
    });
  }
});

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { oxcParser, ScriptReader } from '../../../rules/src/engine/readers';
import { oxcFromWasm } from '../../../rules/src/engine/readers/oxc-wasm';
import { getOxc, installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { serverScriptParsers } from '../../../server/src/script-parsers';
import { allCases } from '../../support/cases/all-cases';
import { syntaxSamples } from '../../support/syntax-samples';

const samples = path.resolve(__dirname, '../../../node_modules/test262-parser-tests/pass');
const wasm = require.resolve('oxc-parser/parser.wasm32-wasip1.wasm');

describe('oxc as WebAssembly', () => {
  const installed = installedScriptParsers(process.cwd());
  const native = new ScriptReader((name) => (name === 'oxc' ? installed(name) : undefined));
  const own = new ScriptReader((name) => (name === 'oxc' ? oxcParser(oxcFromWasm(new Uint8Array(fs.readFileSync(wasm)))) : undefined));

  const check = (texts: readonly string[], name: string, least: number): void => {
    let read = 0;
    for (const text of texts) {
      const [actual, expected] = [own, native].map((reader) => {
        const { source, problem } = reader.read(text, name);
        return source ? { tree: withoutParents(source.ast), comments: source.getAllComments() } : { problem };
      });
      assert.deepEqual(actual, expected, text);
      if ('tree' in expected) read++;
    }
    assert.ok(read >= least, `${read} texts`);
  };

  it('reads forms that product code seldom has as the native build does', () => check(syntaxSamples, 'a.tsx', 200));
  it('reads all cases of the rules as the native build does', async () => check((await allCases()).map(({ code }) => code), 'a.tsx', 1500))
    .timeout(120_000);
  it('reads the samples of the language as the native build does', () =>
    check(fs.readdirSync(samples).map((file) => fs.readFileSync(path.join(samples, file), 'utf8')), 'a.js', 1500)).timeout(120_000);
});

// What ships, as it is built: `npm run build` goes before.
it('the server reads scripts with the parsers it brings', () => {
  const reader = new ScriptReader(serverScriptParsers);
  assert.ok(reader.read('let a: string;', 'a.ts').source);
  const nested = `a = ${'('.repeat(250)}b${')'.repeat(250)}`;
  assert.ok(new ScriptReader((name) => (name === 'oxc' ? undefined : serverScriptParsers(name))).read(nested, 'a.ts').source);
  const packaged = fs.readFileSync(path.resolve(__dirname, '../../../server/dist/oxc-parser.wasm'));
  assert.ok(packaged.equals(fs.readFileSync(wasm)));
}).timeout(60_000);

const withoutParents = (tree: object): string =>
  JSON.stringify(tree, (key, value: unknown) => (key === 'parent' ? undefined : typeof value === 'bigint' ? `${value}n` : value));

describe('oxc without a native build', () => {
  const resolve = require.resolve;
  const load = (native: 'throws' | 'missing') =>
    Object.assign(() => {
      throw new Error('Cannot find native binding.');
    }, {
      resolve: native === 'throws' ? resolve : Object.assign(() => {
        throw new Error('Cannot find module');
      }, { paths: resolve.paths }),
    });

  it('is read from the WebAssembly of the same package', () => {
    const oxc = getOxc(load('throws'));
    assert.ok(oxc);
    assert.equal(oxc.parseSync('a.ts', 'let a: string;', {}).errors.length, 0);
  });
  it('is left out where the package is not installed', () => assert.equal(getOxc(load('missing')), undefined));
});

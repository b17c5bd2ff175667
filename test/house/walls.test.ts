import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { build } from 'esbuild';
import { sdks } from '../../rules/src/knowledge';
import { wordsOf } from '../../rules/src/program/syntax/words';
import { root, ruleIds } from '../../tools/rule-folders';
import walls from '../../tools/walls.json';

const EXTENSIONS = ['', '.ts', '.json', '/index.ts'];

/** Imports of other files of the project, as paths below the root, read with a pattern and not by a parser. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = Array.from(
    text.matchAll(/\b(?:from |import |import\(|require\w*\()['"](\.[^'"]*)['"]/g),
    (match) => path.join(path.dirname(file), match[1]),
  );
  return found.map((target) =>
    EXTENSIONS.map((extension) => target + extension).find((candidate) =>
      /\.\w+$/.test(candidate) && existsSync(path.join(root, candidate))
    ) ?? target
  );
}

const filesBelow = (folder: string): string[] =>
  (existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }) : []).filter((name) =>
    name.endsWith('.ts')
  ).map((name) => path.join(folder, name));

const isBelow = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

/** The folder whose files may import each other freely: the layer, or in rules/ the folder of one rule. */
const homesOf = (layer: string): string[] => (layer.endsWith('/*') ? ruleIds().map((id) => layer.replace('*', id)) : [layer]);

describe('import walls', () => {
  for (const [layer, allowed] of Object.entries(walls)) {
    it(`around ${layer}`, () => {
      const breaches = homesOf(layer).flatMap((home) =>
        filesBelow(home).flatMap((file) =>
          importsOf(file).filter((target) => ![home, ...allowed].some((place) => isBelow(target, place))).map((target) =>
            `${file} imports ${target}`
          )
        )
      );
      assert.deepEqual(breaches, []);
    });
  }

  it('stand on folders that exist', () => {
    for (
      const place of ['rules/src/gc25', 'rules/src/knowledge', 'rules/src/program/syntax', 'rules/src/program/values',
        'rules/src/program/modules', 'rules/src/views', 'rules/src/guards', 'rules/src/edits']
    ) {
      assert.ok(place in walls, `no wall around ${place}`);
      assert.ok(filesBelow(place).length > 0, `no files in ${place}`);
    }
  });

  it('are seen by this test and by lint', async () => {
    assert.ok(importsOf('rules/src/knowledge/index.ts').includes('rules/src/program/modules/path-pattern.ts'));
    const eslint = new ESLint({ cwd: root });
    const wallsSeen = async (filePath: string, text: string): Promise<number> => {
      const [result] = await eslint.lintText(text, { filePath: path.join(root, filePath) });
      return result.messages.filter((message) => message.ruleId === 'import-x/no-restricted-paths').length;
    };
    assert.equal(await wallsSeen('rules/src/gc25/new.ts', "export * from '../rule/create-rule';"), 1);
    assert.equal(await wallsSeen('rules/src/gc25/new.ts', "export * from './families';"), 0);
    assert.equal(await wallsSeen('rules/src/views/new.ts', "import type { Sdk } from '../knowledge/types/sdk';\nexport type A = Sdk;"), 0);
    assert.equal(await wallsSeen('rules/src/views/new.ts', "export { sdks } from '../knowledge';"), 1);
    assert.equal(await wallsSeen('rules/src/edits/new.ts', "export * from '../hosts/node';"), 1);
  });

  it('keep Node.js out of the engine, packages that need it included', async () => {
    const eslint = new ESLint({ cwd: root });
    const [result] = await eslint.lintText("export * from 'node:fs';\n", { filePath: path.join(root, 'rules/src/engine/new.ts') });
    assert.deepEqual(result.messages.map(({ ruleId }) => ruleId), ['import-x/no-nodejs-modules']);
    const { metafile } = await build({
      entryPoints: ['engine/checker.ts', 'engine/readers/index.ts'].map((file) => path.join(root, 'rules/src', file)),
      outdir: 'nowhere',
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      logLevel: 'silent',
    });
    assert.ok(Object.keys(metafile.inputs).length > 10);
  });
});

/** Names of products that are words of everyday language as well. */
const EVERYDAY = new Set(['human', 'fingerprint', 'camera views', 'meta']);

describe('rules', () => {
  const sources = filesBelow('rules/src/rules').filter((file) => !/[\\/]cases(?:\.ts$|[\\/])/.test(file)).map((file) => ({
    file,
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
  const quoted = (text: string): string[] => Array.from(text.matchAll(/(['"`])([\w@./-]+)\1/g), (match) => match[2]);

  /** Parsers, and packages of catalogued SDKs whose name is no everyday word. */
  const packages = new Set([
    ...sdks.flatMap((sdk) => sdk.apis ?? []).flatMap((fact) => fact.path).filter((apiPath) => apiPath.includes(':')).map((apiPath) =>
      apiPath.slice(0, apiPath.lastIndexOf(':'))
    ).filter((name) => /[-@/]/.test(name)),
    'vue-eslint-parser',
    'svelte-eslint-parser',
    'astro-eslint-parser',
    '@typescript-eslint/parser',
    '@angular-eslint/template-parser',
    '@html-eslint/parser',
  ]);

  /** Names of products in the catalogue, in lower-case words; entries for a kind of thing ("a key logger") are no names. */
  const products =
    new Set(sdks.filter(({ name }) => /^\p{Lu}/u.test(name)).map(({ name }) => wordsOf(name).join(' ')).filter((name) =>
      !EVERYDAY.has(name)
    ));

  it('name no product of a vendor', () => {
    const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ');
    const named = (text: string): string[] => {
      const words = ` ${wordsOf(withoutComments(text)).join(' ')} `;
      return [...products].filter((name) => words.includes(` ${name} `));
    };
    assert.ok(products.size > 60, 'the catalogue gave hardly any products');
    assert.deepEqual(named("const isPosthog = true; callPostHog('x'); // Amplitude"), ['post hog']);
    assert.deepEqual(sources.flatMap(({ file, text }) => named(text).map((name) => `${file} names ${name}`)), []);
  });

  it('import no package, so that they know neither parsers nor frameworks', () => {
    assert.deepEqual(
      sources.flatMap(({ file, text }) =>
        Array.from(text.matchAll(/\bfrom\s*['"]([^.'"][^'"]*)['"]/g), (match) => `${file} imports ${match[1]}`)
      ),
      [],
    );
  });

  it('name no vendor package and no parser', () => {
    assert.ok(packages.size > 30, 'the catalogue gave hardly any packages');
    assert.deepEqual(quoted("path: 'posthog-js:capture', from '@sentry/react' `vue-eslint-parser`").filter((name) => packages.has(name)), [
      '@sentry/react',
      'vue-eslint-parser',
    ]);
    assert.deepEqual(
      sources.flatMap(({ file, text }) => quoted(text).filter((name) => packages.has(name)).map((name) => `${file} names ${name}`)),
      [],
    );
  });
});

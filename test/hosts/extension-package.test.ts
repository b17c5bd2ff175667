import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';

const root = path.resolve(import.meta.dirname, '../..');

describe('the packaged extension', function() {
  this.timeout(60_000);
  let files: string[];
  before(() => {
    files = execFileSync('npx', ['vsce', 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim().split('\n').sort();
  });

  it('holds the bundles, their licences, rule pages and nothing else', () => {
    const pages = fs.readdirSync(path.join(root, 'rules/docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md')
    ).map((name) => `rules/docs/${name.replaceAll('\\', '/')}`);
    const built = ['client', 'server'].flatMap((part) =>
      fs.readdirSync(path.join(root, part, 'dist'), { recursive: true, encoding: 'utf8' })
        .map((name) => `${part}/dist/${name.replaceAll('\\', '/')}`).filter((name) => /\.(?:cjs|json|txt|wasm)$/.test(name))
    );
    for (
      const name of ['client/dist/extension.cjs', 'server/dist/server.cjs', 'server/dist/worker.cjs', 'server/dist/parsers/typescript.cjs',
        'server/dist/parsers/typescript.cjs.LEGAL.txt', 'server/dist/oxc-parser.wasm', 'server/dist/oxc-parser.wasm.LEGAL.txt',
        'client/dist/THIRD-PARTY-NOTICES.txt', 'client/dist/sbom.cdx.json', 'server/dist/THIRD-PARTY-NOTICES.txt',
        'server/dist/sbom.cdx.json']
    )
      assert.ok(built.includes(name), name);
    const always = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'rules/gc25.schema.json'];
    assert.deepEqual(files, [...always, ...built, ...pages].sort());
  });

  it('holds the file VS Code starts', () => {
    assert.ok(files.includes(path.normalize(manifest.main)));
  });

  it('wakes for each language whose files it reads', async () => {
    const source = fs.readFileSync(path.join(root, 'client/src/extension.ts'), 'utf8');
    const languages = /LANGUAGES = (\[[^\]]+\])/.exec(source)?.[1].replaceAll("'", '"') ?? '';
    // Vue, Svelte and Astro files are plain text where no extension knows their language.
    assert.deepEqual(
      manifest.activationEvents,
      [...(JSON.parse(languages) as string[]), 'plaintext'].map((language) => `onLanguage:${language}`),
    );
  });
});

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import { ConfigurationLookup, type FoundInFolders } from '../../rules/src/configuration/lookup';
import type gc25 from '../../rules/src';
import type * as Runner from '../../rules/src/hosts/node';
import { LspClient } from '../support/lsp/lsp-client';
import { ProjectFolder } from '../support/project-folder';
import { runCommand } from '../support/run-command';

// What ships is checked, not the sources: `npm test` builds first.
const require = createRequire(import.meta.url);
const { checkFiles, loadProjectConfig } = require('../../rules/dist/runner.cjs') as typeof Runner;
const plugin = require('../../rules/dist/index.cjs') as typeof gc25;

/** Reported where children are reached, silent for a general audience. */
const PROFILE = 'export const a = () => posthog.identify(user.email);\n';
const LOOP = 'export const b = <video autoPlay loop src="a.mp4" />;\n';

const SETTINGS = {
  audience: 'general',
  audienceByPath: [{ files: ['apps/kids/**'], audience: 'children' }, { files: ['apps/shop/src/loop.jsx'], audience: 'mixed' }],
  exclude: ['apps/kids/made/**'],
};
const FILES = {
  'apps/kids/src/a.jsx': PROFILE,
  'apps/kids/made/a.jsx': PROFILE,
  'apps/kids/package.json': '{ "name": "kids" }',
  'apps/shop/src/a.jsx': PROFILE,
  'apps/shop/src/loop.jsx': LOOP,
  'package.json': '{ "name": "all" }',
};
/** Where a run may be started, from the root of the repository. */
const STARTS = ['.', 'apps/kids', 'apps/kids/src', 'apps/shop'];
const CHECKED = Object.keys(FILES).filter((name) => name.endsWith('.jsx'));

describe('one configuration in a repository of several packages', function() {
  this.timeout(120_000);
  let folder: ProjectFolder;
  afterEach(() => folder.remove());

  const text = (name: string): string => fs.readFileSync(folder.at(name), 'utf8');
  const byRunner = async (start: string): Promise<string[]> => {
    const cwd = folder.at(start);
    const found: string[] = [];
    for await (
      const result of checkFiles(CHECKED.map((name) => folder.at(name)), { cwd, project: await loadProjectConfig({ cwd, runCode: true }) })
    ) for (const { ruleId } of result.findings) found.push(`${path.relative(folder.path, result.file)} ${ruleId}`);
    return found.sort();
  };
  const byEslint = (Engine: typeof ESLint, settings: object) => async (start: string): Promise<string[]> => {
    const eslint = new Engine({
      cwd: folder.at(start),
      overrideConfigFile: true,
      overrideConfig: [...plugin.configs.recommended, { settings: { gc25: settings } }] as never,
    });
    const found: string[] = [];
    // ESLint leaves files outside its working directory out.
    for (const name of CHECKED.filter((each) => start === '.' || each.startsWith(`${start}/`))) {
      const [result] = await eslint.lintText(text(name), { filePath: folder.at(name) });
      for (const message of result.messages) found.push(`${name} ${message.ruleId?.slice('gc25/'.length)}`);
    }
    return found.sort();
  };
  const byServer = async (start: string): Promise<string[]> => {
    const client = await LspClient.connect({ server: 'in this process', root: folder.at(start) });
    try {
      const found: string[] = [];
      for (const name of CHECKED)
        for (const { code } of await (await client.open(pathToFileURL(folder.at(name)).href, text(name), 'javascriptreact')).diagnostics())
          found.push(`${name} ${String(code)}`);
      return found.sort();
    } finally {
      await client.stop();
    }
  };
  const below = (found: readonly string[], start: string): string[] =>
    found.filter((line) => start === '.' || line.startsWith(`${start}/`));
  const EXPECTED = ['apps/kids/src/a.jsx no-behavioural-profiling', 'apps/shop/src/loop.jsx no-autoplay-loop'];

  const OWN = { ...FILES, 'gc25.config.json': JSON.stringify({ settings: SETTINGS }) };

  it('gives gc25 the same findings from every working directory', async () => {
    folder = new ProjectFolder(OWN);
    for (const start of STARTS) assert.deepEqual(await byRunner(start), EXPECTED, start);
  });

  it('gives the server the same findings whatever folder is open', async () => {
    folder = new ProjectFolder(OWN);
    for (const start of ['.', 'apps/kids']) assert.deepEqual(await byServer(start), EXPECTED, start);
  });

  for (const [name, Engine] of [['ESLint 10', ESLint], ['ESLint 9', ESLint9 as unknown as typeof ESLint]] as const) {
    it(`gives ${name} its settings where settings.gc25 is not set, from every working directory`, async () => {
      folder = new ProjectFolder(OWN);
      for (const start of STARTS) assert.deepEqual(await byEslint(Engine, {})(start), below(EXPECTED, start), start);
    });

    it(`leaves ${name} what settings.gc25 says, and reads paths from the folder of eslint.config.mjs`, async () => {
      folder = new ProjectFolder({ ...FILES, 'eslint.config.mjs': 'export default [];\n' });
      for (const start of STARTS) assert.deepEqual(await byEslint(Engine, SETTINGS)(start), below(EXPECTED, start), start);
    });
  }

  for (const mark of ['gc25.config.json', 'eslint.config.ts', '.git/HEAD', 'package.json']) {
    it(`knows in ESLint the folder of ${mark} as that of the project, with nothing else to tell it by`, async () => {
      const scripts = Object.fromEntries(CHECKED.map((name) => [name, FILES[name as keyof typeof FILES]]));
      const isOwn = mark === 'gc25.config.json';
      folder = new ProjectFolder({ ...scripts, [mark]: isOwn ? JSON.stringify({ settings: SETTINGS }) : '{}' });
      for (const start of STARTS) assert.deepEqual(await byEslint(ESLint, isOwn ? {} : SETTINGS)(start), below(EXPECTED, start), start);
    });
  }

  it('silences in ESLint what suppressions of gc25.config.json name, and leaves rules to ESLint', async () => {
    folder = new ProjectFolder({
      ...FILES,
      'gc25.config.json': JSON.stringify({
        settings: SETTINGS,
        rules: { 'no-behavioural-profiling': 'off' },
        suppressions: [{ file: 'apps/shop/src/loop.jsx', rule: 'no-autoplay-loop', reason: 'a drawing' }],
      }),
    });
    assert.deepEqual(await byEslint(ESLint, {})('apps/shop'), []);
    assert.deepEqual(await byEslint(ESLint, {})('.'), ['apps/kids/src/a.jsx no-behavioural-profiling']);
    assert.deepEqual(await byRunner('apps/kids'), []);
  });

  it('sees in a running ESLint that the configuration was written', async () => {
    folder = new ProjectFolder(OWN);
    assert.deepEqual(await byEslint(ESLint, {})('apps/kids'), below(EXPECTED, 'apps/kids'));
    folder.write({ 'gc25.config.json': JSON.stringify({ settings: { ...SETTINGS, exclude: ['apps/kids/**'] } }) });
    assert.deepEqual(await byEslint(ESLint, {})('apps/kids'), []);
  });

  it('looks again only into folders that are not known', () => {
    folder = new ProjectFolder({ 'apps/a.js': '' });
    const lookup = new ConfigurationLookup({ cwd: folder.path, mayLeaveFolder: true });
    const known: FoundInFolders = new Map();
    const audience = (found: FoundInFolders): unknown => lookup.find(folder.at('apps/a.js'), found)?.settings?.audience;
    assert.equal(audience(known), undefined);
    folder.write({ 'gc25.config.json': '{ "settings": { "audience": "children" } }' });
    assert.deepEqual([audience(known), audience(new Map())], [undefined, 'children']);
  });

  it('is told by a run of ESLint once when other rules are on there', () => {
    const config = `import { createRequire } from 'node:module';\nconst gc25 = createRequire(${
      JSON.stringify(import.meta.url)
    })('../../rules/dist/index.cjs');\nexport default [...gc25.configs.recommended];\n`;
    folder = new ProjectFolder({
      'eslint.config.mjs': config,
      'gc25.config.json': '{ "rules": { "no-autoplay-loop": "off" } }',
      'a.jsx': LOOP,
      'b.jsx': LOOP,
    });
    const run = (): string =>
      runCommand(process.execPath, [require.resolve('eslint/package.json').replace('package.json', 'bin/eslint.js'), '.'], folder.path)
        .stderr;
    assert.match(run(), /^gc25: gc25\.config\.json and the ESLint configuration disagree about 1 rule for [ab]\.jsx; .*\n$/);
    folder.write({ 'gc25.config.json': '{ "settings": { "audience": "general" } }' });
    assert.equal(run(), '');
  });

  it('names in ESLint what is wrong with it, once', async () => {
    folder = new ProjectFolder({ ...FILES, 'gc25.config.json': '{ "settings": { "audiense": "children" } }' });
    const eslint = new ESLint({
      cwd: folder.at('apps/kids'),
      overrideConfigFile: true,
      overrideConfig: plugin.configs.recommended as never,
    });
    const results = [...await eslint.lintText(PROFILE, { filePath: folder.at('apps/kids/src/a.jsx') }),
      ...await eslint.lintText(PROFILE, { filePath: folder.at('apps/kids/src/b.jsx') })];
    const sentences = results.flatMap(({ messages }) => messages.map(({ message }) => message)).filter((message) =>
      message.includes('audiense')
    );
    assert.equal(sentences.length, 1);
    assert.match(sentences[0], /gc25\.config\.json: settings\.audiense is not a setting of gc25; did you mean settings\.audience\?$/);
  });
});

import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { BROKEN, CLIP, codesOf, describeServers, everywhere, severitiesOf } from '../support/lsp/lsp-suite';

describeServers('configuration of the language server', ({ connect, write, path: pathOf }) => {
  for (const pulls of [false, true]) {
    describe(pulls ? 'pulled' : 'pushed', () => {
      it('follows settings', async () => {
        const client = await connect({
          pulls,
          settings: { rules: { 'no-autoplay-loop': 'warn' } },
          capabilities: { workspace: { configuration: true, diagnostics: { refreshSupport: true } } },
        });
        const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
        assert.deepEqual(severitiesOf(await open.diagnostics()), [2]);
        for (const settings of [{ enable: false }, { run: 'never' }, { rules: { 'no-autoplay-loop': 'off' } }]) {
          client.settings = settings;
          const before = client.published.length;
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          if (!pulls) await client.until('new diagnostics', () => client.published.length > before);
          assert.deepEqual(await open.diagnostics(), [], JSON.stringify(settings));
          client.settings = { rules: { 'no-autoplay-loop': 'warn' } };
          const then = client.published.length;
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          if (!pulls) await client.until('new diagnostics', () => client.published.length > then);
          assert.deepEqual(severitiesOf(await open.diagnostics()), [2]);
        }
        if (pulls) await client.until('a request to pull again', () => client.refreshes >= 6);
      });

      it('reads the project configuration, and reads it again when it is written', async () => {
        write('gc25.config.json', '{ "rules": { "no-autoplay-loop": "warn" } }');
        const client = await connect({ pulls, capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
        await client.until('a wish to watch files', () => client.registrations.includes('workspace/didChangeWatchedFiles'));
        const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
        assert.deepEqual(severitiesOf(await open.diagnostics()), [2]);
        write('gc25.config.json', '{ "rules": { "no-autoplay-loop": "off" } }');
        const changed = pathToFileURL(pathOf('gc25.config.json')).href;
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: changed, type: 2 }] });
        if (pulls) {
          let last: Diagnostic[] = [];
          for (let i = 0; i < 50 && (last = await open.diagnostics()).length > 0; i++)
            await new Promise((resolve) => setTimeout(resolve, 20));
          assert.deepEqual(last, []);
        } else {
          await client.until('an empty list', () => client.published.at(-1)?.diagnostics.length === 0);
        }
      });

      it('shows what the suppressions file of ESLint accepts as information, until there is more of it', async () => {
        write('eslint-suppressions.json', '{ "clip.tsx": { "gc25/no-autoplay-loop": { "count": 1 } } }');
        const client = await connect({ pulls });
        const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
        const [accepted, ...others] = await open.diagnostics();
        assert.deepEqual([accepted.severity, others], [3, []]);
        assert.match(String(accepted.message), /^GC25 ¶96: .+ Accepted in eslint-suppressions\.json\.$/);
        await open.edit(CLIP + CLIP.replace(/export const \w+/, 'export const Other'));
        assert.deepEqual(severitiesOf(await open.diagnostics()), [1, 1]);
        await open.edit(CLIP);
        write('eslint-suppressions.json', '{}');
        await open.edit(`${CLIP}\n`);
        assert.deepEqual(severitiesOf(await open.diagnostics()), [1]);
      });

      it('sees a written configuration with the next edit where the client watches nothing', async () => {
        const client = await connect({ pulls });
        const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
        assert.deepEqual(codesOf(await open.diagnostics()), ['no-autoplay-loop']);
        write('gc25.config.json', '{ "rules": { "no-autoplay-loop": "off" } }');
        await open.edit(`${CLIP}\n`);
        assert.deepEqual(await open.diagnostics(), []);
      });

      it('reads a file that the configuration extends again when that is written', async () => {
        write('gc25.config.json', '{ "extends": "./shared/base.json" }');
        write('shared/base.json', '{ "rules": { "no-autoplay-loop": "warn" } }');
        const client = await connect({
          pulls,
          capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } },
        });
        const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
        assert.deepEqual(severitiesOf(await open.diagnostics()), [2]);
        const watched = (): boolean =>
          client.watchers.some((pattern) =>
            typeof pattern === 'object' && pattern.pattern === 'base.json' && pattern.baseUri === pathToFileURL(pathOf('shared')).href
          );
        await client.until('a wish to watch the extended file', watched);
        write('shared/base.json', '{ "rules": { "no-autoplay-loop": "error" } }');
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: pathToFileURL(pathOf('shared/base.json')).href, type: 2 }],
        });
        let last: unknown[] = [];
        for (
          let i = 0;
          i < 100 && (last = severitiesOf(pulls ? await open.diagnostics() : client.published.at(-1)?.diagnostics ?? []))[0] !== 1;
          i++
        ) await new Promise((resolve) => setTimeout(resolve, 20));
        assert.deepEqual(last, [1]);
      });

      it('sees a written file that the configuration extends with the next edit where the client watches nothing', async () => {
        write('gc25.config.json', '{ "extends": "./shared/base.json" }');
        write('shared/base.json', '{ "rules": { "no-autoplay-loop": "warn" } }');
        const client = await connect({ pulls });
        const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
        assert.deepEqual(severitiesOf(await open.diagnostics()), [2]);
        write('shared/base.json', '{ "rules": { "no-autoplay-loop": "off" } }');
        await open.edit(`${CLIP}\n`);
        assert.deepEqual(await open.diagnostics(), []);
      });

      it('leaves installed packages alone', async () => {
        const client = await connect({ pulls });
        for (const text of [CLIP, BROKEN]) {
          const open = await client.open(`node_modules/player/${text.length}.tsx`, text, 'typescriptreact');
          assert.deepEqual(await open.diagnostics(), []);
        }
      });

      it('leaves out what the project leaves out', async () => {
        write('gc25.config.json', '{ "ignore": ["attic"] }');
        const client = await connect({ pulls });
        assert.deepEqual(await (await client.open('attic/clip.tsx', CLIP, 'typescriptreact')).diagnostics(), []);
        assert.deepEqual(codesOf(await (await client.open('hall/clip.tsx', CLIP, 'typescriptreact')).diagnostics()), ['no-autoplay-loop']);
      });
    });
  }

  it('runs no code of an untrusted workspace', async () => {
    const trace = pathOf('was-run');
    write('package.json', '{ "type": "module" }');
    const off =
      "{ files: ['**/*.tsx'], plugins: { gc25: { rules: { 'no-autoplay-loop': { create: () => ({}) } } } }, rules: { 'gc25/no-autoplay-loop': 'off' } }";
    write('eslint.config.js', `import fs from 'node:fs';\nfs.writeFileSync(${JSON.stringify(trace)}, '');\nexport default [${off}];\n`);
    fs.symlinkSync(path.resolve(__dirname, '../../node_modules'), pathOf('node_modules'));
    const untrusted = await connect({ initializationOptions: { trusted: false } });
    assert.deepEqual(codesOf(await (await untrusted.open('clip.tsx', CLIP, 'typescriptreact')).diagnostics()), ['no-autoplay-loop']);
    assert.match(
      String((await (await untrusted.open('page.astro', '<video src="/a.mp4" autoplay loop />\n')).diagnostics())[0]?.message),
      /trusted/,
    );
    assert.equal(fs.existsSync(trace), false);

    const trusted = await connect({ initializationOptions: { trusted: true } });
    assert.deepEqual(await (await trusted.open('plain.tsx', 'export const one = 1;\n', 'typescriptreact')).diagnostics(), []);
    assert.equal(fs.existsSync(trace), false, 'the configuration is run for files that need it');
    assert.deepEqual(codesOf(await (await trusted.open('clip.tsx', CLIP, 'typescriptreact')).diagnostics()), []);
    assert.deepEqual(codesOf(await (await trusted.open('page.astro', '<video src="/a.mp4" autoplay loop />\n')).diagnostics()), [
      'no-autoplay-loop',
    ]);
    assert.equal(fs.existsSync(trace), true);
  });

  it('leaves findings to the ESLint extension where that shows them, and keeps the hover', async () => {
    write('package.json', '{ "type": "module" }');
    const plugin = "{ rules: { 'no-autoplay-loop': { create: () => ({}) } } }";
    write(
      'eslint.config.js',
      `export default [{ files: ['shown/*.tsx', 'off/*.tsx'], plugins: { gc25: ${plugin} } }, { files: ['shown/*.tsx'], rules: { 'gc25/no-autoplay-loop': 'warn' } }];\n`,
    );
    fs.symlinkSync(path.resolve(__dirname, '../../node_modules'), pathOf('node_modules'));
    const client = await connect({ settings: {}, initializationOptions: { trusted: true, eslintExtension: true, status: true } });
    const open = await client.open('shown/clip.tsx', CLIP, 'typescriptreact');
    assert.deepEqual(await open.diagnostics(), []);
    assert.ok(await open.hover({ line: 1, character: 22 }));
    assert.deepEqual(await open.actions(everywhere), []);
    assert.equal(client.fileStatuses.at(-1)?.isShownByEslint, true);
    for (
      const [name, languageId] of [['off/clip.tsx', 'typescriptreact'], ['other/clip.tsx', 'typescriptreact'], ['shown/plain.tsx',
        'plaintext']]
    ) {
      assert.equal((await (await client.open(name, CLIP, languageId)).diagnostics()).length, 1, name);
    }
    const next = async (): Promise<unknown[]> => {
      const before = client.published.length;
      await client.until('new diagnostics', () => client.published.slice(before).some(({ uri }) => uri === open.uri));
      return severitiesOf(await open.diagnostics());
    };
    await client.connection.sendNotification('gc25/eslintExtension', false);
    assert.deepEqual(await next(), [2]);
    await client.connection.sendNotification('gc25/eslintExtension', true);
    assert.deepEqual(await next(), []);
    client.settings = { run: 'always' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await next(), [2]);
  });

  it('shows findings beside the ESLint extension while the workspace is not trusted', async () => {
    write(
      'eslint.config.mjs',
      "export default [{ files: ['**/*.tsx'], plugins: { gc25: { rules: { 'no-autoplay-loop': { create: () => ({}) } } } }, rules: { 'gc25/no-autoplay-loop': 'warn' } }];\n",
    );
    const client = await connect({ initializationOptions: { eslintExtension: true } });
    assert.deepEqual(codesOf(await (await client.open('clip.tsx', CLIP, 'typescriptreact')).diagnostics()), ['no-autoplay-loop']);
  });

  it('tells what decides how a file is checked, once for each change', async () => {
    write(
      'gc25.config.json',
      '{ "preset": "strict", "settings": { "audienceByPath": [{ "files": ["kids/**"], "audience": "children" }] } }',
    );
    const client = await connect({ settings: { audience: 'general' }, initializationOptions: { status: true } });
    const open = await client.open('kids/clip.tsx', CLIP, 'typescriptreact');
    await open.diagnostics();
    await open.edit(`${CLIP}\n`);
    await open.diagnostics();
    const shared = { uri: open.uri, isTrusted: false, isShownByEslint: false };
    assert.deepEqual(client.fileStatuses, [{ ...shared, source: 'gc25.config.json', preset: 'strict', audience: 'children' }]);
    fs.rmSync(pathOf('gc25.config.json'));
    await open.edit(`${CLIP}\n\n`);
    await open.diagnostics();
    assert.deepEqual(client.fileStatuses.slice(1), [{ ...shared, preset: 'recommended', audience: 'general' }]);
  });

  it('says aloud, once, that a configuration cannot be read', async () => {
    write('gc25.config.json', '{ "preset": ');
    const client = await connect();
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    await open.diagnostics();
    await open.edit(`${CLIP}\n`);
    await open.diagnostics();
    assert.equal(client.said.length, 1);
    assert.match(client.said[0], /^gc25: gc25\.config\.json is not valid JSON \([^\n]+\); a preset of gc25 is used\.$/);
  });

  it('names wrong settings and configuration once each, and tells a client that shows a status', async () => {
    write('gc25.config.json', '{ "presett": "strict" }');
    const client = await connect({ settings: { preset: 'loud' }, initializationOptions: { status: true } });
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    await open.diagnostics();
    await open.edit(`${CLIP}\n`);
    await open.diagnostics();
    const texts = client.logs.map((log) => log.message);
    assert.equal(texts.filter((text) => text.includes('presett')).length, 1);
    assert.equal(texts.filter((text) => text.includes('gc25.preset must be one of')).length, 1);
    assert.deepEqual(texts.slice(2), []);
    const statuses = (): number[] => client.notifications.map(({ params }) => (params as { problems: string[] }).problems.length);
    assert.equal(statuses().at(-1), 2);

    write('gc25.config.json', '{ "presett": "strict", "ruless": {} }');
    await open.edit(`${CLIP}\n\n`);
    await client.until('a status with the new problem', () => statuses().at(-1) === 3);
    assert.deepEqual(client.logs.map((log) => log.message).slice(2).filter((text) => !text.includes('ruless')), []);
    assert.equal(
      new Set(client.notifications.map(({ params }) => JSON.stringify(params))).size,
      client.notifications.length,
      'a status is sent when it changes',
    );

    fs.rmSync(pathOf('gc25.config.json'));
    client.settings = {};
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until('a clean status', () => statuses().at(-1) === 0);
  });

  it('checks every file of a project that names functions of its own', async () => {
    write(
      'gc25.config.json',
      '{ "settings": { "wrappers": [{ "kind": "analytics", "module": "@acme/notes", "export": "jot", "dataArg": 1 }] } }',
    );
    const client = await connect();
    const text = 'import { jot } from "@acme/notes";\njot("opened", { gender: child.gender });\n';
    const open = await client.open('own.ts', text, 'typescript');
    assert.deepEqual(codesOf(await open.diagnostics()), ['no-behavioural-profiling']);
    write('gc25.config.json', '{ "settings": {} }');
    await open.edit(`${text}\n`);
    assert.deepEqual(await open.diagnostics(), []);

    fs.rmSync(pathOf('gc25.config.json'));
    const other = await connect({
      settings: { settings: { wrappers: [{ kind: 'analytics', module: '@acme/notes', export: 'jot', dataArg: 1 }] } },
    });
    assert.deepEqual(codesOf(await (await other.open('own.ts', text, 'typescript')).diagnostics()), ['no-behavioural-profiling']);
  });

  it('names wrong settings and a wrong configuration with the first file, once each and whatever stands in it', async () => {
    write('gc25.config.json', '{ "presett": "strict" }');
    const client = await connect({ settings: { settings: { audiense: 'children' } } });
    await (await client.open('plain.tsx', 'export const one = 1;\n', 'typescriptreact')).diagnostics();
    const named = (): (string | undefined)[] => client.logs.map((log) => /presett|audiense/.exec(log.message)?.[0]);
    assert.deepEqual(named(), ['audiense', 'presett']);
    await (await client.open('clip.tsx', CLIP, 'typescriptreact')).diagnostics();
    assert.deepEqual(named(), ['audiense', 'presett']);
  });

  it('takes settings from a client that cannot be asked', async () => {
    const client = await connect({ initializationOptions: { settings: { rules: { 'no-autoplay-loop': 'warn' } } } });
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    assert.deepEqual(severitiesOf(await open.diagnostics()), [2]);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { gc25: { enable: false } } });
    await client.until('an empty list', () => client.published.at(-1)?.diagnostics.length === 0);
  });

  it('reads configuration from the folder a file lies in', async () => {
    const client = await connect({ capabilities: { workspace: { workspaceFolders: true } } });
    const outside = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gc25-lsp-other-')));
    const inside = pathOf('packages/inner');
    fs.mkdirSync(inside, { recursive: true });
    try {
      for (const other of [outside, inside]) {
        fs.writeFileSync(path.join(other, 'gc25.config.json'), '{ "rules": { "no-autoplay-loop": "warn" } }');
        fs.mkdirSync(path.join(other, 'src'));
        const uri = pathToFileURL(other).href;
        await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
          event: { added: [{ uri, name: 'other' }], removed: [] },
        });
        const here = await client.open(`${path.basename(other)}.tsx`, CLIP, 'typescriptreact');
        const there = await client.open(`${uri}/src/clip.tsx`, CLIP, 'typescriptreact');
        assert.deepEqual(severitiesOf(await here.diagnostics()), [1]);
        assert.deepEqual(severitiesOf(await there.diagnostics()), [2]);
      }
    } finally {
      fs.rmSync(outside, { recursive: true });
    }
  });
});

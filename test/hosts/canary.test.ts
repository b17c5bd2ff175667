import assert from 'node:assert/strict';
import path from 'node:path';
import { CanaryWorkspace, SYNTAXES } from '../support/canary-workspace';
import { type ClientOptions, LspClient } from '../support/lsp/lsp-client';
import { codesOf, everywhere } from '../support/lsp/lsp-suite';
import { runCommand } from '../support/run-command';

// What ships, as it is built: `npm run build` goes before.
const command = path.resolve(import.meta.dirname, '../../rules/bin/gc25.cjs');

describe('a workspace whose every package and configuration leaves a trace', function() {
  this.timeout(120_000);
  let canary: CanaryWorkspace;
  before(() => {
    canary = new CanaryWorkspace();
  });
  beforeEach(() => canary.forget());
  after(() => canary?.remove());

  /** Opens each syntax in the built server, whose working directory is the workspace, and asks for all it can answer. */
  const openAll = async (options: Partial<ClientOptions>): Promise<Record<string, unknown[]>> => {
    const client = await LspClient.connect({
      server: 'as a program',
      root: canary.folder.path,
      capabilities: { window: { showDocument: { support: true } } },
      ...options,
    });
    try {
      const codes: Record<string, unknown[]> = {};
      for (const { name, text, languageId } of SYNTAXES) {
        const open = await client.open(name, text, languageId);
        const diagnostics = await open.diagnostics();
        codes[name] = codesOf(diagnostics);
        for (const diagnostic of diagnostics) await open.hover(diagnostic.range.start);
        await open.actions(everywhere);
      }
      return codes;
    } finally {
      await client.stop();
    }
  };
  const expected = Object
    .fromEntries(SYNTAXES.map(({ name, needsTrust, rule = 'no-autoplay-loop' }) => [name, [needsTrust ? 'parser-missing' : rule]]));

  for (
    const { title, pulls, initializationOptions } of [
      { title: 'is told it is not trusted', pulls: true, initializationOptions: { trusted: false } },
      { title: 'is told nothing about trust', pulls: false, initializationOptions: undefined },
      { title: 'is told nonsense about trust', pulls: true, initializationOptions: { trusted: 'yes' } },
    ]
  ) {
    it(`runs nothing in a server that ${title}`, async () => {
      const codes = await openAll({ initializationOptions, pulls });
      assert.deepEqual(canary.ran(), []);
      assert.deepEqual(codes, expected);
    });
  }

  it('would run in a server that is told it is trusted', async () => {
    await openAll({ initializationOptions: { trusted: true } });
    assert.notDeepEqual(canary.ran(), []);
  });

  it('runs nothing in "gc25 --no-config"', () => {
    const { stdout } = runCommand(process.execPath, [command, '--no-config', '.'], canary.folder.path);
    assert.deepEqual(canary.ran(), []);
    for (const { name } of SYNTAXES) assert.match(stdout, new RegExp(`^${name.replaceAll('.', '\\.')}$`, 'm'));
  });

  it('would run in "gc25"', () => {
    runCommand(process.execPath, [command, '.'], canary.folder.path);
    assert.notDeepEqual(canary.ran(), []);
  });
});

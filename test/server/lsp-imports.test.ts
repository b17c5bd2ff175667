import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { LspClient } from '../support/lsp/lsp-client';
import { codesOf, describeServers } from '../support/lsp/lsp-suite';

const MAIN =
  'import { PLAYER } from \'./player\';\nexport const Clip = () => <video src="/a.mp4" autoPlay={PLAYER.starts} loop={PLAYER.loops} />;\n';
const OTHER = 'export const Other = () => <video src="/b.mp4" autoPlay loop />;\n';
const player = (starts: boolean, more = ''): string => `export const PLAYER = { starts: ${starts}, loops: true } as const;\n${more}`;

describeServers('imports in the language server', ({ connect, write, path: pathOf }) => {
  for (const pulls of [false, true]) {
    it(`check a document again when what it rests on changes, and not on any other edit, ${pulls ? 'pulled' : 'pushed'}`, async () => {
      write('player.ts', player(true));
      write('package.json', '{ "name": "product" }');
      const client = await connect({
        pulls,
        capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } } },
      });
      const other = await client.open('other.tsx', OTHER, 'typescriptreact');
      await other.diagnostics();
      const open = await client.open('clip.tsx', MAIN, 'typescriptreact');
      assert.deepEqual(codesOf(await open.diagnostics()), ['no-autoplay-loop']);
      const tell = async (file: string): Promise<void> => {
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: pathToFileURL(pathOf(file)).href, type: 2 }],
        });
        await settled(client);
      };
      const ofDocuments = (): number => (pulls ? client.refreshes : client.published.filter(({ uri }) => !uri.includes('last')).length);
      const before = ofDocuments();
      write('player.ts', player(true, 'export const more = 1;\n'));
      await tell('player.ts');
      write('unrelated.ts', 'export {};\n');
      await tell('unrelated.ts');
      write('player.ts', player(false));
      await tell('player.ts');
      await client.until('a new check', () => ofDocuments() > before);
      assert.deepEqual(await open.diagnostics(), []);
      assert.equal(ofDocuments(), before + 1, 'the first two changes say nothing else, and the other document rests on nothing');
    });
  }
});

let count = 0;

/** Lets the server check one more document, so that what was asked before is answered. */
const settled = async (client: LspClient): Promise<void> => {
  const open = await client.open(`last-${count++}.tsx`, OTHER, 'typescriptreact');
  await open.diagnostics();
};

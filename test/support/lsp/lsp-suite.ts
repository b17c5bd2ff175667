import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Diagnostic, Range } from 'vscode-languageserver-protocol/node';
import { type ClientOptions, LspClient, type ServerKind } from './lsp-client';

/** A component with one finding of ¶96, on its second line. */
export const CLIP = 'export const Clip = ({ clip }: { clip: string }) => (\n  <video src={clip} autoPlay loop />\n);\n';
/** The same without a finding. */
export const QUIET = 'export const Clip = ({ clip }: { clip: string }) => (\n  <video src={clip} controls />\n);\n';
/** The same with a tag that never ends. */
export const BROKEN = 'export const Clip = ({ clip }) => (\n  <video src={clip} autoPlay loop\n);\n';

export const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
export const codesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map((diagnostic) => diagnostic.code);
export const severitiesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map((diagnostic) => diagnostic.severity);

/** A fresh workspace folder for each test, and clients on it that are stopped afterwards. */
export interface Workspace {
  connect(options?: Partial<ClientOptions>): Promise<LspClient>;
  path(name: string): string;
  write(name: string, text: string): void;
}

/** The same tests with the server in this process, over streams, and with the built one as a program. */
export function describeServers(title: string, tests: (workspace: Workspace) => void): void {
  for (const server of ['in this process', 'as a program'] as const satisfies readonly ServerKind[]) {
    describe(`${title} ${server}`, function() {
      // Several programs are started one after the other, on machines that have other things to do.
      this.timeout(60_000);
      let root: string;
      let clients: LspClient[];
      beforeEach(() => {
        root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gc25-lsp-')));
        clients = [];
      });
      afterEach(async () => {
        for (const client of clients) await client.stop();
        fs.rmSync(root, { recursive: true });
      });
      tests({
        async connect(options = {}) {
          const client = await LspClient.connect({ server, root, ...options });
          clients.push(client);
          return client;
        },
        path: (name) => path.join(root, name),
        write: (name, text) => {
          fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
          fs.writeFileSync(path.join(root, name), text);
        },
      });
    });
  }
}

import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type InitializationOptions, type ServerStatus, STATUS } from '../../server/src/protocol-names';
import { registerCommands } from './commands';
import { createStatusItem } from './status';

const LANGUAGES = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'vue', 'svelte', 'astro', 'html', 'json', 'jsonc'];

let client: LanguageClient | undefined;

/** Starts the language server; VS Code calls it when a file of a known language is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('server/dist/server.cjs');
  client = new LanguageClient(
    'gc25',
    'GC25',
    { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6025'] } } },
    {
      documentSelector: LANGUAGES.flatMap((language) => [{ scheme: 'file', language }, { scheme: 'untitled', language }]),
      // Asked again at every start: trust decides whether code of the workspace may run.
      initializationOptions: (): InitializationOptions => ({ trusted: vscode.workspace.isTrusted, commands: true, showsMessages: true, status: true }),
    },
  );
  const status = createStatusItem(LANGUAGES);
  context.subscriptions.push(
    status.item,
    ...registerCommands(() => client?.restart()),
    client.onNotification(STATUS, (state: ServerStatus) => status.show(state)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => client?.restart()),
  );
  void client.start();
}

/** Stops the server. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

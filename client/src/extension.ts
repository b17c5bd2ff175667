import * as vscode from 'vscode';
import { type DocumentSelector, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CITATION, ESLINT_EXTENSION, FILE_STATUS, type FileStatus, type InitializationOptions, type ServerStatus,
  STATUS } from '../../server/src/protocol-names';
import { registerCommands } from './commands';
import { isEslintExtensionActive, onEslintExtensionChange } from './eslint-extension';
import { createStatusItem } from './status';

const LANGUAGES = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'vue', 'svelte', 'astro', 'html', 'json', 'jsonc'];
/** Files that VS Code calls plain text while no extension for their language is installed. */
const PLAIN_FILES = '**/*.{vue,svelte,astro}';

const SELECTOR: DocumentSelector = [
  ...LANGUAGES.flatMap((language) => [{ scheme: 'file', language }, { scheme: 'untitled', language }]),
  { scheme: 'file', language: 'plaintext', pattern: PLAIN_FILES },
];

let client: LanguageClient | undefined;

/** VS Code calls it when a file of a known language, or a plain text, is opened. The server starts with the first file it can read. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('server/dist/server.cjs');
  // Without it the server would start in the workspace.
  const cwd = context.asAbsolutePath('server/dist');
  const started = new LanguageClient(
    'gc25',
    'gc25',
    {
      run: { module, transport: TransportKind.ipc, options: { cwd } },
      debug: { module, transport: TransportKind.ipc, options: { cwd, execArgv: ['--nolazy', '--inspect=6025'] } },
    },
    {
      documentSelector: SELECTOR,
      // Asked again at every start: trust decides whether code of the workspace may run.
      initializationOptions: (): InitializationOptions => ({
        trusted: vscode.workspace.isTrusted,
        commands: true,
        showsMessages: true,
        status: true,
        eslintExtension: isEslintExtensionActive(),
      }),
    },
  );
  client = started;
  const status = createStatusItem(SELECTOR as vscode.DocumentSelector);
  context.subscriptions.push(
    status,
    ...registerCommands(context, {
      restart: () => started.restart(),
      getCitation:
        async (params) => (started.isRunning() ? (await started.sendRequest<string | null>(CITATION, params)) ?? undefined : undefined),
    }),
    started.onNotification(STATUS, (state: ServerStatus) => status.showProblems(state.problems)),
    started.onNotification(FILE_STATUS, (state: FileStatus) => status.showFile(state)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      if (started.needsStop()) void started.restart();
    }),
    onEslintExtensionChange((isActive) => {
      if (started.isRunning()) void started.sendNotification(ESLINT_EXTENSION, isActive);
    }),
  );
  const isRead = (document: vscode.TextDocument): boolean => vscode.languages.match(SELECTOR as vscode.DocumentSelector, document) > 0;
  if (vscode.workspace.textDocuments.some(isRead)) {
    void started.start();
    return;
  }
  const waiting = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isRead(document)) return;
    waiting.dispose();
    void started.start();
  });
  context.subscriptions.push(waiting);
}

/** Stops the server. */
export function deactivate(): Promise<void> | undefined {
  return client?.needsStop() ? client.stop() : undefined;
}

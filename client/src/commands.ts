import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { type CitationParams, COPY_CITATION, OPEN_RULE_PAGE } from '../../server/src/protocol-names';

/** What commands ask of the language server. */
export interface ServerLink {
  restart(): Promise<void>;
  /** Markdown that cites the finding at a position; undefined where there is none or the server does not run. */
  getCitation(params: CitationParams): Promise<string | undefined>;
}

/** The extension's commands. */
export function registerCommands(context: vscode.ExtensionContext, server: ServerLink): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('gc25.restart', () => server.restart()),
    vscode.commands.registerCommand(COPY_CITATION, async (markdown?: string) => {
      const citation = markdown ?? await getCitationAtCursor(server);
      if (citation === undefined) {
        void vscode.window.showInformationMessage('Put the cursor on a gc25 finding to copy its citation.');
        return;
      }
      await vscode.env.clipboard.writeText(citation);
      vscode.window.setStatusBarMessage('gc25: citation copied', 3000);
    }),
    vscode.commands.registerCommand(OPEN_RULE_PAGE, async (address?: string) => {
      const page = address === undefined ? getPageAtCursor() : vscode.Uri.parse(address);
      if (page) await openPage(page, context);
      else void vscode.window.showInformationMessage('Put the cursor on a gc25 finding to show the documentation of its rule.');
    }),
    vscode.commands.registerCommand(
      'gc25.showSettings',
      () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:gc25.gc25'),
    ),
  ];
}

/** The extension brings the pages of its own version, so they are shown from there and without a network. */
async function openPage(page: vscode.Uri, context: vscode.ExtensionContext): Promise<void> {
  const local = /\/(rules\/docs\/rules\/[\w-]+\.md)$/.exec(page.path)?.[1];
  const file = local === undefined ? undefined : context.asAbsolutePath(local);
  if (file !== undefined && existsSync(file)) await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.file(file));
  else await vscode.env.openExternal(page);
}

async function getCitationAtCursor(server: ServerLink): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return server.getCitation({ textDocument: { uri: editor.document.uri.toString() }, position: { line, character } });
}

/** Page of the rule that reports the place of the cursor, through gc25 or through ESLint; undefined where none does. */
function getPageAtCursor(): vscode.Uri | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const codes = vscode.languages.getDiagnostics(editor.document.uri)
    .filter((diagnostic) => diagnostic.range.contains(editor.selection.active))
    .flatMap(({ source, code }) => (typeof code === 'object'
        && (source === 'gc25' || String(code.value).startsWith('gc25/'))
      ? [code]
      : [])
    );
  return codes[0]?.target;
}

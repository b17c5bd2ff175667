import * as vscode from 'vscode';
import { OPEN_RULE_PAGE } from '../../server/src/protocol-names';

/** The extension's commands; `restart` starts the language server anew. */
export function registerCommands(restart: () => Promise<void> | undefined): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('gc25.restart', () => restart()),
    vscode.commands.registerCommand(OPEN_RULE_PAGE, async (address?: string) => {
      const page = address === undefined ? getPageAtCursor() : vscode.Uri.parse(address);
      if (page) await vscode.env.openExternal(page);
      else void vscode.window.showInformationMessage('Put the cursor on a GC25 finding to open the page of its rule.');
    }),
    vscode.commands.registerCommand('gc25.showSettings', () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:gc25.gc25')),
  ];
}

/** Page of the rule that reports the place of the cursor, or undefined where none does. */
function getPageAtCursor(): vscode.Uri | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const here = vscode.languages.getDiagnostics(editor.document.uri).find((diagnostic) => diagnostic.source === 'gc25' && diagnostic.range.contains(editor.selection.active));
  return typeof here?.code === 'object' ? here.code.target : undefined;
}

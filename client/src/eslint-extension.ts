import * as vscode from 'vscode';

const ESLINT = 'dbaeumer.vscode-eslint';

/**
 * Does the ESLint extension check files in this window? It is only known here while it is enabled, which it is not in an
 * untrusted workspace; it starts by itself soon after the window.
 */
export const isEslintExtensionActive = (): boolean =>
  vscode.extensions.getExtension(ESLINT) !== undefined && vscode.workspace.getConfiguration('eslint').get<boolean>('enable') !== false;

/** Calls back when the answer has changed. */
export function onEslintExtensionChange(listener: (isActive: boolean) => void): vscode.Disposable {
  let last = isEslintExtensionActive();
  const look = (): void => {
    const now = isEslintExtensionActive();
    if (now === last) return;
    last = now;
    listener(now);
  };
  return vscode.Disposable.from(
    vscode.extensions.onDidChange(look),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('eslint.enable')) look();
    }),
  );
}

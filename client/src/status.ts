import * as vscode from 'vscode';
import type { FileStatus } from '../../server/src/protocol-names';

export interface StatusItem extends vscode.Disposable {
  /** What is wrong with configuration and settings, one sentence each. */
  showProblems(problems: readonly string[]): void;
  /** What decides how a file is checked; shown while the file is in front. */
  showFile(status: FileStatus): void;
}

/** The language status entry: how the file in front is checked, and the problems of the configuration. */
export function createStatusItem(selector: vscode.DocumentSelector): StatusItem {
  const item = vscode.languages.createLanguageStatusItem('gc25.status', selector);
  item.name = 'gc25';
  item.command = { command: 'gc25.showSettings', title: 'Settings' };
  const files = new Map<string, FileStatus>();
  let problems: readonly string[] = [];

  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const file = uri === undefined ? undefined : files.get(uri);
    item.text = file ? `gc25: ${file.preset}` : 'gc25';
    item.severity = problems.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.detail = [...problems, ...(file ? [describe(file)] : []), ...(vscode.workspace.isTrusted ? [] : [RESTRICTED])].join(' ');
  };
  show();
  const listening = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidGrantWorkspaceTrust(show),
    vscode.workspace.onDidCloseTextDocument((document) => files.delete(document.uri.toString())),
  );
  return {
    showProblems(given) {
      problems = given;
      show();
    },
    showFile(status) {
      files.set(vscode.Uri.parse(status.uri).toString(), status);
      show();
    },
    dispose() {
      listening.dispose();
      item.dispose();
    },
  };
}

const RESTRICTED = 'Restricted Mode: the ESLint configuration of the project is not used; gc25.config.json is.';

const describe = ({ source, preset, audience, isShownByEslint }: FileStatus): string =>
  [
    `${source ? `Configured by ${source}` : 'Configured by the editor settings'}: preset ${preset}, audience ${audience}.`,
    ...(isShownByEslint ? ['The ESLint extension shows the findings of this file.'] : []),
  ].join(' ');

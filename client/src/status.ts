import * as vscode from 'vscode';
import type { ServerStatus } from '../../server/src/protocol-names';

/** The language status entry: quiet when all is well, the first problem of the configuration otherwise. */
export function createStatusItem(languages: readonly string[]): { item: vscode.LanguageStatusItem; show(status: ServerStatus): void } {
  const item = vscode.languages.createLanguageStatusItem('gc25.status', languages.map((language) => ({ language })));
  item.name = 'GC25';
  item.text = 'GC25';
  item.command = { command: 'gc25.showSettings', title: 'Settings' };
  return {
    item,
    show({ problems }) {
      item.severity = problems.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
      item.detail = problems.length > 0 ? problems.join(' ') : undefined;
    },
  };
}

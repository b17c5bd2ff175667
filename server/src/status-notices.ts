import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import { toVisible } from '../../rules/src/rule/visible-text';
import type { Problem } from '../../rules/src/hosts/node';
import type { EditorResult } from './check-service';
import type { ClientTraits } from './protocol';
import { FILE_STATUS, type FileStatus, type ServerStatus, STATUS } from './protocol-names';

/** Reports problems of settings and configurations, and the configuration of a file, to the editor; each once until it changes. */
export class StatusNotices {
  private shownProblems = '';
  private readonly shownFiles = new Map<string, string>();

  constructor(private readonly connection: Connection) {}

  /** Problems of the editor's settings, and of what checks the texts. */
  showProblems(settingsProblems: readonly string[], serviceProblems: readonly Problem[], { options }: ClientTraits): void {
    const problems = [...settingsProblems, ...serviceProblems.map((problem) => problem.message)].map(toVisible);
    const shown = problems.join('\n');
    if (shown === this.shownProblems) return;
    const before = new Set(this.shownProblems.split('\n'));
    this.shownProblems = shown;
    for (const problem of problems) if (!before.has(problem)) this.connection.console.warn(problem);
    if (options.status) void this.connection.sendNotification(STATUS, { problems } satisfies ServerStatus);
    // Said aloud once, because a configuration that is not used changes what is found.
    for (const { kind, message } of serviceProblems)
      if (kind === 'config' && !before.has(message))
        void this.connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: `gc25: ${message}`,
        });
  }

  showFile(uri: string, { configuration, isShownByEslint = false }: EditorResult, { options, isTrusted }: ClientTraits): void {
    if (!options.status || !configuration) return;
    const status: FileStatus = { uri, ...configuration, isTrusted, isShownByEslint };
    const text = JSON.stringify(status);
    if (this.shownFiles.get(uri) === text) return;
    this.shownFiles.set(uri, text);
    void this.connection.sendNotification(FILE_STATUS, status);
  }

  /** A closed file is reported again when it is opened. */
  forget(uri: string): void {
    this.shownFiles.delete(uri);
  }
}

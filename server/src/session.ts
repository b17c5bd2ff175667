import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Connection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification,
  TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckService, EditorResult } from './check-service';
import { CONFIG_PATTERNS, configStamp, isConfigFile, SOURCE_PATTERN } from './config-files';
import { type Checked, DocumentChecks } from './document-checks';
import { fileOf, folderOf, getPath } from './document-file';
import { covers } from './finding-position';
import { canDo, type ClientTraits, diagnosticReport, findingsIn, initializeResult, toCodeAction, toDiagnostics, toFindingPosition, toHover,
  traitsOf, wantsQuickFixes } from './protocol';
import { CITATION, type CitationParams, ESLINT_EXTENSION, OPEN_RULE_PAGE } from './protocol-names';
import { type EditorSettings, readEditorSettings } from './settings';
import { StatusNotices } from './status-notices';

export interface SessionOptions {
  /** Makes what checks the texts. Code of an untrusted workspace must not run. */
  readonly createService: (isTrusted: boolean) => CheckService;
}

/** Milliseconds in which changes of several configuration files count as one. */
const RELOAD_WAIT = 100;

const stampKey = (file: string, folder: string): string => `${folder} ${path.dirname(file)}`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0];

/**
 * One editor's connection: keeps documents, settings and results in step and answers requests. A request that fails
 * becomes one line in the editor's log and an empty answer; the others go on.
 */
export class Session {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly settings = new Map<string, Promise<EditorSettings>>();
  private readonly settingsProblems = new Set<string>();
  private readonly stamps = new Map<string, string>();
  /** Files that configurations extend, and whose names do not tell that they are configurations. */
  private readonly extended = new Set<string>();
  private readonly checks: DocumentChecks;
  private traits!: ClientTraits;
  private service!: CheckService;
  private folders: string[] = [];
  /** The `gc25` section as sent by a client that cannot be asked for it. */
  private sentSettings: unknown;
  private readonly status: StatusNotices;
  /** The ESLint extension works in the editor as well. */
  private isBesideEslint = false;
  private watchesSources = false;
  private reloadTimer: NodeJS.Timeout | undefined;

  constructor(private readonly connection: Connection, private readonly options: SessionOptions) {
    this.status = new StatusNotices(connection);
    this.checks = new DocumentChecks({
      get: (uri) => this.documents.get(uri),
      check: (document, getText) => this.check(document, getText),
      publish: (checked) => this.publish(checked),
      onError: (error) => this.log('checking a file', error),
    });
    this.listen();
  }

  /** Starts to listen. */
  start(): void {
    this.documents.listen(this.connection);
    this.connection.listen();
  }

  private listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => {
      this.traits = traitsOf(params);
      this.service = this.options.createService(this.traits.isTrusted);
      this.isBesideEslint = this.traits.options.eslintExtension === true;
      this.sentSettings = this.traits.options.settings;
      const roots = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
      this.folders = roots.flatMap((uri) => getPath(uri) ?? []);
      return initializeResult(this.traits);
    });
    connection.onInitialized(() => void this.guard('registering for changes', undefined, () => this.register()));
    connection.onDidChangeConfiguration((change) => {
      this.sentSettings = (change.settings as { readonly gc25?: unknown } | null | undefined)?.gc25 ?? this.sentSettings;
      this.reload();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const files = changes.flatMap((change) => getPath(change.uri) ?? []);
      if (!files.some((file) => this.isConfiguration(file))) {
        void this.guard('looking for what rests on a changed file', undefined, () => this.recheck(files));
        return;
      }
      clearTimeout(this.reloadTimer);
      this.reloadTimer = setTimeout(() => this.reload(), RELOAD_WAIT);
    });
    connection.onNotification(ESLINT_EXTENSION, (isActive: unknown) => {
      if (this.isBesideEslint === (isActive === true)) return;
      this.isBesideEslint = isActive === true;
      this.reload();
    });
    connection.onShutdown(() => {
      clearTimeout(this.reloadTimer);
      this.checks.closeAll();
      this.service.stop();
    });

    this.documents.onDidChangeContent(({ document }) => {
      if (!this.traits.pulls) this.checks.schedule(document.uri, document.version > 1);
    });
    this.documents.onDidClose(({ document }) => {
      this.checks.close(document.uri);
      this.status.forget(document.uri);
      if (!this.traits.pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });

    connection.languages.diagnostics.on((params) =>
      this.guard('checking a file', { kind: 'full' as const, items: [] }, async () => {
        const checked = await this.checks.current(params.textDocument.uri);
        if (!checked) return { kind: 'full' as const, items: [] };
        return diagnosticReport(
          () => toDiagnostics(checked.result, checked.document),
          `${checked.version}.${checked.generation}`,
          params.previousResultId,
        );
      })
    );
    connection.onHover((params) =>
      this.guard('showing a paragraph', null, async () => {
        const checked = await this.checks.current(params.textDocument.uri);
        if (!checked) return null;
        const { getHoverCard } = await import('./hover');
        const card = getHoverCard(checked.result.findings, toFindingPosition(checked.document, params.position), this.traits.hover);
        return card ? toHover(card, checked.document, this.traits) : null;
      })
    );
    connection.onCodeAction((params) =>
      this.guard('looking for quick fixes', [], async () => {
        if (!wantsQuickFixes(params.context.only)) return [];
        const checked = await this.checks.current(params.textDocument.uri);
        // Where ESLint shows the findings it offers their edits as well.
        if (!checked || checked.result.isShownByEslint) return [];
        const { document, result } = checked;
        const findings = findingsIn(result, document, params.range);
        if (findings.length === 0) return [];
        const { version } = document;
        const file = this.fileOf(document);
        const folder = folderOf(file, this.folders);
        const settings = await this.settingsOf(folder);
        const actions = await this.service.actions({ file, folder, settings, text: document.getText(), result, findings });
        if (document.version !== version) return [];
        return actions
          .filter((action) => canDo(action, this.traits))
          .map((action) => toCodeAction(action, document, this.traits, result));
      })
    );
    connection.onRequest(CITATION, ({ textDocument, position }: CitationParams) =>
      this.guard('citing a finding', null, async () => {
        const checked = await this.checks.current(textDocument.uri);
        if (!checked) return null;
        const at = toFindingPosition(checked.document, position);
        const finding = checked.result.findings.find((each) => covers(each, at));
        if (!finding) return null;
        const file = this.fileOf(checked.document);
        const { citeFinding } = await import('./finding-citation');
        return citeFinding(finding, file, folderOf(file, this.folders));
      }));
    connection.onExecuteCommand((params) =>
      this.guard('opening a page', null, async () => {
        const [url] = (params.arguments ?? []) as readonly unknown[];
        if (params.command === OPEN_RULE_PAGE && typeof url === 'string')
          await connection.window.showDocument({ uri: url, external: true });
        return null;
      })
    );
  }

  private async register(): Promise<void> {
    const { connection, traits } = this;
    if (traits.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => getPath(folder.uri)));
        this.folders = [...this.folders.filter((folder) => !gone.has(folder)), ...added.flatMap((folder) => getPath(folder.uri) ?? [])];
        this.reload();
      });
    }
    if (traits.registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'gc25' });
    if (traits.registersWatchers)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: CONFIG_PATTERNS.map((globPattern) => ({ globPattern })),
      });
  }

  private fileOf(document: TextDocument): string {
    return fileOf(document.uri, document.languageId, this.folders[0] ?? os.homedir());
  }

  private async check(document: TextDocument, getText: () => string | undefined): Promise<EditorResult> {
    const file = this.fileOf(document);
    const folder = folderOf(file, this.folders);
    if (!this.traits.registersWatchers) this.reloadIfWritten(file, folder);
    const settings = await this.settingsOf(folder);
    // A text the editor calls plain is none that the ESLint extension reads.
    const isBesideEslint = this.isBesideEslint && document.languageId !== 'plaintext';
    const result = await this.service.check({ file, folder, settings, getText, isBesideEslint });
    this.watch(result.sources ?? [], file, folder);
    if (result.hasImports) this.watchSources();
    this.status.showProblems([...this.settingsProblems], this.service.problems(), this.traits);
    this.status.showFile(document.uri, result, this.traits);
    return result;
  }

  private isConfiguration(file: string): boolean {
    return isConfigFile(file) || this.extended.has(file);
  }

  /** Watches what configurations extend beside the files of known names. */
  private watch(sources: readonly string[], file: string, folder: string): void {
    const added = sources.filter((source) => !this.isConfiguration(source));
    if (added.length === 0) return;
    for (const source of added) this.extended.add(source);
    if (!this.traits.registersWatchers) {
      this.stamps.set(stampKey(file, folder), configStamp(file, folder, this.extended));
      return;
    }
    const watchers = added.map((source) => ({
      globPattern: this.traits.watchesAnywhere
        ? { baseUri: pathToFileURL(path.dirname(source)).href, pattern: path.basename(source) }
        : source.replaceAll('\\', '/'),
    }));
    void this.guard(
      'registering for changes',
      undefined,
      async () => void await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
  }

  /** Other source files are of interest as soon as a result rests on one. */
  private watchSources(): void {
    if (this.watchesSources || !this.traits.registersWatchers) return;
    this.watchesSources = true;
    void this.guard(
      'registering for changes',
      undefined,
      async () =>
        void await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: SOURCE_PATTERN }],
        }),
    );
  }

  /** Checks the open documents again whose results rest on something that one of these files no longer says. */
  private async recheck(files: readonly string[]): Promise<void> {
    const stale = new Set(await this.service.changed(files));
    const documents = this.documents.all().filter((document) => stale.has(this.fileOf(document)));
    for (const { uri } of documents) {
      this.checks.invalidateOne(uri);
      if (!this.traits.pulls) this.checks.schedule(uri, false);
    }
    if (documents.length > 0 && this.traits.pulls && this.traits.refreshes) await this.connection.languages.diagnostics.refresh();
  }

  private publish({ document, version, result }: Checked): void {
    void this.connection.sendDiagnostics({ uri: document.uri, version, diagnostics: toDiagnostics(result, document) });
  }

  private settingsOf(folder: string): Promise<EditorSettings> {
    let settings = this.settings.get(folder);
    if (!settings) this.settings.set(folder, settings = this.readSettings(folder));
    return settings;
  }

  private async readSettings(folder: string): Promise<EditorSettings> {
    const section: unknown = this.traits.answersConfiguration
      ? await this.guard(
        'asking for settings',
        undefined,
        () => this.connection.workspace.getConfiguration({ scopeUri: pathToFileURL(folder).href, section: 'gc25' }) as Promise<unknown>,
      )
      : this.sentSettings;
    const { settings, problems } = readEditorSettings(section ?? this.sentSettings);
    for (const problem of problems) this.settingsProblems.add(problem);
    return settings;
  }

  /** For clients that watch no files: a configuration file that was written since is seen with the next edit. */
  private reloadIfWritten(file: string, folder: string): void {
    const key = stampKey(file, folder);
    const stamp = configStamp(file, folder, this.extended);
    const before = this.stamps.get(key);
    this.stamps.set(key, stamp);
    if (before !== undefined && before !== stamp) this.reload();
  }

  /** Drops everything that settings or configuration decided, and what was found with it. */
  private reload(): void {
    this.service.forget();
    this.settings.clear();
    this.settingsProblems.clear();
    this.checks.invalidate();
    if (!this.traits.pulls) { for (const document of this.documents.all()) this.checks.schedule(document.uri, false); }
    else if (this.traits.refreshes)
      void this.guard('asking the editor to check again', undefined, () => this.connection.languages.diagnostics.refresh());
  }

  private async guard<T>(doing: string, fallback: T, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      this.log(doing, error);
      return fallback;
    }
  }

  private log(doing: string, error: unknown): void {
    this.connection.console.error(`gc25 failed at ${doing}: ${reasonOf(error)}`);
  }
}

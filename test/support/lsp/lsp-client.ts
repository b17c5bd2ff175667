import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { type ClientCapabilities, type CodeAction, createProtocolConnection, type Diagnostic, type DidChangeWatchedFilesRegistrationOptions,
  type DocumentDiagnosticReport, type GlobPattern, type Hover, type InitializeResult, type LogMessageParams, type Position,
  type ProtocolConnection, type PublishDiagnosticsParams, type Range, type RegistrationParams, StreamMessageReader, StreamMessageWriter,
  type TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createConnection } from 'vscode-languageserver/node';
import { createLintService } from '../../../server/src/engine';
import type { LintServiceOptions } from '../../../server/src/lint-service';
import type { FileStatus } from '../../../server/src/protocol-names';
import { Session } from '../../../server/src/session';

export type ServerKind = 'in this process' | 'as a program';

export interface ClientOptions {
  readonly server: ServerKind;
  /** Absolute path of the workspace folder. */
  readonly root: string;
  /** Does the client announce that it pulls diagnostics? */
  readonly pulls?: boolean;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  readonly locale?: string;
  /** The `gc25` section the client answers with. */
  readonly settings?: unknown;
  /** Parts of the server to replace; only in this process. */
  readonly replace?: Partial<LintServiceOptions>;
}

const PROGRAM = path.resolve(__dirname, '../../../server/bin/gc25-language-server.cjs');
/** How long an answer may take on a busy machine. */
const PATIENCE = 15_000;

/** A language client for tests: opens texts, waits for what the server says about exactly the newest one. */
export class LspClient {
  readonly logs: LogMessageParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registrations: string[] = [];
  /** Patterns of files the server wishes to hear of. */
  readonly watchers: GlobPattern[] = [];
  readonly shownDocuments: string[] = [];
  /** What the server said aloud. */
  readonly said: string[] = [];
  readonly notifications: { readonly method: string; readonly params: unknown }[] = [];
  readonly fileStatuses: FileStatus[] = [];
  refreshes = 0;
  settings: unknown;
  initialized!: InitializeResult;
  private readonly waiting = new Set<() => void>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly options: ClientOptions,
    private readonly child: ChildProcess | undefined,
  ) {
    this.settings = options.settings;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.wake();
    });
    connection.onNotification('window/logMessage', (params: LogMessageParams) => {
      this.logs.push(params);
      this.wake();
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.said.push(message);
      this.wake();
    });
    connection.onNotification('gc25/fileStatus', (params: unknown) => {
      this.fileStatuses.push(params as FileStatus);
      this.wake();
    });
    connection.onNotification('gc25/status', (params: unknown) => {
      this.notifications.push({ method: 'gc25/status', params });
      this.wake();
    });
    connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: { section?: string }[] }) => items.map((item) => (item.section === 'gc25' ? this.settings ?? null : null)),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.watchers.push(...registrations.flatMap(({ registerOptions }) =>
        (registerOptions as DidChangeWatchedFilesRegistrationOptions | undefined)?.watchers?.map(({ globPattern }) =>
          globPattern
        ) ?? []
      ));
      this.registrations.push(...registrations.map((registration) => registration.method));
      this.wake();
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      this.wake();
      return null;
    });
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shownDocuments.push(uri);
      return { success: true };
    });
  }

  static async connect(options: ClientOptions): Promise<LspClient> {
    const { connection, child } = options.server === 'as a program' ? spawnServer(options) : joinServer(options);
    const client = new LspClient(connection, options, child);
    connection.listen();
    const rootUri = pathToFileURL(options.root).href;
    client.initialized = await connection.sendRequest('initialize', {
      // A server in this process must not wait for the end of it.
      processId: child ? process.pid : null,
      rootUri,
      locale: options.locale,
      workspaceFolders: [{ uri: rootUri, name: path.basename(options.root) }],
      initializationOptions: options.initializationOptions,
      capabilities: {
        workspace: {
          configuration: options.settings !== undefined,
          workspaceEdit: { documentChanges: true },
          ...options.capabilities?.workspace,
        },
        textDocument: {
          hover: { contentFormat: ['markdown', 'plaintext'] },
          ...(options.pulls ? { diagnostic: {} } : {}),
          ...options.capabilities?.textDocument,
        },
        window: { ...options.capabilities?.window },
      },
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Opens a text under a name below the root; the file need not exist. */
  async open(name: string, text: string, languageId = path.extname(name).slice(1)): Promise<OpenText> {
    const uri = name.includes(':') ? name : pathToFileURL(path.join(this.options.root, name)).href;
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return new OpenText(this, TextDocument.create(uri, languageId, 1, text));
  }

  /** Resolves with the first thing `find` gives, asked again whenever the server speaks; fails with `what` when it never does. */
  async until<T>(what: string, find: () => T | undefined | false): Promise<T> {
    const limit = Date.now() + PATIENCE;
    for (;;) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      const left = limit - Date.now();
      assert.ok(left > 0, `the server never sent ${what}`);
      await new Promise<void>((resolve) => {
        const go = (): void => {
          clearTimeout(timer);
          this.waiting.delete(go);
          resolve();
        };
        const timer = setTimeout(go, Math.min(left, 1000));
        this.waiting.add(go);
      });
    }
  }

  /** Ends the session; a server of its own process must leave with status 0. */
  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    if (this.child) {
      const exit = new Promise<number | null>((resolve) => this.child?.once('exit', resolve));
      await this.connection.sendNotification('exit');
      assert.equal(await exit, 0, 'exit status of the server');
    }
    this.connection.dispose();
  }

  private wake(): void {
    for (const go of [...this.waiting]) go();
  }
}

/** One document that is open in the client. */
export class OpenText {
  private resultId: string | undefined;

  constructor(private readonly client: LspClient, private document: TextDocument) {}

  get uri(): string {
    return this.document.uri;
  }
  get text(): string {
    return this.document.getText();
  }
  get version(): number {
    return this.document.version;
  }

  /** Replaces a part of the text, or all of it, as an editor would. */
  async edit(newText: string, range?: Range): Promise<void> {
    const change = range ? { range, text: newText } : { text: newText };
    const version = this.document.version + 1;
    this.document = TextDocument.update(this.document, [change], version);
    await this.client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version },
      contentChanges: [change],
    });
  }

  /** What the server says about the newest text, by push or by pull, whichever the client announced. */
  async diagnostics(): Promise<Diagnostic[]> {
    if (!this.client.options.pulls) {
      return (await this.client.until(
        `diagnostics of version ${this.version}`,
        () => this.client.published.findLast((params) => params.uri === this.uri && params.version === this.version),
      )).diagnostics;
    }
    const report = await this.pull();
    assert.equal(report.kind, 'full');
    return (report as { items: Diagnostic[] }).items;
  }

  /** One raw pull; a later one names the list it already has. */
  async pull(previous = false): Promise<DocumentDiagnosticReport> {
    const report: DocumentDiagnosticReport = await this.client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
      identifier: 'gc25',
      ...(previous ? { previousResultId: this.resultId } : {}),
    });
    this.resultId = report.resultId ?? this.resultId;
    return report;
  }

  actions(range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: this.uri },
      range,
      context: { diagnostics: [], only },
    });
  }

  hover(position: Position): Promise<Hover | null> {
    return this.client.connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uri }, position });
  }

  /** Applies an action's edit to the text and notifies the server. */
  async apply(action: CodeAction): Promise<void> {
    await this.edit(this.preview(action));
  }

  /** The text after an action, which must belong to the newest version. */
  preview(action: CodeAction): string {
    const [change] = action.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change, 'the action carries an edit of a document');
    assert.deepEqual(change.textDocument, { uri: this.uri, version: this.version });
    return TextDocument.applyEdits(this.document, change.edits as TextEdit[]);
  }

  async close(): Promise<void> {
    await this.client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }
}

function spawnServer(options: ClientOptions): { connection: ProtocolConnection; child: ChildProcess } {
  assert.equal(options.replace, undefined, 'parts are replaced in this process only');
  const child = spawn(process.execPath, [PROGRAM, '--stdio'], { cwd: options.root, stdio: ['pipe', 'pipe', 'inherit'] });
  return { connection: createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)), child };
}

function joinServer(options: ClientOptions): { connection: ProtocolConnection; child: undefined } {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  new Session(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    createService: (isTrusted) => createLintService(isTrusted, options.replace),
  }).start();
  return { connection: createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)), child: undefined };
}

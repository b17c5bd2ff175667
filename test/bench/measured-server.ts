import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams, type RegistrationParams,
  StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { cpuOf, memoryOf } from './process-tree';

export interface ServerProgram {
  readonly name: string;
  /** Arguments of node. */
  readonly args: readonly string[];
  /** Absolute path of the workspace folder. */
  readonly folder: string;
  /** What the client answers when the server asks for its configuration. */
  readonly settings: object;
}

export interface ServerUsage {
  /** CPU from the start of the process to the first diagnostics, in milliseconds. */
  readonly start: number;
  /** CPU of an edit, from the change to its diagnostics, in milliseconds. */
  readonly edit: number;
  /** Resident memory after the edits, in MiB. */
  readonly memory: number;
  /** How many diagnostics the last text has. */
  readonly diagnostics: number;
}

/** How long a server may take for an answer on a busy machine. */
const PATIENCE = 120_000;

/** What an editor says it can do; servers that can wait to be asked for diagnostics do. */
const CAPABILITIES = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true, dataSupport: true },
    diagnostic: { dynamicRegistration: true },
    codeAction: { dynamicRegistration: true, codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  general: { positionEncodings: ['utf-16'] },
};

/** Starts a server, opens a text, and makes edits one after the other, each waiting for its diagnostics. */
export async function measureServer(program: ServerProgram, file: string, text: string, edits: number): Promise<ServerUsage> {
  const child = spawn(process.execPath, program.args, { cwd: program.folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const session = new ServerSession(program, child);
  try {
    const pid = child.pid as number;
    await session.start();
    const uri = pathToFileURL(path.join(program.folder, file)).href;
    await session.open(uri, text);
    const start = cpuOf(pid);
    const places = emptyLines(text);
    let diagnostics = 0;
    for (let edit = 0; edit < edits; edit++) {
      // A statement is added, and removed by the next edit.
      const line = places[(edit >> 1) * 7 % places.length];
      const isAdded = edit % 2 === 0;
      const range = { start: { line, character: 0 }, end: { line: isAdded ? line : line + 1, character: 0 } };
      diagnostics = await session.change(uri, edit + 2, { range, text: isAdded ? `export const added${edit} = ${edit};\n` : '' });
    }
    return { start, edit: (cpuOf(pid) - start) / edits, memory: memoryOf(pid), diagnostics };
  } finally {
    await session.stop();
  }
}

/** Numbers of empty lines before a line that is not indented: a statement may stand there. */
function emptyLines(text: string): number[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => (line === '' && /^\w/.test(lines[at + 1] ?? '') ? [at] : []));
}

class ServerSession {
  private readonly connection: ProtocolConnection;
  private isPulled = false;
  private readonly waiting = new Set<(params: PublishDiagnosticsParams) => void>();

  constructor(private readonly program: ServerProgram, private readonly child: ChildProcess) {
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout as NonNullable<typeof child.stdout>),
      new StreamMessageWriter(child.stdin as NonNullable<typeof child.stdin>),
    );
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => program.settings));
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onRequest('workspace/workspaceFolders', () => this.folders);
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      if (registrations.some(({ method }) => method === 'textDocument/diagnostic')) this.isPulled = true;
      return null;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      for (const take of [...this.waiting]) take(params);
    });
    connection.listen();
  }

  private get folders(): { uri: string; name: string }[] {
    return [{ uri: pathToFileURL(this.program.folder).href, name: path.basename(this.program.folder) }];
  }

  async start(): Promise<void> {
    const [{ uri }] = this.folders;
    const { capabilities } = await this.within<InitializeResult>(this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: this.folders,
      capabilities: CAPABILITIES,
    }));
    if (capabilities.diagnosticProvider) this.isPulled = true;
    await this.connection.sendNotification('initialized', {});
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: this.program.settings });
  }

  open(uri: string, text: string): Promise<number> {
    const textDocument = { uri, languageId: 'typescriptreact', version: 1, text };
    return this.diagnosticsAfter(uri, 1, () => this.connection.sendNotification('textDocument/didOpen', { textDocument }));
  }

  change(uri: string, version: number, change: object): Promise<number> {
    const params = { textDocument: { uri, version }, contentChanges: [change] };
    return this.diagnosticsAfter(uri, version, () => this.connection.sendNotification('textDocument/didChange', params));
  }

  /** How many diagnostics the server gives for a version; it is asked, or sends them by itself. */
  private async diagnosticsAfter(uri: string, version: number, act: () => Promise<void>): Promise<number> {
    if (this.isPulled) {
      await act();
      const { items } = await this.within<
        { items: unknown[] }
      >(this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }));
      return items.length;
    }
    const pushed = new Promise<number>((resolve) => {
      const take = (params: PublishDiagnosticsParams): void => {
        if (params.uri !== uri || (params.version ?? version) !== version) return;
        this.waiting.delete(take);
        resolve(params.diagnostics.length);
      };
      this.waiting.add(take);
    });
    await act();
    return this.within(pushed);
  }

  private within<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${this.program.name} gave no answer within ${PATIENCE / 1000} s.`)), PATIENCE);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  async stop(): Promise<void> {
    this.connection.dispose();
    if (this.child.exitCode !== null || !this.child.kill()) return;
    await once(this.child, 'exit');
  }
}

import path from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { tuneCompiler } from '../../rules/src/hosts/node/command/v8-flags';
import { version } from '../package.json';
import { Session } from './session';
import { WorkerService } from './worker-service';

const HELP = `Language server of gc25: finds product code to review under UN General Comment No. 25 on children's rights online.

Usage: gc25-language-server --stdio | --node-ipc | --pipe=<name> | --socket=<port>

  --stdio      communicate over standard input and output, as most editors do
  --node-ipc   communicate over the IPC channel of a Node parent process
  --version    print the version
  --help       print this text

initializationOptions: { trusted: true } allows the server to run workspace code (the ESLint
configuration, ESLint and the Astro parser), which it does not do by default; { settings: {…} }
replaces the "gc25" section for editors that do not answer workspace/configuration.
`;

function main(args: readonly string[]): void {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return;
  }
  if (args.includes('--version') || args.includes('-v')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  if (!args.some((argument) => /^--(?:stdio$|node-ipc$|pipe=|socket=)/.test(argument))) {
    process.stderr.write('gc25-language-server: choose a transport, for example --stdio; --help lists them.\n');
    process.exitCode = 2;
    return;
  }
  // Editors start the server in the workspace; nothing is to be looked up from there.
  process.chdir(__dirname);
  tuneCompiler();
  const connection = createConnection();
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(
      event,
      (error: unknown) =>
        connection.console
          .error(`gc25 met an unexpected error and continues: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    );
  }
  new Session(connection, {
    createService: (isTrusted) =>
      new WorkerService({
        script: path.join(__dirname, 'worker.cjs'),
        isTrusted,
        onOutput: (text) => connection.console.log(text.trimEnd()),
      }),
  }).start();
}

main(process.argv.slice(2));

import { parentPort, workerData } from 'node:worker_threads';
import type { LintService } from './lint-service';
import { createLintService } from './engine';
import type { EditorSettings } from './settings';
import type { FromWorker, ToWorker, WorkerData } from './worker-messages';

const port = parentPort;
if (!port) throw new Error('gc25: this file is started by the language server.');
const { isTrusted } = workerData as WorkerData;
const say = (message: FromWorker): void => port.postMessage(message);

let current = 0;
const serviceFor = (mayRunCode: boolean): LintService =>
  createLintService(mayRunCode, { onChecking: () => say({ kind: 'checking', id: current }) });
const services = { withCode: isTrusted ? serviceFor(true) : undefined, withoutCode: undefined as LintService | undefined };
const service = (runCode: boolean): LintService => (runCode && services.withCode) || (services.withoutCode ??= serviceFor(false));

/** Equal settings get one object, because checkers are kept by it. */
const settingsByText = new Map<string, EditorSettings>();
function sameSettings(settings: EditorSettings): EditorSettings {
  const text = JSON.stringify(settings);
  const known = settingsByText.get(text);
  if (!known) settingsByText.set(text, settings);
  return known ?? settings;
}

async function run(message: ToWorker): Promise<void> {
  if (message.kind === 'forget') {
    services.withCode?.forget();
    services.withoutCode?.forget();
    settingsByText.clear();
    return;
  }
  const { id, runCode } = message;
  if (message.kind === 'changed') {
    const stale = await Promise.all([services.withCode, services.withoutCode].map((each) => each?.changed(message.files) ?? []));
    say({ kind: 'done', id, value: stale.flat(), problems: service(runCode).problems() });
    return;
  }
  current = id;
  try {
    const settings = sameSettings(message.settings);
    const lint = service(runCode);
    const value = message.kind === 'check'
      ? await lint.check({ ...message, settings, getText: () => message.text })
      : await lint.actions({ ...message, settings });
    say({ kind: 'done', id, value, problems: lint.problems() });
  } catch (error) {
    say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
  }
}

port.on('message', (message: ToWorker) => void run(message));
say({ kind: 'ready' });

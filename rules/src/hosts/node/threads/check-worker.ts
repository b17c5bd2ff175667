import nodeModule from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Checker } from '../../../engine/checker';
import { loadOwnParser } from '../../../parsers/lazy-parser';
import { getStamp, type Stamp } from '../cache/stamp';
import { createChecker } from '../checker-on-demand';
import { checkedText } from '../files/checked-text';
import type { CheckAnswer, CheckTask, SharedOptions, ThreadData } from './check-task';
import type { FromThread, ToThread } from './thread-pool';

// What a thread of `--concurrency` runs: it checks texts and looks at the modules that they import. All else is for the main thread.

// As the command does: compiled code is kept between runs where Node can do so. What is loaded after this is most of it.
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();

const port = parentPort;
if (!port) throw new Error('gc25: this file is started by the gc25 command.');
const { usesOwnParsers, stampsModules } = workerData as ThreadData;
const say = (message: FromThread<CheckAnswer>): void => port.postMessage(message);

const checkers = new Map<number, Checker>();
const stamps = new Map<string, Stamp | null>();
/** Of the text that is checked. */
const manifests = new Set<string>();
const modules = new Set<string>();
const newStamps = new Map<string, Stamp | null>();

/** Called before a module is read, so that a change in between shows. */
function noteModule(file: string): void {
  modules.add(file);
  if (!stampsModules || stamps.has(file)) return;
  const stamp = getStamp(file) ?? null;
  stamps.set(file, stamp);
  newStamps.set(file, stamp);
}

const open = (options: SharedOptions): Checker =>
  createChecker({
    ...options,
    loadParser: usesOwnParsers ? loadOwnParser : undefined,
    onManifest: (file) => manifests.add(file),
    modules: { onModule: noteModule },
  });

function check({ options, file, text }: CheckTask): CheckAnswer {
  for (const list of [manifests, modules, newStamps]) list.clear();
  const checker = checkers.get(options);
  if (!checker) throw new Error(`gc25: no options ${options} for ${file}`);
  return { result: checkedText(checker, text, file), manifests: [...manifests], modules: [...modules], stamps: [...newStamps] };
}

port.on('message', (message: ToThread<CheckTask>) => {
  if (message.kind === 'task') say({ kind: 'done', answer: check(message.task) });
  else checkers.set(message.key, open(message.value as SharedOptions));
});
say({ kind: 'ready' });

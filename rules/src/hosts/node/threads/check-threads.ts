import path from 'node:path';
import { isPlain } from '../cache/plain';
import { failedCheck } from '../files/checked-text';
import type { FileConfig } from '../file-config';
import type { CheckAnswer, CheckTask, SharedOptions, ThreadData } from './check-task';
import { ThreadPool } from './thread-pool';

/** A check in another thread. */
export interface ThreadCheck {
  /** Undefined where no thread could be started, so that this one has to check. Never rejects. */
  readonly answer: Promise<CheckAnswer | undefined>;
  readonly isDone: boolean;
}

/** Beside this file, in the sources as in the bundle. */
const SCRIPT = path.join(__dirname, `check-worker${path.extname(__filename)}`);

/** Checks texts in several threads. */
export class CheckThreads {
  private readonly pool: ThreadPool<CheckTask, CheckAnswer>;
  private readonly underWay = new Set<Promise<unknown>>();
  /** Undefined for configurations that hold more than data. */
  private readonly shared = new Map<FileConfig, { readonly key: number; readonly value: SharedOptions } | undefined>();

  constructor(size: number, workerData: ThreadData, script = SCRIPT) {
    this.pool = new ThreadPool({ script, workerData, size });
  }

  /** Can another text be given to a thread? If not, wait for `next`. */
  get hasRoom(): boolean {
    return this.pool.hasRoom;
  }

  /** Resolves when one of the checks that are under way is done; at once where there is none. */
  async next(): Promise<void> {
    if (this.underWay.size > 0) await Promise.race(this.underWay);
  }

  /**
   * Starts a check. Functions do not cross threads: undefined where the configuration has some, so that this thread has to check.
   * `optionsOf` gives the options of the configuration.
   */
  check(config: FileConfig, optionsOf: () => SharedOptions, text: string, file: string): ThreadCheck | undefined {
    if (!this.shared.has(config)) this.shared.set(config, isPlain(config) ? { key: this.shared.size, value: optionsOf() } : undefined);
    const shared = this.shared.get(config);
    if (!shared) return undefined;
    const answer = this.run(shared, text, file).then((found) => {
      this.underWay.delete(answer);
      check.isDone = true;
      return found;
    });
    this.underWay.add(answer);
    const check = { answer, isDone: false };
    return check;
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  private async run(
    shared: { readonly key: number; readonly value: SharedOptions },
    text: string,
    file: string,
  ): Promise<CheckAnswer | undefined> {
    const outcome = await this.pool.run({ options: shared.key, file, text }, shared);
    if (outcome.kind === 'unavailable') return undefined;
    return outcome.kind === 'done'
      ? outcome.answer
      : { result: failedCheck(file, outcome.reason), manifests: [], modules: [], stamps: [] };
  }
}

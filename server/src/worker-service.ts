import { Worker } from 'node:worker_threads';
import type { Problem } from '../../rules/src/hosts/node';
import { type ActionsRequest, type CheckRequest, type CheckService, type EditorResult, nothingIn } from './check-service';
import type { FindingAction } from './code-actions';
import { type TimeLimit, Watchdog } from './watchdog';
import type { ActionsTask, ChangedTask, CheckTask, FromWorker, ToWorker, WorkerData } from './worker-messages';

export interface WorkerServiceOptions {
  /** Absolute path of the worker's bundle. */
  readonly script: string;
  readonly isTrusted: boolean;
  /** Receives what project code or a parser writes to the console. */
  readonly onOutput: (text: string) => void;
  readonly limits?: Partial<Limits>;
}

/**
 * For starting a worker and reading configuration, which may run project code; for a check; and for one of a file
 * whose last check was ended.
 */
interface Limits {
  readonly start: TimeLimit;
  readonly check: TimeLimit;
  readonly again: TimeLimit;
}

const LIMITS: Limits = { start: { processor: 30, clock: 120 }, check: { processor: 10, clock: 60 }, again: { processor: 2, clock: 60 } };

/**
 * Most of what a check makes is gone with it. Space for more of that (16 MiB, three times, by default) is filled before it is
 * cleared, and saves no time.
 */
const YOUNG_GENERATION_MB = 24;

type Answer = EditorResult | readonly FindingAction[] | readonly string[];

interface Job {
  readonly file: string;
  readonly folder: string;
  /** Asked when the worker is free; undefined when there is nothing to do any more. */
  readonly make: () => CheckTask | ActionsTask | ChangedTask | undefined;
  readonly resolve: (value: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly empty: Answer;
}

/**
 * Checks texts in a thread of its own, one at a time, so that the editor is answered meanwhile and a check that does not
 * end can be ended: its file gets one sentence, and the next file a new thread.
 */
export class WorkerService implements CheckService {
  private worker: Worker | undefined;
  private readonly queue: Job[] = [];
  private current: { readonly id: number; readonly job: Job; isChecking: boolean } | undefined;
  private nextId = 1;
  private isStopped = false;
  private latestProblems: readonly Problem[] = [];
  private readonly watchdog = new Watchdog(() => this.endLate());
  /** Files whose last check was ended. */
  private readonly lateFiles = new Set<string>();
  /** Folders whose configuration did not end, with the sentence about it. */
  private readonly lateFolders = new Map<string, Problem>();
  private readonly limits: Limits;

  constructor(private readonly options: WorkerServiceOptions) {
    this.limits = { ...LIMITS, ...options.limits };
    this.open();
  }

  check(request: CheckRequest): Promise<EditorResult> {
    const { getText, ...place } = request;
    return this.enqueue(request, nothingIn(request.file), () => {
      const text = getText();
      return text === undefined ? undefined : { ...place, kind: 'check', text };
    }) as Promise<EditorResult>;
  }

  actions(request: ActionsRequest): Promise<readonly FindingAction[]> {
    return this.enqueue(request, [], () => ({ ...request, kind: 'actions' })) as Promise<readonly FindingAction[]>;
  }

  changed(files: readonly string[]): Promise<readonly string[]> {
    return this.enqueue({ file: '', folder: '' }, [], () => ({ kind: 'changed', files })) as Promise<readonly string[]>;
  }

  problems(): readonly Problem[] {
    return [...this.latestProblems, ...this.lateFolders.values()];
  }

  forget(): void {
    this.latestProblems = [];
    this.lateFolders.clear();
    this.lateFiles.clear();
    this.post({ kind: 'forget' });
  }

  stop(): void {
    this.isStopped = true;
    this.watchdog.stop();
    for (const job of this.queue.splice(0)) job.resolve(job.empty);
    this.finish((job) => job.resolve(job.empty));
    this.drop();
  }

  private enqueue(
    { file, folder }: { readonly file: string; readonly folder: string },
    empty: Job['empty'],
    make: Job['make'],
  ): Promise<Job['empty']> {
    return new Promise((resolve, reject) => {
      this.queue.push({ file, folder, make, resolve, reject, empty });
      this.next();
    });
  }

  private next(): void {
    if (this.current) return;
    const job = this.queue.shift();
    if (!job) return;
    const task = this.isStopped ? undefined : job.make();
    if (!task) {
      job.resolve(job.empty);
      this.next();
      return;
    }
    const id = this.nextId++;
    this.current = { id, job, isChecking: false };
    this.watchdog.start(this.limits.start);
    this.post({ ...task, id, runCode: this.options.isTrusted && !this.lateFolders.has(job.folder) });
  }

  private post(message: ToWorker): void {
    this.open().postMessage(message);
  }

  private open(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.options.script, {
      workerData: { isTrusted: this.options.isTrusted } satisfies WorkerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      stdout: true,
      stderr: true,
    });
    this.worker = worker;
    // The server's own output may be the channel to the editor, so nothing else may write there.
    for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (chunk: Buffer) => this.options.onOutput(String(chunk)));
    worker.unref();
    worker.on('message', (message: FromWorker) => {
      if (this.worker === worker) this.receive(message);
    });
    worker.on('error', (error: Error) => this.endBroken(worker, error.message));
    worker.on('exit', () => this.endBroken(worker, 'the thread ended'));
    return worker;
  }

  /** Ends the thread, at once where it runs code, and starts none. */
  private drop(): void {
    const { worker } = this;
    this.worker = undefined;
    void worker?.terminate();
  }

  private receive(message: FromWorker): void {
    const { current } = this;
    if (message.kind === 'ready' || message.id !== current?.id) return;
    switch (message.kind) {
      case 'checking':
        if (current.isChecking) return;
        current.isChecking = true;
        this.watchdog.start(this.lateFiles.has(current.job.file) ? this.limits.again : this.limits.check);
        return;
      case 'done':
        this.latestProblems = message.problems;
        if (current.isChecking) this.lateFiles.delete(current.job.file);
        this.finish((job) => job.resolve(message.value));
        return;
      case 'failed':
        this.finish((job) => job.reject(new Error(message.reason)));
    }
  }

  private finish(answer: (job: Job) => void): void {
    const { current } = this;
    if (!current) return;
    this.watchdog.stop();
    this.current = undefined;
    answer(current.job);
    this.next();
  }

  private endLate(): void {
    const { current } = this;
    if (!current) return;
    this.drop();
    const { job, isChecking } = current;
    if (isChecking) {
      this.lateFiles.add(job.file);
      const { processor } = this.limits.check;
      this.finish(() =>
        job
          .resolve(stopped(job, {
            kind: 'timeout',
            message:
              `The check of this file did not finish within ${processor} seconds and was stopped, so the file was not checked; please report it with the file.`,
          }))
      );
      return;
    }
    const isAgain = this.lateFolders.has(job.folder);
    this.lateFolders.set(job.folder, {
      kind: 'config',
      message:
        `The configuration of ${job.folder} took too long to load and was stopped, so its code is not used; fix it and restart the language server.`,
    });
    // Once more, without the code that did not end.
    this.current = undefined;
    if (isAgain) job.resolve(job.empty);
    else this.queue.unshift(job);
    this.next();
  }

  private endBroken(worker: Worker, reason: string): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    void worker.terminate();
    this.finish((job) =>
      job
        .resolve(stopped(job, {
          kind: 'crash',
          message: `gc25 failed on this file and did not check it; please report it with the file: ${reason.split('\n')[0]}`,
        }))
    );
  }
}

/** The answer of a job that could not be done: a check says why. */
const stopped = (job: Job, problem: Problem): Job['empty'] => ('findings' in job.empty ? { ...job.empty, problems: [problem] } : job.empty);

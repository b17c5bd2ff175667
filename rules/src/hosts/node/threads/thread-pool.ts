import { SHARE_ENV, Worker } from 'node:worker_threads';

/** What a task came to. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** Two threads in turn ended while they worked on the task. */
  | { readonly kind: 'ended'; readonly reason: string }
  /** No thread could be started, so the task was not tried. */
  | { readonly kind: 'unavailable' };

/** From the pool to a thread. What tasks have in common is sent once, before the first of them. */
export type ToThread<Task> = { readonly kind: 'shared'; readonly key: number; readonly value: unknown } | {
  readonly kind: 'task';
  readonly task: Task;
};

/** From a thread to the pool: it is loaded, or the answer to the first task that has none yet. */
export type FromThread<Answer> = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly answer: Answer };

/** What tasks have in common, under a number of its own. */
export interface Shared {
  readonly key: number;
  readonly value: unknown;
}

export interface ThreadPoolOptions {
  /** Absolute path of the module that threads run. It answers tasks in the order in which it gets them. */
  readonly script: string;
  readonly workerData: unknown;
  /** Threads at most; one is started only for a task for which all others are too busy. */
  readonly size: number;
}

/** Tasks that a thread has, so that it need not wait for the next one while this thread is at work. */
const TASKS_OF_THREAD = 2;
/** A file that ends its thread is tried once more, because something else may have ended it. */
const MOST_ATTEMPTS = 2;

interface Job<Task, Answer> {
  readonly task: Task;
  readonly shared: Shared;
  readonly resolve: (outcome: Outcome<Answer>) => void;
  attempts: number;
}

interface Thread<Task, Answer> {
  readonly worker: Worker;
  /** In the order in which they were sent; the thread is at the first. */
  readonly jobs: Job<Task, Answer>[];
  /** Keys of what it was sent. */
  readonly shared: Set<number>;
  isReady: boolean;
  /** Why it ends. */
  reason?: string;
}

/** Gives tasks to threads. Every task has an outcome, whatever becomes of the threads. Tasks and answers are plain data. */
export class ThreadPool<Task, Answer> {
  private readonly threads: Thread<Task, Answer>[] = [];
  private size: number;
  private isClosed = false;

  constructor(private readonly options: ThreadPoolOptions) {
    this.size = options.size;
  }

  /** Is there a thread that could take one more task? */
  get hasRoom(): boolean {
    return this.threads.length < this.size || this.threads.length === 0
      || this.threads.some(({ jobs }) => jobs.length < TASKS_OF_THREAD);
  }

  run(task: Task, shared: Shared): Promise<Outcome<Answer>> {
    return new Promise((resolve) => this.post({ task, shared, resolve, attempts: 0 }));
  }

  /** Ends all threads at once. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  private post(job: Job<Task, Answer>): void {
    const thread = this.freeThread();
    if (!thread) {
      job.resolve({ kind: 'unavailable' });
      return;
    }
    const send = (message: ToThread<Task>): void => thread.worker.postMessage(message);
    const { key, value } = job.shared;
    if (!thread.shared.has(key)) send({ kind: 'shared', key, value });
    thread.shared.add(key);
    send({ kind: 'task', task: job.task });
    thread.jobs.push(job);
    // An idle thread keeps no program running.
    thread.worker.ref();
  }

  private freeThread(): Thread<Task, Answer> | undefined {
    const [first, ...others] = this.threads;
    const least = others.reduce((best, thread) => (thread.jobs.length < best.jobs.length ? thread : best), first);
    const isBusy = this.threads.length === 0 || least.jobs.length > 0;
    const added = isBusy && this.threads.length < this.size && !this.isClosed ? this.start() : undefined;
    return added ?? (this.threads.length > 0 ? least : undefined);
  }

  private open(): Worker | undefined {
    const { script, workerData } = this.options;
    try {
      return new Worker(script, { workerData, env: SHARE_ENV });
    } catch {
      // The system gives no more threads.
      this.size = this.threads.length;
      return undefined;
    }
  }

  private start(): Thread<Task, Answer> | undefined {
    const worker = this.open();
    if (!worker) return undefined;
    const thread: Thread<Task, Answer> = { worker, jobs: [], shared: new Set(), isReady: false };
    this.threads.push(thread);
    worker.on('message', (message: FromThread<Answer>) => {
      thread.isReady = true;
      const job = message.kind === 'done' ? thread.jobs.shift() : undefined;
      if (thread.jobs.length === 0) worker.unref();
      if (job && message.kind === 'done') job.resolve({ kind: 'done', answer: message.answer });
    });
    worker.on('error', (error: Error) => thread.reason = error.message);
    worker.on('messageerror', (error: Error) => {
      thread.reason = error.message;
      void worker.terminate();
    });
    // Comes last, after the answers that were sent before.
    worker.on('exit', (code) => this.replace(thread, thread.reason ?? `the thread ended with code ${code}`));
    return thread;
  }

  /** Gives the tasks of a thread that ended to others. One that never was ready shows that no more can be had. */
  private replace(thread: Thread<Task, Answer>, reason: string): void {
    const at = this.threads.indexOf(thread);
    if (at === -1) return;
    this.threads.splice(at, 1);
    const jobs = thread.jobs.splice(0);
    if (thread.isReady && jobs.length > 0) jobs[0].attempts++;
    if (!thread.isReady) this.size = this.threads.length;
    for (const job of jobs) {
      if (job.attempts >= MOST_ATTEMPTS) job.resolve({ kind: 'ended', reason });
      else this.post(job);
    }
  }
}

/** The part of a stream that a progress bar needs. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds before the first line, so that short runs show none, and between lines. */
const DELAY = 300;
const INTERVAL = 100;
const WIDTH = 24;
const CLEAR_LINE = '\r\u001b[K';

/** A line on a terminal that counts checked files, and is gone when the run is over. Elsewhere nothing is written. */
export class Progress {
  private done = 0;
  private isShown = false;
  private next: number;

  /** Undefined where no one watches: in a pipe, in a file, in CI, on a terminal that cannot clear a line. */
  static for(total: number, stream: ProgressStream, env: NodeJS.ProcessEnv, now: () => number = Date.now): Progress | undefined {
    const isWatched = stream.isTTY === true && (env.CI ?? '') === '' && env.TERM !== 'dumb';
    return isWatched ? new Progress(total, stream, now) : undefined;
  }

  private constructor(private readonly total: number, private readonly stream: ProgressStream, private readonly now: () => number) {
    this.next = now() + DELAY;
  }

  /** Counts a file. */
  add(): void {
    this.done++;
    const time = this.now();
    if (time < this.next) return;
    this.next = time + INTERVAL;
    this.isShown = true;
    this.stream.write(CLEAR_LINE + this.line());
  }

  /** Clears the line; call it before anything else is written. */
  end(): void {
    if (this.isShown) this.stream.write(CLEAR_LINE);
    this.isShown = false;
  }

  /** Without a bar where the terminal is narrow, because a line that wraps could not be cleared. */
  private line(): string {
    const count = `${this.done}/${this.total} files`;
    const filled = Math.min(WIDTH, Math.round(this.done / Math.max(this.total, 1) * WIDTH));
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} `;
    return (this.stream.columns || 80) > bar.length + count.length ? bar + count : count;
  }
}

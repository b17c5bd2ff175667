/** How long a piece of work may take. */
export interface TimeLimit {
  /** Seconds of processor time of this process: busy machines do not end work early. */
  readonly processor: number;
  /** Seconds by the clock, for work that waits indefinitely. */
  readonly clock: number;
}

const INTERVAL = 250;

/** Calls back once when a piece of work takes longer than it may, unless it is stopped before. */
export class Watchdog {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly onLate: () => void) {}

  /** Watches the work that begins now, and nothing else any more. */
  start(limit: TimeLimit): void {
    this.stop();
    const processor = process.cpuUsage();
    const clock = performance.now();
    this.timer = setInterval(() => {
      const { user, system } = process.cpuUsage(processor);
      if ((user + system) / 1e6 < limit.processor && (performance.now() - clock) / 1e3 < limit.clock) return;
      this.stop();
      this.onLate();
    }, INTERVAL).unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

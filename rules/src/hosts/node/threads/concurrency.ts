import os from 'node:os';

/** What `--concurrency` says, as in ESLint. */
export type Concurrency = number | 'auto' | 'off';

/** Files for which starting one more thread pays. */
const FILES_OF_THREAD = 250;

/**
 * How many threads check files; 0 where the main thread checks them, because a single one beside it would gain little. `files` is how
 * many there are to check.
 */
export function threadsFor(concurrency: Concurrency, files: number, cores = os.availableParallelism()): number {
  if (concurrency === 'off') return 0;
  // The main thread reads and searches files meanwhile.
  const threads = concurrency === 'auto' ? Math.min(cores - 1, Math.floor(files / FILES_OF_THREAD)) : Math.min(concurrency, files);
  return threads > 1 ? threads : 0;
}

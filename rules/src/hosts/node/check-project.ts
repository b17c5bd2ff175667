import type { FileResult } from '../../rule/finding';
import { loadOwnParser } from '../../parsers/lazy-parser';
import { loadProjectConfig, noProjectConfig } from './project-config';
import { checkFiles, type RunOptions } from './run';
import { type Concurrency, threadsFor } from './threads/concurrency';

export interface CheckProjectOptions extends Omit<RunOptions, 'project' | 'loadParser' | 'threads'> {
  /** Is the project's configuration read, and are its parsers used? */
  readonly useConfig: boolean;
  readonly concurrency: Concurrency;
}

/** Checks files as the configuration around the working directory says. */
export async function* checkProject(
  files: readonly string[],
  { useConfig, concurrency, ...options }: CheckProjectOptions,
): AsyncGenerator<FileResult> {
  const { cwd, preset, cache } = options;
  const project = useConfig ? await loadProjectConfig({ cwd, runCode: true, tellsDifference: preset === undefined }) : noProjectConfig();
  // Parsers look for newer copies of what they need from the working directory, which belongs to the project.
  if (!useConfig) process.chdir(__dirname);
  const size = concurrency === 'off' ? 0 : threadsFor(concurrency, files.filter((file) => !cache?.get(file)).length);
  const threads = size === 0
    ? undefined
    : new (await import('./threads/check-threads')).CheckThreads(size, { usesOwnParsers: !useConfig, stampsModules: cache !== undefined });
  yield* checkFiles(files, { ...options, project, threads, loadParser: useConfig ? undefined : loadOwnParser });
}

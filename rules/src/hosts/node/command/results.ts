import path from 'node:path';
import type { FileResult } from '../../../rule/finding';
import { toVisible } from '../../../rule/visible-text';
import { getCacheFolder } from '../cache/cache-location';
import { RunCache, type RunKey } from '../cache/run-cache';
import type { ReadText } from '../files/read-text';
import type { RunOptions } from '../run';
import type { CliOptions } from './cli-request';

/** How files are checked. */
export interface Checking {
  readonly options: CliOptions;
  readonly cwd: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Ids of the only rules that run. */
  readonly only: readonly string[] | undefined;
  /** The text of the only file, where it is not on disk. */
  readonly given: ReadText | undefined;
}

/**
 * Results of files in the given order; those of earlier runs where nothing changed. `onProblem` receives what is wrong with the project
 * as a whole, `onSetup` what was on.
 */
export async function* resultsOf(
  files: readonly string[],
  { options, cwd, settings, only, given }: Checking,
  { onProblem, onSetup }: Pick<RunOptions, 'onProblem' | 'onSetup'>,
): AsyncGenerator<FileResult> {
  const { config: useConfig, concurrency, preset, cacheLocation } = options;
  const cache = given ? undefined : openCache(options, { cwd, preset, settings, only, usesConfig: useConfig });
  const known = cache?.getWholeRun(files);
  if (known) {
    known.problems.forEach((problem) => onProblem?.(problem));
    onSetup?.(known.setup);
    yield* known.results;
    return;
  }
  const onCacheFailure = ({ code }: NodeJS.ErrnoException): void => {
    if (cacheLocation !== undefined)
      process.stderr
        .write(`The cache in ${toVisible(cacheLocation)} could not be written (${code}); choose another folder with --cache-location.\n`);
  };
  const { checkProject } = await import('../check-project');
  const read = given && (() => given);
  yield* checkProject(files, { cwd, useConfig, concurrency, preset, settings, only, cache, read, onProblem, onSetup, onCacheFailure });
}

/**
 * Without the project's configuration nothing of the project is trusted, a cache that came with it neither; one that is
 * named on the command line is.
 */
function openCache({ cache, cacheLocation }: CliOptions, key: RunKey): RunCache | undefined {
  if (!cache) return undefined;
  const ofProject = key.usesConfig ? getCacheFolder(key.cwd) : undefined;
  const folder = cacheLocation === undefined ? ofProject : path.resolve(key.cwd, cacheLocation);
  return folder === undefined ? undefined : RunCache.open({ folder, key });
}

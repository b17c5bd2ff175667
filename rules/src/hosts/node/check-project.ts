import type { FileResult } from '../../rule/finding';
import { loadOwnParser } from '../../parsers/lazy-parser';
import { loadProjectConfig, noProjectConfig } from './project-config';
import { checkFiles, type RunOptions } from './run';

export interface CheckProjectOptions extends Omit<RunOptions, 'project' | 'loadParser'> {
  /** Is the project's configuration read, and are its parsers used? */
  readonly useConfig: boolean;
}

/** Checks files as the configuration around the working directory says. */
export async function* checkProject(files: readonly string[], { useConfig, ...options }: CheckProjectOptions): AsyncGenerator<FileResult> {
  const { cwd, preset } = options;
  const project = useConfig ? await loadProjectConfig({ cwd, runCode: true, tellsDifference: preset === undefined }) : noProjectConfig();
  // Parsers look for newer copies of what they need from the working directory, which belongs to the project.
  if (!useConfig) process.chdir(__dirname);
  yield* checkFiles(files, { ...options, project, loadParser: useConfig ? undefined : loadOwnParser });
}

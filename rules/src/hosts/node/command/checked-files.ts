import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Problem } from '../../../rule/finding';
import { isCheckable } from '../files/file-kinds';
import { listFiles } from '../files/list-files';
import { decoded, type ReadText } from '../files/read-text';
import type { CliOptions } from './cli-request';

/** What a run is about. */
export interface CheckedFiles {
  /** Absolute paths of files that gc25 can read, sorted. */
  readonly readable: readonly string[];
  /** Absolute paths of files that were named and are of kinds that gc25 does not read. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
  /** The text of the only file, where it is given and not on disk. */
  readonly given?: ReadText;
}

/** The files that the command line names, or the one on standard input. */
export async function filesOf(options: CliOptions, cwd: string): Promise<CheckedFiles> {
  return options.stdinFile === undefined ? filesOnDisk(options, cwd) : fileOnStandardInput(path.resolve(cwd, options.stdinFile));
}

async function fileOnStandardInput(file: string): Promise<CheckedFiles> {
  if (!isCheckable(file)) return { readable: [], unread: [file], problems: [] };
  return { readable: [file], unread: [], problems: [], given: decoded(file, await buffer(process.stdin)) };
}

async function filesOnDisk({ paths }: CliOptions, cwd: string): Promise<CheckedFiles> {
  const { files, problems } = await listFiles(paths, { cwd });
  const isNothing = files.length === 0 && problems.length === 0;
  const named = paths.map((given) => `"${given}"`).join(', ');
  const nothing: Problem = {
    kind: 'unreadable',
    message: `Nothing was checked: gc25 found no file that it can read in ${named}.`,
  };
  return {
    readable: files.filter(isCheckable),
    unread: files.filter((file) => !isCheckable(file)),
    problems: isNothing ? [nothing] : problems,
  };
}

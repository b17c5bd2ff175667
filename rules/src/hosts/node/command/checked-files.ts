import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Problem } from '../../../rule/finding';
import { isCheckable } from '../files/file-kinds';
import { NOTHING_CHECKED } from '../files/nothing-checked';
import { listFiles } from '../files/list-files';
import { decoded, type ReadText } from '../files/read-text';
import type { CliOptions, Refusal } from './cli-request';

/** What a run is about. */
export interface CheckedFiles {
  readonly kind: 'files';
  /** Absolute paths of files that gc25 can read, sorted. */
  readonly readable: readonly string[];
  /** Absolute paths of files that were named and are of kinds that gc25 does not read. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
  /** The text of the only file, where it is given and not on disk. */
  readonly given?: ReadText;
  /** Absolute paths of files that were left out because they did not change; undefined where that was not asked. */
  readonly unchanged?: readonly string[];
}

/** The files that the command line names, or the one on standard input. */
export async function filesOf(options: CliOptions, cwd: string): Promise<CheckedFiles | Refusal> {
  return options.stdinFile === undefined ? filesOnDisk(options, cwd) : fileOnStandardInput(path.resolve(cwd, options.stdinFile));
}

async function fileOnStandardInput(file: string): Promise<CheckedFiles | Refusal> {
  if (!isCheckable(file)) return { kind: 'files', readable: [], unread: [file], problems: [] };
  return { kind: 'files', readable: [file], unread: [], problems: [], given: decoded(file, await buffer(process.stdin)) };
}

async function filesOnDisk({ paths, changed }: CliOptions, cwd: string): Promise<CheckedFiles | Refusal> {
  const { files, problems } = await listFiles(paths, { cwd });
  if (changed) return onlyChanged(files.filter(isCheckable), problems, changed, cwd);
  const isNothing = files.length === 0 && problems.length === 0;
  const named = paths.map((given) => `"${given}"`).join(', ');
  const nothing: Problem = {
    kind: 'unreadable',
    message: `${NOTHING_CHECKED} gc25 found no file that it can read in ${named}.`,
  };
  return {
    kind: 'files',
    readable: files.filter(isCheckable),
    unread: files.filter((file) => !isCheckable(file)),
    problems: isNothing ? [nothing] : problems,
  };
}

/** Files that gc25 can read and git reports as changed. Others, even if they are named, are not asked for. */
async function onlyChanged(
  files: readonly string[],
  problems: readonly Problem[],
  { since }: NonNullable<CliOptions['changed']>,
  cwd: string,
): Promise<CheckedFiles | Refusal> {
  const { changedFiles } = await import('../changed/changed-files');
  const changed = await changedFiles(cwd, since);
  if (changed.kind === 'failed') return { kind: 'refused', sentence: `${changed.message}.` };
  const readable = files.filter((file) => changed.files.has(file));
  return { kind: 'files', readable, unread: [], problems, unchanged: files.filter((file) => !changed.files.has(file)) };
}

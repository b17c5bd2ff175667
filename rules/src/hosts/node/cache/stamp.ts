import crypto from 'node:crypto';
import fs from 'node:fs';
import { workspaceFiles } from '../modules/workspace-files';

/** Shows whether a file is still the one that was read. */
export interface Stamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970; 0 where the file changed so shortly before it was read that the next change could bear the same time. */
  readonly mtime: number;
  /** Of the bytes. */
  readonly hash: string;
}

/** Some file systems count time in steps of two seconds. */
const TIME_STEP = 2000;

export const hashOf = (data: Buffer | string): string => crypto.createHash('sha256').update(data).digest('base64url').slice(0, 27);

type FileTimes = Pick<fs.Stats, 'size' | 'mtimeMs'>;

/** `stats` are those from before the bytes were read. */
export const stampFrom = ({ size, mtimeMs }: FileTimes, bytes: Buffer | string): Stamp => ({
  size,
  mtime: mtimeMs > Date.now() - TIME_STEP ? 0 : mtimeMs,
  hash: hashOf(bytes),
});

/** Hash of files that are too large to be read, of which the size alone is judged. */
const UNREAD = '';
export const sizeStamp = (size: number): Stamp => ({ size, mtime: 0, hash: UNREAD });
export const isSizeStamp = ({ hash }: Stamp): boolean => hash === UNREAD;

/** The regular file at a path, as far as one can tell without opening it; undefined where there is none. */
export function statsOf(file: string): fs.Stats | undefined {
  try {
    const stats = fs.statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}

/** Size in the stamp of a folder. */
const WORKSPACE = -2;
const isWorkspaceStamp = ({ size }: Stamp): boolean => size === WORKSPACE;

/** Names, sizes and times of all files of a workspace that may name its scripts; undefined where there is no such folder. */
function getWorkspaceStamp(folder: string): Stamp | undefined {
  try {
    const files = Array.from(workspaceFiles(folder), ({ file }) => {
      const { size, mtimeMs } = fs.statSync(file);
      return `${file}\0${size}\0${mtimeMs}`;
    });
    return { size: WORKSPACE, mtime: 0, hash: hashOf(files.join('\n')) };
  } catch {
    return undefined;
  }
}

/** Undefined where there is nothing, or it cannot be read. The stamp of a folder is that of the workspace in it. */
export function getStamp(file: string): Stamp | undefined {
  const stats = statsOf(file);
  if (!stats) return getWorkspaceStamp(file);
  try {
    return stampFrom(stats, fs.readFileSync(file));
  } catch {
    return undefined;
  }
}

/**
 * The stamp of a file that holds what it held when it got `before`; undefined when it does not. By size and time where
 * both are the same, as build tools do; else by content, so that a new checkout of the same files is recognised.
 */
export function renewed(file: string, before: Stamp): Stamp | undefined {
  const stats = statsOf(file);
  if (!stats && isWorkspaceStamp(before)) return getWorkspaceStamp(file)?.hash === before.hash ? before : undefined;
  if (stats?.size !== before.size) return undefined;
  if (stats.mtimeMs === before.mtime || isSizeStamp(before)) return before;
  const now = getStamp(file);
  return now?.hash === before.hash ? now : undefined;
}

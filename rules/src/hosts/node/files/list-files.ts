import callbackFs from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../../rule/finding';
import { isCheckable } from './file-kinds';
import { type Found, walk } from './folder-walk';

export interface FileList {
  /** Absolute paths, sorted. No file is listed under two paths. */
  readonly files: readonly string[];
  /** Paths and patterns that lead to nothing, folders that could not be opened, pipes and devices given by name. */
  readonly problems: readonly Problem[];
}

const OTHER_KINDS = [['isFIFO', 'a pipe'], ['isSocket', 'a socket'], ['isCharacterDevice', 'a device'], ['isBlockDevice',
  'a device']] as const;

/**
 * Files below the given files, folders and patterns. What git ignores is left out; files named one by one never are. As in
 * ESLint, symbolic links to files are read and links to folders are not followed, unless they are given by name.
 */
export async function listFiles(paths: readonly string[], { cwd }: { readonly cwd: string }): Promise<FileList> {
  const files = new Set<string>();
  const links = new Set<string>();
  const problems: string[] = [];
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    const stats = await fs.stat(absolute).catch(() => undefined);
    const otherKind = stats && OTHER_KINDS.find(([isKind]) => stats[isKind]());
    if (otherKind) problems.push(`"${given}" is ${otherKind[1]}, not a file, so nothing was checked there.`);
    else if (stats?.isFile()) (await isLink(absolute) ? links : files).add(absolute);
    else {
      const found = stats?.isDirectory() ? walk(absolute) : await searchPattern(given.replaceAll('\\', '/'), cwd);
      problems.push(...[...found.closed].map(([name, reason]) =>
        `The folder "${
          path.relative(cwd, name).replaceAll('\\', '/') || '.'
        }" could not be opened (${reason}), so nothing was checked there.`
      ));
      for (const { name, isLinked } of found.entries)
        if (isCheckable(name))
          (isLinked ? links : files).add(name);
      if (!stats && found.entries.length === 0 && found.closed.size === 0)
        problems.push(`"${given}" matches no file, so nothing was checked there.`);
    }
  }
  return { files: withoutDoubles(files, links), problems: problems.map((message) => ({ kind: 'unreadable', message })) };
}

const isLink = async (file: string): Promise<boolean> => (await fs.lstat(file)).isSymbolicLink();

/** Patterns are rare, and loading what reads them costs more than most searches. */
const searchPattern = async (pattern: string, cwd: string): Promise<Found> =>
  (await import('./pattern-search')).searchPattern(pattern, cwd);

/** Sorted, each file once: a link counts only where the file it leads to is not listed under another name. */
function withoutDoubles(files: ReadonlySet<string>, links: ReadonlySet<string>): string[] {
  const folders = new Map<string, string>();
  const byRealPath = new Map<string, string>();
  for (const file of [...files].sort()) {
    const folder = path.dirname(file);
    let real = folders.get(folder);
    if (real === undefined) folders.set(folder, real = realPath(folder));
    const key = path.join(real, path.basename(file));
    if (!byRealPath.has(key)) byRealPath.set(key, file);
  }
  for (const link of [...links].sort()) {
    const key = realPath(link);
    if (!byRealPath.has(key)) byRealPath.set(key, link);
  }
  return [...byRealPath.values()].sort();
}

function realPath(file: string): string {
  try {
    return callbackFs.realpathSync.native(file);
  } catch {
    return file;
  }
}

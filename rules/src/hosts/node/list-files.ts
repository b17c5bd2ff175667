import { globby } from 'globby';
import callbackFs from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../rule/finding';
import { kindOfFile } from '../../engine/readers/file-kind';
import { EVERY_FILE } from '../eslint/languages';
import { reasonOf } from './read-text';

/** Folders that hold other people's or generated code. */
const LEFT_OUT = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/build/**', '**/coverage/**', '**/vendor/**', '**/.next/**',
  '**/.nuxt/**', '**/.svelte-kit/**', '**/.output/**', '**/*.min.{js,cjs,mjs}'];

/** Can gc25 read a file of this name? */
export const isCheckable = (file: string): boolean => kindOfFile(file) !== undefined;

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
      const found = stats?.isDirectory() ? await search(EVERY_FILE, absolute, cwd) : await search([given.replaceAll('\\', '/')], cwd, cwd);
      problems.push(...found.problems);
      for (const { name, isLinked } of found.entries) if (isCheckable(name)) (isLinked ? links : files).add(name);
      if (!stats && found.entries.length === 0 && found.problems.length === 0)
        problems.push(`"${given}" matches no file, so nothing was checked there.`);
    }
  }
  return { files: await withoutDoubles(files, links), problems: problems.map((message) => ({ kind: 'unreadable', message })) };
}

const isLink = async (file: string): Promise<boolean> => (await fs.lstat(file)).isSymbolicLink();

interface Entry {
  /** Absolute path. */
  readonly name: string;
  /** Is it a symbolic link to a file? */
  readonly isLinked: boolean;
}

/** Files that patterns find below a folder, and the folders that could not be opened. */
async function search(patterns: readonly string[], folder: string, cwd: string): Promise<{ entries: Entry[]; problems: string[] }> {
  const closed = new Map<string, string>();
  const readdir =
    ((name: string, options: object, done: (error: NodeJS.ErrnoException | null, entries: callbackFs.Dirent[]) => void): void => {
      callbackFs.readdir(name, { ...options, withFileTypes: true }, (error, entries) => {
        // A folder that is gone by now holds nothing to check.
        if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') closed.set(path.resolve(name), reasonOf(error));
        done(error, entries);
      });
    }) as unknown as typeof callbackFs.readdir;
  const found = await globby(patterns, {
    cwd: folder,
    absolute: true,
    gitignore: true,
    ignore: LEFT_OUT,
    suppressErrors: true,
    objectMode: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    fs: { ...callbackFs, readdir },
  });
  const entries = await Promise.all(found.map(async ({ path: name, dirent }) => {
    const isLinked = dirent.isSymbolicLink();
    return dirent.isFile() || (isLinked && await leadsToFile(name)) ? [{ name: path.normalize(name), isLinked }] : [];
  }));
  const shown = (name: string): string => path.relative(cwd, name).replaceAll('\\', '/') || '.';
  const problems = [...closed].map(([name, reason]) =>
    `The folder "${shown(name)}" could not be opened (${reason}), so nothing was checked there.`
  );
  return { entries: entries.flat(), problems };
}

const leadsToFile = async (link: string): Promise<boolean> => (await fs.stat(link).catch(() => undefined))?.isFile() ?? false;

/** Sorted, each file once: a link counts only where the file it leads to is not listed under another name. */
async function withoutDoubles(files: ReadonlySet<string>, links: ReadonlySet<string>): Promise<string[]> {
  const folders = new Map<string, string>();
  const byRealPath = new Map<string, string>();
  for (const file of [...files].sort()) {
    const folder = path.dirname(file);
    let real = folders.get(folder);
    if (real === undefined) folders.set(folder, real = await realPath(folder));
    const key = path.join(real, path.basename(file));
    if (!byRealPath.has(key)) byRealPath.set(key, file);
  }
  for (const link of [...links].sort()) {
    const key = await realPath(link);
    if (!byRealPath.has(key)) byRealPath.set(key, link);
  }
  return [...byRealPath.values()].sort();
}

const realPath = (file: string): Promise<string> => fs.realpath(file).catch(() => file);

import { globby } from 'globby';
import callbackFs from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type Entry, type Found, LEFT_OUT_FOLDERS } from './folder-walk';
import { reasonOf } from './read-text';

const LEFT_OUT = [...LEFT_OUT_FOLDERS.map((name) => `**/${name}/**`), '**/*.min.{js,cjs,mjs}'];

/** Files that a pattern finds below a folder. What git ignores is left out. */
export async function searchPattern(pattern: string, folder: string): Promise<Found> {
  const closed = new Map<string, string>();
  const readdir =
    ((name: string, options: object, done: (error: NodeJS.ErrnoException | null, entries: callbackFs.Dirent[]) => void): void => {
      callbackFs.readdir(name, { ...options, withFileTypes: true }, (error, entries) => {
        // A folder that is gone by now holds nothing to check.
        if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') closed.set(path.resolve(name), reasonOf(error));
        done(error, entries);
      });
    }) as unknown as typeof callbackFs.readdir;
  const found = await globby(pattern, {
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
  const entries = await Promise.all(found.map(async ({ path: name, dirent }): Promise<Entry[]> => {
    const isLinked = dirent.isSymbolicLink();
    return dirent.isFile() || (isLinked && await leadsToFile(name)) ? [{ name: path.normalize(name), isLinked }] : [];
  }));
  return { entries: entries.flat(), closed };
}

const leadsToFile = async (link: string): Promise<boolean> => (await fs.stat(link).catch(() => undefined))?.isFile() ?? false;

import { globby } from 'globby';
import fs from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_NAMES, EVERY_FILE, EXTENSIONS } from '../plugin/languages';

/** Folders that hold somebody else's or generated code. */
const LEFT_OUT = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/build/**', '**/coverage/**', '**/vendor/**', '**/.next/**', '**/.nuxt/**', '**/.svelte-kit/**', '**/.output/**', '**/*.min.{js,cjs,mjs}'];

const extensions = new Set<string>(EXTENSIONS);
const names = new Set<string>(CONFIG_NAMES);

/** Can GC25 read a file of this name? */
export const isCheckable = (file: string): boolean => extensions.has(path.extname(file).slice(1).toLowerCase()) || names.has(path.basename(file));

export interface FileList {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Paths or patterns that lead to nothing. */
  readonly missing: readonly string[];
}

/** Files below the given files, folders and patterns. What git ignores is left out; files named one by one never are. */
export async function listFiles(paths: readonly string[], options: { readonly cwd: string }): Promise<FileList> {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const given of paths) {
    const absolute = path.resolve(options.cwd, given);
    const stats = await fs.stat(absolute).catch(() => undefined);
    if (stats?.isFile()) {
      files.add(absolute);
      continue;
    }
    const found = stats?.isDirectory()
      ? await globby(EVERY_FILE, { cwd: absolute, absolute: true, gitignore: true, ignore: LEFT_OUT, suppressErrors: true })
      : await globby(given.replaceAll('\\', '/'), { cwd: options.cwd, absolute: true, gitignore: true, ignore: LEFT_OUT, suppressErrors: true });
    if (!stats && found.length === 0) missing.push(given);
    for (const file of found) if (isCheckable(file)) files.add(path.normalize(file));
  }
  return { files: [...files].sort(), missing };
}

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCheckable } from '../../rules/src/hosts/node/files/file-kinds';

/** How a text is read whose name does not tell, by the editor's language id. */
const EXTENSION_OF: Readonly<Record<string, string>> = {
  javascript: '.js',
  javascriptreact: '.jsx',
  typescript: '.ts',
  typescriptreact: '.tsx',
  vue: '.vue',
  svelte: '.svelte',
  astro: '.astro',
  html: '.html',
};

/** Path of a `file:` URL, or undefined for any other and for one that names no path. */
export function getPath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** Where a document stands for the checker; a text without a file of its own is put at the top of `home`. */
export function fileOf(uri: string, languageId: string, home: string): string {
  const own = getPath(uri);
  if (own !== undefined && isCheckable(own)) return own;
  const extension = EXTENSION_OF[languageId] ?? '';
  return own === undefined ? path.join(home, `untitled${extension}`) : `${own}${extension}`;
}

const isBelow = (file: string, folder: string): boolean => {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
};

/**
 * Folder that configuration is looked up from: the innermost of the workspace's folders that holds the file, else the
 * nearest folder above it that looks like a project, else its own.
 */
export function folderOf(file: string, folders: readonly string[]): string {
  const holding = folders.filter((folder) => isBelow(file, folder)).sort((a, b) => b.length - a.length)[0];
  if (holding !== undefined) return holding;
  const own = path.dirname(file);
  for (let folder = own;; folder = path.dirname(folder)) {
    if (['gc25.config.json', 'package.json'].some((name) => fs.existsSync(path.join(folder, name)))) return folder;
    if (folder === path.dirname(folder)) return own;
  }
}

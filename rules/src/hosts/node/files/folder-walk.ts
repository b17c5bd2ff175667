import fs from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { CONFIG_NAMES } from '../../../engine/readers/file-kind';
import { isTranslationPath } from '../../../program/syntax/translation-path';
import { EXTENSIONS } from '../../eslint/file-kinds';
import { reasonOf } from './read-text';

/** A file that a walk or a pattern found. */
export interface Entry {
  /** Absolute path. */
  readonly name: string;
  /** Is it a symbolic link to a file? */
  readonly isLinked: boolean;
}

export interface Found {
  readonly entries: readonly Entry[];
  /** Why folders could not be opened, by absolute path. */
  readonly closed: ReadonlyMap<string, string>;
}

/** A `.gitignore`, asked about paths below its folder. */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Folders that hold other people's or generated code. */
export const LEFT_OUT_FOLDERS = ['node_modules', '.git', 'dist', 'build', 'coverage', 'vendor', '.next', '.nuxt', '.svelte-kit',
  '.output'] as const;

const leftOut = new Set<string>(LEFT_OUT_FOLDERS);
const checkable = new RegExp(String.raw`\.(?:${EXTENSIONS.join('|')})$`);
const minified = /\.min\.[cm]?js$/;
const names = new Set<string>(CONFIG_NAMES);
const isWanted = (name: string, file: string): boolean =>
  checkable.test(name) ? !minified.test(name) : names.has(name) || isTranslationPath(file);

/**
 * Files below a folder that gc25 reads, as the patterns of all presets would find them: without hidden files, folders of
 * other people's code, links to folders, and what `.gitignore` files of the repository leave out. One look at each folder
 * serves the search and the `.gitignore` files alike, which is five times as fast as globby's two searches.
 */
export function walk(start: string): Found {
  const entries: Entry[] = [];
  const closed = new Map<string, string>();
  const pending = [{ folder: start, above: ignoreFilesAbove(start) }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { folder, above } = next;
    let content: fs.Dirent[];
    try {
      content = fs.readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A folder that is gone by now holds nothing to check.
      if (code !== 'ENOENT' && code !== 'ENOTDIR') closed.set(folder, reasonOf(error as NodeJS.ErrnoException));
      continue;
    }
    const own = content.some(({ name }) => name === GITIGNORE) ? getIgnoreFile(folder) : undefined;
    const ignoreFiles = own ? [own, ...above] : above;
    for (const entry of content) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      const file = path.join(folder, name);
      if (entry.isDirectory()) {
        if (!leftOut.has(name) && !isIgnored(`${file}/`, ignoreFiles)) pending.push({ folder: file, above: ignoreFiles });
      } else if (isWanted(name, file) && (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(file))) && !isIgnored(file, ignoreFiles))
        entries.push({ name: file, isLinked: entry.isSymbolicLink() });
    }
  }
  return { entries, closed };
}

const GITIGNORE = '.gitignore';

function getIgnoreFile(folder: string): IgnoreFile | undefined {
  try {
    const text = fs.readFileSync(path.join(folder, GITIGNORE), 'utf8');
    return { folder, rules: ignore().add(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) };
  } catch {
    return undefined;
  }
}

/** Those between a folder and the top of its repository, nearest first; none where there is no repository. */
function ignoreFilesAbove(start: string): IgnoreFile[] {
  const found: IgnoreFile[] = [];
  for (let folder = start;; folder = path.dirname(folder)) {
    const own = folder === start ? undefined : getIgnoreFile(folder);
    if (own) found.push(own);
    if (fs.existsSync(path.join(folder, '.git'))) return found;
    if (folder === path.dirname(folder)) return [];
  }
}

/** As in git, the nearest file that has a rule for the path decides. Folders end in a slash. */
function isIgnored(file: string, ignoreFiles: readonly IgnoreFile[]): boolean {
  for (const { folder, rules } of ignoreFiles) {
    const { ignored, unignored } = rules.test(file.slice(folder.length).replace(/^[\\/]/, '').replaceAll('\\', '/'));
    if (ignored || unignored) return ignored;
  }
  return false;
}

const leadsToFile = (link: string): boolean => {
  try {
    return fs.statSync(link).isFile();
  } catch {
    return false;
  }
};

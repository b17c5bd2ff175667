import { entryNames, entryParts, routedFolders, routedNames, servedFolders, toolFolders } from '../../knowledge/words/programs/entry-words';

/** Endings of files in which a program may be written. */
const ENDING = /\.(?:[mc]?[jt]sx?|vue|svelte|astro)$/;

/** `src/index.ts` */
const MOST_FOLDERS_OF_INDEX = 2;

const MARK = /[^\w./ -]/;
const isMarked = (name: string): boolean => MARK.test(name);

/** The name of a script without its ending: `auth.service` of `src/auth.service.ts`. */
export const stemOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(ENDING, '');

/**
 * May a script be reached although no other file names it: a page of a framework, a function of a cloud, the beginning of a program?
 * `path` is relative to the package, `dependencies` are the packages that it depends on.
 */
export const isEntry = (path: string, dependencies: ReadonlySet<string>): boolean =>
  isEntryPlace(path, dependencies) || entryNames.includes(stemOf(path).toLowerCase());

/**
 * Does a program begin at a script wherever the script is named, too? An `index` within folders may be a program, or stand for its
 * folder: it is one where nothing names it.
 */
export const isEntryFirst = (path: string, dependencies: ReadonlySet<string>): boolean =>
  stemOf(path) === 'index' && path.split('/').length > MOST_FOLDERS_OF_INDEX
    ? isEntryPlace(path, dependencies)
    : isEntry(path, dependencies);

/** The same by its folders and by parts of its name, and not by the name alone. */
function isEntryPlace(path: string, dependencies: ReadonlySet<string>): boolean {
  const stem = stemOf(path);
  const folders = path.split('/').slice(0, -1);
  // What is beside a manifest, or in a folder of tools, is run by hand.
  if (folders.length === 0 || folders.some((folder) => toolFolders.includes(folder.toLowerCase()))) return true;
  // What is no script, and names with a mark: `[id].tsx`, `+page.svelte`.
  if (path.endsWith(stem) || isMarked(stem)) return true;
  if (folders.some(isMarked) && !isRoutedByName(folders, dependencies)) return true;
  if (stem.split('.').slice(1).some((part) => entryParts.includes(part))) return true;
  if (folders.some((folder) => servedFolders.includes(folder.toLowerCase())) || folders[0] === 'api') return true;
  for (const [name, routed] of routedFolders)
    if (dependencies.has(name) && routed.some((folder) => folders.includes(folder))) return true;
  for (const { name, within, stems } of routedNames)
    if (dependencies.has(name) && folders.includes(within) && stems.includes(stem)) return true;
  return false;
}

/** Does a framework look for files of certain names alone in folders, whatever the marks of these: `app/(main)/feed.tsx`? */
const isRoutedByName = (folders: readonly string[], dependencies: ReadonlySet<string>): boolean =>
  routedNames.some(({ name, within }) => dependencies.has(name) && folders.includes(within));

import { relative } from 'pathe';
import { deeperWords, firstPages, foldersOfPages, framingWords, pageWords, rootNames, routerWords, sourceFolders,
  startFolders } from '../../knowledge/words/attention/opening-words';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { WordsBeside } from '../../program/syntax/file-host';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { stemOf } from '../kind-of-file/entry-path';

/** What a file of a program is: what begins or frames it, a page of it, a list of pages, or a part of any of these. */
type Place = 'root' | 'page' | 'router' | 'part';

/** Files that are followed from one to those that import it. */
const MOST_FILES = 16;

/**
 * Does code that runs as its file or component is drawn run as the whole program opens? Where the workspace is known, what imports the
 * file has to lead to where the program begins; where it is not, only the names of the file and of functions are asked.
 */
export function runsAtOpening(node: AstNode, path: string, file: FileContext): boolean {
  const isDeeper = [...functionsAround(node)].some((fn) => isOfPage(functionName(fn)));
  return !isDeeper && file.once(`runs at opening ${path}`, () => isOfOpening(path, file));
}

function isOfOpening(path: string, file: FileContext): boolean {
  const words = file.host.wordsBeside?.(file.filename);
  if (!words) return placeOf(path, new Set()) !== 'page';
  const { folder, dependencies } = words.package;
  const place = (script: string): Place => placeOf(relative(folder, script), dependencies);
  const own = place(file.filename);
  return own === 'root' || (own === 'part' && leadsToRoot(file.filename, words, place));
}

function leadsToRoot(script: string, words: WordsBeside, place: (script: string) => Place): boolean {
  const [seen, queue] = [new Set([script]), [script]];
  for (let next = queue.shift(); next !== undefined && seen.size < MOST_FILES; next = queue.shift()) {
    const isFraming = hasAnyWord(stemOf(next), framingWords);
    for (const importer of words.filesNaming(next) ?? []) {
      const kind = place(importer);
      if (kind === 'root') return true;
      if (kind === 'page' || (kind === 'router' && !isFraming) || seen.has(importer)) continue;
      seen.add(importer);
      queue.push(importer);
    }
  }
  return false;
}

/** `(tabs)` and `[locale]` are no part of the URL of a page. */
const isAddressed = (folder: string): boolean => !folder.startsWith('(') && !folder.startsWith('[');

/** `path` is relative to the package, or to the project where the package is not known. */
function placeOf(path: string, dependencies: ReadonlySet<string>): Place {
  const folders = path.split('/').slice(0, -1).filter((folder) => folder !== '..');
  const stem = wordsOf(stemOf(path)).join(' ');
  const isOfPages = (folder: string): boolean =>
    foldersOfPages.has(folder.toLowerCase()) || (folder === 'app' && isRouted(path, dependencies));
  const at = folders.findLastIndex(isOfPages);
  if (at !== -1) {
    const [first = stem] = folders.slice(at + 1).filter(isAddressed);
    return isFirstPage(first) || (first === stem && isRoutedName(stem)) ? 'root' : 'page';
  }
  if (folders.some((folder) => startFolders.has(folder)) && folders.length < 3) return 'root';
  if (rootNames.has(stem)) return 'root';
  if (stem === 'index') return rootOfFolder(folders);
  if (hasAnyWord(stem, routerWords)) return 'router';
  return [stem, ...folders].some(isOfPage) ? 'page' : 'part';
}

/** `src/index.tsx` begins a program, `src/application/index.tsx` may too, `components/menu/index.ts` only exports again. */
function rootOfFolder(folders: readonly string[]): Place {
  const last = folders.at(-1);
  if (folders.every((folder) => sourceFolders.has(folder.toLowerCase())) || rootNames.has(wordsOf(last ?? '').join(' '))) return 'root';
  return folders.some(isOfPage) ? 'page' : 'part';
}

const isOfPage = (name: string): boolean => hasAnyWord(name, deeperWords) && !isFirstPage(name);

/** `home`, `HomeScreen`, `MainPage` */
const isFirstPage = (name: string): boolean => firstPages.has(wordsOf(name).filter((word) => !pageWords.includes(word)).join(' '));

/** Does a folder `app` hold pages by their paths: those of Expo Router, or the files that Next names `page` and `layout`? */
const isRouted = (path: string, dependencies: ReadonlySet<string>): boolean =>
  dependencies.has('expo-router') || isRoutedName(wordsOf(stemOf(path)).join(' '));

const routedNames: ReadonlySet<string> = new Set(['page', 'layout', 'template', 'default', 'index']);
const isRoutedName = (stem: string): boolean => routedNames.has(stem);

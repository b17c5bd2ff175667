import { relative } from 'pathe';
import { entryNames, leftTemplates, pageBuilders, servedFolders } from '../../knowledge/words/programs/entry-words';
import type { WordsBeside } from '../../program/syntax/file-host';

const PAGE = /\.x?html?$/i;
/** Where a name ends for a URL: `about` of `about.html`, `Saved` of `Saved page.html`. */
const END_OF_NAME = /[^\w$-]/;
/** Shorter names are parts of any text. */
const SHORTEST_NAME = 3;

export const isPage = (path: string): boolean => PAGE.test(path);

/**
 * Is it a page that no other file names, kept where no server shows it by itself, such as a design or a saved page of another site?
 * Scripts may name it by a route, without its ending.
 */
export function isPageUnnamed(filename: string, words: WordsBeside): boolean {
  const { package: { folder, dependencies } } = words;
  const path = relative(folder, filename);
  const template = leftTemplates.find((each) => each.path === path);
  if (template) return dependencies.has(template.unusedBy) && !dependencies.has(template.of);
  const folders = path.split('/');
  const [name] = (folders.pop() ?? '').split(END_OF_NAME);
  // A site of plain pages has them beside its manifest.
  if (folders.length === 0 && !pageBuilders.some((each) => dependencies.has(each))) return false;
  if (name.length < SHORTEST_NAME || entryNames.includes(name.toLowerCase())) return false;
  if (folders.some((each) => servedFolders.includes(each.toLowerCase()))) return false;
  const isUnnamed = words.filesNaming(filename)?.length === 0;
  // A tool is given whole names; a route leads to what it builds.
  if (folders.length === 0) return isUnnamed;
  return isUnnamed && words.filesWith(`/${name}`)?.length === 0;
}

import { pageWords, routeParameters, sharedPlaces, staffFolders } from '../../knowledge/words/attention/feed-words';
import type { AstNode } from '../../program/syntax/ast';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, isCapitalised, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** Names around a place of a file. */
interface PlaceNames {
  /** Of the functions around it, innermost first. */
  readonly around: readonly string[];
  /** Of the file, without its ending. */
  readonly own: string;
  /** Of all folders, outermost first. */
  readonly folders: readonly string[];
}

export function namesOfPlace(place: AstNode | undefined, { path }: FactSources): PlaceNames {
  const folders = path.split('/');
  const own = (folders.pop() ?? '').replace(/\.\w+$/, '');
  const around = place ? [...functionsAround(place)].map(functionName).filter((name) => name !== '') : [];
  return { around, own, folders };
}

/** Is a name that of a component, of the file or of one of the folders nearest to it? */
export const isPlaceName = (name: string, own: string, broad: readonly string[]): boolean =>
  name === own || broad.includes(name) || (name !== '' && isCapitalised(name));

/** Does only staff reach the folder? */
export const isOfStaff = (folders: readonly string[]): boolean => folders.some((folder) => hasAnyPhrase(folder, staffFolders));

/** `MyPosts`, and not `myFeed`, which others fill. */
export function saysOwn(name: string): boolean {
  const words = wordsOf(name);
  const next = words[words.indexOf('my') + 1];
  return words.includes('my') && next !== undefined && !sharedPlaces.includes(next);
}

/** Is a file the page of a profile whose path has no parameter: `tabs/profile.tsx`, `ProfileScreen/index.tsx`? */
export function isOwnProfile(own: string, folders: readonly string[]): boolean {
  const name = wordsOf(own).every((word) => pageWords.has(word)) ? (folders.at(-1) ?? '') : own;
  return wordsOf(name).filter((word) => !pageWords.has(word)).join(' ') === 'profile' && ![...folders, own].some(isRouteParameter);
}

/** `[id]`, `:id`, `$id`, `_id` */
const isRouteParameter = (name: string): boolean => ['[', ':', '$'].includes(name.charAt(0)) || routeParameters.has(name);

import { trackersCookies, visitorIdWords } from '../../knowledge/words/device-words';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';

/** Is a cookie, or an entry of a store, the identity of a visitor or device, by its name? */
export const isVisitorCookie = (name: string | undefined): boolean =>
  name !== undefined && (hasAnyPhrase(name, visitorIdWords) || isOfTracker(name));

/** `_ga` and `_fbp`, but not `gaRegion`, which may hold anything. */
function isOfTracker(name: string): boolean {
  const words = wordsOf(name);
  return trackersCookies.has(words[0]) && (name.startsWith('_') || words.length === 1);
}

import { demographics } from '../../knowledge/words/people/person-words';
import { contextOptions, credentialEndings, neutralWords, ownIds, productHolders,
  productParts } from '../../knowledge/words/advertising/profile-words';
import type { Gc25Settings } from '../../configuration/settings';
import type { AstNode } from '../../program/syntax/ast';
import { pathNames } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isAllowedTrait, isSubject, isTraitKey } from '../people/names';

/** Is a key of a profile an id, a switch of the service itself, or what lets the product in? */
export const isOwnId = (name: string): boolean => name === contextOptions || ownIds.has(wordsOf(name).join(' ')) || isKeyOfService(name);

/** `app_id`, `apiBase`, `user_hash`, `intercom_user_jwt`. */
function isKeyOfService(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return credentialEndings.has(last) || (productParts.has(last) && words.length < 4 && productHolders.has(words.at(-2) ?? ''));
}

/**
 * Does a key given to a profile say something of the person? Ids, moments (`last_seen_at`), settings of the product and
 * facts of the page do not, nor do names that the project allows.
 */
export const isDescribing = (name: string, allowed: readonly string[]): boolean =>
  wordsOf(name).at(-1) !== 'at' && !isAllowedTrait(name, allowed) && !isOwnId(name) && !hasAnyWord(name, neutralWords);

/** Can a trait among facts of a page or an event be said of a person only, by its name or by whose value it is? */
export const isOfPerson = (name: string, value: AstNode | undefined, settings: Gc25Settings): boolean =>
  isTraitKey(name) && (hasAnyPhrase(name, demographics) || pathNames(value).slice(0, -1).some((part) => isSubject(part, settings)));

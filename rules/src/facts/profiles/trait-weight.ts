import { accountMatters, contactTraits, describingTraits, nameTraits } from '../../knowledge/words/advertising/trait-words';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';

/** What kind of service receives traits. */
export interface Receiver {
  /** People talk with the product's own staff there. */
  readonly isSupport?: boolean;
  /** It sells advertising on what it learns of people. */
  readonly sellsAds?: boolean;
}

/** Does a trait say what a person is like or has done, and not only which account it is: `school`, `has_user_posted`? */
export const isOfLife = (name: string): boolean => hasAnyPhrase(name, describingTraits) && !hasAnyWord(name, accountMatters);

export const isContact = (name: string): boolean => hasAnyPhrase(name, contactTraits) && !hasAnyWord(name, accountMatters);

const isName = (name: string): boolean => hasAnyPhrase(name, nameTraits) && !hasAnyWord(name, accountMatters);

/**
 * Do traits make a profile of a person: do they describe the person, or give name and contact to a service that is no support chat? One
 * that sells advertising finds people by either contact.
 */
export const makesProfile = (names: readonly string[], { isSupport, sellsAds }: Receiver): boolean =>
  names.some(isOfLife)
  || (isSupport !== true && names.some(isContact) && (sellsAds === true || names.some(isName)));

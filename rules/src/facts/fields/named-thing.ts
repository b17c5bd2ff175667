import { addressBookWords, addressedPeople, aloneWords, bodilyWords, doubtfulNames, numberedThings, quizWords, schoolPlaces,
  thingWords } from '../../knowledge/words/people/collection-words';
import { subjects } from '../../knowledge/words/people/person-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isPeoples } from './field-owner';
import type { FormField } from './field';

const childrensPlaces = [...subjects.child, 'profile', 'player', 'junior'];

/**
 * Is a field not about a child's personal data? Examples: the race of a game character, the weight of a parcel, a lesson
 * about religion, a school that registers itself, the shipping address of a parcel.
 */
export const isOtherThing = (name: string, field: FormField, path: string): boolean =>
  field.names.some((each) => hasAnyWord(each, quizWords) || isGeneralQuestion(each)) || isNamedThing(name, field.owner, path);

/** "Which religion is the oldest?" asks for knowledge, "What is your religion?" for personal data. */
const isGeneralQuestion = (text: string): boolean =>
  text.trimEnd().endsWith('?') && !hasAnyWord(text, addressedPeople) && wordsOf(text).length > 2;

/** The same of a name alone, with the name of what holds it. */
export function isNamedThing(name: string, owner: string | undefined, path: string): boolean {
  const words = wordsOf(name);
  if (hasAnyWord(name, thingWords) || (words.at(-1) === 'number' && numberedThings.includes(words[0]))) return true;
  const alone = aloneWords.find((word) => words.includes(word));
  if (alone !== undefined && words.length > 1 && !words.some((word) => bodilyWords.includes(word))) return true;
  if (doubtfulNames.includes(words.join(' ')) && isPeoples(owner) !== true) return true;
  const about = `${owner ?? ''} ${path.split('/').slice(-2).join(' ')}`;
  const isOfChild = hasAnyWord(about, childrensPlaces);
  if (hasAnyPhrase(name, ['school name'])) return !isOfChild || hasAnyWord(about, schoolPlaces);
  return hasAnyPhrase(name, ['street address', 'home address']) && hasAnyWord(about, addressBookWords) && !isOfChild;
}

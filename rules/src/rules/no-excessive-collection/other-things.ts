import { subjects } from '../../knowledge/words/person-words';
import type { FormField } from '../../facts/fields/form-field';
import { isPeoples } from '../../facts/fields/field-owner';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

/** Words of fields in which people show what they know. */
const QUIZ = ['answer', 'answers', 'question', 'questions', 'quiz', 'guess'];
/** Words beside a sensitive one that make it part of a thing: a school subject, a network address, a number a school gives out. */
const THINGS = ['subject', 'topic', 'lesson', 'font', 'line', 'stroke', 'condition', 'track', 'car', 'item', 'ip', 'wallet', 'mac', 'memory', 'email', 'server', 'contract', 'score', 'product', 'parcel', 'package', 'task', 'question', 'criterion', 'edge', 'model'];
/** Words that mean a person only when they stand alone, and the words that keep them personal. */
const ALONE = ['weight', 'race', 'income', 'tribe', 'caste', 'disability'];
const BODILY = ['body', 'birth', 'current', 'kg', 'lbs', 'my', 'your', 'user', 'gender', 'family', 'household', 'parents', 'monthly', 'annual', 'yearly', 'status', 'type', 'category', ...subjects.child];
/** Numbers that a school or a firm gives to those it knows. */
const GIVEN_NUMBER = /^(?:student|pupil|school|staff|employee|badge|order|device|ticket|card) (?:\w+ )*number$/;
/** Places to which something is brought. */
const ADDRESS_BOOK = ['address', 'addresses', 'shipping', 'delivery', 'checkout', 'order', 'branch', 'event', 'venue'];

/** Races of a game, weights of a parcel, lessons about religion, a school that registers itself and an address for a parcel are no data a child must tell. */
export const isOtherThing = (name: string, field: FormField, path: string): boolean =>
  field.names.some((each) => hasAnyWord(each, QUIZ) || isGeneralQuestion(each)) || isNamedThing(name, field.owner, path);

/** "Which religion is the oldest?" asks what somebody knows, "What is your religion?" who somebody is. */
const isGeneralQuestion = (text: string): boolean => /\?\s*$/.test(text) && !/\b(?:you|your|my|their|child|kid)\b/i.test(text) && wordsOf(text).length > 2;

/** The same of a name alone, with the name of what holds it. */
export function isNamedThing(name: string, owner: string | undefined, path: string): boolean {
  const words = wordsOf(name);
  if (hasAnyWord(name, THINGS) || GIVEN_NUMBER.test(words.join(' '))) return true;
  const alone = ALONE.find((word) => words.includes(word));
  if (alone !== undefined && words.length > 1 && !words.some((word) => BODILY.includes(word))) return true;
  if (/^(?:weight|race|income|wallet address)$/.test(words.join(' ')) && isPeoples(owner) !== true) return true;
  const about = `${owner ?? ''} ${path.split('/').slice(-2).join(' ')}`;
  if (hasAnyPhrase(name, ['school name'])) return !isOfChild(about) || hasAnyWord(about, ['school', 'schools', 'inquiry', 'inquiries', 'settings', 'tenant', 'district']);
  return hasAnyPhrase(name, ['street address', 'home address']) && hasAnyWord(about, ADDRESS_BOOK) && !isOfChild(about);
}

const isOfChild = (about: string): boolean => hasAnyWord(about, [...subjects.child, 'profile', 'player', 'junior']);

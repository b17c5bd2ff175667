/** Word groups that all need a hit. */
export type Trigger = readonly (readonly string[])[];

/** Signs that are no part of a word; `isMark` in token-gaps knows them in texts. */
const MARKS = /[-_\s]/g;
const QUOTES = /['`]/g;
const WORD_END = '\u0081';
/** When the word counts, behind it. */
const CONDITION = /[\u0081-\u0087].*$/s;

/** Represents, in a trigger, any letter outside ASCII, for word lists of other languages. */
export const NON_ASCII = '\u0080';

/** Trigger words that count as whole words or with a plural s only: `user` in `user.id` and `loadUsers`, not in `userland`. */
export const wholeWords = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', '') + WORD_END);

/** Between a trigger word and what may not follow it, and between what may not follow it. */
const EXCEPT = '\u0082';
/** Between a trigger word and what has to follow it in its name, and between the alternatives. */
const WITHIN = '\u0083';

/** Trigger words that do not count right before any of some texts, which are in lower case: `http://` before `www.w3.org`. */
export const exceptBefore = (words: readonly string[], texts: readonly string[]): string[] =>
  words.map((word) => [word, ...texts].join(EXCEPT));

/** Trigger words that count only where one of some other words follows in the same name, or its plural: `deleteMyAccount`. */
export const followedInName = (words: readonly string[], others: readonly string[]): string[] =>
  words.map((word) => [word, ...new Set(others)].join(WITHIN));

/** Behind a word that its bracket belongs to, and behind one that ends a name. */
const AS_WRITTEN = '\u0084';
const NAME_END = '\u0085';

/** Trigger words for calls of functions whose names are common words. Other words with a bracket are found without it. */
export const calls = (names: readonly string[]): string[] => names.map((name) => `${name}(${AS_WRITTEN}`);

/** Trigger words that count at the end of a name only: `handle` in `userHandle` and `user.handle2`, not in `handleClick`. */
export const endsOfNames = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', '') + NAME_END);

const IN_CASE = '\u0086';

/** Trigger words that count as whole words in this case only: `FS`, a global, in `FS.log()` and not in `fs.log()`. */
export const inThisCase = (names: readonly string[]): string[] => names.map((name) => `${name}${IN_CASE}${name}`);

/** Between a trigger word and a pattern. */
const UNLESS = '\u0087';

/** Trigger words that do not count where a pattern matches the text behind them; it must take linear time and be for ASCII. */
export const unlessBefore = (words: readonly string[], pattern: RegExp): string[] =>
  words.map((word) => `${word}${UNLESS}${pattern.source}`);

/** When a word that is in a text counts. */
export interface WordCondition {
  readonly kind: 'whole word' | 'in this case' | 'end of a name' | 'not before' | 'in a name before' | 'unless before';
  readonly texts: readonly string[];
}

/** What of a trigger word is compared with a text: lower case, without marks, each quote a `"`; and when it counts. */
export interface PlainWord {
  readonly plain: string;
  readonly condition?: WordCondition;
}

function conditionOf(word: string): WordCondition | undefined {
  if (word.includes(UNLESS)) return { kind: 'unless before', texts: word.split(UNLESS).slice(1) };
  if (word.includes(EXCEPT)) return { kind: 'not before', texts: word.split(EXCEPT).slice(1) };
  if (word.includes(WITHIN)) return { kind: 'in a name before', texts: word.split(WITHIN).slice(1) };
  if (word.includes(IN_CASE)) return { kind: 'in this case', texts: word.split(IN_CASE).slice(1) };
  if (word.endsWith(NAME_END)) return { kind: 'end of a name', texts: [] };
  return word.endsWith(WORD_END) ? { kind: 'whole word', texts: [] } : undefined;
}

/** `fetch(` is looked for as the word alone: blanks and comments may be before the bracket. */
export function plainWord(word: string): PlainWord {
  const plain = word.replace(CONDITION, '').toLowerCase().replace(MARKS, '').replace(QUOTES, '"');
  const isCalled = /[a-z]{2}\($/.test(plain) && !word.endsWith(AS_WRITTEN);
  return isCalled ? { plain: plain.slice(0, -1), condition: { kind: 'whole word', texts: [] } } : { plain, condition: conditionOf(word) };
}

/** Can the scan look for it? Beside marks it knows plain ASCII only, and a single character would be in every text. */
export const isTriggerWord = (word: string): boolean => word === NON_ASCII || /^[\x21-\x5b\x5d-\x7e]{2,}$/.test(plainWord(word).plain);

const PLAIN = /^[\x20-\x7e]+$/;

/**
 * Phrases people read as trigger words: without blanks, each once. Those of other scripts, and those with an apostrophe, which has
 * several spellings, are left out.
 */
export const phraseTriggers = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.filter((phrase) => PLAIN.test(phrase) && !phrase.includes("'")).map((phrase) => phrase.replaceAll(' ', ''))),
];

/** The longest part of a phrase without apostrophes, which are written in several ways: `aiplusde18` of "j'ai plus de 18". */
export const withoutApostrophe = (phrase: string): string =>
  phrase.toLowerCase().replaceAll(' ', '').split(/['’]/).reduce((a, b) => (b.length > a.length ? b : a));

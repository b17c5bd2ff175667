/** Word groups that all need a hit. */
export type Trigger = readonly (readonly string[])[];

/** Signs that are no part of a word; `isMark` in token-gaps knows them in texts. */
const MARKS = /[-_\s]/g;
const QUOTES = /['`]/g;
const WORD_END = '\u0081';

/** Represents, in a trigger, any sign outside ASCII, for word lists of other scripts. */
export const NON_ASCII = '\u0080';

/** Trigger words that count as whole words or with a plural s only: `user` in `user.id` and `loadUsers`, not in `userland`. */
export const wholeWords = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', '') + WORD_END);

/** Can the scan look for it? Beside the marks above it knows plain ASCII only, and a single sign would be in every text. */
export const isTriggerWord = (word: string): boolean =>
  word === NON_ASCII || /^[\x21-\x7e]{2,}$/.test(word.replace(WORD_END, '').replace(MARKS, ''));

/** What of a trigger word is compared with a text: lower case, without marks, each quote a `"`. */
export interface PlainWord {
  readonly plain: string;
  readonly isWhole: boolean;
}

/** `fetch(` is looked for as the word alone: blanks and comments may be before the bracket. */
export function plainWord(word: string): PlainWord {
  const plain = word.toLowerCase().replace(WORD_END, '').replace(MARKS, '').replace(QUOTES, '"');
  const isCalled = /[a-z]{2}\($/.test(plain);
  return { plain: isCalled ? plain.slice(0, -1) : plain, isWhole: isCalled || word.endsWith(WORD_END) };
}

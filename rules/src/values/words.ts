// The script's letters may be followed by vowel signs and accents, which are part of the word.
const WORD = /\p{Lu}{2,}s(?![\p{Ll}\p{M}])|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?(?:\p{Ll}\p{M}*)+|(?:\p{Lo}\p{M}*)+|\p{N}+/gu;
const cache = new Map<string, readonly string[]>();

/**
 * The lower-case words of an identifier or text: `shareLocation`, `share_location`, `SHARE-LOCATION` and "share
 * location" are all share, location; `userID` is user, id; `allowDMs` is allow, dms; `isOver18` is is, over, 18.
 */
export function wordsOf(name: string): readonly string[] {
  let words = cache.get(name);
  if (words) return words;
  words = (name.normalize('NFC').match(WORD) ?? []).map((word) => word.toLowerCase());
  if (cache.size > 20_000) cache.clear();
  cache.set(name, words);
  return words;
}

/** Is one of the words among the name's words? Plural forms are words of their own. */
export const hasAnyWord = (name: string, words: readonly string[] | ReadonlySet<string>): boolean => {
  const has = Array.isArray(words) ? (word: string) => (words as readonly string[]).includes(word) : (word: string) => (words as ReadonlySet<string>).has(word);
  return wordsOf(name).some(has);
};

export const hasWord = (name: string, word: string): boolean => wordsOf(name).includes(word);

/** Do the words of a phrase ("opt in") follow each other in the name? */
export function hasPhrase(name: string, phrase: string): boolean {
  const words = wordsOf(name);
  const wanted = wordsOf(phrase);
  if (wanted.length === 0) return false;
  for (let start = 0; start + wanted.length <= words.length; start++) if (wanted.every((word, i) => words[start + i] === word)) return true;
  return false;
}

export const hasAnyPhrase = (name: string, phrases: readonly string[]): boolean => phrases.some((phrase) => hasPhrase(name, phrase));

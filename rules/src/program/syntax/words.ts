// The script's letters may be followed by vowel signs and accents, which are part of the word.
const WORD = /\p{Lu}{2,}s(?![\p{Ll}\p{M}])|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?(?:\p{Ll}\p{M}*)+|(?:\p{Lo}\p{M}*)+|\p{N}+/gu;
/** The same for names in ASCII, which nearly all are: a pattern without classes of Unicode takes a fraction of the time. */
const PLAIN_WORD = /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const PLAIN = /^[\0-\x7f]*$/;
const cache = new Map<string, readonly string[]>();
/** Longer texts are prose or code that is looked at once; keeping them would keep whole files. */
const LONGEST_NAME = 200;

/**
 * The lower-case words of an identifier or text: `shareLocation`, `share_location`, `SHARE-LOCATION` and "share
 * location" are all share, location; `userID` is user, id; `allowDMs` is allow, dms; `isOver18` is is, over, 18.
 */
export function wordsOf(name: string): readonly string[] {
  let words = cache.get(name);
  if (words) return words;
  words = ((PLAIN.test(name) ? name.match(PLAIN_WORD) : name.normalize('NFC').match(WORD)) ?? []).map((word) => word.toLowerCase());
  if (name.length > LONGEST_NAME) return words;
  if (cache.size > 20_000) cache.clear();
  cache.set(name, words);
  return words;
}

/** Does a name begin with a capital letter, as those of components and types do? */
export const isCapitalised = (name: string): boolean => name.charAt(0) !== name.charAt(0).toLowerCase();

/** A name in small letters without marks between its words: `isDeleted`, `is_deleted` and `ISDELETED` are all isdeleted. */
export const asOneWord = (name: string): string => wordsOf(name).join('');

/** Is one of the words among the name's words? Plural forms are words of their own. */
export const hasAnyWord = (name: string, words: readonly string[] | ReadonlySet<string>): boolean => {
  const has = Array.isArray(words)
    ? (word: string) => (words as readonly string[]).includes(word)
    : (word: string) => (words as ReadonlySet<string>).has(word);
  return wordsOf(name).some(has);
};

/** Phrases by their first word, in the words they are made of. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
const compiled = new WeakMap<readonly string[], Phrases>();

function phrasesOf(phrases: readonly string[]): Phrases {
  let byFirst = compiled.get(phrases) as Map<string, (readonly string[])[]> | undefined;
  if (byFirst) return byFirst;
  compiled.set(phrases, byFirst = new Map());
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    if (words.length === 0) continue;
    const known = byFirst.get(words[0]);
    if (known) known.push(words);
    else byFirst.set(words[0], [words]);
  }
  return byFirst;
}

function standsAt(words: readonly string[], start: number, wanted: readonly string[]): boolean {
  if (start + wanted.length > words.length) return false;
  for (let i = 0; i < wanted.length; i++) if (words[start + i] !== wanted[i]) return false;
  return true;
}

export const hasWord = (name: string, word: string): boolean => wordsOf(name).includes(word);

/** Do the words of a phrase ("opt in") follow each other in the name? */
export function hasPhrase(name: string, phrase: string): boolean {
  const words = wordsOf(name);
  const wanted = wordsOf(phrase);
  for (let start = 0; wanted.length > 0 && start < words.length; start++) if (standsAt(words, start, wanted)) return true;
  return false;
}

/** The first of the phrases that is in the name, as its words: "free spins"; undefined for none. */
export function findPhrase(name: string, phrases: readonly string[]): string | undefined {
  const byFirst = phrasesOf(phrases);
  const words = wordsOf(name);
  for (let start = 0; start < words.length; start++) {
    const found = byFirst.get(words[start])?.find((wanted) => standsAt(words, start, wanted));
    if (found) return found.join(' ');
  }
  return undefined;
}

/** What the words of many names, without their order, say of phrases: that one of them is in a name, that it may be, or that none is. */
export function whatIsSaid(phrases: readonly string[], words: ReadonlySet<string>): 'yes' | 'perhaps' | 'no' {
  let said: 'perhaps' | 'no' = 'no';
  for (const [first, list] of phrasesOf(phrases)) {
    if (!words.has(first)) continue;
    for (const wanted of list) {
      if (wanted.length === 1) return 'yes';
      if (wanted.every((word) => words.has(word))) said = 'perhaps';
    }
  }
  return said;
}

/** Is one of the phrases in the name? Lists are read once, so keep them: this is asked for every name of a file. */
export function hasAnyPhrase(name: string, phrases: readonly string[]): boolean {
  if (phrases.length < 4) {
    for (const phrase of phrases) if (hasPhrase(name, phrase)) return true;
    return false;
  }
  return findPhrase(name, phrases) !== undefined;
}

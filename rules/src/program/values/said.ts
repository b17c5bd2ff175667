import { findPhrase, wordsOf } from '../syntax/words';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Vowel marks of Arabic, which texts have or leave out. */
const OPTIONAL_MARKS = /[\p{Mn}\u0640]/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC]/g;
/** Texts in which folding changes the case only. */
const PLAIN = /^[\x20-\x26\x28-\x7e]*$/;
const INTERNAL_APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/** Words for people in one form: straight apostrophes inside of words left out, optional marks too. `don’t` and `don't` are `dont`. */
export function foldSaid(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = cache.get(text);
  if (folded === undefined) {
    folded = text.normalize('NFC').replace(OPTIONAL_MARKS, '').replace(APOSTROPHES, "'").replace(INTERNAL_APOSTROPHE, '').toLowerCase();
    if (cache.size >= MOST_TEXTS) cache.clear();
    cache.set(text, folded);
  }
  return folded;
}

/** Every text of a file is asked for many lists, one list after the other. */
const cache = new Map<string, string>();
const MOST_TEXTS = 10_000;

interface Said {
  readonly spaced: readonly string[];
  readonly unspaced: readonly string[];
  /** Meets every text that holds one of them, and few others: the longest word of each. */
  readonly hint: RegExp;
}
const lists = new WeakMap<readonly string[], Said>();

function readList(phrases: readonly string[]): Said {
  let list = lists.get(phrases);
  if (!list) {
    const folded = phrases.map(foldSaid);
    const spaced = folded.filter((phrase) => !UNSPACED.test(phrase));
    const unspaced = folded.filter((phrase) => UNSPACED.test(phrase));
    const longest = spaced.map((phrase) => wordsOf(phrase).reduce((long, word) => (word.length > long.length ? word : long), ''));
    // Words hold letters and digits only; other signs of the rest are escaped.
    const parts = [...new Set([...longest, ...unspaced])].map((part) => part.replace(/[^\p{L}\p{N} ]/gu, String.raw`\$&`));
    lists.set(phrases, list = { spaced, unspaced, hint: new RegExp(parts.join('|')) });
  }
  return list;
}

/**
 * The first of the phrases that a text for people holds, word by word; scripts that put no blanks between words are compared by
 * their letters. Undefined for none.
 */
export function findSaid(text: string, phrases: readonly string[]): string | undefined {
  const folded = foldSaid(text);
  const { spaced, unspaced, hint } = readList(phrases);
  if (!hint.test(folded)) return undefined;
  return unspaced.find((phrase) => folded.includes(phrase)) ?? (spaced.length > 0 ? findPhrase(folded, spaced) : undefined);
}

export const saysAny = (text: string, phrases: readonly string[]): boolean => findSaid(text, phrases) !== undefined;

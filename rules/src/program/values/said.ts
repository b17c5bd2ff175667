import { findPhrase } from '../syntax/words';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Vowel marks of Arabic, which texts have or leave out. */
const OPTIONAL_MARKS = /[\p{Mn}\u0640]/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC]/g;
const INTERNAL_APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/** Words for people in one form: straight apostrophes inside of words left out, optional marks too. `don’t` and `don't` are `dont`. */
export const foldSaid = (text: string): string =>
  text.normalize('NFC').replace(OPTIONAL_MARKS, '').replace(APOSTROPHES, "'").replace(INTERNAL_APOSTROPHE, '').toLowerCase();

interface Said {
  readonly spaced: readonly string[];
  readonly unspaced: readonly string[];
}
const lists = new WeakMap<readonly string[], Said>();

function readList(phrases: readonly string[]): Said {
  let list = lists.get(phrases);
  if (!list) {
    const folded = phrases.map(foldSaid);
    lists.set(
      phrases,
      list = {
        spaced: folded.filter((phrase) => !UNSPACED.test(phrase)),
        unspaced: folded.filter((phrase) => UNSPACED.test(phrase)),
      },
    );
  }
  return list;
}

/**
 * The first of the phrases that a text for people holds, word by word; scripts that put no blanks between words are compared by
 * their letters. Undefined for none.
 */
export function findSaid(text: string, phrases: readonly string[]): string | undefined {
  const folded = foldSaid(text);
  const { spaced, unspaced } = readList(phrases);
  return unspaced.find((phrase) => folded.includes(phrase)) ?? (spaced.length > 0 ? findPhrase(folded, spaced) : undefined);
}

export const saysAny = (text: string, phrases: readonly string[]): boolean => findSaid(text, phrases) !== undefined;

import type { WordCondition } from './triggers';
import { beginsWord, endsWord, isLetter } from './word-bounds';

/** Signs behind a word in which the rest of its name is looked for. */
const LONGEST_REST = 60;
/** A name, also one in a text: `delete-account`, `account.delete`, `/delete/account`. */
/** Signs of a name that are in no word of it. */
const NO_LETTER = /[\d_$]/;
const NAME_SIGN = /[\w$\-.:/]/;

/** Does a word that ends before an offset of a text count there? */
export function isMet({ kind, texts }: WordCondition, text: string, end: number): boolean {
  switch (kind) {
    case 'whole word':
      return endsWord(text, end);
    case 'in this case':
      return endsWord(text, end) && texts.some((name) => text.slice(end - name.length, end) === name);
    case 'end of a name':
      return !goesOn(text, end);
    case 'not before':
      return !texts.some((other) => text.slice(end, end + other.length).toLowerCase() === other);
    case 'in a name before':
      return hasInName(texts, text, end);
    case 'unless before':
      return !matchesAt(texts[0], text, end);
  }
}

const patterns = new Map<string, RegExp>();

function matchesAt(source: string, text: string, at: number): boolean {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, pattern = new RegExp(source, 'y'));
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Does a letter follow, maybe behind digits and underscores? */
function goesOn(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && NO_LETTER.test(text[at])) at++;
  return isLetter(text.charCodeAt(at));
}

function hasInName(words: readonly string[], text: string, from: number): boolean {
  const end = Math.min(text.length, from + LONGEST_REST);
  for (let at = from; at < end && NAME_SIGN.test(text[at]); at++)
    if (beginsWord(text, at) && words.some((word) => isWordAt(word, text, at))) return true;
  return false;
}

const isWordAt = (word: string, text: string, at: number): boolean =>
  text.slice(at, at + word.length).toLowerCase() === word && endsWord(text, at + word.length);

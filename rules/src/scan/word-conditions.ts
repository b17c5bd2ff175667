import type { WordCondition } from './triggers';
import { beginsWord, endsWord, isLetter } from './word-bounds';

/** Signs behind a word in which the rest of its name is looked for. */
const LONGEST_REST = 60;

const bitsOf = (signs: string): Uint8Array => {
  const bits = new Uint8Array(128);
  for (let i = 0; i < signs.length; i++) bits[signs.charCodeAt(i)] = 1;
  return bits;
};
/** Signs of a name that are in no word of it. */
const NO_LETTER = bitsOf('0123456789_$');
/** Signs of a name beside letters, also of one in a text: `delete-account`, `account.delete`, `/delete/account`. */
const NAME_SIGN = bitsOf('0123456789_$-.:/');

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
      return !texts.some((other) => isAt(other, text, end));
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
  while (NO_LETTER[text.charCodeAt(at)] === 1) at++;
  return isLetter(text.charCodeAt(at));
}

function hasInName(words: readonly string[], text: string, from: number): boolean {
  const end = Math.min(text.length, from + LONGEST_REST);
  for (let at = from; at < end && isNameSign(text.charCodeAt(at)); at++)
    if (beginsWord(text, at) && words.some((word) => isWordAt(word, text, at))) return true;
  return false;
}

const isNameSign = (code: number): boolean => isLetter(code) || NAME_SIGN[code] === 1;

const isWordAt = (word: string, text: string, at: number): boolean => isAt(word, text, at) && endsWord(text, at + word.length);

/** Is something in lower case at a place of a text? Compared sign by sign: a slice for each place would be garbage. */
function isAt(lower: string, text: string, at: number): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(at + i);
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== lower.charCodeAt(i)) return false;
  }
  return true;
}

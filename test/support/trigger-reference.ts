import { NON_ASCII, plainWord, type WordCondition } from '../../rules/src/scan/triggers';
import { beginsWord, isLetter } from '../../rules/src/scan/word-bounds';
import { isMet } from '../../rules/src/scan/word-conditions';
import { beginsComment, isMark } from '../../rules/src/scan/token-gaps';

const CLOSE = '*/';

/** The offset behind blanks and comments that begin at an offset. */
function behindComments(text: string, from: number): number {
  let at = from;
  while (beginsComment(text, at)) {
    const [mark, length] = text[at + 1] === '*' ? [CLOSE, 2] : ['\n', 0];
    const end = text.indexOf(mark, at + 2);
    at = end < 0 ? text.length : end + length;
    while (at < text.length && isMark(text, at)) at++;
  }
  return at;
}

/** Does a word, from its character `sign` on, occur at an offset? Every reading of the text counts: an apparent comment may be none. */
function follows(
  word: string,
  sign: number,
  text: string,
  from: number,
  last: number,
  isPastComment: boolean,
  condition: WordCondition | undefined,
): boolean {
  if (sign === word.length) return condition === undefined || isMet(condition, text, last + 1);
  let at = from;
  while (at < text.length && isMark(text, at)) at++;
  if (at >= text.length) return false;
  if (beginsComment(text, at)) {
    const behind = behindComments(text, at);
    if (behind < text.length && follows(word, sign, text, behind, last, true, condition)) return true;
    if (isPastComment) return false;
  }
  const char = text[at].toLowerCase();
  return (`'\``.includes(char) ? '"' : char) === word[sign] && text.charCodeAt(at) < 128
    && follows(word, sign + 1, text, at + 1, at, isPastComment, condition);
}

/** Is a trigger word in a text? As the scanner is meant to answer, one word and one offset after the other. */
export function isInText(word: string, text: string): boolean {
  const offsets = Array.from({ length: text.length }, (_, at) => at);
  if (word === NON_ASCII) return offsets.some((at) => text.charCodeAt(at) > 127 && /[\p{L}\u0300-\u036f]/u.test(text[at]));
  const { plain, condition } = plainWord(word);
  return offsets.some((at) =>
    !isMark(text, at) && (!isLetter(text.charCodeAt(at)) || beginsWord(text, at))
    && (text[at].toLowerCase() === plain[0] || (plain.startsWith('"') && `'\``.includes(text[at])))
    && follows(plain, 1, text, at + 1, at, false, condition)
  );
}

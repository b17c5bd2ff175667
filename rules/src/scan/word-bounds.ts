const BACKSLASH = 92;

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
export const isLetter = (code: number): boolean => isUpper(code) || isLower(code);

/** Does a word begin at a letter of a text, as in `shareLocation`, `URLName` and the escape `\nname`? Words are those of `wordsOf`. */
export function beginsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isLetter(before) || text.charCodeAt(at - 2) === BACKSLASH) return true;
  return isUpper(text.charCodeAt(at)) && (isLower(before) || isLower(text.charCodeAt(at + 1)));
}

/** Does no word of a text go on at a place, but for a plural s? */
export function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isLetter(code) || beginsWord(text, at)) return true;
  return (code === 83 || code === 115) && (!isLetter(text.charCodeAt(at + 1)) || beginsWord(text, at + 1));
}

/** Letters, and the accents of those that are written with one behind them. */
const OTHER_LETTER = /[\p{L}\u0300-\u036f]/u;

/** Is a character outside ASCII a letter of a word, and no typographic sign, symbol or emoji? */
export const isOtherLetter = (char: string): boolean => OTHER_LETTER.test(char);

/** Control characters, line ends, marks that turn the direction of text, and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFEFF]/gu;
const NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text from elsewhere (a path, a key, a piece of code) on one line and with nothing in it that a terminal or an editor
 * obeys instead of showing it: such characters become the escapes that JSON has for them. Showing a text twice changes nothing.
 */
export const toVisible = (text: string): string =>
  text.replace(INVISIBLE, (character) => NAMES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

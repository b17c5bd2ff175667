import { toVisible } from './rule/visible-text';

/** Code as CommonMark reads it: from one run of backticks to the next of the same length. */
const CODE = /(?<!`)(`+)(?!`)[\s\S]+?(?<!`)\1(?!`)/g;
const MARKUP = /[\\`*_<>[\]#~|&]/g;

/** Keeps a text from being read as Markdown; code in backticks stays as it is. */
export function escapeProse(text: string): string {
  const shown = toVisible(text);
  let escaped = '';
  let at = 0;
  for (const { 0: code, index } of shown.matchAll(CODE)) {
    escaped += shown.slice(at, index).replace(MARKUP, '\\$&') + code;
    at = index + code.length;
  }
  return escaped + shown.slice(at).replace(MARKUP, '\\$&');
}

/** A text as a code span, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const shown = toVisible(text);
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return longest > 0 ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`;
}

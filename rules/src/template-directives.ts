import type { FileContext } from './file-context';

interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  /** Rule ids as written; all rules when empty. */
  readonly rules: readonly string[];
  readonly range: readonly [number, number];
}

/** Files whose parsers do not hand comments of the markup to ESLint, so that ESLint cannot read directives in them. */
const MARKUP_UNSEEN = /\.(?:vue|svelte|astro)$/i;
const COMMENT = /<!--\s*eslint-(disable(?:-next-line|-line)?|enable)(?=[\s-])([\s\S]*?)-->/g;

/**
 * Does a comment in the markup of a component switch a rule off for an offset? The forms and their reach are ESLint's:
 * `<!-- eslint-disable-next-line gc25/… -- reason -->`, `-disable-line`, and `-disable` up to `-enable`.
 */
export function isSwitchedOff(file: FileContext, offset: number, ...ids: readonly string[]): boolean {
  if (!MARKUP_UNSEEN.test(file.filename)) return false;
  const lineOf = (at: number): number => file.sourceCode.getLocFromIndex(at).line;
  const about = directivesOf(file).filter(({ rules }) => rules.length === 0 || rules.some((rule) => ids.includes(rule)));
  const area = about.findLast(({ kind, range }) => (kind === 'disable' || kind === 'enable') && range[1] <= offset);
  if (area?.kind === 'disable') return true;
  return about.some(({ kind, range }) => (kind === 'disable-line' && lineOf(range[0]) === lineOf(offset)) || (kind === 'disable-next-line' && lineOf(range[1]) + 1 === lineOf(offset)));
}

const directivesOf = (file: FileContext): readonly Directive[] => file.once(directivesOf, () =>
  Array.from(file.text.matchAll(COMMENT), (match): Directive => ({
    kind: match[1] as Directive['kind'],
    rules: match[2].split(/\s--/)[0].split(',').map((rule) => rule.trim()).filter(Boolean),
    range: [match.index, match.index + match[0].length],
  })));

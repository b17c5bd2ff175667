import type { FileContext } from '../../../program/syntax/file-context';
import { sourceOf, wholeRange } from '../element-source';
import type { ElementView } from '../element-view';

/** A member path that an Angular template shows as text: `comment.author.lastName`. */
export interface ShownPath {
  readonly names: readonly string[];
  readonly range: readonly [number, number];
  readonly element: ElementView;
  /** Number of values in the same braces and in others of the element. */
  readonly siblings: number;
}

const BRACES = /\{\{([^{}]*)\}\}/g;
const PATH = /[a-z_$][\w$]*(?:[?!]?\.[a-z_$][\w$]*)+(?!\s*\()/gi;

/** What the braces of Angular elements show. Other hosts have expressions for this. */
export const shownPaths = (elements: readonly ElementView[], file: FileContext): readonly ShownPath[] =>
  elements.flatMap((element) => (element.host === 'angular' ? shownIn(element, file) : []));

function shownIn(element: ElementView, file: FileContext): ShownPath[] {
  const [start] = wholeRange(element);
  const inner = element.children.map(wholeRange);
  const values = Array.from(sourceOf(element, file).matchAll(BRACES)).flatMap((braces) => {
    const from = start + braces.index + 2;
    if (inner.some((range) => range[0] <= from && from < range[1])) return [];
    return Array.from(braces[1].split('|')[0].matchAll(PATH), (path) => {
      const at = from + path.index;
      return { names: path[0].split(/[?!]?\./), range: [at, at + path[0].length] as const, element };
    });
  });
  return values.map((value) => ({ ...value, siblings: values.length }));
}

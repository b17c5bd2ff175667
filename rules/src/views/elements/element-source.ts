import type { FileContext } from '../../program/syntax/file-context';
import type { ElementView } from './element-view';

/** Range of a whole element, from its start tag to the end of its end tag; of the start tag alone where the parser does not tell. */
export function wholeRange(element: ElementView): readonly [number, number] {
  const node = /Opening|StartTag/.test(element.node.type) ? (element.node.parent ?? element.node) : element.node;
  if (Array.isArray(node.range)) return node.range as [number, number];
  // Angular's parser keeps spans instead of ranges.
  const end = (node.endSourceSpan?.end?.offset ?? node.sourceSpan?.end?.offset) as number | undefined;
  return [element.range[0], Math.max(element.range[1], end ?? 0)];
}

/** Code of a whole element, without its comments. */
export const sourceOf = (element: ElementView, file: FileContext): string => file.getCode({ range: wholeRange(element) });

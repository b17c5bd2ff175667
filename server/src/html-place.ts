import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * What may be at an offset: a comment of the language, of JSX (Astro reads directives in that form too) or of markup;
 * or nothing, because the offset is inside a tag or a text, in which case `around` is the whole element or statement.
 */
export type CommentPlace =
  | { readonly kind: 'code' | 'jsx' | 'markup' }
  | { readonly kind: 'none'; readonly around?: readonly [number, number] };

type Node = DefaultTreeAdapterTypes.Node;

const SCRIPT_TYPE = /^(?:module|(?:text|application)\/(?:javascript|ecmascript|babel|jsx))?$/i;

const childrenOf =
  (node: Node): readonly Node[] => [...('childNodes' in node ? node.childNodes : []),
    ...('content' in node ? node.content.childNodes : [])];

/** What may be at an offset of an HTML page; `inScript` answers for a script, with an offset of the script's own text. */
export function getHtmlPlace(text: string, offset: number, inScript: (script: string, offset: number) => CommentPlace): CommentPlace {
  let place: CommentPlace = { kind: 'markup' };
  const visit = (node: Node): void => {
    if ('tagName' in node && node.sourceCodeLocation) {
      const location = node.sourceCodeLocation;
      const startTag = location.startTag ?? location;
      if (startTag.startOffset < offset && offset < startTag.endOffset) {
        place = { kind: 'none', around: [location.startOffset, location.endOffset] };
        return;
      }
      const type = node.attrs.find((attribute) => attribute.name === 'type')?.value ?? '';
      const content = node.childNodes[0]?.sourceCodeLocation;
      if (node.tagName === 'script' && content && content.startOffset <= offset && offset <= content.endOffset) {
        place = SCRIPT_TYPE.test(type)
          ? shifted(inScript(text.slice(content.startOffset, content.endOffset), offset - content.startOffset), content.startOffset)
          : { kind: 'none' };
        return;
      }
    }
    childrenOf(node).forEach(visit);
  };
  visit(parse(text, { sourceCodeLocationInfo: true }));
  return place;
}

const shifted = (
  place: CommentPlace,
  by: number,
): CommentPlace => (place.kind === 'none' && place.around ? { kind: 'none', around: [place.around[0] + by, place.around[1] + by] } : place);

import type { DefaultTreeAdapterTypes } from 'parse5';
import type { AstNode, Range } from '../program/syntax/ast';
import { MAX_DEPTH, TooDeepError } from '../program/syntax/limits/tree-depth';
import { bundledParsers } from './bundled-parsers-on-demand';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Markup as nodes with exact offsets. */
export interface MarkupRoot {
  /**
   * `HtmlElement { name, range, startRange, attributes, children }` and `HtmlText { value, range }`, in source order.
   * `name` is as written. Attributes are `HtmlAttribute { name, value, valueRange }`: name as written, value decoded
   * (null when bare), valueRange without quotes.
   */
  readonly children: AstNode[];
  readonly comments: readonly { readonly text: string; readonly range: Range }[];
}

export interface MarkupOptions {
  /** Where `text` starts in the file; 0 when left out. */
  readonly offset?: number;
  /** The node that contains the markup. */
  readonly parent?: AstNode;
  /** The markup is that of a `noscript` element, below which no other counts. */
  readonly isInNoscript?: boolean;
}

const PAGE = /<(?:!doctype|html|head|body)[\s>]/i;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'image',
  'param', 'keygen', 'frame', 'bgsound', 'basefont']);

interface Frame {
  readonly nodes: readonly ChildNode[];
  at: number;
  readonly parent: AstNode | undefined;
  readonly into: AstNode[];
  readonly depth: number;
}

/** What a template of Handlebars leaves out: `{{!-- <video autoplay></video> --}}`. */
const TEMPLATE_COMMENT = /\{\{!--[\s\S]*?--\}\}/g;
const withoutTemplateComments = (text: string): string => text.replace(TEMPLATE_COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));

/** Reads a page, or a fragment when it has no page frame. Throws a `TooDeepError` and nothing else. */
export function parseMarkup(text: string, options: MarkupOptions = {}): MarkupRoot {
  const offset = options.offset ?? 0;
  const { parse, parseFragment } = bundledParsers().parse5;
  const read = withoutTemplateComments(text);
  const root = PAGE.test(text) ? parse(read, { sourceCodeLocationInfo: true }) : parseFragment(read, { sourceCodeLocationInfo: true });
  const children: AstNode[] = [];
  const comments: { text: string; range: Range }[] = [];
  const seen = new Set<number>();
  const stack: Frame[] = [{ nodes: root.childNodes, at: 0, parent: options.parent, into: children, depth: 0 }];
  while (stack.length > 0) {
    const frame = stack.at(-1) as Frame;
    const node = frame.nodes[frame.at++];
    if (!node) {
      stack.pop();
      continue;
    }
    const location = node.sourceCodeLocation;
    const range: Range | undefined = location ? [location.startOffset + offset, location.endOffset + offset] : undefined;
    if (node.nodeName === '#comment') {
      if (range) comments.push({ text: (node as DefaultTreeAdapterTypes.CommentNode).data, range });
    } else if (node.nodeName === '#text') {
      if (range)
        frame.into.push({ type: 'HtmlText', value: (node as DefaultTreeAdapterTypes.TextNode).value, range, parent: frame.parent });
    } else if ('tagName' in node) {
      stack.push(enter(node, frame));
    }
  }
  return { children, comments };

  function enter(node: DefaultTreeAdapterTypes.Element, frame: Frame): Frame {
    if (frame.depth >= MAX_DEPTH) throw new TooDeepError();
    const below = node.nodeName === 'template' ? (node as DefaultTreeAdapterTypes.Template).content.childNodes : node.childNodes;
    const element = toElement(node, text, offset, frame.parent);
    // Elements that the page leaves out (html, tbody), and copies the parser makes of unclosed formatting elements.
    if (!element || seen.has(element.range[0])) return { nodes: below, at: 0, parent: frame.parent, into: frame.into, depth: frame.depth };
    seen.add(element.range[0]);
    frame.into.push(element);
    if (node.nodeName === 'noscript' && !options.isInNoscript) {
      const nested = readNoscript(node, element);
      if (nested) return nested;
    }
    const isFlat = isSelfClosed(node, element);
    if (isFlat) return { nodes: below, at: 0, parent: frame.parent, into: frame.into, depth: frame.depth };
    return { nodes: below, at: 0, parent: element, into: element.children as AstNode[], depth: frame.depth + 1 };
  }

  /** What a page shows without scripts counts too: tracking pixels are there. */
  function readNoscript(node: DefaultTreeAdapterTypes.Element, element: AstNode): Frame | undefined {
    const place = node.childNodes.length === 1 && node.childNodes[0].nodeName === '#text'
      ? node.childNodes[0].sourceCodeLocation
      : undefined;
    if (!place) return undefined;
    const inside = parseMarkup(text.slice(place.startOffset, place.endOffset), {
      offset: place.startOffset + offset,
      parent: element,
      isInNoscript: true,
    });
    element.children = inside.children;
    for (const comment of inside.comments) comments.push(comment);
    return { nodes: [], at: 0, parent: element, into: [], depth: 0 };
  }

  /** `<app-player />`: HTML would take all that follows as its content; the templates that write it so do not. */
  function isSelfClosed(node: DefaultTreeAdapterTypes.Element, element: AstNode): boolean {
    if (node.namespaceURI !== bundledParsers().parse5.html.NS.HTML || VOID.has(node.tagName) || node.sourceCodeLocation?.endTag)
      return false;
    const start = element.startRange as Range;
    if (text[start[1] - offset - 2] !== '/') return false;
    element.range = start;
    return true;
  }
}

function toElement(node: DefaultTreeAdapterTypes.Element, text: string, offset: number, parent: AstNode | undefined): AstNode | undefined {
  const location = node.sourceCodeLocation;
  if (!location) return undefined;
  const start = location.startTag ?? location;
  const element: AstNode = {
    type: 'HtmlElement',
    name: /^<([^\s/>]+)/.exec(text.slice(start.startOffset, start.startOffset + 200))?.[1] ?? node.tagName,
    range: [location.startOffset + offset, location.endOffset + offset],
    startRange: [start.startOffset + offset, start.endOffset + offset],
    attributes: [],
    children: [],
    parent,
  };
  for (const attribute of node.attrs) {
    // SVG attributes are renamed in the tree (`viewBox`), never in the list of places.
    const place = location.attrs?.[(attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name).toLowerCase()];
    if (!place) continue;
    const source = text.slice(place.startOffset, place.endOffset);
    const equals = /^[\s\S][^\s=]*(\s*=\s*)/.exec(source);
    let valueRange: Range | undefined;
    if (equals) {
      const quote = /["']/.test(source[equals[0].length] ?? '') ? 1 : 0;
      valueRange = [place.startOffset + offset + equals[0].length + quote, place.endOffset + offset - quote];
    }
    const name = equals ? equals[0].slice(0, equals[0].length - equals[1].length) : source;
    element.attributes.push({
      type: 'HtmlAttribute',
      name,
      value: equals ? attribute.value : null,
      valueRange,
      range: [place.startOffset + offset, place.endOffset + offset],
      parent: element,
    });
  }
  return element;
}

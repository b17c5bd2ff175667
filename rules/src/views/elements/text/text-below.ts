import type { AstNode } from '../../../program/syntax/ast';

/** UTF-16 units of an element's text that are read; longer text is a page, not a label. */
const LONGEST_TEXT = 20_000;

/** What a node adds to the text of what encloses it: its own text, or that of other nodes, in the order of the text. */
export type TextPart = string | { readonly below: readonly (AstNode | null | undefined)[] };

interface Frame {
  readonly node: AstNode;
  readonly below: readonly (AstNode | null | undefined)[];
  at: number;
  text: string | undefined;
}

/** Joins two texts with a blank; undefined is none at all. */
const joined = (text: string | undefined, more: string | undefined): string | undefined =>
  text === undefined ? more : more === undefined || text.length >= LONGEST_TEXT ? text : `${text} ${more}`;

/** Reads the text below nodes: each node once, whatever is asked, and without recursion. */
export function textReader(partOf: (node: AstNode) => TextPart): (root: AstNode) => string {
  const memory = new Map<AstNode, string | undefined>();
  return (root) => {
    const stack: Frame[] = [];
    const open = (node: AstNode): void => {
      const part = partOf(node);
      if (typeof part === 'string') memory.set(node, part);
      else stack.push({ node, below: part.below, at: 0, text: undefined });
    };
    if (!memory.has(root)) open(root);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const child = frame.below[frame.at];
      if (child && !memory.has(child)) open(child);
      else {
        if (child) frame.text = joined(frame.text, memory.get(child));
        frame.at++;
        if (frame.at < frame.below.length) continue;
        memory.set(frame.node, frame.text);
        stack.pop();
      }
    }
    return memory.get(root) ?? '';
  };
}

import { type AstNode, isNode } from './ast';

/** Levels of nodes. Recursion over a deeper tree could overflow the stack, in gc25 as in ESLint and the parsers. */
export const MAX_DEPTH = 2500;

/** Brackets, or elements of a language whose compiler is slow on them, around one another. Parsers recurse several times for each. */
export const MAX_NESTING = 300;

/** What is said of a file that is nested too deeply. */
export const TOO_DEEP =
  `This file nests code too deeply (more than ${MAX_NESTING} brackets or ${MAX_DEPTH} levels of syntax), so gc25 did not check it; split the longest chain or the deepest nesting, or ignore the file.`;

/** Thrown by parsers and views for what is nested more than `MAX_DEPTH` levels deep. */
export class TooDeepError extends Error {
  constructor() {
    super(TOO_DEEP);
  }
}

/**
 * Where the children of a node may be whose type the parser gives no keys for, as for the template when another parser
 * reads the scripts of a Vue file.
 */
const ownKeysOf = (node: AstNode): string[] =>
  Object.keys(node).filter((key) => !/^(?:parent|tokens|comments|errors|references|variables|namespace)$/.test(key));

/**
 * Calls `enter` once for every node of a tree, parents first and in source order, with the parent and the depth (1 for the
 * root). Stops when `enter` answers false. Uses no recursion, so that depth costs no stack.
 */
export function visitTree(
  root: AstNode,
  keys: Readonly<Record<string, readonly string[]>>,
  enter: (node: AstNode, parent: AstNode | undefined, depth: number) => boolean | void,
): void {
  const seen = new Set<AstNode>();
  const stack: { readonly node: AstNode; readonly parent: AstNode | undefined; readonly depth: number }[] = [{
    node: root,
    parent: undefined,
    depth: 1,
  }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, parent, depth } = entry;
    if (seen.has(node)) continue;
    seen.add(node);
    if (enter(node, parent, depth) === false) return;
    const first = stack.length;
    for (const key of keys[node.type] ?? ownKeysOf(node)) {
      const child = node[key] as unknown;
      if (Array.isArray(child)) { for (const item of child) if (isNode(item)) stack.push({ node: item, parent: node, depth: depth + 1 }); }
      else if (isNode(child)) stack.push({ node: child, parent: node, depth: depth + 1 });
    }
    // vue-eslint-parser keeps the template beside the program body, outside its visitor keys.
    if (node === root && isNode(node.templateBody)) stack.push({ node: node.templateBody as AstNode, parent: node, depth: depth + 1 });
    // The last child pushed is the next one taken.
    for (let low = first, high = stack.length - 1; low < high; low++, high--) [stack[low], stack[high]] = [stack[high], stack[low]];
  }
}

/** Is a tree nested more than `MAX_DEPTH` levels deep? */
export function isTooDeep(root: AstNode, keys: Readonly<Record<string, readonly string[]>> = {}): boolean {
  let isDeep = false;
  visitTree(root, keys, (_node, _parent, depth) => {
    isDeep = depth > MAX_DEPTH;
    return !isDeep;
  });
  return isDeep;
}

/** Did something run out of stack? V8 throws a RangeError, and acorn a SyntaxError of its own. */
export const isStackOverflow = (error: unknown): boolean =>
  (error instanceof RangeError && /call stack/i.test(error.message))
  || (error instanceof SyntaxError && /stack space/i.test(error.message));

// What is not closed reaches to the end, so that a text of openers alone takes linear time.
const BRACKET = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[([{)\]}]/g;
const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?([a-z][\w.:-]*)(?:[\s/](?:"[^"]*"|'[^']*'|[^'"<>])*)?>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * Are more than `MAX_NESTING` brackets of a script around one another? Parsers overflow on such a text, or end the process:
 * V8 gives up where a pattern is compiled with little stack left.
 */
export function hasDeepBrackets(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(BRACKET)) {
    if (token.length > 1) continue;
    depth = '([{'.includes(token) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

/** Are more than `MAX_NESTING` elements of markup around one another, according to its text? */
export function hasDeepElements(text: string): boolean {
  let depth = 0;
  for (const [tag, name] of text.matchAll(TAG)) {
    if (name === undefined || tag.endsWith('/>') || VOID.test(name)) continue;
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

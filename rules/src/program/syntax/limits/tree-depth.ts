import { type AstNode, isNode } from '../ast';

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

const NO_CHILD = /^(?:parent|tokens|comments|errors|references|variables|namespace)$/;
/**
 * Where the children of a node may be whose type the parser gives no keys for, as for the template when another parser
 * reads the scripts of a Vue file.
 */
const ownKeysOf = (node: AstNode): string[] => Object.keys(node).filter((key) => !NO_CHILD.test(key));

type VisitorKeys = Readonly<Record<string, readonly string[]>>;

/**
 * Calls `enter` once for every node of a tree, parents first and in source order, with the parent and the depth (1 for the
 * root). Stops when `enter` answers false. Uses no recursion, so that depth costs no stack, and neither closures nor iterators of its
 * own: this runs for every node of every file that a rule looks at.
 */
export function visitTree(
  root: AstNode,
  keys: VisitorKeys,
  enter: (node: AstNode, parent: AstNode | undefined, depth: number) => boolean | void,
): void {
  // Trees without keys may hold a node in two places, or in itself.
  const seen = new Set<AstNode>();
  const nodes: AstNode[] = [root];
  const parents: (AstNode | undefined)[] = [undefined];
  const depths: number[] = [1];
  for (let size = 1; size > 0;) {
    const node = nodes[--size];
    const depth = depths[size];
    let own = keys[node.type];
    if (own === undefined) {
      if (seen.has(node)) continue;
      seen.add(node);
      own = ownKeysOf(node);
    }
    if (enter(node, parents[size], depth) === false) return;
    const first = size;
    // vue-eslint-parser keeps the template beside the program body, outside its visitor keys.
    if (node === root && isNode(node.templateBody)) nodes[size++] = node.templateBody as AstNode;
    for (let index = own.length - 1; index >= 0; index--) {
      const child = node[own[index]] as unknown;
      if (typeof child !== 'object' || child === null) continue;
      if (!Array.isArray(child)) {
        if (typeof (child as AstNode).type !== 'string') continue;
        // A child under two keys, as in `{ a }`, is visited once.
        for (let twin = first; twin < size; twin++) {
          if (nodes[twin] !== child) continue;
          nodes.copyWithin(twin, twin + 1, size--);
          break;
        }
        nodes[size++] = child as AstNode;
      } else {
        for (let item = child.length - 1; item >= 0; item--) if (isNode(child[item])) nodes[size++] = child[item] as AstNode;
      }
    }
    for (let index = first; index < size; index++) {
      parents[index] = node;
      depths[index] = depth + 1;
    }
  }
}

/** Is a tree nested more than `MAX_DEPTH` levels deep? */
export function isTooDeep(root: AstNode, keys: VisitorKeys = {}): boolean {
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

const LINK = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\s+|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|\??\.(?!\.)|[\w$]+|\S/g;
const GAP = /^(?:\s|\/[/*])/;
const DOT = /^\??\.$/;
const NAME = /^[\w$]/;

/**
 * Does a script hold a chain of more than `MAX_DEPTH` members, `a.b.c`, each of which is a level of the tree? The text says so
 * without a parser, which would take longer to load than the text is worth.
 */
export function hasLongChain(text: string): boolean {
  let links = 0;
  let isBehindName = false;
  let isBehindDot = false;
  for (const [token] of text.matchAll(LINK)) {
    if (GAP.test(token)) continue;
    if (DOT.test(token) && isBehindName) links++;
    else if (!NAME.test(token) || !isBehindDot) links = 0;
    if (links > MAX_DEPTH) return true;
    isBehindDot = DOT.test(token) && isBehindName;
    isBehindName = NAME.test(token);
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

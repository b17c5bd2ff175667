import type { AstNode } from '../../program/syntax/ast';

/** A token as ESLint wants it; types are those of typescript-estree. */
export interface Token extends AstNode {
  value: string;
}

/** Words that are tokens of type `Keyword` where the tree has no name of an entity in their place. */
const KEYWORDS =
  new Set(('break case catch class const continue debugger default delete do else enum export extends finally for function if '
    + 'implements import in instanceof interface let new package private protected public return static super switch this throw try typeof '
    + 'var void while with yield').split(' '));

const SPACE = /\s+/y;
const WORD = /#?(?:[\p{ID_Continue}$\u200c\u200d]|\\u(?:[\da-f]{4}|\{[\da-f]+\}))+/iuy;
const PUNCTUATOR = /=>|\.\.\.|\?\.(?!\d)|(?:\*\*|&&|\|\||\?\?|<<|>>>?|[=!]=)=?|\+\+|--|[-+*/%&|^<>]=|./suy;

/** The start of something that the text alone does not determine. */
interface Landmark {
  readonly type: string;
  readonly end: number;
}

/**
 * The tokens of a script. The tree says where literals, texts and templates are and which words are names; what is between
 * those is words and signs.
 */
export function tokensOf(
  text: string,
  root: AstNode,
  visitorKeys: Readonly<Record<string, readonly string[]>>,
  comments: readonly AstNode[],
): Token[] {
  const { landmarks, singles } = landmarksOf(root, visitorKeys);
  for (const { range } of comments) landmarks.set(range[0], { type: '', end: range[1] });
  const tokens: Token[] = [];
  const match = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  for (let at = 0; at < text.length;) {
    const landmark = landmarks.get(at);
    let end = landmark ? landmark.end : match(SPACE, at);
    let type = landmark?.type ?? '';
    if (!landmark && end === at) {
      end = match(WORD, at);
      if (end > at) type = typeOfWord(text.slice(at, end));
      else {
        type = 'Punctuator';
        end = singles.has(at) ? at + 1 : endOfSign(match(PUNCTUATOR, at), at, landmarks, singles);
      }
    } else if (NAMES.has(type)) end = Math.max(match(WORD, at), type === 'JSXIdentifier' ? end : at + 1);
    if (type !== '') tokens.push(tokenOf(type, text, at, end));
    at = end;
  }
  return tokens;
}

const NAMES = new Set(['Identifier', 'JSXIdentifier', 'PrivateIdentifier']);

function typeOfWord(word: string): string {
  if (word === 'true' || word === 'false') return 'Boolean';
  if (word === 'null') return 'Null';
  if (word.startsWith('#')) return 'PrivateIdentifier';
  return KEYWORDS.has(word) ? 'Keyword' : 'Identifier';
}

/** Signs are as long as they can be, but no literal, comment or bracket of types is part of one. */
function endOfSign(longest: number, start: number, landmarks: ReadonlyMap<number, Landmark>, singles: ReadonlySet<number>): number {
  for (let end = start + 1; end < longest; end++) if (landmarks.has(end) || singles.has(end)) return end;
  return longest;
}

function tokenOf(type: string, text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  const token: Token = { type, value: type === 'PrivateIdentifier' ? written.slice(1) : written, range: [start, end], start, end };
  if (type === 'RegularExpression') {
    const slash = written.lastIndexOf('/');
    token.regex = { pattern: written.slice(1, slash), flags: written.slice(slash + 1) };
  }
  return token;
}

interface Landmarks {
  readonly landmarks: Map<number, Landmark>;
  /** Offsets of `<` and `>` that are tokens by themselves, whatever is beside them. */
  readonly singles: Set<number>;
}

function landmarksOf(root: AstNode, visitorKeys: Readonly<Record<string, readonly string[]>>): Landmarks {
  const landmarks = new Map<number, Landmark>();
  const singles = new Set<number>();
  const nodes = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const [start, end] = node.range;
    const type = typeOfLeaf(node);
    if (type !== undefined) { if (end > start) landmarks.set(start, { type, end }); }
    else if (WITH_OWN_BRACKETS.test(node.type)) singles.add(start).add(end - 1);
    for (const key of visitorKeys[node.type] ?? []) {
      const child = node[key] as AstNode | readonly (AstNode | null)[] | null | undefined;
      if (Array.isArray(child)) { for (const item of child) if (item) nodes.push(item as AstNode); }
      else if (child) nodes.push(child as AstNode);
    }
  }
  return { landmarks, singles };
}

const WITH_OWN_BRACKETS = /^TSTypeParameter(?:Instantiation|Declaration)$|^JSX(?:Opening|Closing)/;

function typeOfLeaf(node: AstNode): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeOfLiteral(node);
    case 'TemplateElement':
      return 'Template';
    case 'Identifier':
      // The `new` of `new.target` and the `import` of `import.meta` are no names.
      return node.parent?.type === 'MetaProperty' && node.parent.meta === node ? 'Keyword' : 'Identifier';
    case 'JSXText':
    case 'JSXIdentifier':
    case 'PrivateIdentifier':
      return node.type;
    default:
      return undefined;
  }
}

function typeOfLiteral({ value, raw, regex, bigint, parent }: AstNode): string {
  if (regex) return 'RegularExpression';
  if (bigint !== undefined || typeof value === 'number') return 'Numeric';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === null && raw === 'null') return 'Null';
  return parent?.type === 'JSXAttribute' ? 'JSXText' : 'String';
}

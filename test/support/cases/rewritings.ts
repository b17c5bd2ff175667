import { type AstNode, walk } from '../../../rules/src/program/syntax/ast';

/** A parsed script, as ESLint's `SourceCode` gives it. */
export interface ScriptSource {
  readonly text: string;
  readonly ast: AstNode;
  readonly visitorKeys: Record<string, readonly string[]>;
  getAllComments(): AstNode[];
}

export interface Rewriting {
  readonly name: string;
  /** Needs a script's tokens; the others work on any text. */
  readonly isForScripts: boolean;
  /** The same program written otherwise; undefined where there is nothing to write otherwise. */
  rewrite(source: ScriptSource): string | undefined;
}

interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

function apply(text: string, edits: readonly Edit[]): string | undefined {
  if (edits.length === 0) return undefined;
  const sorted = edits.map((edit, index) => ({ ...edit, index })).sort((a, b) => b.at - a.at || b.end - a.end || b.index - a.index);
  return sorted.reduce((all, { at, end, text: added }) => all.slice(0, at) + added + all.slice(end), text);
}

const insert = (at: number, text: string): Edit => ({ at, end: at, text });

function nodesOf(source: ScriptSource, ...types: string[]): AstNode[] {
  const found: AstNode[] = [];
  walk(source.ast, (node) => {
    if (types.includes(node.type)) found.push(node);
  }, source.visitorKeys);
  return found;
}

const tokensOf = (source: ScriptSource): AstNode[] => (source.ast.tokens ?? []) as AstNode[];

/** Gaps between two tokens of a script, without those between the tags of JSX and inside them, where blanks are text. */
function gapsOf(source: ScriptSource): { start: number; end: number; before: AstNode; after: AstNode }[] {
  const markup = nodesOf(source, 'JSXElement', 'JSXFragment', 'JSXExpressionContainer', 'JSXSpreadAttribute', 'JSXSpreadChild');
  const isInMarkup = (position: number): boolean =>
    /^JSX(?:Element|Fragment)$/.test(markup.findLast((node) => node.range[0] < position && position < node.range[1])?.type ?? '');
  const tokens = tokensOf(source);
  const comments = source.getAllComments();
  return tokens.slice(1).flatMap((after, i) => {
    const before = tokens[i];
    const [start, end] = [before.range[1], after.range[0]];
    return isInMarkup(start) || isInMarkup(end) || comments.some(({ range }) => range[0] >= start && range[1] <= end)
      ? []
      : [{ start, end, before, after }];
  });
}

const TERMINATED = new Set([
  'ExpressionStatement',
  'VariableDeclaration',
  'ReturnStatement',
  'ThrowStatement',
  'BreakStatement',
  'ContinueStatement',
  'DebuggerStatement',
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
  'TSTypeAliasDeclaration',
]);
const LISTS = new Set(['Program', 'BlockStatement', 'StaticBlock', 'SwitchCase', 'TSModuleBlock']);
/** What would continue the line before. */
const CONTINUES = /^[([`+\-*/,.<=?&|^%:]|^in(?:stanceof)?\b|^as\b|^satisfies\b/;

function withoutSemicolons(source: ScriptSource): string | undefined {
  const edits: Edit[] = [];
  for (const node of nodesOf(source, ...TERMINATED)) {
    if (!LISTS.has(node.parent?.type ?? '')) continue;
    const end = node.range[1];
    if (source.text[end - 1] !== ';') continue;
    const rest = source.text.slice(end);
    const next = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/.exec(rest)?.[0].length ?? 0;
    const follows = rest.slice(next);
    if (CONTINUES.test(follows)) continue;
    const needsBreak = follows !== '' && !follows.startsWith('}') && !rest.slice(0, next).includes('\n');
    edits.push({ at: end - 1, end, text: needsBreak ? '\n' : '' });
  }
  return apply(source.text, edits);
}

function parenthesised(source: ScriptSource): string | undefined {
  const args = nodesOf(source, 'CallExpression', 'NewExpression').flatMap((call) => call.arguments as AstNode[]).filter(({ type }) =>
    type !== 'SpreadElement'
  );
  return apply(source.text, args.flatMap(({ range }) => [insert(range[0], '('), insert(range[1], ')')]));
}

/** Tokens directly after a word, as in `setInterval(`, `params: {`, `list[0]`: no one writes a comment there. */
const GLUED = new Set(['(', '[', '<', '.', '?.', ':', ',', ';', '!']);

/** A comment in every gap where people could put one; not between the texts of JSX. */
function commented(source: ScriptSource): string | undefined {
  const gaps = gapsOf(source).filter(({ start, end, before, after }) =>
    before.value !== '.' && before.value !== '?.' && !(start === end && GLUED.has(after.value as string))
  );
  return apply(source.text, gaps.map(({ end }) => insert(end, '/* c */ ')));
}

function annotated(source: ScriptSource): string | undefined {
  const properties = nodesOf(source, 'ObjectExpression').flatMap((object) => object.properties as AstNode[]);
  return apply(source.text, properties.map(({ range }, index) => insert(range[0], `\n// note ${index}\n`)));
}

function trailingCommas(source: ScriptSource): string | undefined {
  const lists = [
    ...nodesOf(source, 'ObjectExpression').map((node) => ({ node, last: (node.properties as AstNode[]).at(-1) })),
    ...nodesOf(source, 'ArrayExpression').map((node) => ({ node, last: (node.elements as (AstNode | null)[]).at(-1) })),
    ...nodesOf(source, 'CallExpression', 'NewExpression').map((node) => ({ node, last: (node.arguments as AstNode[]).at(-1) })),
  ];
  const tokens = tokensOf(source);
  return apply(
    source.text,
    lists.flatMap(({ node, last }) => {
      const close = tokens.findLastIndex((token) => token.range[1] === node.range[1]);
      const before = tokens[close - 1];
      return last && before && before.value !== ',' ? [insert(before.range[1], ',')] : [];
    }),
  );
}

const tabbed = (source: ScriptSource): string | undefined =>
  apply(
    source.text,
    gapsOf(source).flatMap(({ start, end }) => {
      const blanks = source.text.slice(start, end);
      const indent = blanks.slice(blanks.lastIndexOf('\n') + 1);
      return blanks.includes('\n') && indent.includes(' ') ? [{ at: end - indent.length, end, text: indent.replace(/ {1,2}/g, '\t') }] : [];
    }),
  );

function oneLine(source: ScriptSource): string | undefined {
  const { text } = source;
  const edits: Edit[] = [];
  for (const { start, end } of gapsOf(source)) if (/[\n\r]/.test(text.slice(start, end))) edits.push({ at: start, end, text: ' ' });
  if (edits.length === 0) return undefined;
  for (const node of nodesOf(source, ...TERMINATED)) {
    const isDeclaration = /^Export(?:Named|Default)Declaration$/.test(node.type) && node.declaration
      && /(?:Declaration|Class)$/.test(node.declaration.type as string) && node.declaration.type !== 'VariableDeclaration';
    if (LISTS.has(node.parent?.type ?? '') && !/[;}]$/.test(text.slice(...node.range)) && !isDeclaration)
      edits.push(insert(node.range[1], ';'));
  }
  for (const comment of source.getAllComments())
    if (comment.type === 'Line') edits.push({ at: comment.range[0], end: comment.range[1], text: `/*${comment.value as string}*/` });
  return apply(text, edits);
}

const crlf = ({ text }: ScriptSource): string | undefined => (text.includes('\n') ? text.replace(/\r?\n/g, '\r\n') : undefined);

export const rewritings: readonly Rewriting[] = [
  { name: 'CRLF', isForScripts: false, rewrite: crlf },
  { name: 'without semicolons', isForScripts: true, rewrite: withoutSemicolons },
  { name: 'arguments in parentheses', isForScripts: true, rewrite: parenthesised },
  { name: 'comments between tokens', isForScripts: true, rewrite: commented },
  { name: 'a comment above each property', isForScripts: true, rewrite: annotated },
  { name: 'trailing commas', isForScripts: true, rewrite: trailingCommas },
  { name: 'tabs for spaces', isForScripts: true, rewrite: tabbed },
  { name: 'on one line', isForScripts: true, rewrite: oneLine },
];

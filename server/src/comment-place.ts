import path from 'node:path';
import type { ParserLoader } from '../../rules/src/hosts/node';
import { type CommentPlace, getHtmlPlace } from './html-place';
import { getSyntaxTree, nodesAround, type SyntaxNode } from './syntax-tree';

export type { CommentPlace } from './html-place';

/** Answers for offsets of one text; the text is parsed once, when the first answer is asked for. */
export type PlaceFinder = (offset: number) => CommentPlace;

const CODE: CommentPlace = { kind: 'code' };
const MARKUP: CommentPlace = { kind: 'markup' };

export function placeFinder(text: string, file: string, loadParser: ParserLoader): PlaceFinder {
  if (/^\.html?$/i.test(path.extname(file))) {
    return (offset) => getHtmlPlace(text, offset, (script, at) => placeFinder(script, 'inline.jsx', loadParser)(at));
  }
  let root: SyntaxNode | undefined | null = null;
  return (offset) => {
    if (root === null) root = getSyntaxTree(text, file, loadParser);
    return root ? placeIn(nodesAround(root, offset), offset, path.extname(file).toLowerCase()) : { kind: 'none' };
  };
}

function placeIn(around: readonly SyntaxNode[], offset: number, extension: string): CommentPlace {
  const innermost = around[around.length - 1];
  const statement = around.findLast((node) => /Statement$|Declaration$|^PropertyDefinition$|^MethodDefinition$/.test(node.type));
  switch (innermost.type) {
    case 'TemplateLiteral':
    case 'TemplateElement':
    case 'Literal':
    case 'JSXAttribute':
      return { kind: 'none', around: statement?.range };
    case 'JSXText':
    case 'JSXElement':
    case 'JSXFragment':
    case 'AstroFragment':
      return { kind: 'jsx' };
    default:
  }
  if (extension !== '.vue' && extension !== '.svelte') return CODE;
  const element = around.findLast((node) => node.type === 'VElement' || /^Svelte.*Element$/.test(node.type));
  if (!element) return extension === '.svelte' && innermost.type === 'Program' && !isInScript(around[0], offset) ? MARKUP : CODE;
  if (element.type === 'SvelteScriptElement') return CODE;
  const tag = element.startTag as SyntaxNode | undefined;
  if (tag && tag.range[0] < offset && offset < tag.range[1]) return { kind: 'none', around: element.range };
  return MARKUP;
}

const isInScript = (program: SyntaxNode, offset: number): boolean =>
  (program.body as SyntaxNode[]).some((node) => node.type === 'SvelteScriptElement' && node.range[0] < offset && offset < node.range[1]);

import type { AstNode, Range } from '../program/syntax/ast';
import { hasDeepBrackets, isStackOverflow, TooDeepError } from '../program/syntax/limits/tree-depth';
import { bundledParsers } from './bundled-parsers-on-demand';
import type { LineIndex } from './line-index';

/** A piece of script inside a page. */
export interface ScriptPiece {
  readonly text: string;
  readonly isModule: boolean;
  /** Offset in the file of an offset in `text`. */
  toFile(offset: number): number;
}

export interface ParsedScript {
  readonly body: AstNode[];
  readonly comments: AstNode[];
  readonly tokens: AstNode[];
}

/** Why a piece of script could not be read. Line and column count from 1. */
export interface ScriptError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Parses a piece of script by itself and moves every node to its place in the file; a ScriptError when it does not parse. */
export function parseScript(piece: ScriptPiece, lines: LineIndex): ParsedScript | ScriptError {
  if (hasDeepBrackets(piece.text)) throw new TooDeepError();
  const { espree } = bundledParsers();
  let program: AstNode;
  try {
    program = espree.parse(piece.text, {
      ecmaVersion: 'latest',
      sourceType: piece.isModule ? 'module' : 'script',
      range: true,
      loc: true,
      comment: true,
      tokens: true,
      ecmaFeatures: { globalReturn: !piece.isModule, jsx: true },
    }) as unknown as AstNode;
  } catch (error) {
    if (isStackOverflow(error)) throw error;
    const { message, index } = error as { message: string; index?: number };
    const { line, column } = lines.at(piece.toFile(Math.min(index ?? 0, piece.text.length)));
    return { message, line, column: column + 1 };
  }
  const move = (node: AstNode): void => {
    const range: Range = [piece.toFile(node.range[0]), piece.toFile(node.range[1])];
    node.range = range;
    node.start = range[0];
    node.end = range[1];
    node.loc = { start: lines.at(range[0]), end: lines.at(range[1]) };
  };
  const body = program.body as AstNode[];
  for (const node of [...(program.comments as AstNode[]), ...(program.tokens as AstNode[])]) move(node);
  const stack: AstNode[] = [...body];
  for (let node = stack.pop(); node; node = stack.pop()) {
    move(node);
    for (const key of espree.VisitorKeys[node.type] ?? []) {
      for (const child of [node[key]].flat() as (AstNode | null | undefined)[]) {
        if (!child) continue;
        child.parent = node;
        stack.push(child);
      }
    }
  }
  return { body, comments: program.comments as AstNode[], tokens: program.tokens as AstNode[] };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00a0',
};

/** Attribute text as a piece of script: entities are decoded, offsets still lead to the written text. */
export function handlerPiece(written: string, start: number): ScriptPiece {
  if (!written.includes('&')) return { text: written, isModule: false, toFile: (offset) => start + offset };
  const offsets: number[] = [];
  let text = '';
  let last = 0;
  for (const match of written.matchAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|[a-z]+);/gi)) {
    const code = Number.parseInt(match[1] ?? match[2] ?? '', match[1] ? 16 : 10);
    const character = Number.isNaN(code) ? ENTITIES[match[0].toLowerCase()] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined) continue;
    append(last, match.index);
    for (let i = 0; i < character.length; i++) offsets.push(match.index);
    text += character;
    last = match.index + match[0].length;
  }
  append(last, written.length);
  offsets.push(written.length);
  return { text, isModule: false, toFile: (offset) => start + offsets[offset] };

  function append(from: number, to: number): void {
    for (let i = from; i < to; i++) offsets.push(i);
    text += written.slice(from, to);
  }
}

import type { AstNode, Range } from './ast';
import type { FileContext } from './file-context';

/** A text of the program, letter by letter as the file has it. */
export interface SourceText {
  readonly content: string;
  /** UTF-16 offset in the file where the content begins. */
  readonly start: number;
}

const withPlainEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * The content of a string literal or of a part of a template. Undefined for other literals, and for strings whose escapes
 * would move places in the content. Some parsers turn the line ends of `raw` into `\n`; here they stay as in the file.
 */
export function sourceTextOf(node: AstNode, file: FileContext): SourceText | undefined {
  const source = file.getText(node);
  if (node.type === 'Literal') {
    const at = typeof node.value === 'string' ? source.indexOf(node.value) : -1;
    return at < 0 ? undefined : { content: node.value as string, start: node.range[0] + at };
  }
  const raw = withPlainEnds(node.value.raw as string);
  // Parsers differ on whether the marks around a part belong to it.
  for (const [before, after] of [[1, 1], [1, 2], [0, 0]]) {
    const content = source.slice(before, source.length - after);
    if (withPlainEnds(content) === raw) return { content, start: node.range[0] + before };
  }
  return undefined;
}

const BREAK = /[\s"'`(),<>]/;

/** Where a text holds some letters, with those beside them up to a blank, a quote or a bracket: UTF-16 offsets in the file. */
export function rangeOfWord(text: AstNode, letters: string, file: FileContext): Range | undefined {
  const source = sourceTextOf(text, file);
  const at = source ? source.content.indexOf(letters) : -1;
  if (!source || at < 0) return undefined;
  const lead = source.content.slice(0, at).split(BREAK).at(-1) ?? '';
  const [rest] = source.content.slice(at + letters.length).split(BREAK, 1);
  return [source.start + at - lead.length, source.start + at + letters.length + rest.length];
}

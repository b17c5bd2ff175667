import type { AstNode } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { type MarkupRoot, parseMarkup } from '../../../parsers/markup';
import { FILLER } from '../../../parsers/server-tags';
import type { Hole } from '../hosts/markup';

export interface TemplateText {
  readonly markup: MarkupRoot;
  /** By where they start. */
  readonly holes: ReadonlyMap<number, Hole>;
}

/** Markup inside a template literal. Holes are filled with as many neutral characters, so that offsets hold. */
export function readTemplateLiteral(template: AstNode, file: FileContext): TemplateText {
  const start = template.range[0] + 1;
  const quasis = template.quasis as AstNode[];
  const holes = new Map<number, Hole>();
  const pieces: string[] = [];
  let from = start;
  (template.expressions as AstNode[]).forEach((node, i) => {
    const range: [number, number] = [startOfHole(quasis[i], file), endOfHole(quasis[i + 1], file)];
    holes.set(range[0], { node, range });
    pieces.push(file.text.slice(from, range[0]), FILLER.repeat(range[1] - range[0]));
    from = range[1];
  });
  pieces.push(file.text.slice(from, template.range[1] - 1));
  return { markup: parseMarkup(pieces.join(''), { offset: start, parent: template }), holes };
}

// Parsers disagree whether the range of a quasi includes `${` and `}`; the text decides.
const startOfHole = (
  quasi: AstNode,
  file: FileContext,
): number => (file.text.startsWith('${', quasi.range[1]) ? quasi.range[1] : quasi.range[1] - 2);
const endOfHole = (quasi: AstNode, file: FileContext): number => (file.text[quasi.range[0]] === '}' ? quasi.range[0] + 1 : quasi.range[0]);

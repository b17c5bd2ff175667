import { replaceNode } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { ShownText } from '../../facts/shown-texts';
import type { FactSources } from '../../facts/sources';

/** Puts another text in place of one that is a single literal; undefined for one that is put together, and for markup. */
export function replaceShownText({ node, text }: ShownText, neutral: string | undefined, { file }: FactSources): TextEdit[] | undefined {
  if (neutral === undefined || node?.type !== 'Literal' || node.value !== text) return undefined;
  const [quote] = file.getText(node);
  // A project gives any text: what ends a line or begins an escape is written as an escape.
  const escaped = JSON.stringify(neutral).slice(1, -1).replaceAll(String.raw`\"`, '"');
  return replaceNode(node, `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`);
}

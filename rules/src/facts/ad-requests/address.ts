import { type AstNode, unwrap } from '../../program/syntax/ast';

/** Stands in an address for a part that the file does not tell. */
export const GAP = '\u0000';

/** The text of an address that is written at a place, with its gaps; empty for anything else. */
export function textOfAddress(node: AstNode | null | undefined): string {
  const expression = unwrap(node);
  if (expression?.type === 'TemplateLiteral')
    return (expression.quasis as AstNode[]).map((quasi) => String(quasi.value.cooked ?? '')).join(GAP);
  return typeof expression?.value === 'string' ? expression.value : '';
}

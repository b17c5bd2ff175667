import { type AstNode, unwrap } from '../../program/syntax/ast';

/** Placeholder in the text of a URL for a part that is unknown. */
export const GAP = '\u0000';

/** The text of a URL that is written at a node, with a placeholder for each unknown part; empty for any other node. */
export function textOfAddress(node: AstNode | null | undefined): string {
  const expression = unwrap(node);
  if (expression?.type === 'TemplateLiteral')
    return (expression.quasis as AstNode[]).map((quasi) => String(quasi.value.cooked ?? '')).join(GAP);
  return typeof expression?.value === 'string' ? expression.value : '';
}

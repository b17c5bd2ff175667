import { type AstNode, isNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/** Is a value one that a caller must ask for: `1` of `autoplay ? 1 : 0` with a parameter `autoplay = false`? */
export function isOffByDefault(value: AstNode, file: FileContext): boolean {
  for (let node = value, around = node.parent; around?.type === 'ConditionalExpression'; node = around, around = node.parent) {
    const { consequent, test } = around;
    if (isNode(test) && unwrap(consequent as AstNode) === unwrap(node) && startsOff(unwrap(test), file)) return true;
  }
  return false;
}

function startsOff(test: AstNode, file: FileContext): boolean {
  const definition = test.type === 'Identifier' ? file.variableOf(test)?.defs[0] : undefined;
  const pattern = definition?.type === 'Parameter' ? (definition.name as unknown as AstNode).parent : undefined;
  return pattern?.type === 'AssignmentPattern' && (pattern.right as AstNode).value === false;
}

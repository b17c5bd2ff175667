import type { AstNode } from '../program/syntax/ast';
import { bundledParsers } from './bundled-parsers-on-demand';

/**
 * Reads an expression of a template language whose parser gives text only (Angular conditions, bound HTML attributes).
 * Pipes and `; else` parts are cut off. Undefined when it is no JavaScript expression.
 */
export function parseExpression(text: string): AstNode | undefined {
  const plain = text.split(';')[0].replace(/([^|])\|(?!\|)[\s\S]*$/, '$1');
  try {
    const program = bundledParsers().espree.parse(`(${plain}\n)`, { ecmaVersion: 'latest', range: true }) as unknown as AstNode;
    const statement = program.body[0] as AstNode;
    return statement?.type === 'ExpressionStatement' ? (statement.expression as AstNode) : undefined;
  } catch {
    return undefined;
  }
}

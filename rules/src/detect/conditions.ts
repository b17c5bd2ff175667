import type { AstNode } from '../ast';

/** A test that decides whether a place is reached. */
export interface Condition {
  readonly test: AstNode;
  /** The place is reached when the test holds; otherwise when it fails. */
  readonly isTrue: boolean;
  /** The test is one value of a `switch`. */
  readonly isCase: boolean;
}

/**
 * Tests between a node and a function around it, innermost first: `if`, `?:`, `&&`, `||`, `switch` values, and tests
 * that leave the function before the place (`if (test) return`). Without an end, up to the whole program.
 */
export function conditionsOf(node: AstNode, end: AstNode | undefined): Condition[] {
  const found: Condition[] = [];
  for (let child = node, parent = node.parent; parent && child !== end; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case 'IfStatement': case 'ConditionalExpression':
        if (parent.test && parent.test !== child) found.push({ test: parent.test, isTrue: parent.consequent === child, isCase: false });
        break;
      case 'LogicalExpression':
        if (parent.right === child && parent.operator !== '??') found.push({ test: parent.left as AstNode, isTrue: parent.operator === '&&', isCase: false });
        break;
      case 'SwitchCase':
        if (parent.test && parent.test !== child) found.push({ test: parent.test, isTrue: true, isCase: true });
        break;
      case 'BlockStatement':
        found.push(...exitsBefore(child, parent.body as AstNode[]));
        break;
    }
  }
  return found;
}

function* exitsBefore(child: AstNode, statements: readonly AstNode[]): Iterable<Condition> {
  for (const statement of statements) {
    if (statement === child) return;
    if (statement.type === 'IfStatement' && statement.test && /^(?:Return|Throw|Continue|Break)/.test(lastStatement(statement.consequent as AstNode)?.type ?? '')) yield { test: statement.test, isTrue: false, isCase: false };
  }
}

const lastStatement = (node: AstNode): AstNode | undefined => (node.type === 'BlockStatement' ? (node.body.at(-1) as AstNode | undefined) : node);

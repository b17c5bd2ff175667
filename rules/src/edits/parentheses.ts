import type { AstNode, Range } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';

const BLANK = /\s/;

/**
 * The range of an expression with the parentheses that enclose only it: `(key)` of `init((key), 1)`. What is written
 * beside an expression goes beside these. The parentheses of a call or of `if (…)` belong to the call and the statement.
 */
export function withParentheses(node: AstNode, file: FileContext): Range {
  // Comments are blank here; those inside the parentheses go along.
  const { code } = file;
  const [lowest, highest] = boundsOf(node, code);
  let [start, end] = node.range;
  for (;;) {
    let before = start - 1;
    while (before >= lowest && BLANK.test(code[before])) before--;
    let after = end;
    while (after < highest && BLANK.test(code[after])) after++;
    if (before < lowest || after >= highest || code[before] !== '(' || code[after] !== ')') return [start, end];
    [start, end] = [before, after + 1];
  }
}

/** The range within which a node's own parentheses are. */
function boundsOf(node: AstNode, code: string): Range {
  const { parent } = node;
  if (!parent) return [0, code.length];
  const [start, end] = parent.range;
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression': {
      if (!(parent.arguments as AstNode[]).includes(node)) return [start, end];
      const callee = (parent.typeArguments ?? parent.typeParameters ?? parent.callee) as AstNode;
      return [code.indexOf('(', callee.range[1]) + 1, end - 1];
    }
    case 'IfStatement':
    case 'WhileStatement':
    case 'SwitchStatement':
    case 'WithStatement':
      return [parent.test === node || parent.discriminant === node || parent.object === node ? code.indexOf('(', start) + 1 : start, end];
    default:
      return [start, end];
  }
}

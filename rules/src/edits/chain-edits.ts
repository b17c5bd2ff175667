import { type AstNode, unwrap } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from './text-edit';
import { withParentheses } from './parentheses';

/**
 * Takes a call out of a chain: `detect(photo).withLandmarks().withNames()` without its last link. Undefined where the
 * call begins the chain.
 */
export function replaceChainLink(call: AstNode, file: FileContext): TextEdit[] | undefined {
  const callee = unwrap(call.callee as AstNode);
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  if (object?.type !== 'CallExpression') return undefined;
  return [{ range: [withParentheses(object, file)[1], call.range[1]], text: '' }];
}

import { type AstNode, unwrap } from '../ast';
import type { FileContext } from '../file-context';
import type { TextEdit } from '../finding';

/** Takes a call out of a chain: `detect(photo).withLandmarks().withNames()` without its last link. Undefined where the call begins the chain, or a comment would be lost. */
export function replaceChainLink(call: AstNode, file: FileContext): TextEdit[] | undefined {
  const callee = unwrap(call.callee as AstNode);
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  if (object?.type !== 'CallExpression') return undefined;
  const range: [number, number] = [object.range[1], call.range[1]];
  return /\/[/*]/.test(file.text.slice(...range)) ? undefined : [{ range, text: '' }];
}

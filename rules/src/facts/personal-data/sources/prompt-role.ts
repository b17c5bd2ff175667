import { promptRoles } from '../../../knowledge/words/sending-words';
import { type AstNode, isFunction } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { boundNames } from '../../../program/syntax/names';
import { wordsOf } from '../../../program/syntax/words';

/** Is `user` the part of a prompt that is said in that role: `const { system, user } = prompts`, `ask(system, user)`? */
export function isPromptRole(identifier: AstNode, file: FileContext): boolean {
  if (identifier.name !== 'user') return false;
  const definition = file.variableOf(identifier)?.defs[0];
  const node = definition?.node as unknown as AstNode | undefined;
  const patterns = node && isFunction(node) ? (node.params as AstNode[]) : node?.id ? [node.id] : [];
  return patterns.flatMap((pattern) => boundNames(pattern)).some((name) => promptRoles.has(wordsOf(name)[0] ?? ''));
}

import { storeHolders, storeKeys } from '../../knowledge/words/retention-words';
import type { AstNode } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import { lastName } from '../../program/syntax/names';
import { asOneWord, hasAnyWord } from '../../program/syntax/words';
import { pathNames } from '../people/names';
import type { EntryWords } from './words-beside';

const holders = new Set(['Property', 'ObjectExpression', 'ArrayExpression', 'CallExpression', 'NewExpression', 'AwaitExpression',
  'TSAsExpression', 'TSSatisfiesExpression', 'VariableDeclarator', 'AssignmentExpression']);

/**
 * Is an entry an option of a store or cache, by the keys beside it and by what holds the object? A parameter of a request,
 * `fetchCounts({ user_id, ttl: -1 })`, says how fresh an answer is.
 */
export function isOptionOfStore(property: AstNode, entries: readonly EntryWords[]): boolean {
  if (entries.some(({ key }) => storeKeys.has(asOneWord(key)))) return true;
  for (let node = property.parent; node && holders.has(node.type); node = node.parent) {
    if (holderNames(node).some((name) => hasAnyWord(name, storeHolders))) return true;
    if (node.type === 'VariableDeclarator') return false;
  }
  return false;
}

function holderNames(holder: AstNode): readonly string[] {
  switch (holder.type) {
    case 'Property':
      return [entryAround(holder)?.key ?? ''];
    case 'VariableDeclarator':
      return [lastName(holder.id ?? undefined)];
    case 'CallExpression':
    case 'NewExpression':
      return pathNames(holder.callee as AstNode);
    default:
      return holder.left ? pathNames(holder.left as AstNode) : [];
  }
}

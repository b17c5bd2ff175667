import { type AstNode, isFunction, walk } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { type Zone, wordsWithin } from '../syntax/lexicon';
import { hasAnyPhrase } from '../syntax/words';
import { definitionOf } from './definition';

/** A longer expression is a table or machine-made. */
const MOST_VARIABLES = 8;

/**
 * Names (and string literals) in an expression, and in what its variables are filled from: `next` for `url.pathname` after
 * `const url = new URL(list.next)`. One step; what a callback is given is not asked.
 */
export function wordsBehind(root: AstNode, file: FileContext, zone: Zone = 'names'): readonly string[] {
  return file.onceFor(`words behind, ${zone}`, root, () => {
    const words = [...wordsWithin(root, file, zone)];
    const seen = new Set<AstNode>();
    walk(root, (node) => {
      if (isFunction(node) || seen.size >= MOST_VARIABLES) return false;
      const origin = node.type === 'Identifier' && node.parent?.property !== node ? definitionOf(node, file) : undefined;
      if (!origin || origin.isCallback || isFunction(origin.from) || seen.has(origin.from)) return true;
      seen.add(origin.from);
      words.push(...wordsWithin(origin.from, file, zone));
      return true;
    }, file.sourceCode.visitorKeys);
    return words;
  });
}

/** Does an expression, or what its variables are filled from, contain one of the phrases? */
export const mentionsBehind = (root: AstNode, phrases: readonly string[], file: FileContext, zone: Zone = 'names'): boolean =>
  wordsBehind(root, file, zone).some((word) => hasAnyPhrase(word, phrases));

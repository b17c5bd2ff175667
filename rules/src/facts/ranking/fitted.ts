import { fittingWords } from '../../knowledge/words/ranking-words';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { Ranking } from './rank-term';

/** `limit(20)` cuts a query, and says nothing of what is in it. */
const queryWords = fittingWords.filter((word) => word !== 'limit' && word !== 'rating');
const MOST_STEPS = 5;

/** What does not fit those who see it is left out first: by a filter before the order, or by the query that holds it. */
export function isFitted({ kind, node }: Ranking, more: readonly string[], file: FileContext): boolean {
  if (kind === 'score') return false;
  const isComparator = kind === 'comparator';
  const places = isComparator ? filtersOf(unwrap(node.callee as AstNode).object as AstNode, file, 0) : [queryAround(node)];
  const phrases = isComparator ? fittingWords : queryWords;
  return places.some((place) =>
    wordsWithin(place, file, 'names and texts').some((word) => hasAnyPhrase(word, phrases) || hasAnyPhrase(word, more))
  );
}

/** What the filters of a chain are given; a variable stands for the chain it was given. */
function filtersOf(list: AstNode, file: FileContext, depth: number): AstNode[] {
  const node = unwrap(list);
  if (depth > MOST_STEPS) return [];
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const own = getMemberName(node.callee as AstNode) === 'filter' ? (node.arguments as AstNode[]) : [];
    return [...own, ...filtersOf(node.callee.object as AstNode, file, depth + 1)];
  }
  if (node.type === 'ArrayExpression') {
    return (node.elements as (AstNode | null)[]).flatMap(
      (element) => (element?.type === 'SpreadElement' && element.argument ? filtersOf(element.argument, file, depth + 1) : [])
    );
  }
  const definition = node.type === 'Identifier' ? file.variableOf(node)?.defs[0] : undefined;
  const init = definition?.type === 'Variable' ? ((definition.node as unknown as AstNode).init as AstNode | null) : undefined;
  return init ? filtersOf(init, file, depth + 1) : [];
}

const endOfExpression = /Function|Statement$|Declaration|Program/;
const calls = new Set(['CallExpression', 'TaggedTemplateExpression']);

/** The calls around an order: `prisma.post.findMany({ where: …, orderBy: … })`, `Clip.find({ … }).sort({ … })`. */
function queryAround(order: AstNode): AstNode {
  let query = order;
  for (let node: AstNode | undefined = query; node && !endOfExpression.test(node.type); node = node.parent)
    if (calls.has(node.type)) query = node;
  return query;
}

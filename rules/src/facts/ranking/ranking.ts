import { type AstNode, getKeyName, unwrap } from '../../program/syntax/ast';
import { browsedNames, rankedNames } from '../../knowledge/words/ranking-words';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { ordersOf } from './ranking-order';
import { scoresOf } from './ranking-score';

/** A term that an order or a score is made of. */
export interface RankTerm {
  readonly node: AstNode;
  readonly name: string;
  /** It pulls down instead of up. */
  readonly isNegative: boolean;
}

/** A place where code decides in which order people see things. */
export interface Ranking {
  readonly kind: 'comparator' | 'score' | 'keys' | 'query';
  /** The call or the score. */
  readonly node: AstNode;
  readonly terms: readonly RankTerm[];
  /** What is ordered, or the name of the score: text as written. */
  readonly subject: string;
}

/** Comparators, scores, key lists and query orders of a file. */
export const rankingsOf = (file: FileContext): readonly Ranking[] => file.once(rankingsOf, () => [...ordersOf(file), ...scoresOf(file)]);

/** Is the subject of an order something recommended or searched? */
export const isRanked = (subject: string, more: readonly string[] = []): boolean => hasAnyPhrase(subject, [...rankedNames, ...more]);

/** Is it something that people look through: goods, offers, posts? */
export const isBrowsed = (subject: string): boolean => hasAnyPhrase(subject, browsedNames);

/** The key of the order itself says nothing of what it is for. */
const ORDER_KEY = /^(?:\$?sort|orderBy|order_by|order)$/;

/** Names that say what an order is for: what takes the result, the functions and the class around it, and the file. */
export function namesAround(node: AstNode, path: string): string {
  const names: string[] = [path.split('/').at(-1) ?? ''];
  let inner = node;
  for (let current = node.parent; current; inner = current, current = current.parent) {
    if (current.type === 'VariableDeclarator' && current.init === inner) names.push(nameOf(current.id));
    else if (current.type === 'AssignmentExpression' && current.right === inner) names.push(nameOf(current.left as AstNode));
    else if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(current.type) && current.value === inner) names.push((getKeyName(current.key as AstNode, current.computed as boolean) ?? '').replace(ORDER_KEY, ''));
    else if (/^(?:FunctionDeclaration|ClassDeclaration)$/.test(current.type)) names.push(String(current.id?.name ?? ''));
    // `setTrending([...posts].sort(…))`, `useQuery(['feed'], …)` name it; other calls only pass it through.
    else if (current.type === 'CallExpression' && current.callee.type === 'Identifier' && current.callee !== inner && /^set[A-Z]/.test(current.callee.name as string)) names.push(current.callee.name as string);
  }
  return names.filter(Boolean).join(' ');
}

const nameOf = (node: AstNode | null | undefined): string => {
  const target = unwrap(node);
  return target?.type === 'Identifier' ? (target?.name as string) : target?.type === 'MemberExpression' ? String(target?.property?.name ?? '') : '';
};

/** Words that count or average something and change nothing of what it is. */
const MEASURES = new Set(['average', 'avg', 'mean', 'total', 'sum', 'num', 'number', 'of', 'count', 'counts', 'counter', 'cnt', 'n', 'predicted', 'expected', 'estimated', 'score', 'rate', 'weight', 'weighted', 'recent', 'daily', 'weekly', 'monthly', 'normalized', 'raw', 'log', 'value', 'is', 'has', 'until', 'at', 'stats', 'meta', 'time', 'seconds', 'ms', 'minutes', 'x', 'predict', 'calculate', 'compute', 'get']);

/** Is a term one of the names, but for words that count or average: `avgWatchTime`, `likes_count`, `numLikes`? */
export function isTerm(term: RankTerm, names: readonly string[]): boolean {
  const words = wordsOf(term.name);
  return names.some((name) => {
    const wanted = wordsOf(name);
    for (let start = 0; start + wanted.length <= words.length; start++) {
      if (wanted.every((word, i) => words[start + i] === word) && words.every((word, i) => (i >= start && i < start + wanted.length) || MEASURES.has(word))) return true;
    }
    return false;
  });
}

import { browsedNames, measureWords, orderKeys, rankedNames } from '../../knowledge/words/ranking-words';
import { type AstNode, getKeyName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { cutAtName, lastName } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import type { Ranking, RankTerm } from './rank-term';
import { ordersOf } from './ranking-order';
import { scoresOf } from './ranking-score';

/** Comparators, scores, key lists and query orders of a file. */
export const rankingsOf = (file: FileContext): readonly Ranking[] => file.once(rankingsOf, () => [...ordersOf(file), ...scoresOf(file)]);

/** UTF-16 units of what is ordered that a message shows. */
const LONGEST_SUBJECT = 40;

/** What is ordered, as messages show it. */
export const shownSubject = ({ subject }: Ranking): string => cutAtName(subject.trim(), LONGEST_SUBJECT);

/** Is the subject of an order something recommended or searched? */
export const isRanked = (subject: string, more: readonly string[] = []): boolean =>
  hasAnyPhrase(subject, rankedNames) || hasAnyPhrase(subject, more);

/** Is it something that people look through: goods, offers, posts? */
export const isBrowsed = (subject: string): boolean => hasAnyPhrase(subject, browsedNames);

const MEMBERS = new Set(['Property', 'MethodDefinition', 'PropertyDefinition']);
const DECLARATIONS = new Set(['FunctionDeclaration', 'ClassDeclaration']);

/** Names that say what an order is for: what takes the result, the functions and the class around it, and the file. */
export function namesAround(node: AstNode, path: string): string {
  const names: string[] = [nameOfFile(path)];
  let inner = node;
  for (let current = node.parent; current; inner = current, current = current.parent) names.push(nameGivenTo(inner, current));
  return names.filter(Boolean).join(' ');
}

/** Files that are called by their place: of these, the folder says what they hold. Parameters in it name nothing. */
const NAMED_BY_FOLDER = new Set(['route', 'page', '+page', '+server', 'index', 'layout', 'handler', 'controller', 'service', 'resolver']);

const parameterMarks = new Set(['[', '(', '{', '$']);

function nameOfFile(path: string): string {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  return NAMED_BY_FOLDER.has(file.split('.')[0]) ? (parts.slice(0, -1).findLast((part) => !parameterMarks.has(part[0])) ?? file) : file;
}

/** The name that what is around a node gives to it. */
function nameGivenTo(inner: AstNode, around: AstNode): string {
  if (around.type === 'VariableDeclarator') return around.init === inner ? nameOf(around.id) : '';
  if (around.type === 'AssignmentExpression') return around.right === inner ? nameOf(around.left as AstNode) : '';
  if (DECLARATIONS.has(around.type)) return String(around.id?.name ?? '');
  if (MEMBERS.has(around.type) && around.value === inner) {
    const key = getKeyName(around.key as AstNode, around.computed as boolean) ?? '';
    // The key of the order itself says nothing of what it is for.
    return orderKeys.has(key) ? '' : key;
  }
  if (around.type !== 'CallExpression' || around.callee === inner || around.callee.type !== 'Identifier') return '';
  // `setTrending([...posts].sort(…))` names it; other calls only pass it through.
  const name = around.callee.name as string;
  return wordsOf(name)[0] === 'set' && name !== 'set' ? name : '';
}

const nameOf = (node: AstNode | null | undefined): string => {
  const target = unwrap(node);
  return target?.type === 'Identifier' || target?.type === 'MemberExpression' ? lastName(target) : '';
};

const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * Is a term one of the names, but for words that count or average: `avgWatchTime`, `likes_count`, `numLikes`? `things` are further
 * words that change nothing: `videoLikes`.
 */
export function isTerm(term: RankTerm, names: readonly string[], things = NO_WORDS): boolean {
  const words = wordsOf(term.name);
  return names.some((name) => {
    const wanted = wordsOf(name);
    for (let start = 0; start + wanted.length <= words.length; start++) {
      const isRest = (index: number): boolean => index < start || index >= start + wanted.length;
      const isThere = wanted.every((word, index) => words[start + index] === word);
      if (isThere && words.every((word, index) => !isRest(index) || measureWords.has(word) || things.has(word))) return true;
    }
    return false;
  });
}

import { removeItem, removeProperty, replaceNode } from '../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../edits/statement-edits';
import { knownMembers } from '../edits/names-in-scope';
import type { TextEdit } from '../edits/text-edit';
import type { Prepended, Ranking, RankTerm } from '../facts/ranking';
import { addedTerms } from '../knowledge/words/ranking-words';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { hasAnyPhrase } from '../program/syntax/words';

type Edits = readonly TextEdit[] | undefined;

const products = new Set(['*', '/']);

/** An order or a score without one of its parts; undefined where nothing would be left. */
export function withoutTerm(term: AstNode, ranking: Ranking, file: FileContext): Edits {
  if (ranking.kind === 'score') return withoutPart(term, ranking.node, file);
  if (ranking.kind === 'comparator') return withoutKey(term, file);
  return term.type === 'Property' && term.parent?.properties.length > 1 ? removeProperty(term, file) : undefined;
}

const otherSide = (node: AstNode, side: AstNode): AstNode => (node.left === side ? node.right : node.left) as AstNode;

/** `a + 2 * b` without `b`. */
function withoutPart(term: AstNode, sum: AstNode, file: FileContext): Edits {
  let part = term;
  while (part.parent && part.parent !== sum && part.parent.type === 'BinaryExpression' && products.has(part.parent.operator as string)) {
    part = part.parent;
  }
  const { parent } = part;
  if (parent?.type !== 'BinaryExpression' || parent.operator !== '+') return undefined;
  return [{ range: parent.range, text: file.getText(otherSide(parent, part)) }];
}

/** `b.bid - a.bid || b.fit - a.fit` without the bids. */
function withoutKey(term: AstNode, file: FileContext): Edits {
  const difference = term.parent;
  const either = difference?.parent;
  if (difference?.type !== 'BinaryExpression' || difference.operator !== '-') return undefined;
  if (either?.type !== 'LogicalExpression' || either.operator !== '||') return undefined;
  return [{ range: either.range, text: file.getText(otherSide(either, difference)) }];
}

/** A list without the paid things in front of it. */
export function withoutPrepended({ kind, node, site, rest }: Prepended, file: FileContext): Edits {
  if (kind === 'list') return removeItem(node, file);
  if (kind === 'joined') return rest && replaceNode(site, file.getText(rest));
  const statement = getOwnStatement(site);
  return statement && removeStatement(statement, file);
}

/** A sum with a quality or safety signal, if the scored item is known to have one; `more` adds names of such signals. */
export function withCare(ranking: Ranking, term: RankTerm, more: readonly string[], file: FileContext): { text: string; edits: Edits } {
  const { kind, node } = ranking;
  const isSum = kind === 'score' && node.type === 'BinaryExpression' && term.node.type === 'MemberExpression';
  const holder = isSum ? (term.node.object as AstNode) : undefined;
  const member = holder && knownMembers(holder, file).find((name) => hasAnyPhrase(name, addedTerms) || hasAnyPhrase(name, more));
  if (!holder || member === undefined) return { text: '', edits: undefined };
  const text = `${file.getText(holder)}.${member}`;
  return { text, edits: [{ range: [node.range[1], node.range[1]], text: ` + ${text}` }] };
}

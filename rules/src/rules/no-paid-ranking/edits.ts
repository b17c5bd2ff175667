import type { AstNode } from '../../program/syntax/ast';
import type { Ranking } from '../../facts/ranking/ranking';
import { removeProperty } from '../../edits/argument-edits';
import type { Suggestion } from '../../rule/create-rule';
import type { Context } from './meta';

type Edits = Suggestion<string>['edits'];

/** An order or a score without one of its parts; undefined where nothing would be left. */
export function withoutTerm(term: AstNode, ranking: Ranking, context: Context): Edits {
  if (ranking.kind === 'score') return withoutPart(term, ranking.node, context);
  if (ranking.kind === 'comparator') return withoutKey(term, context);
  return term.type === 'Property' && term.parent?.properties.length > 1 ? removeProperty(term, context.file) : undefined;
}

/** `a + 2 * b` without `b`. */
function withoutPart(term: AstNode, sum: AstNode, context: Context): Edits {
  let part = term;
  while (part.parent && part.parent !== sum && part.parent.type === 'BinaryExpression' && /^[*/]$/.test(part.parent.operator as string)) part = part.parent;
  const { parent } = part;
  if (parent?.type !== 'BinaryExpression' || parent.operator !== '+') return undefined;
  return [{ range: parent.range, text: context.file.getText(parent.left === part ? (parent.right as AstNode) : (parent.left as AstNode)) }];
}

/** `b.bid - a.bid || b.fit - a.fit` without the bids. */
function withoutKey(term: AstNode, context: Context): Edits {
  const difference = term.parent;
  const either = difference?.parent;
  if (difference?.type !== 'BinaryExpression' || difference.operator !== '-' || either?.type !== 'LogicalExpression' || either.operator !== '||') return undefined;
  return [{ range: either.range, text: context.file.getText(either.left === difference ? (either.right as AstNode) : (either.left as AstNode)) }];
}

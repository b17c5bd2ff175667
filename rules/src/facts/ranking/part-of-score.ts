import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { keptName } from '../../program/syntax/near';
import { type Ranking, type RankTerm, termsOf } from './rank-term';

/** A sum that a score is a part of. */
export interface Whole {
  /** The same for all parts of it. */
  readonly node: AstNode;
  /** What else it is made of. */
  readonly others: readonly RankTerm[];
  /** The name of the part in it. */
  readonly name: string;
}

/** The sum of the same file that a score goes into: through a variable, a call of its function, or an entry of an object. */
export function wholeOf(score: Ranking, scores: readonly Ranking[], file: FileContext): Whole | undefined {
  const wholes = placesOf(score, file).slice(0, MOST_PLACES).flatMap(({ node, name }): Whole[] => {
    const whole = sumAround(node, score, scoresByNode(scores, file), file);
    return whole ? [{ node: whole.node, name, others: whole.terms.filter((term) => term.name !== name) }] : [];
  });
  // A sum with nothing else in it only scales the score.
  return wholes.find(({ others }) => others.length > 0) ?? wholes[0];
}

/** Places of a score that are looked at. */
const MOST_PLACES = 20;

type Scores = ReadonlyMap<AstNode, Ranking>;

/** Scores of the file by their nodes and by those of their terms. */
const scoresByNode = (scores: readonly Ranking[], file: FileContext): Scores =>
  file.once('scores by node', () =>
    new Map(scores.filter(({ kind }) => kind === 'score')
      .flatMap((score) => [score.node, ...score.terms.map(({ node }) => node)].map((node) => [node, score] as const))));

interface Place {
  readonly node: AstNode;
  readonly name: string;
}

/** Where a score is used, outside of what makes it. */
function placesOf({ node, subject }: Ranking, file: FileContext): readonly Place[] {
  const fn = getEnclosingFunction(node);
  const own = fn ? keptName(fn) : '';
  const holder = holderOf(node);
  const held = holder ? usesOf(holder, file) : [];
  const isGivenBack = own === subject || held.some((place) => isReturned(place.node));
  const calls = fn && own !== '' && isGivenBack
    ? callSitesOf(file).named(own).slice(0, MOST_PLACES).filter((call) => getEnclosingFunction(call.node) !== fn)
    : [];
  return [...held, ...calls.flatMap((call) => placesOfResult(call.node, own, file))];
}

function isReturned(node: AstNode): boolean {
  let statement = node.parent;
  while (statement && !statement.type.endsWith('Statement')) statement = statement.parent;
  return statement?.type === 'ReturnStatement';
}

/** Around a value without changing it much: what waits for it, or gives another value in its place. */
const passing = new Set(['AwaitExpression', 'LogicalExpression', 'ConditionalExpression', 'TSAsExpression', 'TSNonNullExpression',
  'ParenthesizedExpression', 'ChainExpression']);

function placesOfResult(call: AstNode, name: string, file: FileContext): readonly Place[] {
  const holder = holderOf(call);
  if (holder?.type === 'Property') {
    const key = getKeyName(holder.key as AstNode, holder.computed as boolean) ?? '';
    const around = getEnclosingFunction(call);
    return !around
      ? []
      : file.within(around, 'MemberExpression').filter((member) => getMemberName(member) === key).map((node) => ({ node, name: key }));
  }
  return holder ? usesOf(holder, file) : [{ node: call, name }];
}

/** The variable or the entry that holds a value. */
function holderOf(value: AstNode): AstNode | undefined {
  let node = value;
  while (node.parent && passing.has(node.parent.type)) node = node.parent;
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator' && parent.id?.type === 'Identifier') return parent;
  return parent?.type === 'Property' && parent.value === node ? parent : undefined;
}

function usesOf(declarator: AstNode, file: FileContext): readonly Place[] {
  const variable = declarator.type === 'VariableDeclarator' && declarator.id ? file.variableOf(declarator.id) : undefined;
  const identifiers = (variable?.references ?? []).map(({ identifier }) => identifier as unknown as AstNode);
  return identifiers.filter((node) => node !== declarator.id).map((node) => ({ node, name: String(node.name) }));
}

const summing = new Set(['BinaryExpression', ...passing]);

/** The outermost sum around a place: another score of the file, or one without a name of its own. */
function sumAround(place: AstNode, own: Ranking, scores: Scores, file: FileContext): Pick<Ranking, 'node' | 'terms'> | undefined {
  let sum: AstNode | undefined;
  let isInSum = true;
  for (let node: AstNode | null | undefined = place; node; node = node.parent) {
    const score = scores.get(node);
    if (score && score !== own) return score;
    isInSum &&= node === place || summing.has(node.type);
    if (isInSum && node.type === 'BinaryExpression') sum = node;
  }
  const whole = sum && unwrap(sum);
  return whole && { node: whole, terms: termsOf(whole, [], file) };
}

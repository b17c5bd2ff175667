import { rankNames, scoreSurroundings, scoredThings, scoreWords } from '../../knowledge/words/ranking-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, isFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { objectOf } from '../../program/values/object-literal';
import { wordsNear } from '../../program/syntax/lexicon';
import { lastName, pathNames } from '../../program/syntax/names';
import { keptName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type Ranking, type RankTerm, termsOf } from './rank-term';

/** How far around a score its surroundings reach, in characters: about ten lines. */
const REACH = 400;
const STEPS = new Set(['+=', '-=', '*=']);
const SUMS = new Set(['+', '-', '*', '/']);
const SCORED = ['VariableDeclarator', 'AssignmentExpression', 'Property', 'ReturnStatement', 'ArrowFunctionExpression'];

/** Scores: sums that are named, or used, as a rank. */
export const scoresOf = (file: FileContext): Ranking[] => file.nodes(...SCORED).flatMap((node) => fromScore(node, file));

/** `const rank = 3 * clip.dwell + 2 * clip.shares`; `score += …` in steps is one score, judged at its first step. */
function fromScore(node: AstNode, file: FileContext): Ranking[] {
  const value = valueOfScore(node);
  const sum = value && unwrap(value);
  const isStep = node.type === 'AssignmentExpression' && node.operator !== '-=' && STEPS.has(node.operator as string);
  const isOwn = isStep || (!!sum && (isSum(sum) || isCallOfSum(sum)));
  if (!sum || !(isOwn || isCallByName(sum))) return [];
  const name = nameOfScore(node);
  if (!isRankName(name) && !(hasAnyWord(name, scoreWords) && isOfRank(name, node, file))) return [];
  if (!isOwn && !isForeignScore(sum, file)) return [];
  if (!isStep) {
    const terms = termsOf(sum, [], file);
    // `score: Math.round(row.score * 10) / 10` shows a score that was made elsewhere.
    return terms.every((term) => term.name === name) ? [] : [{ kind: 'score', node: sum, terms, subject: name, subjectNames: name }];
  }
  const steps = stepsOf(node, file);
  if (steps.find((step) => step.operator !== '-=') !== node) return [];
  return [{ kind: 'score', node: sum, terms: steps.flatMap((step) => stepTerms(step, file)), subject: name, subjectNames: name }];
}

const isSum = (node: AstNode): boolean => node.type === 'BinaryExpression' && SUMS.has(node.operator as string);

const isRankName = (name: string): boolean => hasAnyPhrase(name, rankNames);

/** Is a plain "score" used for ranking, judging by the code around it, or is it that of an item in a feed? */
const isOfRank = (name: string, node: AstNode, file: FileContext): boolean =>
  hasAnyPhrase(name, scoredThings) || wordsNear(node, REACH, file).some((word) => hasAnyPhrase(word, scoreSurroundings));

/** Steps of the same sum in the same function, in source order. */
function stepsOf(first: AstNode, file: FileContext): readonly AstNode[] {
  const [target, fn] = [nameOfTarget(first), getEnclosingFunction(first)];
  return file.nodes('AssignmentExpression').filter((step) =>
    STEPS.has(step.operator as string) && nameOfTarget(step) === target && getEnclosingFunction(step) === fn
  );
}

const nameOfTarget = (assignment: AstNode): string => pathNames(assignment.left as AstNode).join('.');

const valueOfScore = (node: AstNode): AstNode | null | undefined => {
  switch (node.type) {
    case 'VariableDeclarator':
      return node.init as AstNode | null;
    case 'AssignmentExpression':
      return node.right as AstNode;
    case 'Property':
      return node.value as AstNode;
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? undefined : (node.body as AstNode);
    default:
      return node.argument as AstNode | null;
  }
};

/** `Math.log10(likes + 2 * comments)`, `Math.round(…)` */
const isCallOfSum = (node: AstNode): boolean =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.name === 'Math'
  && (node.arguments as AstNode[]).some((argument) => argument.type === 'BinaryExpression');

/** `score: predictWatchTime(video)`; a function of this file is reported in its definition. */
const isForeignScore = (node: AstNode, file: FileContext): boolean =>
  isCallByName(node) && !getHandlerFunction(node.callee as AstNode, file);

const isCallByName = (node: AstNode): boolean => node.type === 'CallExpression' && node.callee.type === 'Identifier';

/** The name under which a score is kept; for what a function gives back and for its sum in steps, the function's. */
function nameOfScore(node: AstNode): string {
  if (node.type === 'Property') return getKeyName(node.key as AstNode, node.computed as boolean) ?? '';
  if (node.type === 'VariableDeclarator' && node.id?.type === 'Identifier') return node.id?.name as string;
  const fn = node.type === 'ArrowFunctionExpression' ? node : getEnclosingFunction(node);
  const own = fn ? keptName(fn) : '';
  if (node.type !== 'AssignmentExpression') return node.type === 'VariableDeclarator' ? '' : own;
  const target = lastName(node.left as AstNode);
  const isKept = isScoreName(target) ? isScoreName(own) : isGivenBack(target, fn);
  return isKept ? own : target;
}

const isScoreName = (name: string): boolean => hasAnyWord(name, scoreWords) || isRankName(name);

const isGivenBack = (name: string, fn: AstNode | undefined): boolean =>
  fn?.body?.type === 'BlockStatement'
  && (fn.body.body as AstNode[]).some((statement) =>
    statement.type === 'ReturnStatement' && statement.argument?.type === 'Identifier' && statement.argument.name === name
  );

/** A step adds what it names, and what decides whether it is taken: `if (item.isPromoted) score += 50`. */
function stepTerms(step: AstNode, file: FileContext): RankTerm[] {
  const isDown = step.operator === '-=';
  const weighed = weighedIn(step, file);
  if (weighed.length > 0) return weighed.map((term) => ({ ...term, isNegative: isDown }));
  const own = termsOf(step.right as AstNode, [], file);
  const fn = getEnclosingFunction(step);
  const tests: RankTerm[] = [];
  for (let current = step.parent, child = step; current && current !== fn; child = current, current = current.parent) {
    if (current.type === 'IfStatement' && current.test && current.consequent === child) tests.push(...termsOf(current.test, [], file));
  }
  const added = step.right as AstNode;
  const named = own.length > 0 ? own : added.type === 'Identifier' ? [{ node: added, name: added.name as string, isNegative: false }] : [];
  // What is computed elsewhere is a part of the sum that is not known here.
  const isElsewhere = named.length === 0 && tests.length === 0 && added.type === 'CallExpression';
  const rest = isElsewhere ? [{ node: added, name: getCalleeName(added) ?? 'unknown', isNegative: false }] : [];
  return [...named, ...tests, ...rest].map((term) => (isDown ? { ...term, isNegative: true } : term));
}

/** `for (const [what, weight] of Object.entries(WEIGHTS)) score += counts[what] * weight`: the table says what is counted. */
function weighedIn(step: AstNode, file: FileContext): RankTerm[] {
  let loop = step.parent;
  while (loop && loop.type !== 'ForOfStatement' && !isFunction(loop)) loop = loop.parent;
  const list = loop?.type === 'ForOfStatement' ? unwrap(loop.right as AstNode) : undefined;
  const isTable = list?.type === 'CallExpression' && ['entries', 'keys'].includes(getCalleeName(list) ?? '');
  const table = isTable ? objectOf((list.arguments as AstNode[])[0], file) : undefined;
  const entries = entriesOf(table).filter(({ value }) => typeof unwrap(value).value === 'number');
  return entries.map(({ key }) => ({ node: step.right as AstNode, name: key, isNegative: false }));
}

import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase } from '../../program/syntax/words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import type { Ranking, RankTerm } from './ranking';

/** Names of scores that order things, whatever stands around them. */
const RANK_NAMES = ['rank', 'ranking', 'rank score', 'ranking score', 'relevance', 'relevance score', 'recommendation score', 'feed score', 'boosted score', 'trending score', 'hot score', 'trend score', 'engagement score', 'virality score'];
/** What stands around a plain "score" that orders things. */
const AROUND_SCORES = ['recommendations', 'recommendation', 'recommended', 'recommend', 'feed', 'ranking', 'ranked', 'rank', 'for you', 'trending', 'search results', 'search', 'hits', 'results', 'discover', 'explore', 'up next', 'candidates'];
/** Things that get such a score. */
const SCORED_THINGS = ['post', 'posts', 'video', 'videos', 'clip', 'clips', 'story', 'stories', 'feed item', 'content', 'reel', 'reels', 'short', 'shorts'];
const SCORE = /score|weight|priority|hotness/i;
/** How far around a score its surroundings reach, in characters: about ten lines. */
const REACH = 400;

/** Scores: sums that are named, or used, as a rank. */
export const scoresOf = (file: FileContext): Ranking[] => file.nodes('VariableDeclarator', 'AssignmentExpression', 'Property', 'ReturnStatement', 'ArrowFunctionExpression').flatMap((node) => fromScore(node, file));

/** `const rank = 3 * clip.dwell + 2 * clip.shares`; `score += …` in steps is one score, judged at its first step. */
function fromScore(node: AstNode, file: FileContext): Ranking[] {
  const value = valueOfScore(node);
  const sum = value && unwrap(value);
  const isStep = node.type === 'AssignmentExpression' && /^[+*]=$/.test(node.operator as string);
  if (!sum || (!isStep && (sum.type !== 'BinaryExpression' || !/^[-+*/]$/.test(sum.operator as string)) && !isCallOfSum(sum) && !isForeignScore(sum, file))) return [];
  const name = nameOfScore(node, file);
  const isRank = hasAnyPhrase(name, RANK_NAMES);
  const around = file.code.slice(Math.max(0, node.range[0] - REACH), node.range[1] + REACH);
  const isScore = SCORE.test(name) && (hasAnyPhrase(around, AROUND_SCORES) || hasAnyPhrase(name, SCORED_THINGS));
  if (!isRank && !isScore) return [];
  if (!isStep) {
    const terms = termsOf(sum, [], file);
    // `score: Math.round(row.score * 10) / 10` shows a score that was made elsewhere.
    return terms.every((term) => term.name === name) ? [] : [{ kind: 'score', node: sum, terms, subject: name }];
  }
  const steps = file.nodes('AssignmentExpression').filter((step) => /^[-+*]=$/.test(step.operator as string) && file.getText(step.left as AstNode) === file.getText(node.left as AstNode) && getEnclosingFunction(step) === getEnclosingFunction(node));
  if (steps.find((step) => step.operator !== '-=') !== node) return [];
  return [{ kind: 'score', node: sum, terms: steps.flatMap((step) => stepTerms(step, file)), subject: name }];
}

const valueOfScore = (node: AstNode): AstNode | null | undefined => {
  switch (node.type) {
    case 'VariableDeclarator': return node.init as AstNode | null;
    case 'AssignmentExpression': return node.right as AstNode;
    case 'Property': return node.value as AstNode;
    case 'ArrowFunctionExpression': return node.body.type === 'BlockStatement' ? undefined : (node.body as AstNode);
    default: return node.argument as AstNode | null;
  }
};

/** `Math.log10(likes + 2 * comments)`, `Math.round(…)` */
const isCallOfSum = (node: AstNode): boolean => node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.name === 'Math' && (node.arguments as AstNode[]).some((argument) => argument.type === 'BinaryExpression');

/** `score: predictWatchTime(video)`; a function of this file is judged where it stands. */
const isForeignScore = (node: AstNode, file: FileContext): boolean => node.type === 'CallExpression' && node.callee.type === 'Identifier' && !getHandlerFunction(node.callee as AstNode, file);

/** The name under which a score is kept; for what a function gives back and for its sum in steps, the function's. */
function nameOfScore(node: AstNode, file: FileContext): string {
  if (node.type === 'Property') return getKeyName(node.key as AstNode, node.computed as boolean) ?? '';
  if (node.type === 'VariableDeclarator' && node.id?.type === 'Identifier') return node.id?.name as string;
  const fn = node.type === 'ArrowFunctionExpression' ? node : getEnclosingFunction(node);
  const own = String(fn?.id?.name ?? fn?.parent?.id?.name ?? fn?.parent?.key?.name ?? '');
  if (node.type !== 'AssignmentExpression') return node.type === 'VariableDeclarator' ? '' : own;
  const target = file.getText(node.left as AstNode).split('.').at(-1) ?? '';
  return SCORE.test(target) || hasAnyPhrase(target, RANK_NAMES) ? (hasAnyPhrase(own, RANK_NAMES) || SCORE.test(own) ? own : target) : isGivenBack(target, fn) ? own : target;
}

const isGivenBack = (name: string, fn: AstNode | undefined): boolean => fn?.body?.type === 'BlockStatement' && (fn.body.body as AstNode[]).some((statement) => statement.type === 'ReturnStatement' && statement.argument?.type === 'Identifier' && statement.argument.name === name);

/** A step adds what it names, and what decides whether it is taken: `if (item.isPromoted) score += 50`. */
function stepTerms(step: AstNode, file: FileContext): RankTerm[] {
  const isDown = step.operator === '-=';
  const own = termsOf(step.right as AstNode, [], file);
  const fn = getEnclosingFunction(step);
  const tests: RankTerm[] = [];
  for (let current = step.parent, child = step; current && current !== fn; child = current, current = current.parent) if (current.type === 'IfStatement' && current.test && current.consequent === child) tests.push(...termsOf(current.test, [], file));
  const named = own.length > 0 ? own : step.right.type === 'Identifier' ? [{ node: step.right as AstNode, name: step.right.name as string, isNegative: false }] : [];
  // What is computed elsewhere is a part of the sum that is not known here.
  const rest = named.length === 0 && tests.length === 0 && step.right.type === 'CallExpression' ? [{ node: step.right as AstNode, name: getCalleeName(step.right as AstNode) ?? 'unknown', isNegative: false }] : [];
  return [...named, ...tests, ...rest].map((term) => (isDown ? { ...term, isNegative: true } : term));
}

/** Constants that weigh a term, `WEIGHTS.like`, are none themselves. */
const isWeight = (holder: AstNode): boolean => holder.type === 'Identifier' && (/^[A-Z][A-Z\d_]*$/.test(holder.name as string) || /^(?:weights?|w|config|cfg|Math|Date|Number)$/i.test(holder.name as string));

/** Members that a comparator or a sum reads; functions of the file that it calls are looked into once. */
export function termsOf(root: AstNode, parameters: readonly string[], file: FileContext, depth = 0): RankTerm[] {
  const found: RankTerm[] = [];
  const add = (term: RankTerm): void => {
    const known = found.findIndex((other) => other.name === term.name);
    if (known < 0) found.push(term);
    // `a.x === b.x ? 0 : a.x ? 1 : -1` says only at the end which way it goes.
    else if (parameters.length === 2 && term.isNegative) found[known] = { ...found[known], isNegative: true };
  };
  walk(root, (node) => {
    if (node.type === 'CallExpression') {
      const fn = depth === 0 && node.callee.type === 'Identifier' ? getHandlerFunction(node.callee as AstNode, file) : undefined;
      const name = getCalleeName(node) ?? '';
      if (fn && fn.body && fn !== getEnclosingFunction(node)) for (const term of termsOf(fn.body as AstNode, ownNames(fn), file, 1)) add({ ...term, node: node.callee as AstNode });
      else if (node.callee.type === 'Identifier' && !/^(?:Number|String|Boolean|parseInt|parseFloat|Date|BigInt)$/.test(name)) add({ node: node.callee as AstNode, name, isNegative: isSubtracted(node, root, parameters) });
    }
    if (node.type === 'Identifier' && parameters.length === 0 && isOperand(node)) add({ node, name: node.name as string, isNegative: isSubtracted(node, root, parameters) });
    const name = node.type === 'MemberExpression' ? getMemberName(node) : undefined;
    if (name === undefined || (node.parent?.type === 'CallExpression' && node.parent.callee === node)) return;
    const holder = unwrap(node.object as AstNode);
    if (isWeight(holder)) return;
    if (parameters.length > 0 && holder.type === 'Identifier' && !parameters.includes(holder.name as string)) return;
    // `post.stats.likes` is the likes, not the stats.
    if (/^(?:length|size)$/.test(name) && (holder.type === 'MemberExpression' || holder.type === 'CallExpression')) return;
    if (node.parent?.type === 'MemberExpression' && node.parent.object === node && !/^(?:length|size)$/.test(getMemberName(node.parent) ?? '') && node.parent.parent?.callee !== node.parent) return;
    add({ node, name, isNegative: isSubtracted(node, root, parameters) });
  }, file.sourceCode.visitorKeys);
  return found;
}

/** A variable that is a part of a sum: `views + 2 * comments`, `Math.log10(likes)`; constants that weigh are none. */
const isOperand = (node: AstNode): boolean => !/weight|factor|coefficient|multiplier|^(?:[iknw]|math)$/i.test(node.name as string) && !/^[A-Z][A-Z\d_]*$/.test(node.name as string) && (node.parent?.type === 'BinaryExpression' || (node.parent?.type === 'LogicalExpression' && node.parent.left === node) || (node.parent?.type === 'CallExpression' && node.parent.callee !== node && node.parent.callee.object?.name === 'Math'));

const ownNames = (fn: AstNode): readonly string[] => ((fn.params ?? []) as AstNode[]).slice(0, 1).flatMap((parameter) => (parameter.type === 'Identifier' ? [parameter.name as string] : []));

/** `- 10 * item.reports`; in a comparator `a.x - b.x`, the first in front, means ascending: the highest last. */
function isSubtracted(node: AstNode, root: AstNode, parameters: readonly string[]): boolean {
  if (parameters.length === 2) {
    const holder = node.type === 'MemberExpression' ? unwrap(node.object as AstNode) : node;
    const parent = node.parent;
    if (parent?.type === 'ConditionalExpression' && parent.test === node) {
      const sign = signOf(parent.consequent as AstNode);
      return sign !== 0 && (sign > 0) === (holder.name === parameters[0]);
    }
    return parent?.type === 'BinaryExpression' && parent.operator === '-' && parent.left === node && holder.name === parameters[0];
  }
  for (let current = node; current !== root && current.parent; current = current.parent) {
    const { parent } = current;
    if (parent.type === 'BinaryExpression' && (parent.operator === '-' || parent.operator === '/') && parent.right === current) return true;
    if (parent.type === 'UnaryExpression' && parent.operator === '-') return true;
  }
  return false;
}

/** Of a number as written: -1, 0 or 1. */
const signOf = (node: AstNode): number => (node.type === 'UnaryExpression' && node.operator === '-' && node.argument ? -signOf(node.argument) : Math.sign(Number(node.value ?? 0)) || 0);

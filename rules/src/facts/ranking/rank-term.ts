import { type AstNode, type Range, getCalleeName, getEnclosingFunction, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { emptyNames } from '../../knowledge/words/ranking-words';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { definitionOf } from '../../program/origin/definition';
import { getHandlerFunction } from '../../program/origin/function-behind';

/** A term that an order or a score is made of. */
export interface RankTerm {
  readonly node: AstNode;
  readonly name: string;
  /** Where a text gives the order: UTF-16 offsets in the file. */
  readonly range?: Range;
  /** It pulls down instead of up. */
  readonly isNegative: boolean;
}

/** A place where code decides in which order people see things. */
export interface Ranking {
  readonly kind: 'comparator' | 'score' | 'keys' | 'query';
  /** The call or the score. */
  readonly node: AstNode;
  readonly terms: readonly RankTerm[];
  /** What is ordered, or the name of the score: text as written, to be shown. */
  readonly subject: string;
  /** Identifiers and strings in it. */
  readonly subjectNames: string;
}

const WEIGHTS = new Set(['weight', 'weights', 'w', 'config', 'cfg', 'math', 'date', 'number']);
const CONVERSIONS = new Set(['Number', 'String', 'Boolean', 'parseInt', 'parseFloat', 'Date', 'BigInt']);
const SIZES = new Set(['length', 'size']);
const WEIGHING = ['weight', 'weights', 'factor', 'coefficient', 'multiplier'];
const COUNTERS = new Set(['i', 'k', 'n', 'w', 'math']);

const isConstantName = (name: string): boolean => name === name.toUpperCase() && wordsOf(name).length > 0;

/** Constants that weigh a term, `WEIGHTS.like`, are none themselves. */
const isWeight = ({ type, name }: AstNode): boolean =>
  type === 'Identifier' && (isConstantName(name as string) || WEIGHTS.has((name as string).toLowerCase()));

/** Members that a comparator or a sum reads; functions of the file that it calls are looked into once. */
export function termsOf(root: AstNode, parameters: readonly string[], file: FileContext, depth = 0): RankTerm[] {
  const found: RankTerm[] = [];
  const add = (term: RankTerm): void => {
    const known = found.findIndex((other) => other.name === term.name);
    if (known < 0) found.push(term);
    // `a.x === b.x ? 0 : a.x ? 1 : -1` says only at the end which way it goes.
    else if (parameters.length === 2 && term.isNegative) found[known] = { ...found[known], isNegative: true };
  };
  const addNamed = (node: AstNode, name: string): void => add({ node, name, isNegative: isSubtracted(node, root, parameters) });
  walk(root, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
      const fn = depth === 0 ? getHandlerFunction(node.callee as AstNode, file) : undefined;
      const name = getCalleeName(node) ?? '';
      if (fn && fn.body && fn !== getEnclosingFunction(node)) {
        for (const term of termsOf(fn.body as AstNode, ownNames(fn), file, 1)) add({ ...term, node: node.callee as AstNode });
      } else if (!CONVERSIONS.has(name)) addNamed(node.callee as AstNode, name);
    }
    if (parameters.length === 0 && isOwnMethod(node)) addNamed(node.callee as AstNode, getCalleeName(node) ?? '');
    if (node.type === 'Identifier' && parameters.length === 0 && isOperand(node)) {
      const made = depth === 0 && emptyNames.has(node.name as string) ? madeOf(node, file) : undefined;
      for (const term of made ? termsOf(made, parameters, file, 1) : []) add({ ...term, node });
      if (!made) addNamed(node, nameBehind(node, file));
    }
    const name = getReadName(node, parameters);
    if (name !== undefined) addNamed(node, name);
  }, file.sourceCode.visitorKeys);
  return found;
}

/** `2 * this.fit(post)` in a sum: what another method works out. */
const isOwnMethod = ({ type, callee, parent }: AstNode): boolean =>
  type === 'CallExpression' && unwrap((callee as AstNode).object)?.type === 'ThisExpression' && parent?.type === 'BinaryExpression';

/** The member that a comparator or a sum reads at a node: of `post.stats.likes` the likes, not the stats. */
function getReadName(node: AstNode, parameters: readonly string[]): string | undefined {
  const name = node.type === 'MemberExpression' ? getMemberName(node) : undefined;
  const { parent } = node;
  if (name === undefined || (parent?.type === 'CallExpression' && parent.callee === node)) return undefined;
  const holder = unwrap(node.object as AstNode);
  if (isWeight(holder)) return undefined;
  if (parameters.length > 0 && holder.type === 'Identifier' && !parameters.includes(holder.name as string)) return undefined;
  if (SIZES.has(name) && (holder.type === 'MemberExpression' || holder.type === 'CallExpression')) return undefined;
  const isHolder = parent?.type === 'MemberExpression' && parent.object === node && !SIZES.has(getMemberName(parent) ?? '');
  return isHolder && parent.parent?.callee !== parent ? undefined : name;
}

/** A variable that is a part of a sum: `views + 2 * comments`, `Math.log10(likes)`; constants that weigh are none. */
function isOperand(node: AstNode): boolean {
  const name = node.name as string;
  if (hasAnyWord(name, WEIGHING) || COUNTERS.has(name.toLowerCase()) || isConstantName(name)) return false;
  const { parent } = node;
  if (parent?.type === 'BinaryExpression' || (parent?.type === 'LogicalExpression' && parent.left === node)) return true;
  return parent?.type === 'CallExpression' && parent.callee !== node && parent.callee.object?.name === 'Math';
}

/** UTF-16 units of a name that says nothing of what it stands for. */
const LONGEST_LETTER = 2;

/** `v` of `const v = clip.viewCount` stands for the count it holds. */
function nameBehind(identifier: AstNode, file: FileContext): string {
  const name = identifier.name as string;
  const origin = name.length > LONGEST_LETTER ? undefined : definitionOf(identifier, file);
  if (!origin || origin.isCallback) return name;
  return origin.key ?? (origin.from.type === 'MemberExpression' ? (getMemberName(origin.from) ?? name) : name);
}

/** What a `bonus` or a `base` is made of in this file, when that is not a number alone. */
function madeOf(identifier: AstNode, file: FileContext): AstNode | undefined {
  const origin = definitionOf(identifier, file);
  const from = origin && !origin.isCallback && origin.key === undefined ? unwrap(origin.from) : undefined;
  return from && from.type !== 'Identifier' && termsOf(from, [], file, 1).length > 0 ? from : undefined;
}

const ownNames = (fn: AstNode): readonly string[] =>
  ((fn.params ?? []) as AstNode[]).slice(0, 1).flatMap((parameter) => (parameter.type === 'Identifier' ? [parameter.name as string] : []));

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
function signOf(node: AstNode): number {
  if (node.type === 'UnaryExpression' && node.operator === '-' && node.argument) return -signOf(node.argument);
  return Math.sign(Number(node.value ?? 0)) || 0;
}

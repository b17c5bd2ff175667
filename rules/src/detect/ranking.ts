import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap, walk } from '../ast';
import { rankedNames } from '../catalogue/ranking-words';
import type { FileContext } from '../file-context';
import { hasAnyPhrase } from '../values/words';
import { getHandlerFunction } from './handler';

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

const SORTS = /^(?:sort|toSorted)$/;
const BY_KEYS = /^(?:orderBy|sortBy|order|addOrderBy|thenBy)$/;

/** Comparators, scores, key lists and query orders of a file. */
export function rankingsOf(file: FileContext): readonly Ranking[] {
  return file.once(rankingsOf, () => [
    ...file.nodes('CallExpression').flatMap((call) => fromCall(call, file)),
    ...file.nodes('VariableDeclarator', 'AssignmentExpression', 'Property', 'ReturnStatement').flatMap((node) => fromScore(node, file)),
    ...file.nodes('Property').flatMap((property) => fromQuery(property, file)),
    ...file.nodes('Literal', 'TemplateElement').flatMap((text) => fromSql(text)),
  ]);
}

function fromCall(call: AstNode, file: FileContext): Ranking[] {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  const args = call.arguments as AstNode[];
  if (SORTS.test(name) && callee.type === 'MemberExpression') {
    const comparator = getHandlerFunction(args[0], file);
    return comparator ? [{ kind: 'comparator', node: call, terms: termsOf(comparator.body as AstNode, parameterOrder(comparator), file), subject: file.getText(callee.object as AstNode) }] : [];
  }
  if (BY_KEYS.test(name)) {
    const texts = args.flatMap((argument) => textsIn(unwrap(argument)));
    const subject = callee.type === 'MemberExpression' ? `${file.getText(callee.object as AstNode)} ${args[0] ? file.getText(args[0]).slice(0, 60) : ''}` : args[0] ? file.getText(args[0]).slice(0, 60) : '';
    return texts.length > 0 ? [{ kind: 'keys', node: call, terms: texts.map((node) => ({ node, name: String(node.value).replace(/^[-+]|^\w+\./, ''), isNegative: false })), subject }] : [];
  }
  return [];
}

const textsIn = (node: AstNode): AstNode[] => (node.type === 'Literal' && typeof node.value === 'string' && !/^(?:asc|desc)$/i.test(node.value) ? [node] : node.type === 'ArrayExpression' ? (node.elements as (AstNode | null)[]).flatMap((element) => (element ? textsIn(unwrap(element)) : [])) : []);

/** Names of the two things compared; the second one first means descending. */
const parameterOrder = (fn: AstNode): readonly string[] => ((fn.params ?? []) as AstNode[]).map((parameter) => String(parameter.name ?? ''));

function termsOf(root: AstNode, parameters: readonly string[], file: FileContext): RankTerm[] {
  const found: RankTerm[] = [];
  walk(root, (node) => {
    const name = node.type === 'MemberExpression' ? getMemberName(node) : undefined;
    if (name === undefined || node.parent?.type === 'CallExpression' && node.parent.callee === node) return;
    if (found.some((term) => term.name === name)) return;
    const holder = unwrap(node.object as AstNode);
    if (parameters.length > 0 && holder.type === 'Identifier' && !parameters.includes(holder.name as string)) return;
    found.push({ node, name, isNegative: isSubtracted(node, root, parameters) });
  }, file.sourceCode.visitorKeys);
  return found;
}

/** `- 10 * item.reports`; in a comparator `a.x - b.x`, the first in front, means ascending: the highest last. */
function isSubtracted(node: AstNode, root: AstNode, parameters: readonly string[]): boolean {
  if (parameters.length === 2) {
    const holder = node.type === 'MemberExpression' ? unwrap(node.object as AstNode) : node;
    const parent = node.parent;
    return parent?.type === 'BinaryExpression' && parent.operator === '-' && parent.left === node && holder.name === parameters[0];
  }
  for (let current = node; current !== root && current.parent; current = current.parent) {
    const { parent } = current;
    if (parent.type === 'BinaryExpression' && (parent.operator === '-' || parent.operator === '/') && parent.right === current) return true;
    if (parent.type === 'UnaryExpression' && parent.operator === '-') return true;
  }
  return false;
}

/** `const rank = 3 * clip.dwell + 2 * clip.shares` that is named, or used, as a rank. */
function fromScore(node: AstNode, file: FileContext): Ranking[] {
  const value = (node.type === 'VariableDeclarator' ? node.init : node.type === 'AssignmentExpression' ? node.right : node.type === 'Property' ? node.value : node.argument) as AstNode | null;
  const sum = value && unwrap(value);
  if (!sum || sum.type !== 'BinaryExpression' || !/^[-+*/]$/.test(sum.operator as string)) return [];
  const fn = node.type === 'ReturnStatement' ? getEnclosingFunction(node) : undefined;
  const name = node.type === 'VariableDeclarator' ? file.getText(node.id as AstNode) : node.type === 'AssignmentExpression' ? (file.getText(node.left as AstNode).split('.').at(-1) ?? '') : node.type === 'Property' ? (getKeyName(node.key as AstNode, node.computed as boolean) ?? '') : String(fn?.id?.name ?? fn?.parent?.id?.name ?? fn?.parent?.key?.name ?? '');
  const isRank = hasAnyPhrase(name, ['rank', 'ranking', 'rank score', 'ranking score', 'relevance', 'relevance score', 'recommendation score', 'feed score', 'boosted score']);
  const isScore = /score|weight|priority/i.test(name) && hasAnyPhrase(file.text.slice(Math.max(0, node.range[0] - 400), node.range[1] + 400), ['recommendations', 'recommend', 'feed', 'ranking', 'rank', 'for you', 'trending', 'search results']);
  if (!isRank && !isScore) return [];
  // `score += …`: the other steps of the same sum are parts of it.
  const steps = node.operator === '+=' ? file.nodes('AssignmentExpression').filter((step) => step !== node && step.operator === '+=' && file.getText(step.left as AstNode) === file.getText(node.left as AstNode) && getEnclosingFunction(step) === getEnclosingFunction(node)) : [];
  const rest = steps.map((step): RankTerm => ({ node: step.right as AstNode, name: file.getText(step.right as AstNode), isNegative: false }));
  return [{ kind: 'score', node: sum, terms: [...termsOf(sum, [], file), ...rest], subject: name }];
}

/** `{ sort: { bid: -1 } }`, `orderBy: { views: 'desc' }` */
function fromQuery(property: AstNode, file: FileContext): Ranking[] {
  const key = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const value = unwrap(property.value as AstNode);
  if (!/^(?:sort|orderBy|order_by|order|\$sort)$/.test(key)) return [];
  const objects = value.type === 'ObjectExpression' ? [value] : value.type === 'ArrayExpression' ? (value.elements as (AstNode | null)[]).flatMap((element) => (element?.type === 'ObjectExpression' ? [element] : [])) : [];
  const terms = objects.flatMap((object) => (object.properties as AstNode[]).flatMap((entry) => (entry.type === 'Property' && /-1|desc/i.test(file.getText(entry.value as AstNode)) ? [{ node: entry, name: getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '', isNegative: false }] : [])));
  let call: AstNode | undefined = property.parent;
  while (call && call.type !== 'CallExpression' && !/Statement$|Function/.test(call.type)) call = call.parent;
  return terms.length > 0 ? [{ kind: 'query', node: property, terms, subject: call?.type === 'CallExpression' ? file.getText(call.callee as AstNode) : '' }] : [];
}

/** `… ORDER BY is_promoted DESC` */
function fromSql(text: AstNode): Ranking[] {
  const content = text.type === 'Literal' ? text.value : text.value.raw;
  if (typeof content !== 'string') return [];
  const order = /\border\s+by\s([\w.,\s]+)/i.exec(content);
  const table = /\bfrom\s+[`"']?(\w+)/i.exec(content);
  const match = order && table ? [content, table[1], order[1]] : null;
  if (!match) return [];
  const terms = match[2].split(',').flatMap((part) => { const column = /(?:\w+\.)?(\w+)/.exec(part.trim())?.[1]; return column === undefined || /\basc\b/i.test(part) ? [] : [{ node: text.type === 'Literal' ? text : (text.parent as AstNode), name: column, isNegative: false }]; });
  return [{ kind: 'query', node: text.type === 'Literal' ? text : (text.parent as AstNode), terms, subject: match[1] }];
}

/** Is the subject of an order something recommended or searched? */
export const isRanked = (subject: string, more: readonly string[] = []): boolean => hasAnyPhrase(subject, [...rankedNames, ...more]);

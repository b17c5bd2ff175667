import { escalationTerms, feedNames, harmlessSteps } from '../../knowledge/words/ranking-words';
import { callSitesOf, type CallSite } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, getKeyName, getMemberName, unwrap, walk, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { isRanked } from './ranking';

/** A request for something stronger than what came before. */
export interface Escalation {
  readonly node: AstNode;
  /** What grows. */
  readonly term: string;
  /** The call that asks. */
  readonly site: AstNode;
  /** Training, light, games: an increase there does not keep users in the product. */
  readonly isHarmless: boolean;
}

const asks = ['next', 'recommend', 'recommended', 'recommendation', 'recommendations', 'pick', 'suggest', 'suggestion', 'suggestions'];
/** Names that say by themselves that it grows. */
const grows = ['more extreme', 'escalation', 'escalate'];
const greater = new Set(['>', '>=']);
const choosers = new Set(['filter', 'find', 'findLast']);
/** Further names of a call are about its details. */
const MOST_NAMES = 16;

/** Those of a file; `moreFeeds` adds names of what is recommended. */
export const escalationsOf = ({ file, path }: FactSources, moreFeeds: readonly string[]): Escalation[] => {
  const isHarmlessFile = hasAnyPhrase(path, harmlessSteps);
  return [
    ...file.nodes('Property').flatMap((property) => inRequest(property, file)),
    ...file.nodes('BinaryExpression').flatMap((test) => inChoice(test, file, moreFeeds)),
  ].map((found) => (isHarmlessFile ? { ...found, isHarmless: true } : found));
};

const isHarmless = (node: AstNode, file: FileContext): boolean =>
  wordsWithin(node, file, 'names and texts').slice(0, MOST_NAMES).some((word) => hasAnyPhrase(word, harmlessSteps));

/** `pickNext({ intensity: last.intensity + 1 })`, `recommendNext({ moreExtreme: true })` */
function inRequest(property: AstNode, file: FileContext): Escalation[] {
  const term = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  if (!hasAnyPhrase(term, escalationTerms)) return [];
  const value = unwrap(property.value as AstNode);
  const isStep = value.type === 'BinaryExpression' && value.operator === '+';
  const isAsked = hasAnyPhrase(term, grows) && value.type === 'Literal' && (value.value === true || Number(value.value) > 0);
  const call = isStep || isAsked ? callAround(property, file) : undefined;
  return call && hasAnyWord(call.name, asks) ? [{ node: property, term, site: call.node, isHarmless: isHarmless(call.node, file) }] : [];
}

function callAround(property: AstNode, file: FileContext): CallSite | undefined {
  let node = property.parent?.parent;
  while (node && node.type !== 'CallExpression' && !node.type.endsWith('Statement')) node = node.parent;
  return node && callSitesOf(file).of(node);
}

/** `recommendations.filter((one) => one.intensity > last.intensity)` */
function inChoice(test: AstNode, file: FileContext, moreFeeds: readonly string[]): Escalation[] {
  const term = greater.has(test.operator as string) ? (getMemberName(unwrap(test.left as AstNode)) ?? '') : '';
  if (!hasAnyPhrase(term, escalationTerms) || !readsMember(test.right as AstNode, term, file)) return [];
  const chooser = getEnclosingFunction(test);
  const holder = chooser && wrapped(chooser).parent;
  const call = holder && callSitesOf(file).of(holder);
  if (!call || !choosers.has(call.name)) return [];
  const list = call.receiver ?? call.callee;
  const names = wordsWithin(list, file).join(' ');
  const isFeed = isRanked(names) || hasAnyPhrase(names, feedNames) || hasAnyPhrase(names, moreFeeds);
  return isFeed ? [{ node: test, term, site: call.node, isHarmless: isHarmless(list, file) }] : [];
}

function readsMember(root: AstNode, name: string, file: FileContext): boolean {
  let isRead = false;
  walk(root, (node) => {
    isRead ||= node.type === 'MemberExpression' && getMemberName(node) === name;
    return !isRead;
  }, file.sourceCode.visitorKeys);
  return isRead;
}

import { getHandlerFunction } from '../../program/origin/function-behind';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getKeyName, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { isBrowsed, isRanked } from './ranking';

/** Paid things that are put before the others in one list. */
export interface Prepended {
  /** `list`: written in front; `joined`: a list that others follow; `inserted`: put in at the front of a list that is there. */
  readonly kind: 'list' | 'joined' | 'inserted';
  /** What is put in front, with the three dots of a spread. */
  readonly node: AstNode;
  /** The paid thing or list. */
  readonly paid: AstNode;
  /** The list or call that puts them together. */
  readonly site: AstNode;
  /** For `joined`: what is left without the paid ones, when that is one list. */
  readonly rest?: AstNode;
}

const paidLists = new Set(['promoted', 'sponsored', 'ads', 'boosted', 'paid']);
const paidItems = new Set(['promoted', 'sponsored', 'boosted', 'ad']);
const paidAtFront = new Set([...paidItems, 'ads']);
const paidFlags = new Set(['sponsored', 'promoted', 'boosted', 'paid']);
const notEqual = new Set(['!=', '!==']);
/** Further names belong to a chain, in which one name says little. */
const MOST_NAMES = 8;

/** All of them in a file; `more` adds names of what is ordered. */
export const prependedOf = (file: FileContext, more: readonly string[]): Prepended[] => [
  ...file.nodes('ArrayExpression').flatMap((list) => inList(list, file, more)),
  ...callSitesOf(file).named('unshift').flatMap((site) => atFront(site, site.args[0], file, more)),
  ...callSitesOf(file).named('splice').filter(({ args }) => [args[0], args[1]].every((each) => getKnown(valueOf(each, file)) === 0))
    .flatMap((site) => atFront(site, site.args[2], file, more)),
  ...callSitesOf(file).named('concat').flatMap((site) => inConcat(site, file, more)),
];

const namesOf = (node: AstNode, file: FileContext): string => wordsWithin(node, file).slice(0, MOST_NAMES).join(' ');

/** `[...promoted, ...results]`, `[sponsoredItem, ...results]` */
function inList(list: AstNode, file: FileContext, more: readonly string[]): Prepended[] {
  const [first, second] = list.elements as (AstNode | null)[];
  if (!first || second?.type !== 'SpreadElement' || !second.argument || !isInLine(second.argument, file, more)) return [];
  const paid = first.type === 'SpreadElement' ? first.argument : first;
  const isPaid = paid && (paid === first ? isPaidItem(paid, file) : isPaidList(paid, file));
  return isPaid ? [{ kind: 'list', node: first, paid, site: list }] : [];
}

/** `promoted.concat(results)` */
function inConcat({ node, receiver, args }: CallSite, file: FileContext, more: readonly string[]): Prepended[] {
  const [second] = args;
  if (!receiver || !second || receiver.type === 'MemberExpression') return [];
  if (!isPaidList(receiver, file) || !isInLine(second, file, more)) return [];
  const rest = args.length === 1 && second.type !== 'SpreadElement' ? second : undefined;
  return [{ kind: 'joined', node: receiver, paid: receiver, site: node, rest }];
}

/** `results.unshift(sponsoredItem)`, `results.splice(0, 0, ...sponsored)` */
function atFront({ node, receiver }: CallSite, added: AstNode | undefined, file: FileContext, more: readonly string[]): Prepended[] {
  const isPaid = added && receiver && hasAnyWord(namesOf(added, file), paidAtFront) && isRanked(namesOf(receiver, file), more);
  return isPaid ? [{ kind: 'inserted', node: added, paid: added, site: node }] : [];
}

/** What the paid things are put before. */
function isInLine(list: AstNode, file: FileContext, more: readonly string[]): boolean {
  const names = namesOf(list, file);
  return isRanked(names, more) || isBrowsed(names);
}

const isPaidItem = (node: AstNode, file: FileContext): boolean =>
  (node.type === 'Identifier' || getMemberName(node) !== undefined) && hasAnyWord(namesOf(node, file), paidItems);

/** A list of paid things by its name, or one that is picked for being paid. What is picked for not being paid is none. */
function isPaidList(list: AstNode, file: FileContext): boolean {
  const node = unwrap(list);
  if (node.type === 'ObjectExpression' || !hasAnyWord(namesOf(node, file), paidLists) || marksAsUnpaid(node, file)) return false;
  const site = callSitesOf(file).of(node);
  const chooser = site?.name === 'filter' ? getHandlerFunction(site.args[0], file) : undefined;
  return !isDenied(chooser?.body ? unwrap(chooser.body as AstNode) : undefined);
}

/** `!one.isPromoted`, `one.kind !== 'paid'`, `one.isPromoted === false` */
function isDenied(test: AstNode | undefined): boolean {
  if (test?.type === 'UnaryExpression') return true;
  return test?.type === 'BinaryExpression' && (notEqual.has(test.operator as string) || test.right?.value === false);
}

/** `is_sponsored: false` */
function marksAsUnpaid(root: AstNode, file: FileContext): boolean {
  let isUnpaid = false;
  walk(root, (node) => {
    const key = node.type === 'Property' ? getKeyName(node.key as AstNode, node.computed as boolean) : undefined;
    isUnpaid ||= key !== undefined && node.value?.value === false && hasAnyWord(key, paidFlags);
    return !isUnpaid;
  }, file.sourceCode.visitorKeys);
  return isUnpaid;
}

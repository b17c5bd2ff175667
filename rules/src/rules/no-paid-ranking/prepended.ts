import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { isAdLabelKey, isAdLabelText, LONGEST_LABEL, labelKeys } from '../../facts/advertising/ad-label';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { isBrowsed, isRanked } from '../../facts/ranking/ranking';
import { removeItem, replaceNode } from '../../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import type { Suggestion } from '../../rule/create-rule';
import { hasAnyWord } from '../../program/syntax/words';
import type { Scope } from './index';

const LABELS = /\b(?:AdLabel|SponsoredLabel|sponsoredLabel|adLabel|isLabelled|label:\s*['"](?:Ad|Sponsored))/;
const PAID_LIST = ['promoted', 'sponsored', 'ads', 'boosted', 'paid'];
const PAID_ITEM = ['promoted', 'sponsored', 'boosted', 'ad'];
/** `is_sponsored: false` */
const NOT_PAID = /(?:sponsored|promoted|boosted|paid)['"]?\s*:\s*false/i;
/** A longer text is a chain, in which a word says little. */
const LONGEST_NAME = 80;

/** Paid things that are put before the others in one list. */
export function checkPrepended(on: Scope): void {
  for (const list of on.nodes('ArrayExpression')) checkList(list, on);
  for (const call of on.nodes('CallExpression')) {
    const name = getCalleeName(call);
    if (name === 'unshift') checkFront(call, call.arguments[0] as AstNode | undefined, on);
    if (name === 'splice' && call.arguments[0]?.value === 0 && call.arguments[1]?.value === 0) checkFront(call, call.arguments[2] as AstNode | undefined, on);
    if (name === 'concat') checkConcat(call, on);
  }
}

/** `[...promoted, ...results]`, `[sponsoredItem, ...results]` */
function checkList(list: AstNode, on: Scope): void {
  const [first, second] = list.elements as (AstNode | null)[];
  if (!first || second?.type !== 'SpreadElement' || !second.argument || !isInLine(second.argument, on)) return;
  const item = first.type === 'SpreadElement' ? first.argument : first;
  if (item && (item === first ? isPaidItem : isPaidList)(item, on)) report(first, item, list, removeItem(first, on.file), on);
}

/** `promoted.concat(results)` */
function checkConcat(call: AstNode, on: Scope): void {
  const callee = unwrap(call.callee as AstNode);
  const first = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  const second = call.arguments[0] as AstNode | undefined;
  if (first && second && first.type !== 'MemberExpression' && isPaidList(first, on) && isInLine(second, on)) report(first, first, call, call.arguments.length === 1 && second.type !== 'SpreadElement' ? replaceNode(call, on.file.getText(second)) : undefined, on);
}

/** `results.unshift(sponsoredItem)`, `results.splice(0, 0, ...sponsored)` */
function checkFront(call: AstNode, added: AstNode | undefined, on: Scope): void {
  const target = on.file.getText((call.callee as AstNode).object as AstNode);
  if (added && hasAnyWord(on.file.getText(added).slice(0, LONGEST_NAME), [...PAID_ITEM, 'ads']) && isRanked(target, on.options.rankingNames)) report(added, added, call, withoutCall(call, on), on);
}

/** A list of paid things by its name, or one that is picked for being paid. What is picked for not being paid is none. */
function isPaidList(list: AstNode, on: Scope): boolean {
  const node = unwrap(list);
  const code = on.file.getCode(node);
  if (node.type === 'ObjectExpression' || NOT_PAID.test(code) || !hasAnyWord(code.slice(0, LONGEST_NAME), PAID_LIST)) return false;
  const chooser = node.type === 'CallExpression' && getCalleeName(node) === 'filter' ? getHandlerFunction(node.arguments[0] as AstNode | undefined, on.file) : undefined;
  const test = chooser?.body && unwrap(chooser.body as AstNode);
  return !test || !(test.type === 'UnaryExpression' || (test.type === 'BinaryExpression' && /^!/.test(test.operator as string)) || (test.type === 'BinaryExpression' && test.right.value === false));
}

const isPaidItem = (node: AstNode, on: Scope): boolean => (node.type === 'Identifier' || getMemberName(node) !== undefined) && hasAnyWord(on.file.getCode(node), PAID_ITEM);

/** What the paid things are put before. */
const isInLine = (list: AstNode, on: Scope): boolean => {
  const text = on.file.getText(list).slice(0, LONGEST_NAME);
  return isRanked(text, on.options.rankingNames) || isBrowsed(text);
};

function withoutCall(call: AstNode, on: Scope): Suggestion<string>['edits'] {
  const statement = getOwnStatement(call);
  return statement && removeStatement(statement, on.file);
}

function report(at: AstNode, named: AstNode, site: AstNode, edits: Suggestion<string>['edits'], on: Scope): void {
  const term = on.file.getText(named).slice(0, 40);
  if (!(on.options.allowLabelledSlots && isLabelled(on))) on.report({ at, site, messageId: 'prepended', data: { term }, suggest: [{ id: 'showApart', data: { term }, edits }] });
}

/** Somewhere in the file a label is shown. */
const isLabelled = (on: Scope): boolean =>
  LABELS.test(on.file.code) || labelKeys(on.file.code, on.settings).some(isAdLabelKey) || on.elements().some((element) => element.text().length < LONGEST_LABEL && isAdLabelText(element.text()));

import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { isAdLabelKey, isAdLabelText, LONGEST_LABEL, labelKeys } from '../../facts/advertising/ad-label';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { isBrowsed, isRanked } from '../../facts/ranking/ranking';
import { removeItem, replaceNode } from '../../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import type { Suggestion } from '../../rule/create-rule';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

const LABELS = /\b(?:AdLabel|SponsoredLabel|sponsoredLabel|adLabel|isLabelled|label:\s*['"](?:Ad|Sponsored))/;
const PAID_LIST = ['promoted', 'sponsored', 'ads', 'boosted', 'paid'];
const PAID_ITEM = ['promoted', 'sponsored', 'boosted', 'ad'];
/** `is_sponsored: false` */
const NOT_PAID = /(?:sponsored|promoted|boosted|paid)['"]?\s*:\s*false/i;
/** A longer text is a chain, in which a word says little. */
const LONGEST_NAME = 80;

/** Paid things that are put before the others in one list. */
export function checkPrepended(context: Context): void {
  for (const list of context.nodes('ArrayExpression')) checkList(list, context);
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call);
    if (name === 'unshift') checkFront(call, call.arguments[0] as AstNode | undefined, context);
    if (name === 'splice' && call.arguments[0]?.value === 0 && call.arguments[1]?.value === 0) checkFront(call, call.arguments[2] as AstNode | undefined, context);
    if (name === 'concat') checkConcat(call, context);
  }
}

/** `[...promoted, ...results]`, `[sponsoredItem, ...results]` */
function checkList(list: AstNode, context: Context): void {
  const [first, second] = list.elements as (AstNode | null)[];
  if (!first || second?.type !== 'SpreadElement' || !second.argument || !isInLine(second.argument, context)) return;
  const item = first.type === 'SpreadElement' ? first.argument : first;
  if (item && (item === first ? isPaidItem : isPaidList)(item, context)) report(first, item, list, removeItem(first, context.file), context);
}

/** `promoted.concat(results)` */
function checkConcat(call: AstNode, context: Context): void {
  const callee = unwrap(call.callee as AstNode);
  const first = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  const second = call.arguments[0] as AstNode | undefined;
  if (first && second && first.type !== 'MemberExpression' && isPaidList(first, context) && isInLine(second, context)) report(first, first, call, call.arguments.length === 1 && second.type !== 'SpreadElement' ? replaceNode(call, context.file.getText(second)) : undefined, context);
}

/** `results.unshift(sponsoredItem)`, `results.splice(0, 0, ...sponsored)` */
function checkFront(call: AstNode, added: AstNode | undefined, context: Context): void {
  const target = context.file.getText((call.callee as AstNode).object as AstNode);
  if (added && hasAnyWord(context.file.getText(added).slice(0, LONGEST_NAME), [...PAID_ITEM, 'ads']) && isRanked(target, context.options.rankingNames)) report(added, added, call, withoutCall(call, context), context);
}

/** A list of paid things by its name, or one that is picked for being paid. What is picked for not being paid is none. */
function isPaidList(list: AstNode, context: Context): boolean {
  const node = unwrap(list);
  const code = context.file.getCode(node);
  if (node.type === 'ObjectExpression' || NOT_PAID.test(code) || !hasAnyWord(code.slice(0, LONGEST_NAME), PAID_LIST)) return false;
  const chooser = node.type === 'CallExpression' && getCalleeName(node) === 'filter' ? getHandlerFunction(node.arguments[0] as AstNode | undefined, context.file) : undefined;
  const test = chooser?.body && unwrap(chooser.body as AstNode);
  return !test || !(test.type === 'UnaryExpression' || (test.type === 'BinaryExpression' && /^!/.test(test.operator as string)) || (test.type === 'BinaryExpression' && test.right.value === false));
}

const isPaidItem = (node: AstNode, context: Context): boolean => (node.type === 'Identifier' || getMemberName(node) !== undefined) && hasAnyWord(context.file.getCode(node), PAID_ITEM);

/** What the paid things are put before. */
const isInLine = (list: AstNode, context: Context): boolean => {
  const text = context.file.getText(list).slice(0, LONGEST_NAME);
  return isRanked(text, context.options.rankingNames) || isBrowsed(text);
};

function withoutCall(call: AstNode, context: Context): Suggestion<string>['edits'] {
  const statement = getOwnStatement(call);
  return statement && removeStatement(statement, context.file);
}

function report(at: AstNode, named: AstNode, site: AstNode, edits: Suggestion<string>['edits'], context: Context): void {
  const term = context.file.getText(named).slice(0, 40);
  if (!(context.options.allowLabelledSlots && isLabelled(context))) context.report({ at, site, messageId: 'prepended', data: { term }, suggest: [{ id: 'showApart', data: { term }, edits }] });
}

/** Somewhere in the file a label is shown. */
const isLabelled = (context: Context): boolean =>
  LABELS.test(context.file.code) || labelKeys(context.file.code, context.settings).some(isAdLabelKey) || context.elements().some((element) => element.text().length < LONGEST_LABEL && isAdLabelText(element.text()));

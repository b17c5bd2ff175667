import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../ast';
import { blockedThings, blockingNames } from '../../catalogue/ad-words';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import { getHandlerFunction } from '../../detect/handler';
import type { Scope } from './index';
import { termIn } from './terms';

/** Lists of what ads may not show: what is taken off them, and those that cannot name the worst. */
export function checkBlockLists(on: Scope): void {
  for (const call of on.nodes('CallExpression')) {
    const text = takenOff(call, on);
    const term = text && termIn(String(text.value), on.options);
    if (!term) continue;
    const statement = getOwnStatement(call);
    on.report({ at: text, site: call, messageId: 'unblocked', data: { term: term.word }, suggest: [{ id: 'keepBlocked', data: { term: term.word }, edits: statement && removeStatement(statement, on.file) }] });
  }
  for (const property of on.nodes('Property')) checkNumbers(property, on);
}

const isBlockList = (list: AstNode | undefined, on: Scope): boolean => {
  const name = list ? on.file.getCode(list) : '';
  return name.length > 0 && name.length < 80 && hasAnyWord(name, [...blockingNames, 'bcat', 'badv']) && hasAnyPhrase(name, blockedThings);
};

const isText = (node: AstNode | undefined): node is AstNode => node?.type === 'Literal' && typeof node.value === 'string';

/** The text that a call takes off such a list: `list.delete('x')`, `list.splice(list.indexOf('x'), 1)`, `list = list.filter((one) => one !== 'x')`. */
function takenOff(call: AstNode, on: Scope): AstNode | undefined {
  const callee = unwrap(call.callee as AstNode);
  if (callee.type !== 'MemberExpression' || !isBlockList(unwrap(callee.object as AstNode), on)) return undefined;
  const [first] = call.arguments as (AstNode | undefined)[];
  switch (getCalleeName(call)) {
    case 'delete': return isText(first) ? first : undefined;
    case 'splice': { const found = first?.type === 'CallExpression' && getCalleeName(first) === 'indexOf' ? (first.arguments[0] as AstNode | undefined) : undefined; return isText(found) ? found : undefined; }
    case 'filter': return leftOut(getHandlerFunction(first, on.file));
    default: return undefined;
  }
}

/** `(one) => one !== 'x'` */
function leftOut(chooser: AstNode | undefined): AstNode | undefined {
  const test = chooser?.body && unwrap(chooser.body as AstNode);
  if (test?.type !== 'BinaryExpression' || !/^!==?$/.test(test.operator as string)) return undefined;
  return [test.left as AstNode, test.right as AstNode].find(isText);
}

/** `bcat: ['IAB25', 'IAB26']`: the first list of categories has none for what harms most. */
function checkNumbers(property: AstNode, on: Scope): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const list = unwrap(property.value as AstNode);
  if (name !== 'bcat' || list.type !== 'ArrayExpression' || list.elements.length === 0 || property.parent?.type !== 'ObjectExpression') return;
  const isOfOtherList = (property.parent.properties as AstNode[]).some((each) => each.type !== 'Property' || (getKeyName(each.key as AstNode, each.computed as boolean) === 'cattax' && each.value.value !== 1));
  const isFirstList = (list.elements as (AstNode | null)[]).every((item) => item && isText(item) && /^IAB\d/.test(String(item.value)));
  if (isFirstList && !isOfOtherList) on.report({ at: property, site: property, messageId: 'blindList', isUnsure: on.audience !== 'children', data: { name } });
}

import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { blockedThings, blockingNames } from '../../knowledge/words/advertising/ad-words';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import type { Context } from './meta';
import { termIn } from './terms';

/** What is taken off lists of what ads may not show. */
export function checkBlockLists(context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    const text = takenOff(call, context);
    const term = text && termIn(String(text.value), context.options);
    if (!term) continue;
    const statement = getOwnStatement(call);
    context.report({ at: text, site: call, messageId: 'unblocked', paragraph: term.paragraph, data: { term: term.word }, suggest: [{ id: 'keepBlocked', data: { term: term.word }, edits: statement && removeStatement(statement, context.file) }] });
  }
}

/** A name has fewer letters, and this many with comments in it. */
const LONGEST_LIST = 400;

const isBlockList = (list: AstNode | undefined, context: Context): boolean => {
  const name = list && list.range[1] - list.range[0] < LONGEST_LIST ? context.file.getCode(list) : '';
  return name.length > 0 && name.length < 80 && hasAnyWord(name, [...blockingNames, 'bcat', 'badv']) && hasAnyPhrase(name, blockedThings);
};

const isText = (node: AstNode | undefined): node is AstNode => node?.type === 'Literal' && typeof node.value === 'string';

/** The text that a call takes off such a list: `list.delete('x')`, `list.splice(list.indexOf('x'), 1)`, `list = list.filter((one) => one !== 'x')`. */
function takenOff(call: AstNode, context: Context): AstNode | undefined {
  const callee = unwrap(call.callee as AstNode);
  if (callee.type !== 'MemberExpression' || !isBlockList(unwrap(callee.object as AstNode), context)) return undefined;
  const [first] = call.arguments as (AstNode | undefined)[];
  switch (getCalleeName(call)) {
    case 'delete': return isText(first) ? first : undefined;
    case 'splice': { const found = first?.type === 'CallExpression' && getCalleeName(first) === 'indexOf' ? (first.arguments[0] as AstNode | undefined) : undefined; return isText(found) ? found : undefined; }
    case 'filter': return leftOut(getHandlerFunction(first, context.file));
    default: return undefined;
  }
}

/** `(one) => one !== 'x'` */
function leftOut(chooser: AstNode | undefined): AstNode | undefined {
  const test = chooser?.body && unwrap(chooser.body as AstNode);
  if (test?.type !== 'BinaryExpression' || !/^!==?$/.test(test.operator as string)) return undefined;
  return [test.left as AstNode, test.right as AstNode].find(isText);
}

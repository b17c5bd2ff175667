import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { blockedThings, blockingNames } from '../../knowledge/words/advertising/ad-words';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { lastNames } from '../../program/syntax/names';
import type { FactSources } from '../sources';
import { type GoodsWords, type Term, termIn } from './kept-goods';

/** A thing kept from children that a call takes off a list of what ads may not show. */
export interface Unblocked {
  readonly term: Term;
  readonly at: AstNode;
  readonly call: AstNode;
}

export const unblocked = (words: GoodsWords, { file }: FactSources): readonly Unblocked[] =>
  file.nodes('CallExpression').flatMap((call): Unblocked[] => {
    const at = takenOff(call, file);
    const term = at && termIn(String(at.value), words);
    return term ? [{ term, at, call }] : [];
  });

/** A list of this many names on its way is a chain of calls. */
const LONGEST_PATH = 6;
const blocking = [...blockingNames, 'bcat', 'badv'];

function isBlockList(list: AstNode): boolean {
  const names = lastNames(list, LONGEST_PATH + 1);
  const name = names.join(' ');
  return names.length <= LONGEST_PATH && hasAnyWord(name, blocking) && hasAnyPhrase(name, blockedThings);
}

const isText = (node: AstNode | undefined): node is AstNode => node?.type === 'Literal' && typeof node.value === 'string';

/**
 * The text that a call takes off such a list: `list.delete('x')`, `list.splice(list.indexOf('x'), 1)`, `list =
 * list.filter((one) => one !== 'x')`.
 */
function takenOff(call: AstNode, file: FactSources['file']): AstNode | undefined {
  const callee = unwrap(call.callee as AstNode);
  if (callee.type !== 'MemberExpression' || !isBlockList(callee.object as AstNode)) return undefined;
  const [first] = call.arguments as (AstNode | undefined)[];
  switch (getCalleeName(call)) {
    case 'delete':
      return isText(first) ? first : undefined;
    case 'splice': {
      const found = first?.type === 'CallExpression' && getCalleeName(first) === 'indexOf'
        ? (first.arguments[0] as AstNode | undefined)
        : undefined;
      return isText(found) ? found : undefined;
    }
    case 'filter':
      return leftOut(getHandlerFunction(first, file));
    default:
      return undefined;
  }
}

/** `(one) => one !== 'x'` */
function leftOut(chooser: AstNode | undefined): AstNode | undefined {
  const test = chooser?.body && unwrap(chooser.body as AstNode);
  if (test?.type !== 'BinaryExpression' || !/^!==?$/.test(test.operator as string)) return undefined;
  return [test.left as AstNode, test.right as AstNode].find(isText);
}

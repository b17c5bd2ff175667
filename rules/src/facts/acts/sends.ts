import { sendingCalls, sendingStarts, stayingHolders } from '../../knowledge/words/sending-words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, unwrap, walk } from '../../program/syntax/ast';
import { rootName } from '../../program/syntax/chain';
import type { FileContext } from '../../program/syntax/file-context';
import { lastNames } from '../../program/syntax/names';
import { wordsOf } from '../../program/syntax/words';

/** Messages between the processes of a desktop program: `event.reply(…)`, `window.webContents.send(…)`. */
const WITHIN_PROGRAM = new Set(['event.reply', 'webContents.send']);

/** The first call within a node that sends something away or keeps it on a server, followed one step into functions of the file. */
export function findSend(root: AstNode, file: FileContext, depth = 0): AstNode | undefined {
  let found: AstNode | undefined;
  walk(root, (node) => {
    if (found || node.type !== 'CallExpression') return;
    if (isSend(node)) found = node;
    else if (depth === 0 && unwrap(node.callee as AstNode).type === 'Identifier') {
      const target = getHandlerFunction(node.callee as AstNode, file);
      found = target?.body && target !== root ? findSend(target.body as AstNode, file, 1) : undefined;
    }
  }, file.sourceCode.visitorKeys);
  return found;
}

function isSend(call: AstNode): boolean {
  const name = getCalleeName(call) ?? '';
  if (!sendingCalls.has(name) && !sendingStarts.has(wordsOf(name)[0] ?? '')) return false;
  if (name === 'put' && isOfList(call)) return false;
  return !stayingHolders.has(rootName(call.callee as AstNode)) && !WITHIN_PROGRAM.has(lastNames(call.callee as AstNode, 2).join('.'));
}

/** `list.put(item, 3)`: a place in a list, where a request has a URL and a body. */
function isOfList(call: AstNode): boolean {
  const [, place] = call.arguments as AstNode[];
  return unwrap(call.callee as AstNode).type === 'MemberExpression' && typeof unwrap(place)?.value === 'number';
}

import { type AstNode, walk } from '../../program/syntax/ast';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { listenersOf } from '../../facts/occasions/page-listener';
import { findSend } from '../../facts/acts/sends';
import { usesOf } from '../../facts/sdk-calls/use';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

const GAME = ['player', 'game', 'paddle', 'ship'];
const WHAT: Readonly<Record<string, string>> = { 'body movement': 'device motion', 'body data': 'body sensors' };

/** Movements of a device, and measures of a body, that a listener sends away. */
export function checkMovements(context: Context): void {
  const check = (handler: AstNode | undefined, at: AstNode, site: AstNode, what: string): void => {
    if (handler && findSend(handler, context.file) && !(context.options.allowMotionInGames && isOfGame(handler, context))) context.report({ at, site, messageId: 'motion', data: { what } });
  };
  for (const { site, at } of usesOf(['body movement', 'body data'], context.apis('use'), context.file)) {
    check(site.args.map((argument) => getHandlerFunction(argument, context.file)).find((fn) => fn), at, site.call, WHAT[site.fact.does]);
  }
  for (const { event, handler, at, site } of listenersOf(context.file)) if (/^device(?:motion|orientation)$/.test(event)) check(handler, at, site, WHAT['body movement']);
}

function isOfGame(handler: AstNode, context: Context): boolean {
  let isFound = false;
  walk(handler, (node) => { if (node.type === 'Identifier' && hasAnyWord(node.name as string, GAME)) isFound = true; }, context.file.sourceCode.visitorKeys);
  return isFound;
}

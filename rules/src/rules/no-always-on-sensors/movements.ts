import { type AstNode, walk } from '../../program/syntax/ast';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { listenersOf } from '../../facts/occasions/page-listener';
import { findSend } from '../../facts/acts/sends';
import { usesOf } from '../../facts/sdk-calls/use';
import { hasAnyWord } from '../../program/syntax/words';
import type { Scope } from './index';

const GAME = ['player', 'game', 'paddle', 'ship'];
const WHAT: Readonly<Record<string, string>> = { 'body movement': 'device motion', 'body data': 'body sensors' };

/** Movements of a device, and measures of a body, that a listener sends away. */
export function checkMovements(on: Scope): void {
  const check = (handler: AstNode | undefined, at: AstNode, site: AstNode, what: string): void => {
    if (handler && findSend(handler, on.file) && !(on.options.allowMotionInGames && isOfGame(handler, on))) on.report({ at, site, messageId: 'motion', data: { what } });
  };
  for (const { site, at } of usesOf(['body movement', 'body data'], on.apis('use'), on.file)) {
    check(site.args.map((argument) => getHandlerFunction(argument, on.file)).find((fn) => fn), at, site.call, WHAT[site.fact.does]);
  }
  for (const { event, handler, at, site } of listenersOf(on.file)) if (/^device(?:motion|orientation)$/.test(event)) check(handler, at, site, WHAT['body movement']);
}

function isOfGame(handler: AstNode, on: Scope): boolean {
  let isFound = false;
  walk(handler, (node) => { if (node.type === 'Identifier' && hasAnyWord(node.name as string, GAME)) isFound = true; }, on.file.sourceCode.visitorKeys);
  return isFound;
}

import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import { traceOf } from '../../facts/occasions/event-trace';
import { listenersOf } from '../../facts/occasions/page-listener';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const EVENTS = /^(?:keydown|keypress|keyup|input|change|mousemove|pointermove|mousedown|click|touchmove|paste|before-input-event)$/;
/** The strokes of a drawing and the moves of a game are what the page is for. */
const OWN_USE = ['canvas', 'stroke', 'strokes', 'draw', 'drawing', 'whiteboard', 'sketch', 'controls', 'joystick', 'piano', 'synth'];

/** Listeners on the whole page that write down keys, values or pointer paths, in a file that sends. */
export function checkOwnRecorders(context: Context): void {
  for (const { event, handler, told, isWholePage, at, site } of listenersOf(context.file)) {
    if (!isWholePage || !EVENTS.test(event) || isOwnUse(handler, context)) continue;
    const { keptIn, isSent } = traceOf(handler, told, context.file);
    if (isSent || isSentLater(keptIn, context)) context.report({ at, site, messageId: 'ownRecorder', data: { event } });
  }
}

function isOwnUse(handler: AstNode, context: Context): boolean {
  let isFound = false;
  walk(handler, (node) => {
    const name = node.type === 'Identifier' ? (node.name as string) : typeof node.value === 'string' ? node.value : '';
    // A key stroke is none of a pen.
    if (hasAnyWord(name, OWN_USE) && !wordsOf(name).includes('key')) isFound = true;
    if (node.type === 'MemberExpression' && /^(?:x|y|move)/.test(getMemberName(node) ?? '') && unwrap(node.object as AstNode).name === 'player') isFound = true;
  }, context.file.sourceCode.visitorKeys);
  return isFound;
}

/** What was written down is given to a call that sends, or read in a function that sends. */
function isSentLater(keptIn: readonly string[], context: Context): boolean {
  if (keptIn.length === 0) return false;
  const names = context.nodes('Identifier').filter((node) => keptIn.includes(node.name as string));
  const isIn = (node: AstNode, outer: AstNode): boolean => node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
  return names.length > 0 && context.nodes('CallExpression').filter(isSend).some((send) => {
    const fn = getEnclosingFunction(send);
    return names.some((name) => (send.arguments as AstNode[]).some((argument) => isIn(name, argument)) || (fn ? isIn(name, fn) : false));
  });
}

function isSend(call: AstNode): boolean {
  const name = getCalleeName(call) ?? '';
  return /^(?:sendBeacon|fetch|axios|send|emit|post)$/.test(name) || (name === 'publish' && unwrap(call.callee as AstNode).type === 'MemberExpression');
}

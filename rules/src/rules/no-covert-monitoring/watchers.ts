import { type AstNode, getCalleeName, getEnclosingFunction, isFunction, unwrap } from '../../program/syntax/ast';
import { captureNames, violationWords, watchFaults } from '../../knowledge/words/monitoring-words';
import { subjects } from '../../knowledge/words/person-words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { findSend } from '../../facts/acts/sends';
import { speaksOf } from '../../program/syntax/speaks-of';
import { unaskedRun } from '../../facts/occasions/runs-unprompted';
import type { Use } from '../../facts/sdk-calls/use';
import { nameNode } from '../../program/modules/api-site';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const SCREEN = 'the screen';

/** What an extension, a page or a phone tells of somebody, and where it goes. */
export function checkWatcher({ site, at, name, isUnsure }: Use, context: Context): void {
  const { call } = site;
  if (site.fact.does === 'message log') {
    const fn = getEnclosingFunction(call);
    context.report({ at, site: call, messageId: 'phoneLog', data: { name }, isUnsure: !findSend(fn ?? context.file.program, context.file) });
    return;
  }
  // The function that gets what was seen, else the one around that awaits it.
  const handler = (call.arguments as AstNode[]).map((argument) => getHandlerFunction(argument, context.file)).find((fn) => fn) ?? thenOf(call, context) ?? getEnclosingFunction(call) ?? call;
  const send = findSend(handler, context.file);
  const isTimed = unaskedRun(call, context.file) === 'in a timer';
  const what = site.fact.does === 'screen capture' ? SCREEN : 'the clipboard, windows or activity';
  if (site.fact.does === 'visited pages') {
    if (send) context.report({ at, site: call, messageId: 'visitedPages', data: { name }, isUnsure: !speaksOfChild(context) });
  } else if (site.fact.does === 'device watching') {
    if (isTimed && (send || !isUnsure)) context.report({ at, site: call, messageId: 'capture', data: { name, what }, isUnsure: !send || (isUnsure && !isAboutChild(send, context)) });
  } else if (isTimed || (send && isAboutChild(send, context))) context.report({ at, site: call, messageId: 'capture', data: { name, what } });
}

/** Functions of the project that take the screen of a child in a timer, and send it. */
export function checkOwnCaptures(context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call) ?? '';
    const fn = hasAnyPhrase(name, captureNames) ? getEnclosingFunction(call) : undefined;
    if (!fn || unaskedRun(call, context.file) !== 'in a timer') continue;
    const send = /^(?:upload|send|post)$/.test(wordsOf(name)[0]) ? call : findSend(fn, context.file);
    if (send && isAboutChild(send, context)) context.report({ at: nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'capture', data: { name, what: SCREEN } });
  }
}

/** `capture().then((picture) => …)` */
function thenOf(call: AstNode, context: Context): AstNode | undefined {
  const chained = call.parent?.type === 'MemberExpression' && call.parent.object === call ? call.parent.parent : undefined;
  return chained?.type === 'CallExpression' && getCalleeName(chained) === 'then' ? getHandlerFunction(chained.arguments[0] as AstNode | undefined, context.file) : undefined;
}

const isAboutChild = (send: AstNode, context: Context): boolean => (send.arguments as AstNode[]).some((argument) => !isFunction(argument) && speaksOf(subjects.child, context.file, argument));

/** Some name in the file is that of a child or pupil. */
const speaksOfChild = (context: Context): boolean => context.nodes('Identifier').some((node) => hasAnyWord(node.name as string, subjects.child.filter((word) => !/^(?:child|children)$/.test(word))) || /^(?:child|kid)_?(?:id|device|email|name)$/i.test(node.name as string));

/** Faults that are raised again and again by what the camera shows: no face, two faces, a telephone. */
export function checkTimedFaults(context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    const first = call.arguments[0] as AstNode | undefined;
    const fault = first && unwrap(first).type === 'Literal' && typeof unwrap(first).value === 'string' ? (unwrap(first).value as string) : '';
    if (!hasAnyPhrase(fault, watchFaults) || !hasAnyPhrase(getCalleeName(call) ?? '', [...violationWords, 'flag', 'report', 'emit', 'send', 'log event', 'alert', 'add event', 'record'])) continue;
    if (unaskedRun(call, context.file) === 'in a timer') context.report({ at: first as AstNode, site: call, messageId: 'violation', data: { name: fault } });
  }
}

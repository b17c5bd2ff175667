import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap, wrapped } from '../../program/syntax/ast';
import { sessionEvents } from '../../knowledge/words/immersive-words';
import { isAdName } from '../../facts/advertising/ad-evidence';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { pathNames } from '../../facts/people/names';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { hasAnyWord } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';

/** What takes ads away, or looks after them. */
const AWAY = ['hide', 'remove', 'pause', 'stop', 'destroy', 'dispose', 'cancel', 'close', 'end', 'disable', 'mute', 'clear', 'block', 'log', 'track', 'report', 'on', 'off', 'error'];
const SHOWS = new Set(['start', 'request', 'gated']);

/** Calls for ads while a session is open. */
export function checkSessions(sessions: readonly AstNode[], context: Context): void {
  const open = [...sessions.flatMap((call) => openAfter(call, context)), ...context.nodes('CallExpression').flatMap((call) => openIn(call, context))];
  if (open.length === 0) return;
  const declared = new Set(context.wrappers('ads').map((site) => site.call));
  const catalogued = new Set(context.apis('ad').filter((site) => SHOWS.has(site.fact.role)).map((site) => site.call));
  for (const call of context.nodes('CallExpression', 'NewExpression')) {
    const inside = open.filter(([start, end]) => start <= call.range[0] && call.range[1] <= end);
    const names = pathNames(unwrap(call.callee as AstNode));
    if (inside.length === 0 || !(declared.has(call) || catalogued.has(call) || (isAdName(names.join(' '), context.options.adNames) && !hasAnyWord(names.at(-1) ?? '', AWAY))) || isWhenOver(call, inside[0])) continue;
    const statement = getOwnStatement(call);
    context.report({ at: nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'adInSession', data: { name: names.at(-1) ?? 'ad' }, suggest: [{ id: 'remove', edits: statement && removeStatement(statement, context.file) }] });
  }
}

type Span = readonly [number, number];

/** What runs once the session is open: the rest of the function that waits for it, or what `then` is given. */
function openAfter(call: AstNode, context: Context): Span[] {
  const outer = wrapped(call);
  const { parent } = outer;
  if (parent?.type === 'AwaitExpression') {
    const end = (getEnclosingFunction(call) ?? context.file.program).range[1];
    const over = context.nodes('CallExpression').find((other) => other.range[0] > call.range[1] && other.range[1] <= end && getCalleeName(other) === 'end' && getEnclosingFunction(other) === getEnclosingFunction(call));
    return [[parent.range[1], over ? over.range[0] : end]];
  }
  if (parent?.type !== 'MemberExpression' || getMemberName(parent) !== 'then' || parent.parent?.type !== 'CallExpression') return [];
  return spanOf(parent.parent.arguments[0] as AstNode | undefined, context);
}

/** The handler of an event that says that a session has begun. */
function openIn(call: AstNode, context: Context): Span[] {
  const [event, handler] = call.arguments as (AstNode | undefined)[];
  return getCalleeName(call) === 'addEventListener' && event?.type === 'Literal' && sessionEvents.includes(String(event.value)) ? spanOf(handler, context) : [];
}

function spanOf(handler: AstNode | undefined, context: Context): Span[] {
  const fn = getHandlerFunction(handler, context.file);
  return fn ? [fn.range] : [];
}

/** In a handler for the end of the session: `session.addEventListener('end', …)`, `.catch(…)`. */
function isWhenOver(call: AstNode, span: Span): boolean {
  for (let fn = getEnclosingFunction(call); fn && fn.range[0] >= span[0]; fn = getEnclosingFunction(fn)) {
    const { parent } = fn;
    if (parent?.type !== 'CallExpression') continue;
    if (/^(?:catch|finally)$/.test(getCalleeName(parent) ?? '') || /end|exit|leave/i.test(String(parent.arguments[0]?.value ?? ''))) return true;
  }
  return false;
}

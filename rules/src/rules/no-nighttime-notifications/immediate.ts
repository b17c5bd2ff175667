import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { quietNames } from '../../knowledge/words/notification-words';
import { isSilentPush } from '../../facts/alerts/silent-push';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';
import { checkQuietHours, isEmergency, isOwnSink } from './shared';

interface Push {
  readonly call: AstNode;
  readonly name: AstNode;
}

/** Pushes sent or shown at once, in a file that nowhere speaks of quiet hours. One report a file. */
export function checkImmediate(context: Context): void {
  if (quietNames.test(context.file.code)) return;
  const first = pushesOf(context).find((push) => !isEmergency(push.call, context) && context.guard(push.call, 'quietHours').kind !== 'guarded');
  if (first) context.report({ at: first.name, site: first.call, messageId: 'noQuietCheck', evidence: context.options.requireGuard ? 'B' : 'D', data: { name: context.file.getText(first.name) }, suggest: [checkQuietHours(first.call, context)] });
}

/** Mail waits until it is read, and data messages show nothing. */
function pushesOf(context: Context): Push[] {
  const sent = context.apis('send').filter((site) => site.fact.channel !== 'email' && !isSilentPush(site.args, context.file));
  const known = new Set([...context.apis('send'), ...context.apis('notification')].map((site) => site.call));
  const own = context.nodes('CallExpression').filter((call) => !known.has(call) && (isOwnSink(call, context) || isShownByWorker(call, context))).map((call) => ({ call, name: nameNode(unwrap(call.callee as AstNode)) }));
  return [...sent, ...own].sort((a, b) => a.call.range[0] - b.call.range[0]);
}

/** `self.registration.showNotification(…)` under whatever name the registration has. */
const isShownByWorker = (call: AstNode, context: Context): boolean =>
  getCalleeName(call) === 'showNotification' && unwrap(call.callee as AstNode).type === 'MemberExpression' && /registration|serviceWorker|swReg|\breg$/i.test(context.file.getCode(unwrap(call.callee as AstNode).object));

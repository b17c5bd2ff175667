import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { quietNames } from '../../knowledge/words/notification-words';
import { isSilentPush } from '../../facts/alerts/silent-push';
import { nameNode } from '../../program/modules/api-site';
import type { Scope } from './meta';
import { checkQuietHours, isEmergency, isOwnSink } from './shared';

interface Push {
  readonly call: AstNode;
  readonly name: AstNode;
}

/** Pushes sent or shown at once, in a file that nowhere speaks of quiet hours. One report a file. */
export function checkImmediate(on: Scope): void {
  if (quietNames.test(on.file.code)) return;
  const first = pushesOf(on).find((push) => !isEmergency(push.call, on) && on.guard(push.call, 'quietHours').kind !== 'guarded');
  if (first) on.report({ at: first.name, site: first.call, messageId: 'noQuietCheck', evidence: on.options.requireGuard ? 'B' : 'D', data: { name: on.file.getText(first.name) }, suggest: [checkQuietHours(first.call, on)] });
}

/** Mail waits until it is read, and data messages show nothing. */
function pushesOf(on: Scope): Push[] {
  const sent = on.apis('send').filter((site) => site.fact.channel !== 'email' && !isSilentPush(site.args, on.file));
  const known = new Set([...on.apis('send'), ...on.apis('notification')].map((site) => site.call));
  const own = on.nodes('CallExpression').filter((call) => !known.has(call) && (isOwnSink(call, on) || isShownByWorker(call, on))).map((call) => ({ call, name: nameNode(unwrap(call.callee as AstNode)) }));
  return [...sent, ...own].sort((a, b) => a.call.range[0] - b.call.range[0]);
}

/** `self.registration.showNotification(…)` under whatever name the registration has. */
const isShownByWorker = (call: AstNode, on: Scope): boolean =>
  getCalleeName(call) === 'showNotification' && unwrap(call.callee as AstNode).type === 'MemberExpression' && /registration|serviceWorker|swReg|\breg$/i.test(on.file.getCode(unwrap(call.callee as AstNode).object));

import { type AstNode, getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
import { conditionsOf } from '../../program/origin/conditions';
import { is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';

const SENDS = ['send', 'emit', 'broadcast', 'publish', 'notify'];
const PRESENCE = ['typing', 'read receipt', 'read receipts', 'presence', 'online status', 'last seen', 'is typing', 'user online', 'user offline', 'online users', 'user status', 'user joined online', 'status change', 'friend online'];
const CHOICES = ['setting', 'settings', 'pref', 'prefs', 'preference', 'preferences', 'privacy', 'private', 'enabled', 'disabled', 'allow', 'allowed', 'hide', 'hidden', 'incognito', 'invisible', 'ghost', 'share', 'consent'];

/** Calls that tell others what a person does right now, such as typing or reading, with no choice of the person around them. */
export function checkPresence(context: Context): void {
  if (!context.isStrict) return;
  for (const call of context.nodes('CallExpression')) {
    const what = getSentPresence(call, context);
    if (what === undefined || hasAnyWord(context.file.getCode(call), CHOICES)) continue;
    const isChosen = conditionsOf(call, undefined).some(({ test }) => hasAnyWord(context.file.getCode(test), CHOICES));
    const fn = getEnclosingFunction(call);
    if (!isChosen && !isOwnSender(fn, what)) context.report({ at: nameNode(call.callee as AstNode), site: call, messageId: 'presenceSent', data: { name: what } });
  }
}

/** What a call sends: by its name, `sendReadReceipt()`, or by its event, `emit('typing')`. */
function getSentPresence(call: AstNode, context: Context): string | undefined {
  const name = getCalleeName(call) ?? '';
  // `sendTyping(false)` ends it.
  if (!SENDS.includes(wordsOf(name)[0]) || (call.arguments as AstNode[]).some((argument) => is(valueOf(argument, context.file), false))) return undefined;
  if (hasAnyPhrase(name, PRESENCE)) return name;
  if (wordsOf(name).length > 1) return undefined;
  const event = valueOf(call.arguments[0] as AstNode | undefined, context.file);
  return event.kind === 'known' && typeof event.value === 'string' && wordsOf(event.value).length <= 4 && hasAnyPhrase(event.value, PRESENCE) && !hasAnyWord(event.value, ['stop', 'stopped', 'end', 'off']) ? `${name}('${event.value}')` : undefined;
}

/** The project's own sender is asked about where it is called. */
const isOwnSender = (fn: AstNode | undefined, what: string): boolean => {
  const name = (fn?.id?.name ?? fn?.parent?.id?.name ?? fn?.parent?.key?.name) as string | undefined;
  return name === what;
};

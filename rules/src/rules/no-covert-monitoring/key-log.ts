import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { isHandedOn } from '../../facts/occasions/event-trace';
import { getHandlerFunction } from '../../program/origin/function-behind';
import type { Use } from '../../facts/sdk-calls/use';
import type { Context } from './meta';

/** A listener for every key of a device. One that only compares keys is a shortcut; one for the pointer alone hears none. */
export function checkKeyLog({ site, at, name }: Use, context: Context): void {
  const direct = getHandlerFunction(site.args[0], context.file);
  const heard = direct ? [{ event: 'key', handler: direct }] : heardBy(site.call, context);
  const keys = heard.filter(({ event }) => /^(?:key|input)/.test(event));
  if (heard.length > 0 && keys.length === 0) return;
  const isShortcut = keys.length > 0 && keys.every(({ handler }) => handler !== undefined && !isHandedOn(handler, 0, context.file));
  context.report({ at, site: site.call, isUnsure: isShortcut, messageId: 'keyLogger', data: { name } });
}

/** What the object of a call listens to in this file: `hook.on('keydown', …)` beside `hook.start()`. */
function heardBy(call: AstNode, context: Context): { readonly event: string; readonly handler: AstNode | undefined }[] {
  const object = unwrap(unwrap(call.callee as AstNode).object as AstNode | undefined);
  const name = object?.type === 'Identifier' ? (object.name as string) : undefined;
  return context.nodes('CallExpression').flatMap((other) => {
    const holder = unwrap(unwrap(other.callee as AstNode).object as AstNode | undefined);
    const event: unknown = (other.arguments[0] as AstNode | undefined)?.value;
    const isHeard = name !== undefined && holder?.type === 'Identifier' && holder.name === name && /^(?:on|once|addListener)$/.test(getCalleeName(other) ?? '') && typeof event === 'string';
    return isHeard ? [{ event, handler: getHandlerFunction(other.arguments[1] as AstNode | undefined, context.file) }] : [];
  });
}

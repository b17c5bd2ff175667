import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { erasureQueues, passingThings } from '../../knowledge/words/erasure-words';
import { pathNames } from '../../facts/people/names';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** Calls that erase, now or later. */
const ERASES = /(?:delete(?:One|Many|Forever|Permanently|User|Account|Doc|All|From|By(?:Id|Pk)|Where|Item|Row|Command)?|destroy|erase\w*|purge\w*|anonymi[sz]e\w*|pseudonymi[sz]e\w*|remove(?:User|All|By(?:Id|Pk))?|wipe\w*|scheduleErasure|scheduleDeletion|hardDelete|findByIdAnd(?:Delete|Remove)|findOneAnd(?:Delete|Remove)|rimraf|unlink|enqueue\w*|truncate)$/i;
const IN_MEMORY = /^(?:localStorage|sessionStorage|AsyncStorage|Map|Set|cache)/;
/** A server or another part of the product is asked; what it does is not seen here. */
const ASKS = /\b(?:fetch|axios|api|mutate|dispatch|rpc)\b/;
const HANDS_ON = /^(?:add|push|send|emit|publish|produce|trigger|schedule)$/;
/** `bus.publish('user.deleted', id)`: an event for others, not an answer. */
const TELLS = /^(?:emit|publish|produce|trigger)$/;
const EVENT = /^[\w.:/-]*(?:delet|eras|purg|remov)[\w.:/-]*$/i;

/** Does a call of a function named `name` erase, or hand the erasure on? `own` are the project's functions that do. */
export function isErased(call: AstNode, name: string, own: readonly string[], context: Context): boolean {
  const callee = getCalleeName(call) ?? '';
  const text = context.file.getText(call.callee as AstNode);
  if (own.some((each) => text === each || text.endsWith(`.${each}`) || callee === each) || ASKS.test(text)) return true;
  const holders = pathNames(unwrap(call.callee as AstNode)).slice(0, -1);
  if ((HANDS_ON.test(callee) && holders.some((holder) => hasAnyWord(holder, erasureQueues))) || (TELLS.test(callee) && EVENT.test(String(call.arguments[0]?.value ?? '')))) return true;
  return ERASES.test(callee) && !IN_MEMORY.test(text) && callee !== name && !isPassing(call);
}

/** Sessions, tokens and cookies go when somebody signs out as well. */
function isPassing(call: AstNode): boolean {
  const callee = unwrap(call.callee as AstNode);
  let holder = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  if (holder?.type === 'CallExpression') holder = unwrap(holder.callee as AstNode);
  const last = holder?.type === 'Identifier' ? (holder.name as string) : holder ? getMemberName(holder) : undefined;
  return last !== undefined && hasAnyWord(last, passingThings);
}

/** A job or an index elsewhere in the file takes away what carries the flag: `User.deleteMany({ deletedAt: { $lt } })`. */
export function isErasedLater(flag: string, fn: AstNode, context: Context): boolean {
  const isAround = (node: AstNode): boolean => node.range[0] <= fn.range[0] && fn.range[1] <= node.range[1];
  const isInside = (node: AstNode): boolean => fn.range[0] <= node.range[0] && node.range[1] <= fn.range[1];
  const named = new RegExp(`\\b${flag}\\b`);
  return context.nodes('CallExpression').some((call) => {
    if (isAround(call) || isInside(call) || (call.arguments as AstNode[]).some((argument) => isFunction(argument))) return false;
    const code = context.file.getCode(call);
    return named.test(code) && (/\b(?:delete\w*|destroy|purge\w*|remove\w*|erase\w*)\(|\bdelete\s+from\b/i.test(code) || /expireAfterSeconds|expires/.test(code));
  });
}

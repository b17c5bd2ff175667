import { isMountFunction } from '../occasions';
import { dottedName } from '../../program/modules/matcher';
import { type AstNode, getCalleeName, getEnclosingFunction, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { functionName } from '../../program/syntax/near';
import { isCapitalised, wordsOf } from '../../program/syntax/words';

/** A listener that may keep users on a page. */
export interface HeldPage {
  /** The function that runs. */
  readonly handler: AstNode;
  /** What the listener is given: that function, or a name of it. */
  readonly given: AstNode | undefined;
  /** The call, the assignment or the decorator that adds the listener. */
  readonly listener: AstNode;
}

/** Does a listener stay whatever happens: is it added by the file, by a component, or when that mounts, inside of an owner? */
export function isAddedAnyway(listener: AstNode, owner: AstNode | undefined): boolean {
  for (let fn = getEnclosingFunction(listener); fn && fn !== owner; fn = getEnclosingFunction(fn))
    if (!isMountFunction(fn) && !isCapitalised(functionName(fn))) return false;
  return true;
}

/**
 * Lists of dependencies that have to name a value of a component so that the handler reads the current one; empty where all do.
 * Undefined where the handler would keep an old one, or where older listeners stay beside the new one.
 */
export function dependencyLists(
  text: string,
  owner: AstNode | undefined,
  { handler, given, listener }: HeldPage,
  file: FileContext,
): readonly AstNode[] | undefined {
  const [adding, making] = [hooksAround(listener, owner), hooksAround(handler, owner)];
  if (adding.length === 0 || !isTakenAway(listener, adding[0], file)) return undefined;
  const lists: AstNode[] = [];
  for (const hook of new Set([...adding, ...making])) {
    const list = hook.arguments[1] as AstNode | undefined;
    // A hook without a list runs each time.
    if (!list) continue;
    if (list.type !== 'ArrayExpression') return undefined;
    const wanted = making.includes(hook) ? text.replaceAll('?.', '.') : dottedName(unwrap(given) ?? handler);
    if ((list.elements as (AstNode | null)[]).some((element) => element && dottedName(element) === wanted)) continue;
    if (!making.includes(hook)) return undefined;
    lists.push(list);
  }
  return lists;
}

/** Calls of hooks whose function a place is in: `useEffect(() => { … }, [])`. */
function hooksAround(place: AstNode, owner: AstNode | undefined): readonly AstNode[] {
  const hooks: AstNode[] = [];
  for (let fn = isFunction(place) ? place : getEnclosingFunction(place); fn && fn !== owner; fn = getEnclosingFunction(fn)) {
    const call = fn.parent;
    if (call?.type === 'CallExpression' && call.arguments[0] === fn && wordsOf(getCalleeName(call) ?? '')[0] === 'use') hooks.push(call);
  }
  return hooks;
}

/** What is assigned takes the place of what was there; what is added has to be removed before it is added again. */
const isTakenAway = (listener: AstNode, hook: AstNode, file: FileContext): boolean =>
  listener.type === 'AssignmentExpression'
  || file.within(hook, 'CallExpression').some((call) => getCalleeName(call) === 'removeEventListener');

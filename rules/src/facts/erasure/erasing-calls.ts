import { askedParts, deletionEvents, erasingEnds, erasingStems, erasureQueues, handingOn, passingThings,
  telling } from '../../knowledge/words/erasure-words';
import { getCalleeName } from '../../program/syntax/ast';
import { asOneWord, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { definitionOf } from '../../program/origin/definition';
import type { CallSite } from '../../program/modules/call-site';
import { matchesAny } from '../../program/modules/matcher';
import { valueOf } from '../../program/values/value-of';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';

/** Does a call in a function of the name `within` erase records, or delegate that? */
export function isErasing(call: CallSite, within: string, sources: FactSources): boolean {
  if (matchesAny(call.node, sources.settings.erasureFunctions, sources.file) || isAsked(call) || isHandedOn(call, sources)) return true;
  // A function that calls another one of its name shows nothing new.
  return saysErase(call.name) && call.name !== within && !isOfMemory(call, sources) && !hasAnyWord(call.holder, passingThings);
}

function saysErase(name: string): boolean {
  const words = wordsOf(name);
  return [1, 2, 3].some((count) => erasingEnds.has(words.slice(-count).join(' '))) || words.some((word) => beginsWith(word, erasingStems));
}

/** `api.delete('/me')`: what is asked is not seen here. */
const isAsked = ({ name, receiver }: CallSite): boolean => [...pathNames(receiver), name].some((each) => askedParts.has(asOneWord(each)));

/** `purgeQueue.add(id)`, and `bus.publish('user.deleted', id)`: an event for others, not an answer to a person. */
function isHandedOn({ name, receiver, args }: CallSite, { file }: FactSources): boolean {
  if (handingOn.has(name) && pathNames(receiver).some((holder) => hasAnyWord(holder, erasureQueues))) return true;
  const event = telling.has(name) ? valueOf(args[0], file) : undefined;
  return event?.kind === 'known' && typeof event.value === 'string' && isDeletionEvent(event.value);
}

const isDeletionEvent = (text: string): boolean => !text.includes(' ') && wordsOf(text).some((word) => beginsWith(word, deletionEvents));

const beginsWith = (word: string, stems: readonly string[]): boolean => stems.some((stem) => word.startsWith(stem));

const pageStores = new Set(['localStorage', 'sessionStorage', 'AsyncStorage']);
const collections = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Headers', 'FormData', 'URLSearchParams']);

/** What only the program or the page holds: `cache.delete(id)`, `localStorage.removeAll()`, a `Map` of the file. */
function isOfMemory({ receiver }: CallSite, { file }: FactSources): boolean {
  if (pathNames(receiver).some((name) => pageStores.has(name) || hasAnyWord(name, ['cache', 'caches']))) return true;
  const made = receiver?.type === 'Identifier' ? definitionOf(receiver, file)?.from : undefined;
  return made?.type === 'NewExpression' && collections.has(getCalleeName(made) ?? '');
}

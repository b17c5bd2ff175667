import { choiceWords, presenceEnds, presenceNames, sendingVerbs } from '../../knowledge/words/setting-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getKnown, is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';

/** A call that shows a user's current activity to others, such as typing or reading. */
export interface SentPresence {
  readonly call: AstNode;
  readonly at: AstNode;
  /** The call, or the call with its event: `sendReadReceipt`, `emit('typing')`. */
  readonly name: string;
  /** The sent value, or a condition around it, mentions a setting of the user. */
  readonly isChosen: boolean;
  /** It is in a custom function that sends, whose calls are checked instead. */
  readonly isInSender: boolean;
}

export const sentPresence = ({ file }: FactSources): readonly SentPresence[] =>
  callSitesOf(file).all.flatMap((site) => {
    const name = presenceSentBy(site, file);
    if (name === undefined) return [];
    const { node: call, at } = site;
    const parts = [call, ...conditionsOf(call, undefined).map(({ test }) => test)];
    const isChosen = parts.some((part) => mentionsWithin(part, choiceWords, file, 'names and texts'));
    return [{ call, at, name, isChosen, isInSender: functionName(getEnclosingFunction(call)) === name }];
  });

const LONGEST_EVENT = 4;

/** What a call sends: by its name, `sendReadReceipt()`, or by its event, `emit('typing')`. */
function presenceSentBy({ name, args, isNew }: CallSite, file: FileContext): string | undefined {
  const words = wordsOf(name);
  // `sendTyping(false)` ends it.
  if (isNew || !sendingVerbs.has(words[0] ?? '') || args.some((argument) => is(valueOf(argument, file), false))) return undefined;
  if (hasAnyPhrase(name, presenceNames)) return name;
  const event = words.length === 1 && args[0] ? getKnown(valueOf(args[0], file)) : undefined;
  if (typeof event !== 'string' || wordsOf(event).length > LONGEST_EVENT) return undefined;
  return hasAnyPhrase(event, presenceNames) && !hasAnyWord(event, presenceEnds) ? `${name}('${event}')` : undefined;
}

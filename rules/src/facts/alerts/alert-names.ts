import { carriers, plainSends, plainSendStarts, screenVerbs, senderThings, sinkNames, sinkReads, sinkThings,
  sinkVerbs } from '../../knowledge/words/notification-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

const allVerbs: readonly string[] = [...sinkVerbs, ...screenVerbs];

/** Does a called name alert people? `countsScreen` adds what an open page shows: `showNotification`. */
export function isAlertingName(name: string, countsScreen: boolean): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || sinkReads.includes(words[0])) return false;
  if (hasAnyPhrase(name, sinkNames)) return true;
  // `push` in `list.push(…)` is both verb and noun, and alerts no one.
  const verbs = countsScreen ? allVerbs : sinkVerbs;
  return words.some((word, i) => sinkThings.includes(word) && words.some((other, j) => i !== j && verbs.includes(other)));
}

/** `push.sendToAll`, `notificationService.broadcast`: the object says what a plain verb sends. */
export const isSentByHolder = (holder: string, name: string): boolean =>
  isPlainSend(name) && hasAnyWord(holder, senderThings) && !hasAnyWord(holder, carriers);

function isPlainSend(name: string): boolean {
  const words = wordsOf(name);
  return plainSends.has(words.join(' ')) || plainSendStarts.some((start) => start.every((word, i) => words[i] === word));
}

/** Does the name of a job or queue say that it alerts people: "streak push", `evening-reminder`? */
export function isAlertTitle(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 5 || words.some((word) => sinkReads.includes(word))) return false;
  return hasAnyPhrase(name, sinkNames) || hasAnyWord(name, sinkThings);
}

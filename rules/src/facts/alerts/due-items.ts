import { dueNames, reminderThings } from '../../knowledge/words/notification-words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, isFunction, walk } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** What a job that runs again and again looks for: things whose own time has come, reminders that people set among them. */
export type DueItems = 'reminders' | 'things';

const nowNames: readonly string[] = ['now', 'date'];
const reminders: readonly string[] = reminderThings.filter((word) => word.startsWith('reminder'));

/** `find({ where: { remindAt: LessThan(now) } })` in what is run: each is sent at a time of its own. */
export function dueItemsIn(run: AstNode, { file }: FactSources): DueItems | undefined {
  const fn = getHandlerFunction(run, file) ?? (isFunction(run) ? run : undefined);
  let isDue = false;
  if (!fn?.body) return undefined;
  walk(fn.body as AstNode, (node) => {
    const entry = node.type === 'Property' ? entryAround(node) : undefined;
    isDue ||= entry !== undefined && hasAnyPhrase(entry.key, dueNames) && mentionsWithin(entry.value, nowNames, file);
    return !isDue;
  }, file.sourceCode.visitorKeys);
  if (!isDue) return undefined;
  return mentionsWithin(fn.body as AstNode, reminders, file) ? 'reminders' : 'things';
}

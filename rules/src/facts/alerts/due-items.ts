import { dueNames, reminderThings } from '../../knowledge/words/notification-words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, isFunction, walk } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** What a job that runs again and again looks for: things whose own time has come, reminders that people set among them. */
export type DueItems = 'reminders' | 'things';

const nowNames: readonly string[] = ['now', 'date'];
const reminders: readonly string[] = reminderThings.filter((word) => word.startsWith('reminder'));

const orders: ReadonlySet<unknown> = new Set(['<', '<=', '>', '>=']);

/** `find({ where: { remindAt: LessThan(now) } })`, `now >= reminder.remindAt` in what is run: each is sent at a time of its own. */
export function dueItemsIn(run: AstNode, { file }: FactSources): DueItems | undefined {
  const fn = getHandlerFunction(run, file) ?? (isFunction(run) ? run : undefined);
  let isDue = false;
  if (!fn?.body) return undefined;
  walk(fn.body as AstNode, (node) => {
    const entry = node.type === 'Property' ? entryAround(node) : undefined;
    const pairs = entry ? [[entry.key, entry.value] as const] : comparedIn(node);
    isDue ||= pairs.some(([name, other]) => hasAnyPhrase(name, dueNames) && mentionsWithin(other, nowNames, file));
    return !isDue;
  }, file.sourceCode.visitorKeys);
  if (!isDue) return undefined;
  return mentionsWithin(fn.body as AstNode, reminders, file) ? 'reminders' : 'things';
}

/** Both sides of a comparison, each as a name beside the other. */
function comparedIn({ type, operator, left, right }: AstNode): readonly (readonly [name: string, other: AstNode])[] {
  if (type !== 'BinaryExpression' || !orders.has(operator)) return [];
  return [[lastName(left as AstNode), right as AstNode], [lastName(right as AstNode), left as AstNode]];
}

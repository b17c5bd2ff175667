import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { scheduleThings, scheduleVerbs } from '../../knowledge/words/notification-words';
import { quietHourOf, type QuietTime } from '../../facts/alerts/schedule-time';
import { propertyAt } from '../../program/values/object-path';
import { valueOf } from '../../program/values/value-of';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';
import { isEmergency, moveTime, quietWindow, windowText } from './shared';

const HOUR_KEYS = ['hour', 'hours', 'reminderHour', 'notifyHour', 'at.hour', 'time.hour', 'trigger.hour'];

/** Calls of the project's own scheduling functions with a night hour: `scheduleDailyReminder(22, 0)`. Answers the literals they take. */
export function checkOwnFunctions(context: Context): ReadonlySet<AstNode> {
  const judged = new Set<AstNode>();
  const known = new Set([...context.apis('notification'), ...context.apis('scheduler'), ...context.apis('send')].map((site) => site.call));
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call) ?? '';
    if (known.has(call) || !scheduleVerbs.includes(wordsOf(name)[0] ?? '') || !hasAnyWord(name, scheduleThings) || /Enabled|State|Settings|Visible|Count$/.test(name)) continue;
    const time = findTime(call, context);
    if (!time || isEmergency(call, context)) continue;
    judged.add(time.node);
    const isInside = time.node.range[0] >= call.range[0] && time.node.range[1] <= call.range[1];
    context.report({ at: isInside ? time.node : nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'nightTime', evidence: 'C', data: { time: time.text, window: windowText(context) }, suggest: [moveTime(time)] });
  }
  return judged;
}

function findTime(call: AstNode, context: Context): QuietTime | undefined {
  const window = quietWindow(context);
  const args = call.arguments as AstNode[];
  for (const argument of args) {
    for (const key of HOUR_KEYS) {
      const hour = propertyAt(argument, key.split('.'), context.file)?.expression;
      const found = hour && quietHourOf(hour, propertyAt(argument, key.replace(/hours?/i, 'minute').split('.'), context.file)?.expression, window, context.file);
      if (found) return found;
    }
  }
  for (const [i, argument] of args.entries()) {
    const minute = args[i + 1];
    const isHour = /hour/i.test(context.file.getCode(argument)) || (isSmallNumber(argument, 24, context) && isSmallNumber(minute, 60, context));
    const found = isHour ? quietHourOf(argument, minute, window, context.file) : undefined;
    if (found) return found;
  }
  return undefined;
}

function isSmallNumber(node: AstNode | undefined, limit: number, context: Context): boolean {
  const value = valueOf(node, context.file);
  return value.kind === 'known' && typeof value.value === 'number' && Number.isInteger(value.value) && value.value >= 0 && value.value < limit;
}

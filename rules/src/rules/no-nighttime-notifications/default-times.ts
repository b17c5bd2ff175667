import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { deliveryClocks, otherTimes, reminderThings, reminderTimes } from '../../knowledge/words/notification-words';
import { quietClockOf, quietHourOf, type QuietTime } from '../../facts/alerts/schedule-time';
import { optionsOf } from '../../program/values/value';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { SettingView } from '../../views/settings';
import type { Context } from './meta';
import { isEmergency, moveTime, quietWindow, windowText } from './shared';

/**
 * Times that stand in a setting or a request and not in a call: what reminders start with until somebody changes it
 * (`reminderTime: '22:00'`), and the hour of delivery on the receiver's clock. `judged` were reported where they are used.
 */
export function checkDefaultTimes(context: Context, judged: ReadonlySet<AstNode>): void {
  for (const setting of context.declaredSettings(isTimeName)) {
    if (setting.kind === 'value' || !isReminderTime(setting)) continue;
    const time = getQuietTime(setting, context);
    if (!time || judged.has(time.node) || isEmergency(setting.node, context)) continue;
    context.report({ at: setting.node, messageId: 'nightDefault', data: { name: setting.name, time: time.text, window: windowText(context) }, suggest: [moveTime(time)] });
  }
  const sends = context.apis('send');
  for (const property of context.nodes('Property')) {
    if (property.parent?.type !== 'ObjectExpression' || !deliveryClocks.includes(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')) continue;
    const time = quietClockOf(property.value as AstNode, quietWindow(context), context.file);
    const isJudged = sends.some((site) => site.call.range[0] <= property.range[0] && property.range[1] <= site.call.range[1]);
    if (time && !isJudged && !isEmergency(property.parent, context)) context.report({ at: property.value as AstNode, site: property, messageId: 'nightTime', evidence: 'C', data: { time: time.text, window: windowText(context) }, suggest: [moveTime(time)] });
  }
}

const isTimeName = (name: string): boolean => hasAnyWord(name, reminderTimes) && !hasAnyWord(name, otherTimes);

/** Words of a time that says nothing else by itself. */
const PLAIN_TIMES = [...reminderTimes, 'daily', 'default', 'preferred', 'of', 'day'];

/** The name itself speaks of a reminder, or the object around it does: `reminder: { time: '22:00' }`. */
function isReminderTime(setting: SettingView): boolean {
  const around = setting.path.at(-1) ?? (setting.kind === 'field' ? '' : (setting.owner ?? ''));
  if (hasAnyWord(around, otherTimes)) return false;
  return hasAnyWord(setting.name, reminderThings) || (hasAnyWord(around, reminderThings) && wordsOf(setting.name).every((word) => PLAIN_TIMES.includes(word)));
}

function getQuietTime(setting: SettingView, context: Context): QuietTime | undefined {
  const window = quietWindow(context);
  for (const { value, node } of optionsOf(setting.value)) {
    const found = typeof value === 'string' ? quietClockOf(node, window, context.file) : typeof value === 'number' && value < 24 && hasAnyWord(setting.name, ['hour']) ? quietHourOf(node, undefined, window, context.file) : undefined;
    if (found) return found;
  }
  return undefined;
}

import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { sinkThings, sinkVerbs } from '../../knowledge/words/notification-words';
import { quietScheduleOf } from '../../facts/alerts/schedule-time';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';
import { isEmergency, moveTime, quietWindow, windowText } from './shared';

/** Times in a configuration file at which an address is called whose name says that it alerts people. */
export function checkConfigSchedules(context: Context): void {
  for (const site of context.configs('schedule')) {
    const time = quietScheduleOf(site.value, 'cron', quietWindow(context), context.file);
    const job = site.node.parent;
    if (!time || !job || !isAlerting(job) || isEmergency(job, context)) continue;
    context.report({ at: site.value, messageId: time.kind === 'round' ? 'crossesNight' : 'utcNight', data: { time: time.text, window: windowText(context) }, suggest: [moveTime(time)] });
  }
}

const isAlerting = (job: AstNode): boolean =>
  (job.properties as AstNode[]).some((entry) => entry.type === 'Property' && getKeyName(entry.key, entry.computed) === 'path' && hasAnyWord(String(entry.value.value ?? ''), [...sinkThings, ...sinkVerbs.filter((verb) => /^(?:notify|remind)$/.test(verb))]));

import { quietClockOf, quietDateOf, quietHourOf, quietScheduleOf } from '../../facts/alerts/schedule-time';
import { argumentAt } from '../../program/values/object-path';
import type { Context } from './meta';
import { isEmergency, moveTime, quietGuard, quietWindow, windowText } from './shared';

/** Pushes through the project's own functions, as `settings.gc25.wrappers` declares them with the place of their time. */
export function checkWrappers(context: Context): void {
  const window = quietWindow(context);
  for (const site of context.wrappers('push')) {
    const time = site.wrapper.timeArg === undefined ? undefined : argumentAt(site.args, site.wrapper.timeArg.replace(/^options?\./, '1.'), context.file)?.expression;
    if (!time || isEmergency(site.call, context) || quietGuard(site.call, context) === 'guarded') continue;
    const quiet = quietHourOf(time, undefined, window, context.file) ?? quietClockOf(time, window, context.file) ?? quietDateOf(time, window, context.file) ?? quietScheduleOf(time, 'any', window, context.file);
    if (quiet) context.report({ at: time, site: site.call, messageId: quiet.kind === 'round' ? 'crossesNight' : 'nightTime', evidence: 'B', isUnsure: quietGuard(site.call, context) === 'unknown', data: { time: quiet.text, window: windowText(context) }, suggest: [moveTime(quiet)] });
  }
}

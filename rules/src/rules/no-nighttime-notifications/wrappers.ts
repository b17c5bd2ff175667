import { quietClockOf, quietDateOf, quietHourOf, quietScheduleOf } from '../../facts/alerts/schedule-time';
import { argumentAt } from '../../program/values/object-path';
import type { Scope } from './meta';
import { isEmergency, moveTime, quietGuard, quietWindow, windowText } from './shared';

/** Pushes through the project's own functions, as `settings.gc25.wrappers` declares them with the place of their time. */
export function checkWrappers(on: Scope): void {
  const window = quietWindow(on);
  for (const site of on.wrappers('push')) {
    const time = site.wrapper.timeArg === undefined ? undefined : argumentAt(site.args, site.wrapper.timeArg.replace(/^options?\./, '1.'), on.file)?.expression;
    if (!time || isEmergency(site.call, on) || quietGuard(site.call, on) === 'guarded') continue;
    const quiet = quietHourOf(time, undefined, window, on.file) ?? quietClockOf(time, window, on.file) ?? quietDateOf(time, window, on.file) ?? quietScheduleOf(time, 'any', window, on.file);
    if (quiet) on.report({ at: time, site: site.call, messageId: quiet.kind === 'round' ? 'crossesNight' : 'nightTime', evidence: 'B', isUnsure: quietGuard(site.call, on) === 'unknown', data: { time: quiet.text, window: windowText(on) }, suggest: [moveTime(quiet)] });
  }
}

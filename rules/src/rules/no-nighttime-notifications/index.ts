import { alertsOf, defaultTimes, dueItemsOf, immediatePushes, interruptions, isEmergencyAlert, type Job, jobs, placeOf, type QuietTime,
  quietTimeIn, scheduledAlerts, type ScheduledTime } from '../../facts/alerts';
import { checkQuietHours, moveTime, soften } from '../../repairs/alert-times';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

type Place = Job['site'];

/** How sure it is that a scheduled call alerts people; the message says it where the catalogue does. */
const EVIDENCE = { catalogue: undefined, settings: 'B', 'own function': 'D', request: 'D' } as const;

export default createRule({
  meta,
  check(context: Context) {
    checkInterruptions(context);
    checkDefaultTimes(checkScheduledAlerts(context), context);
    checkJobs(context);
    if (context.canShow('noQuietCheck') || context.options.requireGuard) checkImmediatePushes(context);
  },
});

/** Alerts that must get through at any hour. */
const isEmergency = (place: Place, { file, options }: Context): boolean => isEmergencyAlert(place, file, options.emergencyNames);

/** Is a node inside a check of quiet hours? `unknown` if this file does not show what the check does. */
const quietCheck = (place: Place, context: Context): 'guarded' | 'unguarded' | 'unknown' => context.guard(place, 'quietHours').kind;

const quietTime = (times: readonly ScheduledTime[], { settings }: Context): QuietTime | undefined => quietTimeIn(times, settings);

function timeData({ text }: QuietTime, { settings: { quietHours } }: Context): { readonly time: string; readonly window: string } {
  return { time: text, window: `${quietHours.start}–${quietHours.end}` };
}

function checkInterruptions(context: Context): void {
  for (const interruption of interruptions(context)) {
    const { at, site, shown } = interruption;
    if (isEmergency(site, context)) continue;
    const name = context.textOf(shown, 60);
    context.report({ at, site, messageId: 'forcedInterruption', data: { name }, suggest: [soften(interruption)] });
  }
}

/** Returns the nodes of the reported times, so that a default time that is passed directly is reported once. */
function checkScheduledAlerts(context: Context): ReadonlySet<Place> {
  const handled = new Set<Place>();
  for (const alert of scheduledAlerts(context)) {
    const { by, site } = alert;
    const time = quietTime(alert.times, context);
    if (!time || isEmergency(site, context)) continue;
    handled.add(time.node);
    const check = quietCheck(site, context);
    if (check === 'guarded') continue;
    const isDefault = time.rhythm === undefined && time.defaultOf !== undefined;
    context.report({
      at: placeOf(time, alert),
      site,
      messageId: time.rhythm !== undefined ? 'crossesNight' : isDefault ? 'nightDefault' : 'nightTime',
      // The call schedules for certain, also with its default.
      evidence: EVIDENCE[by] ?? (isDefault ? 'A' : undefined),
      isUnsure: time.isBoundary || check === 'unknown',
      data: { name: time.defaultOf ?? '', ...timeData(time, context) },
      suggest: [
        moveTime(time, context.settings, context.file),
        ...(by === 'catalogue' ? [checkQuietHours(site, context.settings, context.file)] : []),
      ],
    });
  }
  return handled;
}

function checkDefaultTimes(handledElsewhere: ReadonlySet<Place>, context: Context): void {
  for (const { at, name, times } of context.canShow('nightDefault') ? defaultTimes(context) : []) {
    const time = quietTime(times, context);
    if (!time || handledElsewhere.has(time.node) || isEmergency(at, context)) continue;
    const suggest = [moveTime(time, context.settings, context.file)];
    context.report({ at, messageId: 'nightDefault', data: { name, ...timeData(time, context) }, suggest });
  }
}

const HOURS_OF_DAY = 24;

function checkJobs(context: Context): void {
  for (const job of jobs(context)) {
    const { site, isOnUtc } = job;
    const time = quietTime(job.times, context);
    if (!time || isEmergency(site, context) || quietCheck(site, context) === 'guarded') continue;
    const isChecked = (call: Place): boolean => isEmergency(call, context) || quietCheck(call, context) === 'guarded';
    const alerts = alertsOf(job, context).filter(({ calls, isForOperators }) => !isForOperators && !calls.some(isChecked));
    const due = time.rhythm !== undefined ? dueItemsOf(job, context) : undefined;
    if (alerts.length === 0 || due === 'reminders') continue;
    const [[first] = [], second] = alerts.map(({ calls }) => calls);
    const mayBeChecked = (call: Place): boolean => quietCheck(call, context) === 'unknown';
    // Code of another file that runs more than once an hour looks for what is due, and may ask for the time.
    const isNamed = job.run.kind === 'named';
    const runs = time.minutes?.length ?? (isNamed ? 0 : Infinity);
    const isPolling = runs > HOURS_OF_DAY && (isNamed || (time.rhythm !== undefined && alerts.every(({ isOfOtherFile }) => isOfOtherFile)));
    const isMail = alerts.every(({ channel }) => channel === 'email');
    context.report({
      at: placeOf(time, job),
      site,
      messageId: time.rhythm !== undefined ? 'crossesNight' : isOnUtc && !time.hasZone ? 'utcNight' : 'nightJob',
      // Mail waits until it is read.
      isUnsure: isMail || isPolling || due !== undefined || mayBeChecked(site) || alerts.every(({ calls }) => calls.some(mayBeChecked)),
      data: timeData(time, context),
      suggest: [
        moveTime(time, context.settings, context.file),
        ...(first && !second ? [checkQuietHours(first, context.settings, context.file)] : []),
      ],
    });
  }
}

/** One report a file: the first push that nothing holds back. */
function checkImmediatePushes(context: Context): void {
  const first = immediatePushes(context).find(({ call, quietHoursNamed }) =>
    quietHoursNamed !== 'around' && !isEmergency(call, context) && quietCheck(call, context) !== 'guarded'
  );
  if (!first) return;
  context.report({
    at: first.at,
    site: first.call,
    messageId: 'noQuietCheck',
    evidence: context.options.requireGuard ? 'B' : 'D',
    isUnsure: first.quietHoursNamed !== undefined,
    data: { name: context.nameOf(first.at) },
    suggest: [checkQuietHours(first.call, context.settings, context.file)],
  });
}

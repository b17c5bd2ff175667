import type { AstNode } from '../../program/syntax/ast';
import type { SchedulerFact, SendFact } from '../../knowledge/types/sdk';
import { type AlertPath, findAlerts } from '../../facts/alerts/alert-sink';
import { isSilentPush } from '../../facts/alerts/silent-push';
import type { ApiSite } from '../../program/modules/api-site';
import { resolveJobRun } from './job-run';
import { getQuietJobTime, isOnUtc } from './job-time';
import type { Context } from './meta';
import { checkQuietHours, isEmergency, isOwnSink, isWithin, moveTime, quietGuard, windowText } from './shared';

/** Catalogued calls that reach people, each with the way it takes. */
export type Senders = ReadonlyMap<AstNode, SendFact['channel'] | 'silent'>;

/** Jobs that run at given times and alert people. */
export function checkJobs(context: Context): void {
  const sites = context.apis('scheduler');
  if (sites.length === 0) return;
  const senders = sendersOf(context);
  for (const site of sites) checkJob(site, senders, context);
}

export function sendersOf(context: Context): Senders {
  const senders = new Map<AstNode, SendFact['channel'] | 'silent'>();
  for (const site of context.apis('notification')) senders.set(site.call, 'local');
  for (const site of context.apis('send')) senders.set(site.call, isSilentPush(site.args, context.file) ? 'silent' : site.fact.channel);
  return senders;
}

/** The ways from what a job runs to what alerts people without asking for the hour. */
export function openAlertsOf(functions: readonly AstNode[], senders: Senders, countsScreen: boolean, context: Context): AlertPath[] {
  const known = new Map([...senders].map(([call, channel]) => [call, channel !== 'silent']));
  const scope = { file: context.file, known, isOwn: (call: AstNode) => isOwnSink(call, context), countsScreen };
  return functions.flatMap((fn) => findAlerts(fn, scope)).filter((path) => !isGuarded(path, context));
}

/** Only mail, which waits until it is read, or the job or all it sends behind a check that this file does not show. */
export function isUnsureJob(site: AstNode, alerts: readonly AlertPath[], senders: Senders, context: Context): boolean {
  const isMail = alerts.length > 0 && alerts.every((path) => senders.get(path[path.length - 1]) === 'email');
  return isMail || quietGuard(site, context) === 'unknown' || (alerts.length > 0 && alerts.every((path) => path.some((call) => quietGuard(call, context) === 'unknown')));
}

function checkJob(site: ApiSite<SchedulerFact>, senders: Senders, context: Context): void {
  const time = getQuietJobTime(site, context);
  if (!time || isEmergency(site.call, context) || quietGuard(site.call, context) === 'guarded') return;
  const run = resolveJobRun(site, context);
  if (run.kind === 'named' && !run.isAlert) return;
  // A timer of an open page draws messages as well; who looks at the page is awake.
  const alerts = run.kind === 'named' ? [] : openAlertsOf(run.functions, senders, site.sdk.id !== 'timer', context);
  if (run.kind === 'functions' && alerts.length === 0) return;
  context.report({
    at: isWithin(time.node, site.call) ? time.node : site.name,
    site: site.call,
    messageId: time.kind === 'round' ? 'crossesNight' : isOnUtc(site, context) && !time.hasZone ? 'utcNight' : 'nightJob',
    isUnsure: isUnsureJob(site.call, alerts, senders, context),
    data: { time: time.text, window: windowText(context) },
    suggest: [moveTime(time), ...(alerts.length === 1 ? [checkQuietHours(alerts[0][0], context)] : [])],
  });
}

const isGuarded = (path: AlertPath, context: Context): boolean => path.some((call) => isEmergency(call, context) || quietGuard(call, context) === 'guarded');

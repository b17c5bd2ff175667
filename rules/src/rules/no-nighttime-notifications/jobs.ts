import type { AstNode } from '../../program/syntax/ast';
import type { SchedulerFact, SendFact } from '../../knowledge/types/sdk';
import { type AlertPath, findAlerts } from '../../facts/alerts/alert-sink';
import { isSilentPush } from '../../facts/alerts/silent-push';
import type { ApiSite } from '../../program/modules/api-site';
import { resolveJobRun } from './job-run';
import { getQuietJobTime, isOnUtc } from './job-time';
import type { Scope } from './meta';
import { checkQuietHours, isEmergency, isOwnSink, isWithin, moveTime, quietGuard, windowText } from './shared';

/** Catalogued calls that reach people, each with the way it takes. */
export type Senders = ReadonlyMap<AstNode, SendFact['channel'] | 'silent'>;

/** Jobs that run at given times and alert people. */
export function checkJobs(on: Scope): void {
  const sites = on.apis('scheduler');
  if (sites.length === 0) return;
  const senders = sendersOf(on);
  for (const site of sites) checkJob(site, senders, on);
}

export function sendersOf(on: Scope): Senders {
  const senders = new Map<AstNode, SendFact['channel'] | 'silent'>();
  for (const site of on.apis('notification')) senders.set(site.call, 'local');
  for (const site of on.apis('send')) senders.set(site.call, isSilentPush(site.args, on.file) ? 'silent' : site.fact.channel);
  return senders;
}

/** The ways from what a job runs to what alerts people without asking for the hour. */
export function openAlertsOf(functions: readonly AstNode[], senders: Senders, countsScreen: boolean, on: Scope): AlertPath[] {
  const known = new Map([...senders].map(([call, channel]) => [call, channel !== 'silent']));
  const scope = { file: on.file, known, isOwn: (call: AstNode) => isOwnSink(call, on), countsScreen };
  return functions.flatMap((fn) => findAlerts(fn, scope)).filter((path) => !isGuarded(path, on));
}

/** Only mail, which waits until it is read, or the job or all it sends behind a check that this file does not show. */
export function isUnsureJob(site: AstNode, alerts: readonly AlertPath[], senders: Senders, on: Scope): boolean {
  const isMail = alerts.length > 0 && alerts.every((path) => senders.get(path[path.length - 1]) === 'email');
  return isMail || quietGuard(site, on) === 'unknown' || (alerts.length > 0 && alerts.every((path) => path.some((call) => quietGuard(call, on) === 'unknown')));
}

function checkJob(site: ApiSite<SchedulerFact>, senders: Senders, on: Scope): void {
  const time = getQuietJobTime(site, on);
  if (!time || isEmergency(site.call, on) || quietGuard(site.call, on) === 'guarded') return;
  const run = resolveJobRun(site, on);
  if (run.kind === 'named' && !run.isAlert) return;
  // A timer of an open page draws messages as well; who looks at the page is awake.
  const alerts = run.kind === 'named' ? [] : openAlertsOf(run.functions, senders, site.sdk.id !== 'timer', on);
  if (run.kind === 'functions' && alerts.length === 0) return;
  on.report({
    at: isWithin(time.node, site.call) ? time.node : site.name,
    site: site.call,
    messageId: time.kind === 'round' ? 'crossesNight' : isOnUtc(site, on) && !time.hasZone ? 'utcNight' : 'nightJob',
    isUnsure: isUnsureJob(site.call, alerts, senders, on),
    data: { time: time.text, window: windowText(on) },
    suggest: [moveTime(time), ...(alerts.length === 1 ? [checkQuietHours(alerts[0][0], on)] : [])],
  });
}

const isGuarded = (path: AlertPath, on: Scope): boolean => path.some((call) => isEmergency(call, on) || quietGuard(call, on) === 'guarded');

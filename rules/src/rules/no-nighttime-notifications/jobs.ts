import type { AstNode } from '../../ast';
import type { SchedulerFact, SendFact } from '../../catalogue/types';
import { type AlertPath, findAlerts } from '../../detect/alert-sink';
import { isSilentPush } from '../../detect/silent-push';
import type { ApiSite } from '../../views/call';
import { resolveJobRun } from './job-run';
import { getQuietJobTime, isOnUtc } from './job-time';
import type { Scope } from './meta';
import { checkQuietHours, isEmergency, isOwnSink, isWithin, moveTime, windowText } from './shared';

/** Jobs that run at given times and alert people. */
export function checkJobs(on: Scope): void {
  const sites = on.apis('scheduler');
  if (sites.length === 0) return;
  const senders = new Map<AstNode, SendFact['channel'] | 'silent'>();
  for (const site of on.apis('notification')) senders.set(site.call, 'local');
  for (const site of on.apis('send')) senders.set(site.call, isSilentPush(site.args, on.file) ? 'silent' : site.fact.channel);
  for (const site of sites) checkJob(site, senders, on);
}

function checkJob(site: ApiSite<SchedulerFact>, senders: ReadonlyMap<AstNode, SendFact['channel'] | 'silent'>, on: Scope): void {
  const time = getQuietJobTime(site, on);
  if (!time || isEmergency(site.call, on) || on.guard(site.call, 'quietHours').kind === 'guarded') return;
  const run = resolveJobRun(site, on);
  if (run.kind === 'named' && !run.isAlert) return;
  const known = new Map([...senders].map(([call, channel]) => [call, channel !== 'silent']));
  // A timer of an open page draws messages as well; who looks at the page is awake.
  const scope = { file: on.file, known, isOwn: (call: AstNode) => isOwnSink(call, on), countsScreen: site.sdk.id !== 'timer' };
  const alerts = run.kind === 'named' ? [] : run.functions.flatMap((fn) => findAlerts(fn, scope)).filter((path) => !isGuarded(path, on));
  if (run.kind === 'functions' && alerts.length === 0) return;
  const isMail = alerts.length > 0 && alerts.every((path) => senders.get(path[path.length - 1]) === 'email');
  on.report({
    at: isWithin(time.node, site.call) ? time.node : site.name,
    site: site.call,
    messageId: time.kind === 'round' ? 'crossesNight' : isOnUtc(site, on) && !time.hasZone ? 'utcNight' : 'nightJob',
    isUnsure: isMail || (alerts.length > 0 && alerts.every((path) => path.some((call) => on.guard(call, 'quietHours').kind === 'unknown'))),
    data: { time: time.text, window: windowText(on) },
    suggest: [moveTime(time), ...(alerts.length === 1 ? [checkQuietHours(alerts[0][0], on)] : [])],
  });
}

const isGuarded = (path: AlertPath, on: Scope): boolean => path.some((call) => isEmergency(call, on) || on.guard(call, 'quietHours').kind === 'guarded');

import { type AstNode, getCalleeName, getKeyName, isFunction, unwrap, wrapped } from '../../program/syntax/ast';
import { jobRunKeys, jobTimeKeys } from '../../knowledge/words/notification-words';
import { quietScheduleOf } from '../../facts/alerts/schedule-time';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { nameNode } from '../../program/modules/api-site';
import { isUnsureJob, openAlertsOf, sendersOf } from './jobs';
import type { Context } from './meta';
import { checkQuietHours, isEmergency, isWithin, moveTime, quietGuard, quietWindow, windowText } from './shared';

interface Job {
  /** The call or object that joins the time with what is run. */
  readonly site: AstNode;
  readonly time: AstNode;
  readonly run: AstNode;
  /** The host runs it by UTC. */
  readonly isOnUtc?: boolean;
}

/**
 * Jobs of schedulers that the catalogue does not know, seen by their form: a cron text beside what is run, in one call
 * (`jobs.register('0 22 * * *', remind)`) or one description (`{ cron: '0 22 * * *', handler: remind }`).
 */
export function checkOwnJobs(context: Context): void {
  const known = new Set([...context.apis('scheduler'), ...context.apis('notification')].map((site) => site.call));
  const jobs = [
    ...context.nodes('CallExpression', 'NewExpression').flatMap((call) => (known.has(call) ? [] : (getCalledJob(call, context) ?? []))),
    ...context.nodes('ObjectExpression').flatMap((object) => (isInside(object, known) ? [] : (getDescribedJob(object, context) ?? []))),
  ];
  if (jobs.length === 0) return;
  const senders = sendersOf(context);
  for (const { site, time, run, isOnUtc } of jobs) {
    const quiet = quietScheduleOf(time, 'cron', quietWindow(context), context.file);
    if (!quiet || isEmergency(site, context) || quietGuard(site, context) === 'guarded') continue;
    const alerts = openAlertsOf([run], senders, true, context);
    if (alerts.length === 0) continue;
    const at = isWithin(quiet.node, site) ? quiet.node : site.type === 'ObjectExpression' ? time : nameNode(unwrap(site.callee as AstNode));
    context.report({ at, site, messageId: quiet.kind === 'round' ? 'crossesNight' : isOnUtc && !quiet.hasZone ? 'utcNight' : 'nightJob', isUnsure: isUnsureJob(site, alerts, senders, context), data: { time: quiet.text, window: windowText(context) }, suggest: [moveTime(quiet), ...(alerts.length === 1 ? [checkQuietHours(alerts[0][0], context)] : [])] });
  }
}

const isInside = (node: AstNode, calls: ReadonlySet<AstNode>): boolean => [...calls].some((call) => isWithin(node, call));

/** `register('0 22 * * *', remind)`, `createFunction({ id }, { cron: '0 22 * * *' }, async () => …)`. */
function getCalledJob(call: AstNode, context: Context): Job | undefined {
  const args = call.arguments as AstNode[];
  const run = args.findLast((argument) => isFunction(unwrap(argument)) || (args.length > 1 && /^(?:Identifier|MemberExpression)$/.test(unwrap(argument).type) && !isCron(argument, context)));
  if (!run || args.length < 2 || /^(?:it|test|describe|expect|then|map|forEach)$/.test(getCalleeName(call) ?? '')) return undefined;
  for (const argument of args) {
    if (argument === run) continue;
    if (isCron(argument, context)) return { site: call, time: argument, run };
    const time = propertyOf(unwrap(argument), jobTimeKeys);
    if (time && isCron(time, context)) return { site: call, time, run };
  }
  return undefined;
}

/** `{ cron: '0 22 * * *', handler: remind }`, and `export const config = { schedule: '0 22 * * *' }` beside the module's own function. */
function getDescribedJob(object: AstNode, context: Context): Job | undefined {
  const time = propertyOf(object, jobTimeKeys);
  if (!time || !isCron(time, context)) return undefined;
  const holder = wrapped(object).parent;
  if (holder?.type === 'VariableDeclarator' && holder.id?.name === 'config' && holder.parent?.parent?.type === 'ExportNamedDeclaration') {
    const main = context.nodes('ExportDefaultDeclaration')[0]?.declaration as AstNode | undefined;
    return main && { site: object, time, run: main, isOnUtc: true };
  }
  const run = propertyOf(object, jobRunKeys);
  return time && run ? { site: object, time, run } : undefined;
}

const propertyOf = (object: AstNode, keys: RegExp): AstNode | undefined =>
  object.type === 'ObjectExpression' ? ((object.properties as AstNode[]).find((property) => property.type === 'Property' && keys.test(getKeyName(property.key as AstNode, property.computed as boolean) ?? ''))?.value as AstNode | undefined) : undefined;

/** Text of five fields or more, one of them a star; a nickname or a duration alone may mean anything. */
function isCron(node: AstNode, context: Context): boolean {
  const value = getKnown(valueOf(node, context.file));
  return typeof value === 'string' && value.includes('*') && value.trim().split(/\s+/).length >= 5;
}

import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { SchedulerFact } from '../../knowledge/types/sdk';
import { quietAbsentHour, quietHoursOf, quietScheduleOf, type QuietTime } from '../../facts/alerts/schedule-time';
import { propertyAt } from '../../program/values/object-path';
import type { ApiSite } from '../../program/modules/api-site';
import type { Context } from './meta';
import { quietWindow } from './shared';

const UTC = /^(?:etc\/)?(?:utc|gmt|universal|zulu)$/i;

/** The time of a scheduler call that falls into the quiet hours. */
export function getQuietJobTime(site: ApiSite<SchedulerFact>, context: Context): QuietTime | undefined {
  const window = quietWindow(context);
  const { fact } = site;
  const argument = site.args.at(fact.time);
  const at = (path: string): AstNode | undefined => propertyAt(argument, path.split('.'), context.file)?.expression;
  for (const key of fact.timeKeys ?? ['']) {
    const found = quietScheduleOf(at(key), fact.form, window, context.file);
    if (found) return found;
  }
  for (const key of fact.hourKeys ?? []) {
    const hour = at(key);
    const minute = at(key.replace(/hour$/, 'minute'));
    const found = hour ? quietHoursOf(hour, minute, window, context.file) : fact.absentHour === undefined ? undefined : quietAbsentHour(at(key.replace(/\.hour$/, '')), 'hour', minute, fact.absentHour, window, context.file);
    if (found) return found;
  }
  return undefined;
}

/** Does the time count on a clock that nobody lives by: UTC, given or by default? */
export function isOnUtc(site: ApiSite<SchedulerFact>, context: Context): boolean {
  const zone = getZone(site, context);
  if (!zone) return UTC.test(site.fact.defaultZone);
  const expression = unwrap(zone);
  return expression.type === 'Literal' && UTC.test(String(expression.value));
}

function getZone(site: ApiSite<SchedulerFact>, context: Context): AstNode | undefined {
  const { zone } = site.fact;
  if (!zone) return undefined;
  if ('method' in zone) return getChainedCall(site.call, zone.method)?.arguments[0] as AstNode | undefined;
  return [zone.arg].flat().map((index) => propertyAt(site.args.at(index), (zone.key ?? '').split('.'), context.file)?.expression).find((expression) => expression !== undefined);
}

/** A later call of the chain that starts with a call: `.onRun(fn)`. */
export function getChainedCall(call: AstNode, method: string): AstNode | undefined {
  for (let node: AstNode | undefined = call.parent; node && !node.type.endsWith('Statement'); node = node.parent) if (node.type === 'CallExpression' && getMemberName(unwrap(node.callee as AstNode)) === method) return node;
  return undefined;
}

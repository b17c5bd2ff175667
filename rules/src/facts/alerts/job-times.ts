import type { SchedulerFact } from '../../knowledge/types/sdk';
import { utcZones } from '../../knowledge/words/notification-words';
import type { ApiSite } from '../../program/modules/api-site';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { propertyAt } from '../../program/values/object-path';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { chainedCall } from './job-run';
import { absentHourTimes, hourListTimes, scheduleTimes } from './read-times';
import type { ScheduledTime } from './scheduled-time';

/** The times of a catalogued scheduler's call. */
export function jobTimes({ fact, args }: ApiSite<SchedulerFact>, file: FileContext): ScheduledTime[] {
  const argument = args.at(fact.time);
  const at = (keys: readonly string[]): AstNode | undefined => propertyAt(argument, keys, file)?.expression;
  const texts = (fact.timeKeys ?? ['']).flatMap((key) => scheduleTimes(at(key.split('.')), fact.form, file));
  const hours = (fact.hourKeys ?? []).flatMap((path): ScheduledTime[] => {
    const calendar = path.split('.').slice(0, -1);
    const [hour, minute] = [at(path.split('.')), at([...calendar, 'minute'])];
    if (hour) return hourListTimes(hour, minute, file);
    return fact.absentHour === undefined ? [] : absentHourTimes(at(calendar), fact.absentHour, minute, file);
  });
  return [...texts, ...hours];
}

/** Are the times in UTC, given or by default? */
export function isOnUtc(site: ApiSite<SchedulerFact>, file: FileContext): boolean {
  const zone = zoneOf(site, file);
  const name = zone ? getKnown(valueOf(zone, file)) : site.fact.defaultZone;
  return typeof name === 'string' && utcZones.has(name.toLowerCase());
}

function zoneOf({ fact: { zone }, call, args }: ApiSite<SchedulerFact>, file: FileContext): AstNode | undefined {
  if (!zone) return undefined;
  if ('method' in zone) return chainedCall(call, zone.method, file)?.args[0];
  const keys = (zone.key ?? '').split('.');
  return [zone.arg].flat().flatMap((index) => propertyAt(args.at(index), keys, file)?.expression ?? [])[0];
}

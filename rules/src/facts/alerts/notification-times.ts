import type { NotificationFact, SendFact } from '../../knowledge/types/sdk';
import type { ApiSite } from '../../program/modules/api-site';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { DAY_MS, unitMilliseconds } from '../../program/time/duration';
import type { PropertyPlace } from '../../program/values/object-path';
import { findOption, is } from '../../program/values/value';
import { optionAt } from '../sdk-calls/option-value';
import { clockTimes, dateTimes, hourTimes } from './read-times';
import type { ScheduledTime } from './scheduled-time';

type Look = (path: string) => PropertyPlace | undefined;

/** Times that a catalogued call gives a notification. */
export function notificationTimes({ fact, args }: ApiSite<NotificationFact | SendFact>, file: FileContext): ScheduledTime[] {
  const at: Look = (path) => optionAt(args, path, file);
  const own = fact.kind === 'notification' ? [...hoursIn(fact, at, file), ...repeatsIn(fact, at), ...intervalsIn(fact, at)] : [];
  const dates = (fact.dates ?? []).flatMap((path) => dateTimes(at(path)?.expression, file));
  return [...own, ...dates, ...(fact.clocks ?? []).flatMap((path) => clockTimes(at(path)?.expression, file))];
}

const hoursIn = ({ hours = [], minutes = [], isHourly }: NotificationFact, at: Look, file: FileContext): ScheduledTime[] =>
  hours.flatMap((path, i): ScheduledTime[] => {
    const [hour, minute] = [at(path), minutes[i] === undefined ? undefined : at(minutes[i])];
    const isEachHour = isHourly && hour?.value.kind === 'absent';
    if (isEachHour && minute?.expression) return [{ node: minute.node, rhythm: 'every hour', form: 'other' }];
    return hourTimes(hour?.expression, minute?.expression, file);
  });

const repeatsIn = ({ repeats = [] }: NotificationFact, at: Look): ScheduledTime[] =>
  repeats.flatMap(({ path, values }): ScheduledTime[] => {
    const place = at(path);
    if (!place?.expression) return [];
    const isOneOf = (value: unknown): boolean => values.includes(value as never);
    const [member, value] = [getMemberName(unwrap(place.expression)), findOption(place.value, isOneOf)?.value];
    return isOneOf(member) || value !== undefined ? [{ node: place.node, rhythm: `every ${nameOf(member ?? value)}`, form: 'other' }] : [];
  });

const nameOf = (repeat: unknown): string => String(repeat).toLowerCase().replace('hourly', 'hour');

const intervalsIn = ({ intervals = [] }: NotificationFact, at: Look): ScheduledTime[] =>
  intervals.flatMap(({ path, unit, when }): ScheduledTime[] => {
    const place = at(path);
    const amount = place && findOption(place.value, (value) => typeof value === 'number');
    const length = unitMilliseconds(unit) ?? unitAt(unit, at);
    if (!place || !amount || length === undefined || (when !== undefined && !isOn(at(when)))) return [];
    const interval = (amount.value as number) * length;
    return interval > 0 && interval < DAY_MS ? [{ node: place.node, rhythm: 'repeatedly', form: 'other' }] : [];
  });

const isOn = (place: PropertyPlace | undefined): boolean => place !== undefined && is(place.value, true);

/** A unit given beside the amount, as `TimeUnit.HOURS` or text. Notifee counts in seconds when none is given. */
function unitAt(path: string, at: Look): number | undefined {
  const place = at(path);
  if (!place) return undefined;
  if (place.value.kind === 'absent') return 1000;
  const member: AstNode | undefined = place.expression && unwrap(place.expression);
  const name = (member && getMemberName(member)) ?? (place.value.kind === 'known' ? String(place.value.value) : undefined);
  return name === undefined ? undefined : unitMilliseconds(name);
}

import { isWithin } from '../../program/syntax/range';
import { deliveryClocks, hourKeys, hourNames, otherSettings, scheduleThings,
  scheduleVerbs } from '../../knowledge/words/notification-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import type { AstNode } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { argumentAt, propertyAt } from '../../program/values/object-path';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { notificationTimes } from './notification-times';
import { clockTimes, dateTimes, hourTimes, scheduleTimes } from './read-times';
import type { ScheduledTime } from './scheduled-time';

/** An alert that people get at a time the code gives. */
export interface ScheduledAlert {
  /** How it is known to be one: a catalogued call, one of the settings' wrappers, a name, or a key of a request. */
  readonly by: 'catalogue' | 'settings' | 'own function' | 'request';
  /** The call, or the object a request is made of. */
  readonly site: AstNode;
  /** Where to report if the time is written elsewhere. */
  readonly at: AstNode;
  readonly times: readonly ScheduledTime[];
}

export function scheduledAlerts(sources: FactSources): readonly ScheduledAlert[] {
  const [wrapped, catalogued] = [wrapperAlerts(sources), cataloguedAlerts(sources)];
  const schedulers = sources.apis('scheduler').map(({ call }) => call);
  const known = new Set([...schedulers, ...[...wrapped, ...catalogued].map(({ site }) => site)]);
  return [...catalogued, ...wrapped, ...ownAlerts(known, sources), ...requestedAlerts(sources)];
}

const cataloguedAlerts = (sources: FactSources): ScheduledAlert[] =>
  [...sources.apis('notification'), ...sources.apis('send')]
    .map((site) => ({ by: 'catalogue', site: site.call, at: site.name, times: notificationTimes(site, sources.file) }));

/** Wrappers that the settings declare with the place of their time. */
const wrapperAlerts = (sources: FactSources): ScheduledAlert[] =>
  sources.wrappers('push').flatMap(({ wrapper, call, args }) => {
    const { file } = sources;
    const [first = '', ...keys] = wrapper.timeArg?.split('.') ?? [];
    const place = ['option', 'options'].includes(first) ? ['1', ...keys].join('.') : wrapper.timeArg;
    const time = place === undefined ? undefined : argumentAt(args, place, file)?.expression;
    if (!time) return [];
    const times = [hourTimes(time, undefined, file), clockTimes(time, file), dateTimes(time, file), scheduleTimes(time, 'any', file)]
      .flat();
    return [{ by: 'settings' as const, site: call, at: time, times }];
  });

/** Calls of the project's own scheduling functions with an hour: `scheduleDailyReminder(22, 0)`. */
const ownAlerts = (known: ReadonlySet<AstNode>, { file }: FactSources): ScheduledAlert[] =>
  callSitesOf(file).all
    .filter(({ node, isNew, name }) => !isNew && !known.has(node) && schedulesAlert(name))
    .map((call) => ({ by: 'own function', site: call.node, at: call.at, times: hoursGivenTo(call, file) }));

const schedulesAlert = (name: string): boolean =>
  scheduleVerbs.includes(wordsOf(name)[0] ?? '') && hasAnyWord(name, scheduleThings) && !hasAnyWord(name, otherSettings);

/** The hour in an object of options, else the first argument that is an hour by its name, or by the minute behind it. */
function hoursGivenTo({ args }: CallSite, file: FileContext): ScheduledTime[] {
  const at = (argument: AstNode, path: string): AstNode | undefined => propertyAt(argument, path.split('.'), file)?.expression;
  const inOptions = args.flatMap((argument) =>
    hourKeys.flatMap(([hour, minute]) => hourTimes(at(argument, hour), at(argument, minute), file))
  );
  if (inOptions.length > 0) return inOptions;
  const byArgument = args.map((argument, i) => {
    const [minute] = args.slice(i + 1);
    const isNamed = mentionsWithin(argument, hourNames, file, 'names and texts');
    return isNamed || (isBelow(24, argument, file) && isBelow(60, minute, file)) ? hourTimes(argument, minute, file) : [];
  });
  return byArgument.find((times) => times.length > 0) ?? [];
}

const isBelow = (limit: number, node: AstNode | undefined, file: FileContext): boolean => {
  const value = valueOf(node, file);
  return value.kind === 'known' && Number.isInteger(value.value) && (value.value as number) >= 0 && (value.value as number) < limit;
};

/** Hours of delivery on the receiver's clock, in the object of a request whoever delivers. */
const requestedAlerts = (sources: FactSources): ScheduledAlert[] => {
  const senders = sources.apis('send').map(({ call }) => call);
  return sources.file.nodes('Property').flatMap((property): ScheduledAlert[] => {
    const entry = property.parent?.type === 'ObjectExpression' ? entryAround(property) : undefined;
    if (!entry || !deliveryClocks.includes(entry.key) || senders.some((call) => isWithin(property, call))) return [];
    return [{ by: 'request', site: property.parent as AstNode, at: entry.value, times: clockTimes(entry.value, sources.file) }];
  });
};

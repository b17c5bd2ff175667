import type { AstNode } from '../../program/syntax/ast';
import { getMemberName, unwrap } from '../../program/syntax/ast';
import type { NotificationFact, SendFact } from '../../knowledge/types/sdk';
import { quietClockOf, quietDateOf, quietHourOf, type QuietTime } from '../../facts/alerts/schedule-time';
import { replaceNode } from '../../edits/argument-edits';
import { DAY_MS, unitMilliseconds } from '../../program/time/duration';
import { optionAt } from '../../facts/sdk-calls/option-value';
import { findOption } from '../../program/values/value';
import type { ApiSite } from '../../program/modules/api-site';
import type { Context } from './meta';
import { checkQuietHours, isEmergency, isWithin, moveTime, quietGuard, quietWindow, windowText } from './shared';

/** Notifications scheduled on the device, and senders that take a time or force their way. */
export function checkNotifications(context: Context): void {
  for (const site of [...context.apis('notification'), ...context.apis('send')]) {
    if (isEmergency(site.call, context)) continue;
    checkInterrupts(site, context);
    const time = findTime(site, context);
    if (time) reportTime(time, site.call, site.name, context);
  }
}

function reportTime(time: QuietTime, call: AstNode, name: AstNode, context: Context): void {
  const guard = quietGuard(call, context);
  if (guard === 'guarded') return;
  const messageId = time.kind === 'round' ? 'crossesNight' : 'nightTime';
  context.report({ at: isWithin(time.node, call) ? time.node : name, site: call, messageId, isUnsure: time.isBoundary || guard === 'unknown', data: { time: time.text, window: windowText(context) }, suggest: [moveTime(time), checkQuietHours(call, context)] });
}

function findTime(site: ApiSite<NotificationFact | SendFact>, context: Context): QuietTime | undefined {
  const window = quietWindow(context);
  const { fact, args } = site;
  const at = (path: string): AstNode | undefined => optionAt(args, path, context.file)?.expression;
  if (fact.kind === 'notification') {
    for (const [i, path] of (fact.hours ?? []).entries()) {
      const minute = fact.minutes?.[i] === undefined ? undefined : optionAt(args, fact.minutes[i], context.file);
      const found = quietHourOf(at(path), minute?.expression, window, context.file);
      if (found) return found;
      if (fact.isHourly && minute?.expression && optionAt(args, path, context.file)?.value.kind === 'absent') return { kind: 'round', text: 'every hour', node: minute.node };
    }
    for (const repeat of fact.repeats ?? []) {
      const place = optionAt(args, repeat.path, context.file);
      const member = place?.expression ? getMemberName(unwrap(place.expression)) : undefined;
      const value = place && findOption(place.value, (candidate) => repeat.values.includes(candidate as never));
      if (place?.expression && (value || (member !== undefined && repeat.values.includes(member)))) return { kind: 'round', text: `every ${String(member ?? value?.value).toLowerCase().replace('hourly', 'hour')}`, node: place.node };
    }
    for (const interval of fact.intervals ?? []) {
      const place = optionAt(args, interval.path, context.file);
      const amount = place && findOption(place.value, (candidate) => typeof candidate === 'number');
      const unit = unitMilliseconds(interval.unit) ?? unitOf(args, interval.unit, context);
      const repeats = interval.when === undefined || optionAt(args, interval.when, context.file)?.value;
      if (!place || !amount || unit === undefined || !(repeats === true || (repeats && repeats.kind === 'known' && repeats.value === true))) continue;
      const length = (amount.value as number) * unit;
      if (length > 0 && length < DAY_MS) return { kind: 'round', text: 'repeatedly', node: place.node };
    }
  }
  for (const path of fact.dates ?? []) {
    const found = quietDateOf(at(path), window, context.file);
    if (found) return found;
  }
  for (const path of fact.clocks ?? []) {
    const found = quietClockOf(at(path), window, context.file);
    if (found) return found;
  }
  return undefined;
}

/** A unit given beside the amount: `TimeUnit.HOURS`. */
function unitOf(args: readonly AstNode[], path: string, context: Context): number | undefined {
  const place = /^\d+\./.test(path) ? optionAt(args, path, context.file) : undefined;
  if (!place) return undefined;
  const name = (place.expression && getMemberName(unwrap(place.expression))) ?? (place.value.kind === 'known' ? String(place.value.value) : undefined);
  // Notifee counts in seconds when no unit is given.
  return name === undefined ? (place.value.kind === 'absent' ? 1000 : undefined) : unitMilliseconds(name);
}

function checkInterrupts(site: ApiSite<NotificationFact | SendFact>, context: Context): void {
  for (const option of site.fact.interrupts ?? []) {
    const place = optionAt(site.args, option.path, context.file);
    const value = place && findOption(place.value, (candidate) => option.values.includes(candidate as never));
    if (place && value) context.report({ at: place.node, site: site.call, messageId: 'forcedInterruption', data: { name: context.file.getText(site.args.includes(place.node) ? site.call : place.node).slice(0, 60) }, suggest: [{ id: 'soften', data: { value: option.safe }, edits: value.node.type === 'Literal' ? replaceNode(value.node, option.safe) : undefined }] });
  }
}

import type { AstNode } from '../../program/syntax/ast';
import { getMemberName, unwrap } from '../../program/syntax/ast';
import type { NotificationFact, SendFact } from '../../knowledge/types/sdk';
import { quietClockOf, quietDateOf, quietHourOf, type QuietTime } from '../../facts/alerts/schedule-time';
import { replaceNode } from '../../edits/argument-edits';
import { DAY_MS, unitMilliseconds } from '../../program/time/duration';
import { optionAt } from '../../facts/sdk-calls/option-value';
import { findOption } from '../../program/values/value';
import type { ApiSite } from '../../program/modules/api-site';
import type { Scope } from './meta';
import { checkQuietHours, isEmergency, isWithin, moveTime, quietGuard, quietWindow, windowText } from './shared';

/** Notifications scheduled on the device, and senders that take a time or force their way. */
export function checkNotifications(on: Scope): void {
  for (const site of [...on.apis('notification'), ...on.apis('send')]) {
    if (isEmergency(site.call, on)) continue;
    checkInterrupts(site, on);
    const time = findTime(site, on);
    if (time) reportTime(time, site.call, site.name, on);
  }
}

function reportTime(time: QuietTime, call: AstNode, name: AstNode, on: Scope): void {
  const guard = quietGuard(call, on);
  if (guard === 'guarded') return;
  const messageId = time.kind === 'round' ? 'crossesNight' : 'nightTime';
  on.report({ at: isWithin(time.node, call) ? time.node : name, site: call, messageId, isUnsure: time.isBoundary || guard === 'unknown', data: { time: time.text, window: windowText(on) }, suggest: [moveTime(time), checkQuietHours(call, on)] });
}

function findTime(site: ApiSite<NotificationFact | SendFact>, on: Scope): QuietTime | undefined {
  const window = quietWindow(on);
  const { fact, args } = site;
  const at = (path: string): AstNode | undefined => optionAt(args, path, on.file)?.expression;
  if (fact.kind === 'notification') {
    for (const [i, path] of (fact.hours ?? []).entries()) {
      const minute = fact.minutes?.[i] === undefined ? undefined : optionAt(args, fact.minutes[i], on.file);
      const found = quietHourOf(at(path), minute?.expression, window, on.file);
      if (found) return found;
      if (fact.isHourly && minute?.expression && optionAt(args, path, on.file)?.value.kind === 'absent') return { kind: 'round', text: 'every hour', node: minute.node };
    }
    for (const repeat of fact.repeats ?? []) {
      const place = optionAt(args, repeat.path, on.file);
      const member = place?.expression ? getMemberName(unwrap(place.expression)) : undefined;
      const value = place && findOption(place.value, (candidate) => repeat.values.includes(candidate as never));
      if (place?.expression && (value || (member !== undefined && repeat.values.includes(member)))) return { kind: 'round', text: `every ${String(member ?? value?.value).toLowerCase().replace('hourly', 'hour')}`, node: place.node };
    }
    for (const interval of fact.intervals ?? []) {
      const place = optionAt(args, interval.path, on.file);
      const amount = place && findOption(place.value, (candidate) => typeof candidate === 'number');
      const unit = unitMilliseconds(interval.unit) ?? unitOf(args, interval.unit, on);
      const repeats = interval.when === undefined || optionAt(args, interval.when, on.file)?.value;
      if (!place || !amount || unit === undefined || !(repeats === true || (repeats && repeats.kind === 'known' && repeats.value === true))) continue;
      const length = (amount.value as number) * unit;
      if (length > 0 && length < DAY_MS) return { kind: 'round', text: 'repeatedly', node: place.node };
    }
  }
  for (const path of fact.dates ?? []) {
    const found = quietDateOf(at(path), window, on.file);
    if (found) return found;
  }
  for (const path of fact.clocks ?? []) {
    const found = quietClockOf(at(path), window, on.file);
    if (found) return found;
  }
  return undefined;
}

/** A unit given beside the amount: `TimeUnit.HOURS`. */
function unitOf(args: readonly AstNode[], path: string, on: Scope): number | undefined {
  const place = /^\d+\./.test(path) ? optionAt(args, path, on.file) : undefined;
  if (!place) return undefined;
  const name = (place.expression && getMemberName(unwrap(place.expression))) ?? (place.value.kind === 'known' ? String(place.value.value) : undefined);
  // Notifee counts in seconds when no unit is given.
  return name === undefined ? (place.value.kind === 'absent' ? 1000 : undefined) : unitMilliseconds(name);
}

function checkInterrupts(site: ApiSite<NotificationFact | SendFact>, on: Scope): void {
  for (const option of site.fact.interrupts ?? []) {
    const place = optionAt(site.args, option.path, on.file);
    const value = place && findOption(place.value, (candidate) => option.values.includes(candidate as never));
    if (place && value) on.report({ at: place.node, site: site.call, messageId: 'forcedInterruption', data: { name: on.file.getText(site.args.includes(place.node) ? site.call : place.node).slice(0, 60) }, suggest: [{ id: 'soften', data: { value: option.safe }, edits: value.node.type === 'Literal' ? replaceNode(value.node, option.safe) : undefined }] });
  }
}

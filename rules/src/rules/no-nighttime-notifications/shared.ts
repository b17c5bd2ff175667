import type { AstNode } from '../../program/syntax/ast';
import { daytimeWords } from '../../knowledge/words/guard-words';
import type { QuietTime } from '../../facts/alerts/schedule-time';
import { checkAt } from '../../repairs/written-check';
import { wrapInCheck } from '../../edits/statement-edits';
import { isEmergencyAlert } from '../../facts/alerts';
import { matchesAny } from '../../program/modules/matcher';
import type { Suggestion } from '../../rule/create-rule';
import { type QuietWindow, windowOf } from '../../program/time/quiet-window';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { Context } from './meta';

export type Edit = Suggestion<'moveTime' | 'checkQuietHours' | 'soften'>;

export const quietWindow = (context: Context): QuietWindow => windowOf(context.settings.quietHours);
export const windowText = (context: Context): string => `${context.settings.quietHours.start}–${context.settings.quietHours.end}`;

/** Alerts that must get through at any hour. */
export const isEmergency = (node: AstNode, context: Context): boolean => isEmergencyAlert(node, context.file, context.options.emergencyNames);

/** Calls of functions that the project names as alerting: option `sinks`, and `wrappers` of kind "push". */
export const isOwnSink = (call: AstNode, context: Context): boolean =>
  matchesAny(call, context.options.sinks, context.file) || matchesAny(call, context.settings.wrappers.filter((wrapper) => wrapper.kind === 'push'), context.file);

/** Whether a check of quiet hours stands around a call; `unknown` where this file does not show what it checks. */
export const quietGuard = (call: AstNode, context: Context): 'guarded' | 'unguarded' | 'unknown' => context.guard(call, 'quietHours').kind;

export const isWithin = (inner: AstNode, outer: AstNode): boolean => inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];

export const moveTime = (time: QuietTime): Edit => ({ id: 'moveTime', data: { time: time.fixed ?? '' }, edits: time.edits });

export function checkQuietHours(call: AstNode, context: Context): Edit {
  const asked = checkAt(call, 'quietHours', context.settings, context.file);
  // A check named after the day holds when people may be reached.
  const check = asked && (hasAnyPhrase(asked.text.replace(/\(.*/, ''), daytimeWords) ? asked.text : `!${asked.text}`);
  const edits = check && wrapInCheck(call, check, context.file);
  return { id: 'checkQuietHours', data: { check: check ?? '' }, edits: edits ? [...asked.imports, ...edits] : undefined };
}

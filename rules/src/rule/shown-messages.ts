import type { RuleMeta } from './meta';

/** The message of a rule for a place that only an age check below the adult age guards. */
export const TOO_LOW = 'guardTooLow';

/** A check that lets children pass says by itself that there should be one: with it, a weak finding is sure. */
export const isSureWhenTooLow = ({ messages }: RuleMeta): boolean => TOO_LOW in messages && messages[TOO_LOW].evidence !== 'D';

/**
 * Can a run show a finding with one of these messages, at the evidence that their metadata give? One of weak evidence is shown by
 * `strict`, and as `guardTooLow`. What a rule finds with an evidence of its own is not meant.
 */
export const canShowAny = (meta: RuleMeta, messageIds: readonly string[], isStrict: boolean): boolean =>
  isStrict || isSureWhenTooLow(meta) || messageIds.some((id) => meta.messages[id].evidence !== 'D');

const strictOnly = new WeakMap<RuleMeta, boolean>();

/** Can a run show any finding of the rule? Asked for each file. */
export function canShowRule(meta: RuleMeta, isStrict: boolean): boolean {
  if (isStrict) return true;
  let isStrictOnly = strictOnly.get(meta);
  if (isStrictOnly === undefined) strictOnly.set(meta, isStrictOnly = !canShowAny(meta, Object.keys(meta.messages), false));
  return !isStrictOnly;
}

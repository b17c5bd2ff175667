import { otherRenewals, planWords, renewalNames } from '../../knowledge/words/purchase-words';
import type { AstNode } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { hasAnyPhrase } from '../../program/syntax/words';
import { findOption } from '../../program/values/value';
import type { SettingView } from '../../views/settings';
import type { FactSources } from '../sources';

/** A plan that renews itself unless people change it. */
export interface Renewal {
  readonly name: string;
  readonly at: AstNode;
  readonly value: AstNode;
  readonly safe: string;
  /** What people pay for is beside it or in its name; elsewhere other things may renew themselves. */
  readonly isOfPlan: boolean;
}

/** Renewals that are on from the start: as a default, or in what describes a plan. */
export const renewals = (sources: FactSources): readonly Renewal[] =>
  sources.declaredSettings((name) => hasAnyPhrase(name, renewalNames)).flatMap((setting): readonly Renewal[] => {
    const on = findOption<unknown>(setting.value, (value) => value === true || value === 1 || value === 'true');
    const around = namesAround(setting, sources.path);
    if (!on || around.some((name) => hasAnyPhrase(name, otherRenewals)) || isStored(setting)) return [];
    const isOfPlan = around.some((name) => hasAnyPhrase(name, planWords));
    if (setting.kind === 'value' && !isOfPlan) return [];
    return [{
      name: setting.name,
      at: setting.node,
      value: on.node,
      safe: on.value === 1 ? '0' : on.value === 'true' ? "'false'" : 'false',
      isOfPlan,
    }];
  });

const namesAround = (
  { owner, path, siblings }: SettingView,
  file: string,
): readonly string[] => [owner ?? '', ...path, ...entriesOf(siblings).map(({ key }) => key), file.split('/').at(-1) ?? ''];

/** A state that describes what a person has already: dates and a card of it. */
const isStored = ({ siblings }: SettingView): boolean =>
  entriesOf(siblings).some(({ key }) =>
    hasAnyPhrase(key, ['start date', 'end date', 'next billing date', 'subscribed at', 'expires at', 'payment method', 'current period end',
      'status', 'expiry date', 'user id'])
  );

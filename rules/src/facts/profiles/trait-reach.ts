import type { ProfileFact, ReportedUserFact } from '../../knowledge/types/sdk';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { listOf } from '../../program/values/object-literal';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ApiSite } from '../../program/modules/api-site';
import { isMissing } from '../sdk-calls/missing-option';
import { optionAt } from '../sdk-calls/option-value';
import { isCalledToo } from '../acts/other-call';

/** Both tell a service the identity of a user, and take it alike. */
export type UserFact = ProfileFact | ReportedUserFact;

/** Do the traits of a profile call reach the service? `kept`: none of them does. `names`: those that do not. */
export interface Reach {
  readonly kind: 'reach' | 'kept' | 'unknown';
  readonly names: readonly string[];
}

export function reachOf(site: ApiSite<UserFact>, args: readonly (AstNode | undefined)[], file: FileContext): Reach {
  const { fact } = site;
  const given = args as readonly AstNode[];
  const whose = fact.ofPersonIf && optionAt(given, fact.ofPersonIf.path, file)?.value;
  const called = isCalledToo(fact.unlessCalled ?? [], site, file);
  const isOfThing = whose?.kind === 'known' && !fact.ofPersonIf?.is.includes(String(whose.value));
  if (called === 'yes' || isOfThing) return { kind: 'kept', names: [] };
  let isUnknown = called === 'maybe';
  for (const { path, is } of fact.unless ?? []) {
    const place = optionAt(given, path, file);
    if (place && optionsOf(place.value).some(({ value }) => is.some((safe) => Object.is(safe, value)))) return { kind: 'kept', names: [] };
    if (!isMissing(given, path, file) && place?.value.kind !== 'known') isUnknown = true;
  }
  const names: string[] = [];
  for (const path of fact.privateAt ?? []) {
    const place = optionAt(given, path, file);
    const list = place?.expression && listOf(place.expression, file);
    if (!list && place && place.value.kind !== 'absent') isUnknown = true;
    for (const item of (list?.elements ?? []) as (AstNode | null)[]) {
      const value = valueOf(item, file);
      if (value.kind === 'known') names.push(String(value.value));
      else isUnknown = true;
    }
  }
  return { kind: isUnknown ? 'unknown' : 'reach', names };
}

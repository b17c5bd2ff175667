import { callSitesOf } from '../../program/modules/call-site';
import type { ApiSite } from '../../program/modules/api-site';
import { readProfileCall } from '../profiles/profile-call';
import type { UserFact } from '../profiles/trait-reach';
import type { FactSources } from '../sources';
import { type Act, makeAct, type Payload } from './act';

/** Calls of catalogued APIs that send the identity or traits of a person to a service. */
export const describeActs = (on: FactSources): Act[] => on.apis('profile').flatMap((site) => tell('describe', site, on));

/** Calls of catalogued APIs that attach the identity or traits of a person to error reports. */
export const reportUserActs = (on: FactSources): Act[] => on.apis('reported user').flatMap((site) => tell('report user', site, on));

function tell(practice: 'describe' | 'report user', site: ApiSite<UserFact>, on: FactSources): Act[] {
  const told = readProfileCall(site, on.file);
  if (!told) return [];
  // Where the traits are under a key, an argument that is not shown may hold none.
  const isListed = site.fact.traitsKey === undefined || told.opaque !== told.argument;
  const payload: Payload[] = [
    ...told.traits.flatMap(({ name, value }): Payload[] => (value ? [{ node: value, part: 'value', name }] : [])),
    ...(told.opaque && isListed ? [{ node: told.opaque, part: 'traits' as const }] : []),
    ...(told.id ? [{ node: told.id.value, part: 'identity' as const }] : []),
  ];
  const [call, destination] = [callSitesOf(on.file).of(site.call), { kind: 'others' as const, name: site.sdk.name }];
  return [makeAct({ practice, by: 'catalogue', node: site.call, at: site.name, call, payload, destination })];
}

import { userSetters } from '../../knowledge/words/people/person-words';
import { getModule } from '../../program/modules/api-path';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import type { ApiSite } from '../../program/modules/api-site';
import { isOwnModule } from '../../program/modules/own-module';
import { isErrorModule } from '../kind-of-file/measuring-file';
import { readProfileCall } from '../profiles/profile-call';
import type { UserFact } from '../profiles/trait-reach';
import type { FactSources } from '../sources';
import { type Act, makeAct, type Payload, valuesOf } from './act';

/** Calls of catalogued APIs that send the identity or traits of a person to a service. */
export const describeActs = (on: FactSources): Act[] => on.apis('profile').flatMap((site) => tell('describe', site, on));

const OWN = "the product's module for error reports";

/** Calls that attach the identity or traits of a person to error reports: of catalogued APIs, and of the product's own module. */
export const reportUserActs = (on: FactSources): Act[] => [
  ...on.apis('reported user').flatMap((site) => tell('report user', site, on)),
  ...callSitesOf(on.file).named(...userSetters).filter(isOfErrors).map((call) =>
    makeAct({
      practice: 'report user',
      by: 'own module',
      node: call.node,
      at: call.at,
      call,
      payload: valuesOf(call.args),
      destination: { kind: 'others', name: OWN },
      doubts: ['by name only'],
    })
  ),
];

/** `import { errorTracking } from './errorTracking'; errorTracking.setUser(…)` */
function isOfErrors({ isNew, path }: CallSite): boolean {
  const module = isNew || path === undefined ? undefined : getModule(path);
  return module !== undefined && isOwnModule(module) && isErrorModule(module);
}

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

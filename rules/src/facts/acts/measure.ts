import { isWithin } from '../../program/syntax/range';
import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { type ProfileCall, readProfileCall } from '../profiles/profile-call';
import { isOfPerson } from '../profiles/trait-name';
import { callSitesOf } from '../../program/modules/call-site';
import { matches } from '../../program/modules/matcher';
import { type Act, makeAct, type Payload, valuesOf } from './act';
import { withoutNarrowed } from './functions/narrowed-parameters';
import { ownEventOf } from './own-event';
import type { FactSources } from '../sources';

const OWN = "the product's analytics module";

/** Events for analytics services: from the catalogue, the settings, and the product's analytics module. */
export function measureActs(on: FactSources): Act[] {
  const sites = callSitesOf(on.file);
  const tracks = on.apis('track').filter(({ fact, args }) =>
    fact.when === undefined || args[0]?.type !== 'Literal' || fact.when.includes(String(args[0].value))
  );
  const profiles = profileParts(on);
  const acts = tracks.map(({ call, name, args, sdk }) => {
    const owned = profiles.get(call) ?? [];
    return makeAct({
      practice: 'measure',
      by: 'catalogue',
      node: call,
      at: name,
      call: sites.of(call),
      payload: without(owned, valuesOf(args)),
      destination: { kind: 'others', name: sdk.name },
    });
  });
  const known = new Set(acts.map(({ node }) => node));
  const own = sites.all.filter((call) => !call.isNew && !known.has(call.node) && !profiles.has(call.node)).flatMap((call): Act[] => {
    const isDeclared = on.settings.wrappers.some((wrapper) => wrapper.kind === 'analytics' && matches(call.node, wrapper, on.file));
    const ownEvent = isDeclared ? 'event' : ownEventOf(call);
    if (!ownEvent) return [];
    const payload = isDeclared ? valuesOf(call.args) : withoutNarrowed(call, valuesOf(call.args), on);
    return [
      makeAct({
        practice: 'measure',
        by: isDeclared ? 'settings' : 'own module',
        node: call.node,
        at: call.at,
        call,
        payload,
        destination: { kind: 'others', name: OWN },
        doubts: ownEvent === 'by name only' ? [ownEvent] : [],
      }),
    ];
  });
  return [...acts, ...own];
}

/** Parts of calls that describe a person; the rest of such a call is an event. */
function profileParts(on: FactSources): ReadonlyMap<AstNode, readonly AstNode[]> {
  const owned = new Map<AstNode, AstNode[]>();
  const events = new Set(on.apis('track').map(({ call }) => call));
  for (const site of on.apis('profile')) {
    const read = readProfileCall(site, on.file);
    const isMixed = site.fact.isMixed === true || (events.has(site.call) && site.fact.traitsKey === undefined);
    if (read)
      owned.set(site.call, [...(owned.get(site.call) ?? []), ...traitsOf(read, isMixed, on), ...(read.opaque ? [read.opaque] : []),
        ...(read.id ? [read.id.node] : [])]);
  }
  return owned;
}

/** Of a call that sends facts of an event as well, only what can be said of a person alone is a trait: `{ event, gender, answer }`. */
const traitsOf = ({ traits }: ProfileCall, isMixed: boolean, { settings }: FactSources): AstNode[] =>
  traits.filter(({ name, value }) => !isMixed || isOfPerson(name, value, settings)).map(({ node }) => node);

/** A payload without the parts that another practice owns: where one holds such a part, its other entries. */
function without(owned: readonly AstNode[], payload: readonly Payload[]): Payload[] {
  return payload.flatMap((each): Payload[] => {
    if (owned.some((part) => isWithin(each.node, part))) return [];
    if (!owned.some((part) => isWithin(part, each.node))) return [each];
    const parts = (each.node.type === 'Property' ? [each.node.value] : (each.node.properties ?? each.node.elements ?? [])) as AstNode[];
    return without(
      owned,
      parts.map((node) => ({
        ...each,
        node,
        name: node.type === 'Property' ? getKeyName(node.key as AstNode, node.computed as boolean) : each.name,
      })),
    );
  });
}

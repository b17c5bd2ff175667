import { type AstNode, getCalleeName, getKeyName, isFunction, unwrap, walk } from '../../ast';
import { measuringPaths } from '../../catalogue/person-words';
import { getHandlerFunction } from '../../detect/handler';
import { isTraitKey } from '../../detect/personal';
import { readProfileCall } from '../../detect/profile-call';
import type { Personal, PersonalFinder } from '../../detect/personal-value';
import { getApiPath, getModule } from '../../resolve/api-path';
import { hasAnyWord } from '../../values/words';
import { nameNode } from '../../views/call';
import { report } from './hand-on';
import type { Scope } from './meta';
import { personalIn } from './personal-in';

/** What the product measures itself with. */
const OWN = 'the measuring module of the product';
/** Functions that tell a service who somebody is; their traits have a rule of their own. */
const IDENTIFIES = /^(?:identify|setUser|alias|group|setTraits|setPersonProperties|register)/;

/** Events with personal properties: of catalogued services, of wrappers in the file, and of the product's measuring module. */
export function checkEvents(finder: PersonalFinder, on: Scope): void {
  const profiles = ownedByProfiles(on);
  const tracks = on.apis('track').filter(({ fact, args }) => fact.when === undefined || args[0]?.type !== 'Literal' || fact.when.includes(String(args[0].value)));
  for (const site of tracks) {
    const owned = profiles.get(site.call) ?? [];
    const found = personalIn(site.args, finder).filter(({ node }) => !owned.some(({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1]));
    report(found, { site: site.call, messageId: 'event', service: site.sdk.name }, on);
  }
  const declared = new Set(on.wrappers('analytics').map((site) => site.call));
  const known = new Set(tracks.map((site) => site.call));
  const wrappers = new Map(tracks.flatMap((site): [AstNode, string][] => { const fn = getWrapper(site.call); return fn ? [[fn, site.sdk.name]] : []; }));
  for (const call of on.nodes('CallExpression')) {
    if (known.has(call) || profiles.has(call)) continue;
    const service = serviceOf(call, wrappers, declared, on);
    if (service === undefined) continue;
    const found = personalIn(call.arguments as AstNode[], finder).filter((each) => !declared.has(call) || !isTrait(each));
    report(found, { site: call, messageId: service === OWN ? 'ownEvent' : 'event', service }, on);
  }
}

/** What the calls that describe a person say of them, which has a rule of its own; the rest of such a call is an event. */
function ownedByProfiles(on: Scope): Map<AstNode, AstNode[]> {
  const owned = new Map<AstNode, AstNode[]>();
  for (const site of on.apis('profile')) {
    const read = readProfileCall(site, on.file);
    if (read) owned.set(site.call, [...(owned.get(site.call) ?? []), ...read.traits.map(({ node }) => node), ...(read.opaque ? [read.opaque] : []), ...(read.id ? [read.id.node] : [])]);
  }
  return owned;
}

/** The local function around an event that hands its parameters on to it. */
function getWrapper(call: AstNode): AstNode | undefined {
  let fn = call.parent;
  while (fn && !isFunction(fn)) fn = fn.parent;
  if (!fn || (fn.params as AstNode[]).length === 0) return undefined;
  const names = new Set((fn.params as AstNode[]).flatMap((parameter) => namesIn(parameter)));
  let isForwarded = false;
  for (const argument of call.arguments as AstNode[]) walk(argument, (node) => { if (node.type === 'Identifier' && names.has(node.name as string)) isForwarded = true; });
  const name = fn.id?.name ?? (fn.parent?.type === 'VariableDeclarator' ? fn.parent.id?.name : undefined);
  return isForwarded && typeof name === 'string' && !IDENTIFIES.test(name) ? fn : undefined;
}

const namesIn = (parameter: AstNode): string[] => (parameter.type === 'Identifier' ? [parameter.name as string] : parameter.type === 'AssignmentPattern' ? namesIn(parameter.left as AstNode) : []);

/** Traits that reach a declared measuring function belong to the rule on profiles. */
function isTrait({ node }: Personal): boolean {
  const property = node.type === 'Property' ? node : node.parent;
  return property?.type === 'Property' && isTraitKey(getKeyName(property.key as AstNode, property.computed as boolean) ?? '');
}

/** Name of the service a call reaches. */
function serviceOf(call: AstNode, wrappers: ReadonlyMap<AstNode, string>, declared: ReadonlySet<AstNode>, on: Scope): string | undefined {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  const own = callee.type === 'Identifier' && wrappers.size > 0 ? getHandlerFunction(callee, on.file) : undefined;
  if (own && wrappers.has(own)) return wrappers.get(own);
  if (on.options.sinks.includes(name) || declared.has(call)) return OWN;
  const path = getApiPath(callee, on.file);
  const module = path === undefined ? undefined : getModule(path);
  if (module === undefined || IDENTIFIES.test(name) || !/^[.@~#/]|^src\//.test(module)) return undefined;
  const isMeasuring = hasAnyWord(module.split('/').slice(-2).join('/'), measuringPaths);
  return isMeasuring && /track|log|send|event|capture|record|report|screen|page/i.test(on.file.getCode(nameNode(callee))) ? OWN : undefined;
}

import { personKeys, userObjectKeys } from '../../knowledge/words/advertising/ad-request-words';
import { adWords } from '../../knowledge/words/advertising/ad-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { lexiconOf } from '../../program/syntax/lexicon';
import { hasAnyPhrase } from '../../program/syntax/words';
import { objectOf } from '../../program/values/object-literal';
import { propertyAt } from '../../program/values/object-path';
import { valueOf } from '../../program/values/value-of';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { type AdSignal, isOfPerson, plainKey } from './signal';
import { type AdSite, lastKey } from './switches';

const keysOfPeople = new Set(personKeys);
const keysOfUsers = new Set(userObjectKeys);
const slotWords = ['slot', 'slots', ...adWords];

/** Calls of catalogued ad SDKs that tell of the person. `contextual`: keys that describe the page in this project. */
export const sdkSignals = (contextual: readonly string[], sources: FactSources): readonly AdSignal[] =>
  sources
    .apis('ad')
    .filter((site) => site.fact.role === 'signal' && isOfAds(site, sources))
    .flatMap((site) => {
      const { key, keysAt } = site.fact;
      const isPersonKey = (name: string): boolean => keysOfPeople.has(plainKey(name)) && !contextual.includes(name);
      if (key !== undefined) return keyOf(site, key, isPersonKey, sources);
      if (keysAt) return keysAt.flatMap((path) => [...idsAt(path, site, sources), ...keysIn(path, site, isPersonKey, sources)]);
      return wholeCall(site, sources);
    });

/** A method that is known by its name alone counts on a slot, and where the file names the SDK: games aim as well. */
function isOfAds({ path, sdk, call }: AdSite, { file }: FactSources): boolean {
  if (!path.startsWith('*.')) return true;
  const callee = unwrap(call.callee as AstNode);
  const roots = (sdk.apis ?? []).flatMap((fact) => [fact.path].flat()).map((each) => each.split('.')[0]);
  return pathNames(callee.object).some((name) => hasAnyPhrase(name, slotWords)) || roots.some((root) => lexiconOf(file).names.has(root));
}

/** `setTargeting('age', …)` */
function keyOf(site: AdSite, index: number, isPersonKey: (name: string) => boolean, sources: FactSources): readonly AdSignal[] {
  const [key, given] = site.args.slice(index) as (AstNode | undefined)[];
  const value = valueOf(key, sources.file);
  const name = value.kind === 'known' && typeof value.value === 'string' ? value.value : undefined;
  if (!key || !((name !== undefined && isPersonKey(name)) || (given && isOfPerson(given, sources)))) return [];
  return [{ evidence: 'A', at: key, site: site.call, name: name ?? sources.file.getText(given ?? key), key: name ?? '', call: site.call }];
}

/** `setPublisherProvidedId(user.id)`; a literal is the same for all users. */
function wholeCall({ args, name, call }: AdSite, { file }: FactSources): readonly AdSignal[] {
  const text = file.getText(name);
  return args.length > 0 && args[0].type !== 'Literal' ? [{ evidence: 'A', at: name, site: call, name: text, key: text, call }] : [];
}

/** The property at a path of the arguments. */
const placeAt = (path: string, { args }: AdSite, { file }: FactSources): ReturnType<typeof propertyAt> => {
  const [index, ...keys] = path.split('.');
  return propertyAt(args[Number(index)], keys, file);
};

/** Ids of the person from several services: `userSync: { userIds }`. */
function idsAt(path: string, site: AdSite, sources: FactSources): readonly AdSignal[] {
  const name = lastKey(path);
  const place = name === 'userIds' ? placeAt(path, site, sources) : undefined;
  if (!place || place.value.kind === 'absent') return [];
  return [
    { evidence: 'A', at: place.node, site: site.call, name, key: name, entry: place.node.type === 'Property' ? place.node : undefined },
  ];
}

function keysIn(path: string, site: AdSite, isPersonKey: (name: string) => boolean, sources: FactSources): readonly AdSignal[] {
  const expression = placeAt(path, site, sources)?.expression;
  const object = expression && objectOf(expression, sources.file);
  const isUser = lastKey(path) === 'user';
  return entriesOf(object)
    .filter(({ key, value }) =>
      isPersonKey(key) || (isUser && keysOfUsers.has(plainKey(key))) || (key === 'keywords' && isOfPerson(value, sources))
    )
    .map(({ key, value, node }): AdSignal => ({
      evidence: 'A',
      at: node,
      site: site.call,
      name: isUser ? `user.${[key, ...onlyKeys(value, 0)].join('.')}` : key,
      key,
      entry: node,
    }));
}

const DEEPEST = 4;

/** `data`, `interests` of `{ data: { interests: […] } }`: the only entry of an object, and of the objects in it. */
function onlyKeys(value: AstNode, depth: number): readonly string[] {
  const [entry, another] = depth < DEEPEST ? entriesOf(value) : [];
  return entry && !another ? [entry.key, ...onlyKeys(entry.value, depth + 1)] : [];
}

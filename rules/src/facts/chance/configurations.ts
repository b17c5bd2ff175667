import { chanceNames, contentKeys, gambleKeys, otherChance, priceKeys, shapingNames, stakeNames, requestWords, countKeys, stakeProps,
  venueNames } from '../../knowledge/words/attention/chance-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, getKeyName, unwrap } from '../../program/syntax/ast';
import { entriesOf, type Entry } from '../../program/syntax/entries';
import { coverOf } from '../../program/syntax/items-within';
import { mentions, nodesNamed, lexiconOf, wordsWithin } from '../../program/syntax/lexicon';
import { asOneWord, hasAnyPhrase } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { type ChanceWords, draws } from './draws';

/** Paid chance by what describes it: odds and stakes, an item for sale, a request, a component, what shapes the chance. */
export interface ChanceSign {
  readonly kind: 'odds' | 'item' | 'request' | 'component' | 'shaping';
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site?: AstNode;
  readonly name: string;
}

export const chanceSigns = (words: ChanceWords, sources: FactSources): readonly ChanceSign[] => [
  ...oddsOf(sources),
  ...itemsOf(sources),
  ...requestsOf(sources),
  ...componentsOf(sources),
  ...shapingsOf(words, sources),
];

const LEAST_KEYS = 2;

/** Objects with two keys of such games; those inside of one only if they are named for chance themselves. */
function oddsOf({ file, path }: FactSources): readonly ChanceSign[] {
  if (hasAnyPhrase(path.split('/').at(-1) ?? '', otherChance)) return [];
  const parents = new Set<AstNode | undefined>();
  const found = file.nodes('ObjectExpression').flatMap((object) => {
    const named = nameOf(object);
    const isNamed = named !== undefined && hasAnyPhrase(named.name, chanceNames);
    const least = isNamed ? 1 : LEAST_KEYS;
    // What is only shown is computed; a configuration is written out.
    const count = entriesOf(object).filter(({ key, value }) => hasAnyPhrase(key, gambleKeys) && isWrittenOut(value, file)).length;
    return named && count >= least && !hasAnyPhrase(named.name, otherChance) ? [{ object, named, isNamed }] : [];
  });
  return found.filter(({ object, isNamed }) =>
    isNamed || !coverOf(found.filter((other) => other.object !== object).map((other) => other.object))(object)
  ).filter(({ object, isNamed }) => {
    // Of several alike, such as one for each rarity, the first.
    const table = object.parent?.parent;
    const isFirst = isNamed || !parents.has(table);
    parents.add(table);
    return isFirst;
  }).map(({ named }) => ({ kind: 'odds', at: named.at, name: named.name }));
}

/** A number, or a table of numbers; looks and states have names of such games as well. */
function isWrittenOut(value: AstNode, file: FactSources['file']): boolean {
  if (typeof getKnown(valueOf(value, file)) === 'number') return true;
  const table = unwrap(value);
  if (table.type !== 'ObjectExpression') return false;
  const entries = entriesOf(table);
  return entries.length > 0 && entries.every((entry) => isWrittenOut(entry.value, file));
}

function nameOf(object: AstNode): { readonly name: string; readonly at: AstNode } | undefined {
  const { parent } = object;
  if (parent?.type === 'Property' && parent.value === object) {
    const name = getKeyName(parent.key as AstNode, parent.computed as boolean);
    return name === undefined ? undefined : { name, at: parent.key as AstNode };
  }
  return parent?.type === 'VariableDeclarator' && parent.id?.type === 'Identifier'
    ? { name: String(parent.id.name), at: parent.id }
    : undefined;
}

/** `{ id: 'mystery-box-xl', price: 4.99 }`, unless it lists what is inside. */
const itemsOf = ({ file }: FactSources): readonly ChanceSign[] =>
  file.nodes('ObjectExpression').flatMap((object): readonly ChanceSign[] => {
    const entries = entriesOf(object);
    const named = entries.find(({ value }) => isChanceText(value, file));
    const hasPrice = entries.some(({ key }) => priceKeys.has(asOneWord(key)));
    const isListed = entries.some((entry) => contentKeys.has(entry.key) && isList(entry));
    return named && hasPrice && !isListed ? [{ kind: 'item', at: named.value, name: String(getKnown(valueOf(named.value, file))) }] : [];
  });

const isList = ({ value }: Entry): boolean => unwrap(value).type === 'ArrayExpression';

const LONGEST_NAME = 40;
const filledNames = chanceNames.filter((name) => !venueNames.has(name));

function isChanceText(value: AstNode, file: FactSources['file']): boolean {
  const text = unwrap(value).type === 'Literal' ? getKnown(valueOf(value, file)) : undefined;
  return typeof text === 'string' && text.length <= LONGEST_NAME && hasAnyPhrase(text, filledNames);
}

const sends: readonly string[] = ['post', 'put', 'fetch', 'request', 'mutate', 'emit', 'invoke'];

/** `post('/gacha/7/pull', { times: 10, isFree: false })`: what is not free costs something. */
const requestsOf = ({ file }: FactSources): readonly ChanceSign[] =>
  callSitesOf(file).named(...sends).flatMap(({ args, at, node, shown }): readonly ChanceSign[] => {
    const [address, ...bodies] = args;
    const words = address && (address.type === 'TemplateLiteral' || address.type === 'Literal')
      ? wordsWithin(address, file, 'names and texts')
      : [];
    if (!words.some((word) => hasAnyPhrase(word, chanceNames)) || !words.some((word) => hasAnyPhrase(word, requestWords))) return [];
    const isPriced = bodies.some((body) => wordsWithin(body, file).some((word) => hasAnyPhrase(word, countKeys)));
    return isPriced ? [{ kind: 'request', at, site: node, name: shown }] : [];
  });

/** `<LuckySpin cost={50} />` */
const componentsOf = (sources: FactSources): readonly ChanceSign[] =>
  sources.elements().flatMap(({ rawTag, attributes, range }): readonly ChanceSign[] => {
    const isPriced = hasAnyPhrase(rawTag, chanceNames) && attributes.some(({ name }) => stakeProps.has(name));
    return isPriced ? [{ kind: 'component', at: { range }, name: `<${rawTag}>` }] : [];
  });

/** A test of how many draws brought nothing, beside a draw. Each name once. */
function shapingsOf(words: ChanceWords, sources: FactSources): readonly ChanceSign[] {
  const { file } = sources;
  if (!mentions(file, stakeNames) || draws(words, sources).length === 0) return [];
  const names = [...lexiconOf(file).names].filter((name) => hasAnyPhrase(name, shapingNames));
  const seen = new Set<string>();
  return names.flatMap((name) => nodesNamed(name, file)).sort((a, b) => a.range[0] - b.range[0]).flatMap((node): readonly ChanceSign[] => {
    const name = String(node.name);
    if (!getEnclosingFunction(node) || seen.has(name) || !isTested(node)) return [];
    seen.add(name);
    return [{ kind: 'shaping', at: node, name }];
  });
}

/** Is a name part of the test of an `if`? */
function isTested(node: AstNode): boolean {
  for (let place = node; place.parent && place.type !== 'BlockStatement'; place = place.parent)
    if (place.parent.type === 'IfStatement' && place.parent.test === place) return true;
  return false;
}

import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { propertyAt } from '../../program/values/object-path';
import { objectOf, valueOf } from '../../program/values/value-of';
import type { ApiSite } from '../../program/modules/api-site';
import { getCommandArguments } from '../sdk-calls/command-arguments';
import { getValueName, isIdentifierName } from '../people/names';
import { reachOf, type UserFact } from './trait-reach';

/** What a call hands over about a person. */
export interface ProfileCall {
  /** Traits by name, with the property that carries them. */
  readonly traits: readonly { readonly name: string; readonly node: AstNode; readonly property?: AstNode; readonly value?: AstNode }[];
  /** The traits argument when its content is not shown here. */
  readonly opaque?: AstNode;
  /** The argument that holds the traits. */
  readonly argument?: AstNode;
  /** The identity, and the property that holds it. */
  readonly id?: { readonly value: AstNode; readonly node: AstNode };
  /** Whether the traits reach the service hangs on what is not known here. */
  readonly isUnsure?: true;
}

/** Reads a site of a profile fact; undefined when the call means something else (`gtag('config', …)` for a fact of `set`). */
export const readProfileCall = (site: ApiSite<UserFact>, file: FileContext): ProfileCall | undefined =>
  file.onceFor(readProfileCall, site, () => readCall(site, file));

function readCall(site: ApiSite<UserFact>, file: FileContext): ProfileCall | undefined {
  const { fact } = site;
  const args = getCommandArguments(site, file);
  if (!args) return undefined;
  const reach = reachOf(site, args, file);
  if (reach.kind === 'kept') return undefined;
  const result: Draft = { traits: [] };
  if (fact.trait !== undefined) result.traits = [{ name: fact.trait, node: site.name }];
  if (fact.kind === 'reported user')
    result.traits = (fact.texts ?? []).flatMap(({ name, at }) => (args[at] ? [{ name, node: args[at], value: args[at] }] : []));
  const pair = fact.pair?.map((index) => args[index]) ?? fact.entry?.map((key) => propertyAt(args[0], [key], file)?.expression);
  if (pair) {
    const [node, value] = pair;
    const name = valueOf(node, file);
    if (node && value && name.kind === 'known' && typeof name.value === 'string') {
      result.traits = [...result.traits, { name: name.value, node, value }];
    }
  }
  const given = fact.traits === undefined ? [] : [fact.traits].flat().flatMap((index) => args[index] ?? []);
  // Where one of the arguments shows what it holds, the others are an identity or options: `identify(user.id, { plan })`.
  const shown = given.filter((argument) => objectOf(argument, file));
  for (const argument of shown.length > 0 ? shown : given) if (result.traits.length === 0) readTraits(argument, fact, result, file);
  result.traits = result.traits.filter(({ name }) => !reach.names.includes(name));
  if (reach.kind === 'unknown') result.isUnsure = true;
  const identities = fact.id === undefined ? [] : [fact.id].flat().flatMap((index) => args[index] ?? []);
  const identity = identities.find((each) => isIdentifierName(getValueName(each))) ?? identities[0];
  if (identity) result.id = readIdentity(identity, fact, file);
  return result;
}

type Draft = { -readonly [K in keyof ProfileCall]: ProfileCall[K] };

function readTraits(argument: AstNode, fact: UserFact, result: Draft, file: FileContext): void {
  let object = objectOf(argument, file);
  if (object && fact.traitsKey) {
    const inner = propertyAt(argument, fact.traitsKey.split('.'), file);
    const innerObject = inner?.expression ? objectOf(inner.expression, file) : undefined;
    if (inner?.expression && !innerObject) result.opaque = inner.expression;
    object = innerObject;
    if (!innerObject && inner?.value.kind === 'absent') return;
  }
  if (!object) {
    if (unwrap(argument).type !== 'Literal' && !result.opaque) result.opaque = argument;
    result.argument = argument;
    return;
  }
  result.argument = argument;
  result.traits = entriesOf(object).filter(({ value }) => !isEmpty(value))
    .map(({ key: name, node, value }) => ({ name, node, property: node, value }));
}

/** `null`, `undefined` and `''` take a trait away. */
const isEmpty = ({ type, value, name }: AstNode): boolean =>
  (type === 'Literal' && (value === null || value === '')) || (type === 'Identifier' && name === 'undefined');

function readIdentity(argument: AstNode, fact: UserFact, file: FileContext): ProfileCall['id'] {
  if (fact.idKey === undefined) return { value: argument, node: argument };
  const place = propertyAt(argument, fact.idKey.split('.'), file);
  return place?.expression ? { value: place.expression, node: place.node } : undefined;
}

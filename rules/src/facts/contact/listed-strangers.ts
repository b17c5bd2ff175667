import { knownPeople, peopleSearches, strangerPlaces, suggestingNames } from '../../knowledge/words/consent/contact-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { functionName, functionsAround } from '../../program/syntax/near';
import { isWithin } from '../../program/syntax/range';
import { hasAnyPhrase, isCapitalised } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { isPeopleName } from '../personal-data';
import type { FactSources } from '../sources';
import { conditionWords } from './query-conditions';

/** A query for other people, in code that shows them to a person, without a condition on age or acquaintance. */
export interface ListedStrangers {
  readonly name: string;
  readonly at: AstNode;
  readonly site: AstNode;
}

const tables: ReadonlySet<string> = new Set(['from', 'collection', 'table']);
const finds: ReadonlySet<string> = new Set(['findMany', 'find', 'findAll', 'aggregate']);
const functions: ReadonlySet<string> = new Set(['rpc', 'invoke']);

/** `ageKeys` are names of the project's conditions on age, `known` functions that are known to pair people. */
export const listedStrangers = (
  ageKeys: readonly string[],
  known: readonly AstNode[],
  sources: FactSources,
): readonly ListedStrangers[] => {
  const { file, path } = sources;
  return callSitesOf(file).named(...tables, ...finds, ...functions).flatMap(({ node, at, args, receiver, name, isNew }) => {
    if (isNew || (finds.has(name) && !isModel(receiver)) || known.some((fn) => isWithin(node, fn))) return [];
    const asked = getKnown(valueOf(args[0], file));
    if (functions.has(name))
      return typeof asked === 'string' && hasAnyPhrase(asked, suggestingNames) ? [{ name: asked, at, site: node }] : [];
    const holder = finds.has(name) ? lastName(receiver) : typeof asked === 'string' ? asked : lastName(args[0]);
    if (!isPeopleName(holder)) return [];
    const query = queryAround(node);
    const calls = callsOf(query);
    const isList = (finds.has(name) || calls.includes('select')) && !calls.some((call) => notLists.has(call));
    if (!isList || (!isPlaceOfStrangers(node, path) && !isSearchForOthers(node, args, file))) return [];
    const words = (finds.has(name) && calls.length === 1 ? conditionWords(name, args, file) : undefined)
      ?? wordsWithin(query, file, 'names and texts');
    return words.some((word) => hasAnyPhrase(word, conditions) || ageKeys.includes(word)) ? [] : [{ name: holder, at, site: node }];
  });
};

/** `User` and `db.query.users`; an array is a plain name in small letters. */
const isModel = (receiver: AstNode | undefined): boolean =>
  receiver?.type === 'MemberExpression' || (receiver?.type === 'Identifier' && isCapitalised(String(receiver.name)));

const notLists: ReadonlySet<string> = new Set(['single', 'maybeSingle', 'update', 'insert', 'upsert', 'delete', 'count', 'in', 'inArray']);
const conditions = knownPeople.filter((word) => word !== 'child' && word !== 'parent');

/** The whole of a chain of calls: `db.from('users').select().limit(20)`. */
function queryAround(call: AstNode): AstNode {
  let query = call;
  while (
    (query.parent?.type === 'MemberExpression' && query.parent.object === query)
    || (query.parent?.type === 'CallExpression' && query.parent.callee === query)
  ) query = query.parent;
  return query;
}

/** The names of the calls of a chain. */
function callsOf(query: AstNode): readonly string[] {
  const names: string[] = [];
  for (
    let link: AstNode | undefined = query;
    link;
    link = unwrap((link.type === 'CallExpression' ? link.callee : link.object) as AstNode)
  ) {
    if (link.type === 'CallExpression') names.push(getCalleeName(link) ?? '');
    else if (link.type !== 'MemberExpression') break;
  }
  return names;
}

/** By the functions around and the last parts of the path. */
const isPlaceOfStrangers = (node: AstNode, path: string): boolean =>
  [...[...functionsAround(node)].map(functionName), ...path.split('/').slice(-3)].some((name) => hasAnyPhrase(name, strangerPlaces));

/** `searchUsers` whose query leaves out the person who searches, so that people find others. */
const isSearchForOthers = (node: AstNode, args: readonly AstNode[], file: FileContext): boolean =>
  [...functionsAround(node)].some((fn) => hasAnyPhrase(functionName(fn), peopleSearches))
  && args[0] !== undefined && (leavesOneOut(args[0], file) || matchesText(args[0], file));

/** `{ id: { not: me } }`, `{ _id: { $ne: me } }`, `NOT: { id }` */
const leavesOneOut = (condition: AstNode, file: FileContext): boolean =>
  file.within(condition, 'Property').some((property) => {
    const [key, ...others] = keysOf(property);
    return (ids.has(key) && others.some((inner) => differs.has(inner))) || (key === 'NOT' && others.some((inner) => ids.has(inner)));
  });

/** `{ username: { contains: text } }`, `{ [Op.or]: [{ username: { [Op.iLike]: text } }] }`, `{ name: new RegExp(text) }` */
const matchesText = (condition: AstNode, file: FileContext): boolean =>
  file.within(condition, 'Property').some((property) => {
    const value = unwrap(property.value as AstNode);
    const isMatch = value.type === 'NewExpression'
      ? getCalleeName(value) === 'RegExp'
      : value.type === 'ObjectExpression'
        && (value.properties as AstNode[]).some(({ key }) => key && matchers.has(lastName(key as AstNode)));
    return isMatch && hasAnyPhrase(getKeyName(property.key as AstNode, property.computed as boolean) ?? '', personNames);
  });

const matchers: ReadonlySet<string> = new Set(['contains', 'startsWith', '$regex', 'iLike', 'like', 'substring']);
const personNames: readonly string[] = ['username', 'user name', 'name', 'display name', 'first name', 'full name', 'nickname', 'handle',
  'email'];

const ids: ReadonlySet<string> = new Set(['id', '_id', 'userId', 'uid']);
const differs: ReadonlySet<string> = new Set(['not', '$ne', 'ne', '$nin', 'notIn']);

/** The key of a property and those of an object that is its value. */
const keysOf = (property: AstNode): readonly string[] => [
  getKeyName(property.key as AstNode, property.computed as boolean) ?? '',
  ...entriesOf(property.value as AstNode).map(({ key }) => key),
];

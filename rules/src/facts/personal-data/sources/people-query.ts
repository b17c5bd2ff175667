import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../../program/syntax/ast';
import { heldFields, recordWords, tellingFields } from '../../../knowledge/words/people/personal-words';
import type { FileContext } from '../../../program/syntax/file-context';
import { hasAnyPhrase, wordsOf } from '../../../program/syntax/words';
import { definitionOf, type Origin, withoutAwait } from '../../../program/origin/definition';

/** Methods that read whole records out of a store. */
const READS = new Set(['find', 'findOne', 'findAll', 'findMany', 'findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow',
  'findById', 'findByPk', 'findOneBy', 'findBy', 'findOneOrFail', 'findOneByOrFail', 'findByIdAndUpdate', 'findOneAndUpdate', 'select',
  'scan', 'getDoc', 'getDocs', 'upsert', 'returning']);
/** Methods and calls that name a collection with their first argument. */
const COLLECTIONS = new Set(['from', 'collection', 'table', 'model', 'into', 'knex', 'ref', 'doc']);
/** What stores are called beside what they hold: `userRepository`. */
const STORES = ['repository', 'repo', 'model', 'collection', 'dao', 'store', 'table', 'schema', 'entity', 'db'];
const PEOPLE = new Set([...recordWords, 'child', 'children', 'profiles', 'people', 'persons', 'members', 'accounts', 'players', 'parents']);
/** `prisma.child` holds children; `node.child` does not read a store. */
export const isPeopleName = (name: string): boolean => {
  const words = wordsOf(name).filter((word) => !STORES.includes(word));
  return words.length > 0 && words.length < 4 && PEOPLE.has(words.at(-1) as string);
};

/**
 * Does a variable hold records of people that a query of this file read: `const docs = await User.find()`, `const {
 * data } = await db.from('children').select('*')`?
 */
export function isOfPeopleQuery(identifier: AstNode, file: FileContext): boolean {
  const origin = definitionOf(identifier, file);
  if (!origin || origin.isCallback || (origin.key !== undefined && !['data', 'rows', 'docs', '0'].includes(origin.key))) return false;
  const query = describe(queryBehind(origin));
  return query.isRead && query.isOfPeople && !query.isLean;
}

/** Does a variable hold the answer of a query that asks for nothing but ids and marks? */
export function isOfLeanQuery(identifier: AstNode, file: FileContext): boolean {
  const origin = definitionOf(identifier, file);
  return origin !== undefined && !origin.isCallback && describe(queryBehind(origin)).isLean;
}

/** The query of an item of `await Promise.all([db.user.findMany(), db.user.count()])`. */
function queryBehind({ from, key }: Origin): AstNode {
  const [list] = from.type === 'CallExpression' && getCalleeName(from) === 'all' ? (from.arguments as AstNode[]) : [];
  const item = list?.type === 'ArrayExpression' && key !== undefined ? (list.elements as (AstNode | null)[])[Number(key)] : undefined;
  return item ? withoutAwait(item) : from;
}

function describe(expression: AstNode): { isRead: boolean; isOfPeople: boolean; isLean: boolean } {
  const result = { isRead: false, isOfPeople: false, isLean: false };
  for (let node = expression, depth = 0; depth < 20; depth++) {
    if (node.type === 'CallExpression') {
      const name = getCalleeName(node) ?? '';
      const [first] = node.arguments as AstNode[];
      if (READS.has(name)) result.isRead = true;
      if (COLLECTIONS.has(name))
        result.isOfPeople ||= (node.arguments as AstNode[]).some((argument) =>
          argument.type === 'Literal' && typeof argument.value === 'string' && isPeopleName(argument.value.split('/').at(-1) as string)
        );
      if (name === 'select' && first?.type === 'Literal' && typeof first.value === 'string' && first.value !== '*')
        result.isLean ||= isLeanList(first.value.split(/[\s,]+/));
      if (first?.type === 'ObjectExpression') result.isLean ||= isLeanSelect(first);
      if (['getDoc', 'getDocs'].includes(name) && first) result.isOfPeople ||= describe(withoutAwait(first)).isOfPeople;
      node = unwrap(node.callee as AstNode);
    } else if (node.type === 'MemberExpression') {
      const object = unwrap(node.object as AstNode);
      const holder = object.type === 'Identifier'
        ? (object.name as string)
        : object.type === 'MemberExpression'
        ? (getMemberName(object) ?? '')
        : '';
      if (READS.has(getMemberName(node) ?? ''))
        result.isOfPeople ||= isPeopleName(holder)
          && !/^(?:children|child|this|users?|students?|kids)$/.test(object.type === 'Identifier' ? holder : '');
      node = object;
    } else return result;
  }
  return result;
}

const isLeanList = (fields: readonly string[]): boolean =>
  !fields.some((field) => field === '*' || field.includes('(') || hasAnyPhrase(field, [...tellingFields, ...heldFields]));

/** `{ where, select: { id: true } }` */
function isLeanSelect(options: AstNode): boolean {
  const select = (options.properties as AstNode[]).find((property) =>
    property.type === 'Property'
    && ['select', 'attributes', 'projection'].includes(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')
  );
  const object = select ? unwrap(select.value as AstNode) : undefined;
  if (object?.type === 'ArrayExpression')
    return isLeanList((object.elements as (AstNode | null)[]).flatMap(
      (element) => (element?.type === 'Literal' ? [String(element.value)] : ['*'])
    ));
  return object?.type === 'ObjectExpression'
    && isLeanList((object.properties as AstNode[]).map(
      (property) => (property.type === 'Property' ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '*') : '*')
    ));
}

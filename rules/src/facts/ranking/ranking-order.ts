import { liftingSettings, orderCalls, orderKeys, rankingSettings, sortCalls } from '../../knowledge/words/ranking-words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { chainWords } from '../../program/syntax/chain';
import { entriesOf, entryAround, entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord } from '../../program/syntax/words';
import { sqlOrders } from '../../views/sql/sql-order';
import { type Ranking, type RankTerm, termsOf } from './rank-term';

/** UTF-16 units of an argument that are shown as what is ordered. */
const SHOWN = 60;
const NEGATIONS = new Set(['-', '!']);

const upwards = (node: AstNode, name: string): RankTerm => ({ node, name, isNegative: false });
const textOf = (node: AstNode | null | undefined): string | undefined => {
  const text = unwrap(node);
  return text?.type === 'Literal' && typeof text.value === 'string' ? text.value : undefined;
};
const isText = (node: AstNode | null | undefined, ...wanted: readonly string[]): boolean =>
  wanted.includes(textOf(node)?.toLowerCase() ?? '');
const itemsOf = (node: AstNode): readonly AstNode[] => (node.type === 'ArrayExpression'
  ? (node.elements as (AstNode | null)[]).flatMap((element) => (element ? [unwrap(element)] : []))
  : []);

/** Orders of lists and of queries. */
export const ordersOf = (file: FileContext): Ranking[] => [
  ...file.nodes('CallExpression').flatMap((call) => fromCall(call, file)),
  ...file.nodes('Property').flatMap((property) => [...fromQuery(property, file), ...fromSearchSettings(property)]),
  ...sqlOrders(file).map(({ node, table, columns, range }): Ranking => ({
    kind: 'query',
    node,
    terms: columns.map((column) => ({ ...upwards(node, column), range })),
    subject: table,
    subjectNames: table,
  })),
];

/** What is ordered, by the code that gives it. */
type Subject = Pick<Ranking, 'subject' | 'subjectNames'>;
const subjectOf = (node: AstNode, file: FileContext): Subject => ({
  subject: file.getReceiverCode(node),
  subjectNames: chainWords(node, file).join(' '),
});

function fromCall(call: AstNode, file: FileContext): Ranking[] {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  if (sortCalls.has(name) && callee.type === 'MemberExpression') return fromSort(call, callee.object as AstNode, file);
  if (!orderCalls.has(name)) return [];
  const args = (call.arguments as AstNode[]).map((argument) => unwrap(argument));
  const [, ...directions] = args;
  const isAscending = directions.some((direction) => isText(direction, 'asc') || entryOf(direction, 'ascending')?.value.value === true);
  const isDescending = directions.some((direction) => isText(direction, 'desc') || isText(itemsOf(direction)[0], 'desc'));
  const choosers = args.flatMap((argument) => (argument.type === 'ArrowFunctionExpression' ? [argument] : []));
  const terms = [
    // `orderBy: (post, { desc }) => desc(post.likes)` and `orderBy(desc(posts.likes))` of query builders.
    ...args.flatMap(descending),
    ...choosers.flatMap((chooser) => pickedBy(chooser, isDescending, file)),
    ...(isAscending ? [] : args.flatMap(textsIn).map((node) => upwards(node, columnOf(String(node.value))))),
  ];
  return terms.length > 0 ? [{ kind: 'keys', node: call, terms, ...subjectOfKeys(call, callee, file) }] : [];
}

/** `likes` of `-likes` and `posts.likes`. */
function columnOf(text: string): string {
  const unsigned = text.startsWith('-') || text.startsWith('+') ? text.slice(1) : text;
  return unsigned.split('.').slice(unsigned === text ? 1 : 0).join('.') || unsigned;
}

function fromSort(call: AstNode, list: AstNode, file: FileContext): Ranking[] {
  const [given] = call.arguments as AstNode[];
  const comparator = getHandlerFunction(given, file);
  if (comparator) return [{ kind: 'comparator', node: call, terms: comparatorTerms(comparator, file), ...subjectOf(list, file) }];
  const terms = given ? sortTerms(unwrap(given)) : [];
  return terms.length > 0 ? [{ kind: 'query', node: call, terms, ...subjectOf(list, file) }] : [];
}

/**
 * What a function picks as the key of an order that puts the most first: `orderBy(list, (one) => one.bid, 'desc')`,
 * `sortBy(list, (one) => -one.bid)`.
 */
function pickedBy(chooser: AstNode, isDescending: boolean, file: FileContext): RankTerm[] {
  const [parameter] = chooser.params as AstNode[];
  const key = chooser.params.length === 1 && parameter.type === 'Identifier' ? unwrap(chooser.body as AstNode) : undefined;
  const turned = key?.type === 'UnaryExpression' && NEGATIONS.has(key.operator as string) ? key.argument : undefined;
  const most = isDescending ? (turned ? undefined : key) : turned;
  return most ? termsOf(most, [parameter.name as string], file) : [];
}

/** The chain before the call and its first argument; for `orderBy(…)` among the arguments of a query, that query. */
function subjectOfKeys(call: AstNode, callee: AstNode, file: FileContext): Subject {
  const [first] = call.arguments as AstNode[];
  const shown = (node: AstNode): Subject => ({
    subject: file.getText(node).slice(0, SHOWN),
    subjectNames: isFunction(unwrap(node)) ? '' : chainWords(node, file).join(' '),
  });
  const own = first ? shown(first) : { subject: '', subjectNames: '' };
  if (callee.type === 'MemberExpression') {
    const list = subjectOf(callee.object as AstNode, file);
    return { subject: `${list.subject} ${own.subject}`, subjectNames: `${list.subjectNames} ${own.subjectNames}` };
  }
  const [source] = call.parent?.type === 'CallExpression' && call.parent.callee !== call ? (call.parent.arguments as AstNode[]) : [];
  return source && source !== call ? shown(source) : own;
}

const textsIn =
  (node: AstNode): AstNode[] => (textOf(node) !== undefined && !isText(node, 'asc', 'desc') ? [node] : itemsOf(node).flatMap(textsIn));

/** `desc(posts.likes)`, alone or in a list. */
function descending(node: AstNode): RankTerm[] {
  if (node.type === 'ArrayExpression') return itemsOf(node).flatMap(descending);
  if (node.type !== 'CallExpression' || getCalleeName(node) !== 'desc') return [];
  const column = unwrap(node.arguments[0] as AstNode | undefined);
  const name = column ? getMemberName(column) : undefined;
  return column && name !== undefined ? [upwards(column, name)] : [];
}

function comparatorTerms(comparator: AstNode, file: FileContext): RankTerm[] {
  const parameters = ((comparator.params ?? []) as AstNode[]).map((parameter) => String(parameter.name ?? ''));
  return termsOf(comparator.body as AstNode, parameters, file);
}

/** `.sort({ likes: -1 })`, `.sort('-likes -date')`, `.sort([['likes', -1]])` of a query. */
function sortTerms(order: AstNode): RankTerm[] {
  const text = textOf(order);
  if (text === undefined) return order.type === 'ObjectExpression' ? descendingEntries(order) : pairs(order);
  return text.split(/\s+/).flatMap((part) => (part.startsWith('-') && part.length > 1 ? [upwards(order, part.slice(1))] : []));
}

/** `{ likes: -1 }`, `{ views: 'desc' }`, `{ votes: { _count: 'desc' } }` */
const descendingEntries = (object: AstNode): RankTerm[] =>
  entriesOf(object).flatMap(({ key, value, node }) => (isDown(value) ? [upwards(node, key)] : []));

const DOWN = ['desc', 'descending'];

/** `-1`, `'desc'`, `SortOrder.DESC`, and a count whichever way it goes unless it goes up. */
function isDown(value: AstNode | null | undefined): boolean {
  const direction = unwrap(value);
  switch (direction?.type) {
    case 'UnaryExpression':
      return direction.operator === '-';
    case 'ConditionalExpression':
      return isDown(direction.consequent as AstNode) || isDown(direction.alternate);
    case 'MemberExpression':
      return hasAnyWord(getMemberName(direction) ?? '', DOWN);
    case 'ObjectExpression': {
      const entries = entriesOf(direction);
      const isCount = entries.some(({ key }) => key === '_count') && !entries.some((entry) => isText(entry.value, 'asc'));
      return isCount || entries.some((entry) => isDown(entry.value));
    }
    default:
      return hasAnyWord(textOf(direction) ?? '', DOWN);
  }
}

/** `[['promoted', 'DESC'], …]` */
const pairs = (list: AstNode): RankTerm[] =>
  itemsOf(list).flatMap((pair) => {
    const parts = itemsOf(pair);
    const column = textOf(parts.at(-2));
    return column !== undefined && isDown(parts.at(-1)) ? [upwards(parts.at(-2) as AstNode, column)] : [];
  });

/** `{ sort: { bid: -1 } }`, `orderBy: { views: 'desc' }`, `order: [['promoted', 'DESC']]`, `$sort: { likes: -1 }` */
function fromQuery(property: AstNode, file: FileContext): Ranking[] {
  const entry = entryAround(property);
  if (!entry || !orderKeys.has(entry.key)) return [];
  return choices(unwrap(entry.value)).flatMap((value): Ranking[] => {
    const objects = value.type === 'ObjectExpression' ? [value] : itemsOf(value);
    const terms = [...objects.flatMap(descendingEntries), ...pairs(value), ...descending(value)];
    return terms.length > 0 ? [{ kind: 'query', node: terms[0].node, terms, ...queryOf(property, file) }] : [];
  });
}

const choices = (node: AstNode | undefined): AstNode[] => {
  if (node?.type === 'ConditionalExpression') return [...choices(unwrap(node.consequent as AstNode)), ...choices(unwrap(node.alternate))];
  return node ? [node] : [];
};

/** The call that gets the order: `prisma.listing.findMany`, `Post.aggregate`. */
function queryOf(property: AstNode, file: FileContext): Subject {
  let call: AstNode | undefined = property.parent;
  while (call && call.type !== 'CallExpression' && !isFunction(call) && !call.type.endsWith('Statement')) call = call.parent;
  const callee = call?.type === 'CallExpression' ? (call.callee as AstNode) : undefined;
  return callee ? { subject: file.getText(callee), subjectNames: chainWords(callee, file).join(' ') } : { subject: '', subjectNames: '' };
}

const SEARCH: Subject = { subject: 'search results', subjectNames: 'search results' };

/** `customRanking: ['desc(sponsored)']` of a search index; `{ filter: { term: { sponsored: true } }, weight: 10 }` of a search query. */
function fromSearchSettings(property: AstNode): Ranking[] {
  const entry = entryAround(property);
  if (!entry) return [];
  if (rankingSettings.has(entry.key)) {
    const terms = itemsOf(unwrap(entry.value)).flatMap((item) => rankedAttribute(item));
    return terms.length > 0 ? [{ kind: 'query', node: property, terms, ...SEARCH }] : [];
  }
  if (!liftingSettings.has(entry.key) || !(Number(unwrap(entry.value).value) > 1)) return [];
  const filter = entryOf(property.parent, 'filter');
  const [term] = entriesOf(entryOf(filter?.value, 'term')?.value);
  return filter && term ? [{ kind: 'query', node: property, terms: [upwards(filter.node, term.key)], ...SEARCH }] : [];
}

/** `desc(sponsored)` and `sponsored:desc` in the settings of a search index. */
function rankedAttribute(item: AstNode): RankTerm[] {
  const column = /^desc\(([\w.]+)\)$|^([\w.]+):desc$/.exec(textOf(item) ?? '');
  return column ? [upwards(item, column[1] ?? column[2])] : [];
}

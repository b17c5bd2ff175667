import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { getHandlerFunction } from '../../program/origin/function-behind';
import type { Ranking, RankTerm } from './ranking';
import { termsOf } from './ranking-score';

const SORTS = /^(?:sort|toSorted|sorted)$/;
const BY_KEYS = /^(?:orderBy|sortBy|order|addOrderBy|thenBy|orderByDesc|orderByRaw)$/;
const ASCENDING = /\bascending\s*:\s*true\b/;

/** Orders of lists and of queries. */
export const ordersOf = (file: FileContext): Ranking[] => [
  ...file.nodes('CallExpression').flatMap((call) => fromCall(call, file)),
  ...file.nodes('Property').flatMap((property) => [...fromQuery(property, file), ...fromSearchSettings(property, file)]),
  ...file.nodes('Literal', 'TemplateElement').flatMap((text) => fromSql(text)),
];

function fromCall(call: AstNode, file: FileContext): Ranking[] {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  const args = call.arguments as AstNode[];
  if (SORTS.test(name) && callee.type === 'MemberExpression') {
    const subject = file.getReceiverCode(callee.object);
    const comparator = getHandlerFunction(args[0], file);
    if (comparator) return [{ kind: 'comparator', node: call, terms: comparatorTerms(comparator, file), subject }];
    const order = args[0] && unwrap(args[0]);
    const terms = order ? sortTerms(order, file) : [];
    return terms.length > 0 ? [{ kind: 'query', node: call, terms, subject }] : [];
  }
  if (!BY_KEYS.test(name)) return [];
  // `orderBy: (post, { desc }) => desc(post.likes)` and `orderBy(desc(posts.likes))` of query builders.
  const wrapped = args.flatMap((argument) => descending(unwrap(argument)));
  const isAscending = args.slice(1).some((argument) => ASCENDING.test(file.getCode(argument)) || /^['"]asc['"]$/i.test(file.getCode(argument)));
  const texts = isAscending ? [] : args.flatMap((argument) => textsIn(unwrap(argument)));
  const isDescending = args.slice(1).some((argument) => /^\[?\s*['"]desc['"]/i.test(file.getCode(argument)));
  const picked = args.flatMap((argument) => pickedBy(getHandlerFunction(unwrap(argument).type === 'ArrowFunctionExpression' ? argument : undefined, file), isDescending, file));
  const terms = [...wrapped, ...picked, ...texts.map((node) => ({ node, name: String(node.value).replace(/^[-+]|^\w+\./g, ''), isNegative: false }))];
  return terms.length > 0 ? [{ kind: 'keys', node: call, terms, subject: subjectOfKeys(call, callee, file) }] : [];
}

/** What a function picks as the key of an order that puts the most first: `orderBy(list, (one) => one.bid, 'desc')`, `sortBy(list, (one) => -one.bid)`. */
function pickedBy(chooser: AstNode | undefined, isDescending: boolean, file: FileContext): RankTerm[] {
  const key = chooser && chooser.params.length === 1 && chooser.params[0].type === 'Identifier' ? unwrap(chooser.body as AstNode) : undefined;
  const turned = key?.type === 'UnaryExpression' && /^[-!]$/.test(key.operator as string) ? key.argument : undefined;
  const most = isDescending ? (turned ? undefined : key) : turned;
  return most && chooser ? termsOf(most, [chooser.params[0].name as string], file) : [];
}

/** The chain before the call and its first argument; for `orderBy(…)` among the arguments of a query, that query. */
function subjectOfKeys(call: AstNode, callee: AstNode, file: FileContext): string {
  const first = call.arguments[0] ? file.getText(call.arguments[0] as AstNode).slice(0, 60) : '';
  if (callee.type === 'MemberExpression') return `${file.getReceiverCode(callee.object)} ${first}`;
  const [source] = call.parent?.type === 'CallExpression' && call.parent.callee !== call ? (call.parent.arguments as AstNode[]) : [];
  return source && source !== call ? file.getText(source).slice(0, 60) : first;
}

const textsIn = (node: AstNode): AstNode[] => (node.type === 'Literal' && typeof node.value === 'string' && !/^(?:asc|desc)$/i.test(node.value) ? [node] : node.type === 'ArrayExpression' ? (node.elements as (AstNode | null)[]).flatMap((element) => (element ? textsIn(unwrap(element)) : [])) : []);

/** `desc(posts.likes)`, alone or in a list. */
function descending(node: AstNode): RankTerm[] {
  if (node.type === 'ArrayExpression') return (node.elements as (AstNode | null)[]).flatMap((element) => (element ? descending(unwrap(element)) : []));
  if (node.type !== 'CallExpression' || getCalleeName(node) !== 'desc') return [];
  const column = unwrap(node.arguments[0] as AstNode | undefined);
  const name = column ? getMemberName(column) : undefined;
  return column && name !== undefined ? [{ node: column, name, isNegative: false }] : [];
}

function comparatorTerms(comparator: AstNode, file: FileContext): RankTerm[] {
  const parameters = ((comparator.params ?? []) as AstNode[]).map((parameter) => String(parameter.name ?? ''));
  return termsOf(comparator.body as AstNode, parameters, file);
}

/** `.sort({ likes: -1 })`, `.sort('-likes -date')`, `.sort([['likes', -1]])` of a query. */
function sortTerms(order: AstNode, file: FileContext): RankTerm[] {
  if (order.type === 'ObjectExpression') return descendingEntries(order, file);
  if (order.type === 'Literal' && typeof order.value === 'string') return order.value.split(/\s+/).flatMap((part) => (/^-\w/.test(part) ? [{ node: order, name: part.slice(1), isNegative: false }] : []));
  if (order.type === 'ArrayExpression') return pairs(order);
  return [];
}

const descendingEntries = (object: AstNode, file: FileContext): RankTerm[] =>
  (object.properties as AstNode[]).flatMap((entry) => (entry.type === 'Property' && /-1|desc|_count/i.test(file.getCode(entry.value as AstNode)) && !/['"]asc/i.test(file.getCode(entry.value as AstNode)) ? [{ node: entry, name: getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '', isNegative: false }] : []));

/** `[['promoted', 'DESC'], …]` */
const pairs = (list: AstNode): RankTerm[] =>
  (list.elements as (AstNode | null)[]).flatMap((element): RankTerm[] => {
    const pair = element?.type === 'ArrayExpression' ? (element.elements as (AstNode | null)[]) : [];
    const column = pair.at(-2);
    const isDown = pair.length > 1 && (/^desc$/i.test(String(pair.at(-1)?.value ?? '')) || pair.at(-1)?.type === 'UnaryExpression');
    return isDown && column?.type === 'Literal' && typeof column.value === 'string' ? [{ node: column, name: column.value, isNegative: false }] : [];
  });

/** `{ sort: { bid: -1 } }`, `orderBy: { views: 'desc' }`, `order: [['promoted', 'DESC']]`, `$sort: { likes: -1 }` */
function fromQuery(property: AstNode, file: FileContext): Ranking[] {
  const key = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  if (!/^(?:sort|orderBy|order_by|order|\$sort)$/.test(key)) return [];
  return choices(unwrap(property.value as AstNode)).flatMap((value): Ranking[] => {
    const objects = value.type === 'ObjectExpression' ? [value] : value.type === 'ArrayExpression' ? (value.elements as (AstNode | null)[]).flatMap((element) => (element?.type === 'ObjectExpression' ? [element] : [])) : [];
    const terms = [...objects.flatMap((object) => descendingEntries(object, file)), ...(value.type === 'ArrayExpression' ? pairs(value) : []), ...descending(value)];
    return terms.length > 0 ? [{ kind: 'query', node: terms[0].node, terms, subject: queryOf(property, file) }] : [];
  });
}

const choices = (node: AstNode | undefined): AstNode[] => {
  if (node?.type === 'ConditionalExpression') return [...choices(unwrap(node.consequent as AstNode)), ...choices(unwrap(node.alternate))];
  return node ? [node] : [];
};

/** The call that gets the order: `prisma.listing.findMany`, `Post.aggregate`. */
function queryOf(property: AstNode, file: FileContext): string {
  let call: AstNode | undefined = property.parent;
  while (call && call.type !== 'CallExpression' && !/Statement$|Function/.test(call.type)) call = call.parent;
  return call?.type === 'CallExpression' ? file.getText(call.callee as AstNode) : '';
}

/** `customRanking: ['desc(sponsored)']` of a search index; `{ filter: { term: { sponsored: true } }, weight: 10 }` of a search query. */
function fromSearchSettings(property: AstNode, file: FileContext): Ranking[] {
  const key = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const value = unwrap(property.value as AstNode);
  if (/^(?:customRanking|ranking|rankingRules)$/.test(key) && value.type === 'ArrayExpression') {
    const terms = (value.elements as (AstNode | null)[]).flatMap((element): RankTerm[] => {
      const column = element?.type === 'Literal' ? /^desc\(([\w.]+)\)$|^([\w.]+):desc$/.exec(String(element.value)) : null;
      return element && column ? [{ node: element, name: column[1] ?? column[2], isNegative: false }] : [];
    });
    return terms.length > 0 ? [{ kind: 'query', node: property, terms, subject: 'search results' }] : [];
  }
  if (!/^(?:weight|boost|boost_factor)$/.test(key) || property.parent?.type !== 'ObjectExpression' || !(Number(value.value) > 1)) return [];
  const filter = (property.parent.properties as AstNode[]).find((entry) => entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) === 'filter');
  const term = /\bterm\s*:\s*\{\s*['"]?([\w.]+)/.exec(filter ? file.getCode(filter) : '')?.[1];
  return filter && term !== undefined ? [{ kind: 'query', node: property, terms: [{ node: filter, name: term, isNegative: false }], subject: 'search results' }] : [];
}

/** `… ORDER BY is_promoted DESC` */
function fromSql(text: AstNode): Ranking[] {
  // A template is read once, with what is put in as a mark.
  if (text.type === 'TemplateElement' && text.parent?.quasis[0] !== text) return [];
  const content: unknown = text.type === 'Literal' ? text.value : (text.parent?.quasis as AstNode[]).map((part) => String(part.value.raw)).join('?');
  if (typeof content !== 'string') return [];
  const order = /\border\s+by\s([\w.,\s]+)/i.exec(content);
  const table = /\bfrom\s+[`"']?(\w+)/i.exec(content);
  if (!order || !table) return [];
  const node = text.type === 'Literal' ? text : (text.parent as AstNode);
  const terms = order[1].split(',').flatMap((part): RankTerm[] => {
    const column = /(?:\w+\.)?(\w+)/.exec(part.trim())?.[1];
    return column === undefined || /\basc\b/i.test(part) ? [] : [{ node, name: column, isNegative: false }];
  });
  return [{ kind: 'query', node, terms, subject: table[1] }];
}

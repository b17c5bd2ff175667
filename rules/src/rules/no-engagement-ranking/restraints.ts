import { type AstNode, getEnclosingFunction, unwrap, wrapped } from '../../program/syntax/ast';
import { fittingWords } from '../../knowledge/words/ranking-words';
import { conditionsOf } from '../../program/origin/conditions';
import type { Ranking } from '../../facts/ranking/ranking';
import { getDelegate, getHandlerFunction, getNamedFunction } from '../../program/origin/function-behind';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** An order that somebody picked. */
const CHOSEN = /\bsort(?:By|Key|Order|Mode|Type|Field|ing)?\b|\border(?:By)?\b|popular|most-?liked|['"](?:top|likes|views|hot)['"]|\btab\b|\bmenu\b|\bfilter\b/i;
const HANDLES = /^(?:on|handle|toggle|change|select|choose)\w*(?:sort|order|filter|tab|menu)/i;
const ASKED = /^on(?:click|press|change|select|input|tap)$/i;
const ORDERS = ['most', 'popular', 'top', 'hot', 'trending', 'liked', 'viewed', 'sort', 'order', 'ranking'];
const ACTED = /^on(?:Click|Press|Change|Select|ValueChange|PointerUp)$/;

/** The person chose this order: a condition, a case or a handler about sorting stands around it. */
export function isChosen(node: AstNode, context: Context): boolean {
  if (conditionsOf(node, undefined).some(({ test, isCase }) => isCase || CHOSEN.test(context.file.getCode(test)))) return true;
  for (let fn = getEnclosingFunction(node); fn; fn = getEnclosingFunction(fn)) {
    const holder = wrapped(fn).parent;
    if (holder?.type === 'JSXExpressionContainer' && ACTED.test(String(holder.parent?.name?.name ?? ''))) return true;
    if (HANDLES.test(String(fn.id?.name ?? holder?.id?.name ?? holder?.key?.name ?? ''))) return true;
    if (isAskedFor(fn, context)) return true;
  }
  return false;
}

/** A button or a menu whose words, or whose handler's name, speak of this order. */
function isAskedFor(fn: AstNode, context: Context): boolean {
  return context.elements().some((element) => element.events.some((event) => ASKED.test(`on${event.name}`) && hasAnyWord(`${event.text} ${element.text()}`, ORDERS) && (getHandlerFunction(event.handler, context.file) === fn || getDelegate(event.handler, context.file) === fn || getNamedFunction(event.text, context.file) === fn)));
}

/** What does not fit those who see it is left out first: by a filter before the order, or by the query that holds it. */
export function isFitted(ranking: Ranking, context: Context): boolean {
  const words = [...fittingWords, ...context.options.protectiveSignals];
  if (ranking.kind === 'comparator') return filtersOf(unwrap(ranking.node.callee as AstNode).object as AstNode, context, 0).some((text) => hasAnyPhrase(text, words));
  if (ranking.kind === 'score') return false;
  // `limit(20)` cuts a query, and says nothing of what is in it.
  return hasAnyPhrase(queryAround(ranking, context), words.filter((word) => word !== 'limit' && word !== 'rating'));
}

/** What the filters of a chain ask for; a variable stands for the chain it was given. */
function filtersOf(list: AstNode, context: Context, depth: number): string[] {
  const node = unwrap(list);
  if (depth > 5) return [];
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const own = node.callee.property.name === 'filter' ? (node.arguments as AstNode[]).map((argument) => context.file.getCode(argument)) : [];
    return [...own, ...filtersOf(node.callee.object as AstNode, context, depth + 1)];
  }
  if (node.type === 'ArrayExpression') return (node.elements as (AstNode | null)[]).flatMap((element) => (element?.type === 'SpreadElement' && element.argument ? filtersOf(element.argument, context, depth + 1) : []));
  const definition = node.type === 'Identifier' ? context.file.variableOf(node)?.defs[0] : undefined;
  const init = definition?.type === 'Variable' ? ((definition.node as unknown as AstNode).init as AstNode | null) : undefined;
  return init ? filtersOf(init, context, depth + 1) : [];
}

/** The calls around an order, as written: `prisma.post.findMany({ where: …, orderBy: … })`, `Clip.find({ … }).sort({ … })`. */
function queryAround(ranking: Ranking, context: Context): string {
  let query = ranking.node;
  for (let node: AstNode | undefined = query; node && !/Function|Statement$|Declaration|Program/.test(node.type); node = node.parent) if (/^(?:CallExpression|TaggedTemplateExpression)$/.test(node.type)) query = node;
  return context.file.getCode(query);
}

import { conditionsOf } from '../../program/origin/conditions';
import { getDelegate, getHandlerFunction, getNamedFunction } from '../../program/origin/function-behind';
import { type AstNode, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { groupBy } from '../../program/syntax/group-by';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { ElementView, EventView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';

/** What holds a chosen order, as a whole name. */
const choices = new Set(['sort', 'sortby', 'sortkey', 'sortorder', 'sortmode', 'sorttype', 'sortfield', 'sorting', 'order', 'orderby',
  'tab', 'menu', 'filter']);
const popular = ['popular', 'popularity', 'most liked'];
/** Values of such a choice. */
const chosenValues = new Set(['top', 'likes', 'views', 'hot']);
const handles = new Set(['on', 'handle', 'toggle', 'change', 'select', 'choose']);
const controls = ['sort', 'sorting', 'order', 'ordering', 'filter', 'filters', 'tab', 'tabs', 'menu'];
const acts = new Set(['click', 'press', 'change', 'select', 'input', 'tap']);
const actAttributes = new Set(['onClick', 'onPress', 'onChange', 'onSelect', 'onValueChange', 'onPointerUp']);
const orders = ['most', 'popular', 'top', 'hot', 'trending', 'liked', 'viewed', 'sort', 'order', 'ranking'];

/** The user selected this order: a condition, a case or a handler about sorting encloses it. */
export function isChosen(node: AstNode, sources: FactSources): boolean {
  if (conditionsOf(node, undefined).some(({ test, isCase }) => isCase || asksForOrder(test, sources.file))) return true;
  const heard = actsByFunction(sources.elements(), sources.file);
  return [...functionsAround(node)].some((fn) => isHandler(fn) || heard.get(fn)?.some((act) => asksFor(act, sources.file)));
}

function asksForOrder(test: AstNode, file: FileContext): boolean {
  const names = new Set(wordsWithin(test, file));
  return wordsWithin(test, file, 'names and texts').some((word) =>
    choices.has(wordsOf(word).join('')) || hasAnyPhrase(word, popular) || (!names.has(word) && chosenValues.has(word))
  );
}

/** `onClick={() => …}` and `handleSortChange`. */
function isHandler(fn: AstNode): boolean {
  const holder = wrapped(fn).parent;
  if (holder?.type === 'JSXExpressionContainer' && actAttributes.has(String(holder.parent?.name?.name ?? ''))) return true;
  const name = functionName(fn) || functionName(wrapped(fn));
  return handles.has(wordsOf(name)[0]) && hasAnyWord(name, controls);
}

/** What a person does with an element. */
interface UserAct {
  readonly element: ElementView;
  readonly event: EventView;
}

/** Such acts by the functions that they run. */
const actsByFunction = (elements: readonly ElementView[], file: FileContext): ReadonlyMap<AstNode, readonly UserAct[]> =>
  file.onceFor(actsByFunction, elements, () => {
    const runs = elements.flatMap((element) =>
      element.events.filter(({ name }) => acts.has(name.toLowerCase())).flatMap((event) => {
        const { handler, text } = event;
        const functions = new Set([getHandlerFunction(handler, file), getDelegate(handler, file), getNamedFunction(text, file)]);
        return [...functions].flatMap((fn) => (fn ? [{ fn, element, event }] : []));
      })
    );
    return groupBy(runs, ({ fn }) => fn);
  });

/** A button or a menu whose text, or the name of whose handler, mentions this order. */
const asksFor = ({ element, event: { handler, text } }: UserAct, file: FileContext): boolean =>
  hasAnyWord(element.text(), orders) || (handler ? wordsWithin(handler, file) : [text]).some((word) => hasAnyWord(word, orders));

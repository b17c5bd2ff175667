import { conditionsOf } from '../../program/origin/conditions';
import { getDelegate, getHandlerFunction, getNamedFunction } from '../../program/origin/function-behind';
import { type AstNode, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
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
  return [...functionsAround(node)].some((fn) => isHandler(fn) || sources.elements().some((element) => asksFor(fn, element, sources.file)));
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

/** A button or a menu whose text, or the name of whose handler, mentions this order. */
function asksFor(fn: AstNode, element: ElementView, file: FileContext): boolean {
  return element.events.filter(({ name }) => acts.has(name.toLowerCase())).some(({ handler, text }) => {
    const isRun = getHandlerFunction(handler, file) === fn || getDelegate(handler, file) === fn || getNamedFunction(text, file) === fn;
    return isRun
      && (hasAnyWord(element.text(), orders) || (handler ? wordsWithin(handler, file) : [text]).some((word) => hasAnyWord(word, orders)));
  });
}

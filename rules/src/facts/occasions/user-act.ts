import { getDelegate, getHandlerFunction, getNamedFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** What a person does to a page, in lower case without a leading `on`. */
const acts: ReadonlySet<string> = new Set(['click', 'dblclick', 'press', 'keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup',
  'mousedown', 'mouseup', 'touchstart', 'touchend', 'change', 'submit', 'select', 'tap']);
const listens: ReadonlySet<string> = new Set(['addEventListener', 'on', 'once', 'one']);
/** Code of an attribute that an event runs. */
const handlers: ReadonlySet<string> = new Set(['HtmlHandler', 'VOnExpression']);

const MAX_STEPS = 3;

/** Does code run only in what a page does when a person clicks, presses a key or chooses? Functions of the file are followed. */
export function runsOnAct(node: AstNode, sources: FactSources, step = 0): boolean {
  for (let place = node; place.parent; place = place.parent) {
    if (isHandedToAct(place, place.parent)) return true;
    if (!isFunction(place) && !handlers.has(place.type)) continue;
    const uses = usesOf(place, sources);
    const isActOfElement = isOfElement(place, sources);
    if (uses.length > 0 || isActOfElement) return step < MAX_STEPS && uses.every((use) => runsOnAct(use, sources, step + 1));
  }
  return false;
}

/** `addEventListener('click', place)`, `button.click(place)`, `onClick={place}`, `button.onclick = place`, `<b onclick="place()">`. */
function isHandedToAct(place: AstNode, parent: AstNode): boolean {
  if (parent.type === 'CallExpression' && parent.callee !== place) {
    const name = getCalleeName(parent) ?? '';
    return listens.has(name)
      ? acts.has(String((parent.arguments as AstNode[])[0]?.value).toLowerCase())
      : acts.has(name) && isFunction(place);
  }
  if (parent.type === 'AssignmentExpression') return parent.right === place && isAct(getMemberName(unwrap(parent.left as AstNode)) ?? '');
  if (parent.type === 'JSXAttribute') return isAct(String(parent.name?.name ?? ''));
  return handlers.has(place.type) && isAct(String(parent.name ?? parent.parent?.name ?? ''));
}

const isAct = (name: string): boolean =>
  wordsOf(name)[0] === 'on'
    ? acts.has(wordsOf(name).slice(1).join(''))
    : acts.has(name.toLowerCase().replace(/^on/, ''));

/** Where the file uses a function by its name: `useCallback(fn)` included, exports left out. */
function usesOf(fn: AstNode, { file }: FactSources): readonly AstNode[] {
  const holder = fn.parent?.type === 'CallExpression' && fn.parent.callee !== fn ? fn.parent.parent : fn.parent;
  const own = (fn.id as AstNode | null | undefined) ?? (holder?.type === 'VariableDeclarator' ? holder.id : undefined);
  const variable = own?.type === 'Identifier' ? file.variableOf(own) : undefined;
  return (variable?.references ?? []).map(({ identifier }) => identifier as unknown as AstNode).filter((use) =>
    use !== own && !use.parent?.type.startsWith('Export')
  );
}

/** Is it what an element of the file runs on an act: `<button @click="start">`? */
const isOfElement = (fn: AstNode, sources: FactSources): boolean =>
  sources.elements().some(({ events }) =>
    events.some(({ name, handler, text }) =>
      acts.has(name.toLowerCase())
      && [getHandlerFunction(handler, sources.file), getDelegate(handler, sources.file), getNamedFunction(text, sources.file)].includes(fn)
    )
  );

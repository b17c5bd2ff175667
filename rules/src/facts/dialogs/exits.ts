import { closableNames, closeEvents, closingWords, escapeLocks, escapeSwitches, openProps, outsideLocks,
  outsideSwitches } from '../../knowledge/words/attention/dialog-words';
import { callSitesOf } from '../../program/modules/call-site';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { AttributeView, ElementView, EventView } from '../../views/elements/element-view';
import { readBinding, readHandler } from '../../views/elements/template-expressions';
import type { FactSources } from '../sources';
import { listenersThatHold } from './held-pages';
import { namesOfPlace } from './names-of-place';
import { type Obstacle, placed } from './obstacle';

/** `protective`: components and functions of a project that protect work or the person. */
export const obstacles = (protective: readonly string[], sources: FactSources): readonly Obstacle[] =>
  [...listenersThatHold(sources), ...lateCloses(sources), ...dialogsThatHold(sources)].map((obstacle) =>
    protective.length > 0 && namesOfPlace(obstacle.site, sources).some((name) => protective.includes(name))
      ? { ...obstacle, isProtective: true }
      : obstacle
  );

/** `setTimeout(() => setShowClose(true), 8000)` */
const lateCloses = (sources: FactSources): readonly Obstacle[] => {
  const { file } = sources;
  return callSitesOf(file).named('setTimeout').flatMap(({ node, args }): readonly Obstacle[] => {
    const delay = getKnown(valueOf(args[1], file));
    const handler = getHandlerFunction(args[0], file);
    if (typeof delay !== 'number' || !handler) return [];
    const opened = [...file.within(handler, 'CallExpression'), ...file.within(handler, 'AssignmentExpression')].map((each) =>
      openedName(each)
    ).find(Boolean);
    if (opened === undefined || opened === '') return [];
    return [{ kind: 'late close', at: args[1], site: node, name: opened, value: args[1], delay, ...placed(node, [], sources) }];
  });
};

/** The state that a call or an assignment turns on, if it lets people close. */
function openedName(node: AstNode): string {
  const isCall = node.type === 'CallExpression';
  const value = (isCall ? node.arguments[0] : node.right) as AstNode | undefined;
  const last = isCall ? (getCalleeName(node) ?? '') : lastName(node.left as AstNode);
  const name = last === 'value' && !isCall ? lastName(unwrap(unwrap(node.left as AstNode).object as AstNode)) : last;
  const words = wordsOf(name);
  const state = isCall && words[0] === 'set' ? words.slice(1).join(' ') : words.join(' ');
  return value?.value === true && hasAnyPhrase(state, closableNames) ? name : '';
}

/** Dialogs without a way out, and dialogs that open again as they are closed. */
const dialogsThatHold = (sources: FactSources): readonly Obstacle[] =>
  sources.elements().flatMap((element) => [...closedDialog(element, sources), ...reopening(element, sources)]);

function closedDialog(element: ElementView, sources: FactSources): readonly Obstacle[] {
  const outside = locksOf(element, outsideSwitches, outsideLocks);
  const escape = locksOf(element, escapeSwitches, escapeLocks);
  const [at] = outside;
  if (!at || escape.length === 0 || hasCloser(element, sources.file)) return [];
  return [{
    kind: 'closed dialog',
    at,
    site: element,
    name: at.rawName,
    locks: answersClosing(element, sources.file) ? [...outside, ...escape] : undefined,
    ...placed(element.node, [element.rawTag, element.text().slice(0, LONGEST_TEXT)], sources),
  }];
}

/** Switches of an element that are off, and locks that are on. */
const locksOf = (element: ElementView, switches: readonly string[], locks: readonly string[]): readonly AttributeView[] =>
  [...switches.filter((name) => element.isOn(name) === false), ...locks.filter((name) => element.isOn(name) === true)].flatMap((name) =>
    element.getAttribute(name) ?? []
  );

/** Does a dialog do something when it is to close, or hand its state back: `onClose={close}`, `v-model="open"`? */
const answersClosing = (element: ElementView, file: FileContext): boolean =>
  element.events.some((event) => closeEvents.includes(event.name) && doesSomething(event, file))
  || openProps.some((name) => element.getAttribute(name)?.twoWay);

function doesSomething(event: EventView, file: FileContext): boolean {
  const given = unwrap(readHandler(event));
  const body = getHandlerFunction(event.handler, file)?.body as AstNode | readonly AstNode[] | undefined;
  if (Array.isArray(body)) return body.length > 0;
  const done = unwrap(body as AstNode | undefined) ?? given;
  return done?.type === 'BlockStatement'
    ? done.body.length > 0
    : done !== undefined && done.type !== 'Literal' && done.name !== 'undefined';
}

const LONGEST_TEXT = 200;

function hasCloser(element: ElementView, file: FileContext): boolean {
  const isCloser = (each: ElementView): boolean =>
    hasAnyPhrase(each.rawTag, closingWords) || hasAnyPhrase(each.text().slice(0, LONGEST_TEXT), closingWords)
    || each.events.some(({ handler, text }) =>
      (handler ? wordsWithin(handler, file) : [text]).some((word) => hasAnyPhrase(word, closingWords))
    )
    || each.children.some(isCloser);
  const isOther = element.children.some((child) => /^[A-Z]/.test(child.rawTag) && child.children.length === 0);
  return element.children.some(isCloser) || element.isOn('showclosebutton') === true || element.isOn('closable') === true || isOther
    || element.children.length === 0;
}

/** `onClose={() => setOpen(true)}` beside `open={open}`. */
function reopening(element: ElementView, sources: FactSources): readonly Obstacle[] {
  const { file } = sources;
  const state = openProps.map((name) => {
    const attribute = element.getAttribute(name);
    return attribute ? lastName(readBinding(attribute, file)) : '';
  }).find((name) => name !== '');
  if (state === undefined) return [];
  for (const event of element.events.filter(({ name }) => closeEvents.includes(name))) {
    const only = onlyActOf(event, file);
    const value = only?.type === 'CallExpression'
      ? (only.arguments[0] as AstNode | undefined)
      : only?.type === 'AssignmentExpression'
      ? (only.right as AstNode)
      : undefined;
    const target = only?.type === 'CallExpression'
      ? wordsOf(getCalleeName(only) ?? '').slice(1).join('')
      : only?.type === 'AssignmentExpression'
      ? lastName(only.left as AstNode)
      : '';
    if (value?.value === true && target.toLowerCase() === state.toLowerCase())
      return [{
        kind: 'reopening',
        at: event,
        site: element,
        name: event.name,
        value: event.handler && value,
        ...placed(element.node, [element.rawTag], sources),
      }];
  }
  return [];
}

/** The one thing that a handler does: `setOpen(true)` of `() => setOpen(true)`, `open = true` of a template. */
function onlyActOf(event: EventView, file: FileContext): AstNode | undefined {
  const given = getHandlerFunction(event.handler, file) ?? readHandler(event);
  const body = isFunction(given) ? unwrap(given.body) : given;
  if (body?.type !== 'BlockStatement' && body?.type !== 'VOnExpression') return body;
  const [first, ...rest] = body.body as AstNode[];
  return rest.length === 0 ? unwrap(first?.expression as AstNode | null | undefined) : undefined;
}

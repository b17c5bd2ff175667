import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { conditionsOf } from '../../program/origin/conditions';

const MOUNT_CALLS = new Set(['useEffect', 'useLayoutEffect', 'onMounted', 'onMount', 'useMount', 'afterNextRender']);
const EFFECTS = new Set(['useEffect', 'useLayoutEffect']);
const MOUNT_METHODS = new Set(['mounted', 'componentDidMount', 'ngOnInit', 'ngAfterViewInit', 'connectedCallback', 'firstUpdated']);
export const IN_VIEW = ['is intersecting', 'intersection ratio', 'in view', 'in viewport', 'is visible'];
const GOES_ON = ['was playing', 'resume', 'resumed', 'paused'];
const SETTINGS = ['autoplay', 'auto play', 'setting', 'settings', 'pref', 'prefs', 'preference', 'preferences', 'enabled', 'allowed'];
/** Calls whose function runs as part of the one around it, at once or soon. */
const PASS_THROUGH = new Set(['forEach', 'map', 'then', 'setTimeout', 'requestAnimationFrame', 'nextTick']);
const LISTENS = new Set(['addEventListener', 'on', 'once', 'one']);
/** Events of a loaded video, in lower case without separators: their listeners run as part of loading it. */
const READY_EVENTS = new Set(['canplay', 'canplaythrough', 'loadeddata', 'loadedmetadata', 'manifestparsed', 'mediaattached', 'levelloaded',
  'streaminitialized', 'playerready', 'ready']);
/** Code of an attribute that is run by an event: of HTML, and of a Vue template. */
const HANDLERS = new Set(['HtmlHandler', 'VOnExpression']);
const LOAD_EVENTS = new Set(['load', 'DOMContentLoaded', 'pageshow']);

/** The function as part of which a call runs, and the tests on the way to it. */
export function runAround(call: AstNode, file: FileContext): { readonly fn: AstNode | undefined; readonly tests: readonly Test[] } {
  const tests: Test[] = [];
  let fn = getEnclosingFunction(call);
  collectTests(call, fn, file, tests);
  for (let outer = fn && getEnclosingFunction(fn); fn && isPartOf(fn); fn = outer, outer = fn && getEnclosingFunction(fn))
    collectTests(fn, outer, file, tests);
  return { fn, tests };
}

/** What was playing before may go on, and what a setting decides is reported where the setting starts. */
export const goesOnOrIsSet = (tests: readonly Test[]): boolean =>
  tests.some((test) => mentionsAny(test, GOES_ON) || mentionsAny(test, SETTINGS));

/** Is a call run when its file or component is loaded, mounted or comes into view, without a switch or an act of the user? */
export function runsOnMount(call: AstNode, file: FileContext): boolean {
  const { fn, tests } = runAround(call, file);
  if (goesOnOrIsSet(tests)) return false;
  const isInView = tests.some((test) => mentionsAny(test, IN_VIEW) && isNegated(test.test) !== test.isTrue);
  if (!fn) return tests.length === 0 && runsWithPage(call);
  const holder = fn.parent as AstNode;
  const name = callAround(fn) ?? '';
  if (name === 'IntersectionObserver') return isInView;
  if (MOUNT_CALLS.has(name)) return isInView || (tests.length === 0 && hasNoDependencies(holder, name));
  if (holder.type === 'AssignmentExpression') return tests.length === 0 && getMemberName(unwrap(holder.left as AstNode)) === 'onload';
  // `ready` of anything else than the document waits for a player or a socket.
  if (name === 'ready') return tests.length === 0 && isDocumentReady(holder);
  if (name === 'addEventListener') return tests.length === 0 && LOAD_EVENTS.has(String(holder.arguments[0]?.value));
  return isMountMethod(fn) && tests.length === 0;
}

/** A statement of a script; one of an attribute waits for the attribute's event: `<body onload="…">`, `<button onclick="…">`. */
function runsWithPage(statement: AstNode): boolean {
  let handler: AstNode | undefined = statement;
  while (handler && !HANDLERS.has(handler.type)) handler = handler.parent;
  if (handler?.type !== 'HtmlHandler') return !handler;
  const event = String(handler.parent?.name).toLowerCase().slice('on'.length);
  return LOAD_EVENTS.has(event) || READY_EVENTS.has(event);
}

/** `$(document).ready(…)` */
function isDocumentReady(call: AstNode): boolean {
  const receiver = unwrap(unwrap(call.callee as AstNode).object as AstNode | undefined);
  const isJquery = receiver?.type === 'CallExpression' && ['$', 'jQuery'].includes(getCalleeName(receiver) ?? '');
  return isJquery && receiver.arguments[0]?.name === 'document';
}

/** A function that is called immediately, is an argument of a call that runs it at once, or waits until the media has loaded. */
const isPartOf = (fn: AstNode): boolean => isCalledInPlace(fn) || PASS_THROUGH.has(callAround(fn) ?? '') || isRunWhenLoaded(fn);

/** Is a function one that a component runs when it mounts, whatever it depends on, or one that runs in its place? */
export const isMountFunction = (fn: AstNode): boolean => MOUNT_CALLS.has(callAround(fn) ?? '') || isCalledInPlace(fn) || isMountMethod(fn);

/** `mounted() { … }`, `componentDidMount() { … }` */
const isMountMethod = ({ parent }: AstNode): boolean =>
  (parent?.type === 'MethodDefinition' || parent?.type === 'Property')
  && MOUNT_METHODS.has(getKeyName(parent.key as AstNode, parent.computed as boolean) ?? '');

/** `(async () => { … })()` */
export const isCalledInPlace = (fn: AstNode): boolean => fn.parent?.type === 'CallExpression' && unwrap(fn.parent.callee as AstNode) === fn;

const callAround = ({ parent }: AstNode):
  | string
  | undefined => (parent?.type === 'CallExpression' || parent?.type === 'NewExpression' ? getCalleeName(parent) : undefined);

/** `film.addEventListener('canplay', start)`, `stream.on(Events.MANIFEST_PARSED, start)`. */
function isRunWhenLoaded(fn: AstNode): boolean {
  if (!LISTENS.has(callAround(fn) ?? '')) return false;
  const event = fn.parent?.arguments[0] as AstNode | undefined;
  const name = event?.type === 'Literal' ? String(event.value) : event && getMemberName(event);
  return event !== fn && READY_EVENTS.has(wordsOf(name ?? '').join(''));
}

/** An effect without a list of dependencies, or with an empty one, runs on mount. */
function hasNoDependencies(effect: AstNode, name: string): boolean {
  if (!EFFECTS.has(name)) return true;
  const list = effect.arguments[1] as AstNode | undefined;
  return list === undefined || (list.type === 'ArrayExpression' && list.elements.length === 0);
}

/** A test on the way to a call. */
export interface Test {
  readonly test: AstNode;
  /** Identifiers and strings in it. */
  readonly words: readonly string[];
  readonly isTrue: boolean;
}

const mentionsAny = ({ words }: Test, phrases: readonly string[]): boolean => words.some((word) => hasAnyPhrase(word, phrases));

export const isNegated = (test: AstNode): boolean => unwrap(test).type === 'UnaryExpression' && unwrap(test).operator === '!';

const ELEMENTS = new Set(['ref', 'current', 'video', 'audio', 'player', 'el', 'element', 'media']);

/** `if (video)`, `if (!playerRef.current)` */
function asksForElement(test: AstNode): boolean {
  const asked = isNegated(test) ? unwrap(unwrap(test).argument as AstNode | undefined) : unwrap(test);
  return (asked?.type === 'Identifier' || asked?.type === 'MemberExpression') && ELEMENTS.has(wordsOf(lastName(asked)).at(-1) ?? '');
}

/** Conditions between a node and its function; checks for the element itself do not count. */
function collectTests(node: AstNode, fn: AstNode | undefined, file: FileContext, tests: Test[]): void {
  for (const { test, isTrue } of conditionsOf(node, fn)) {
    if (!asksForElement(test)) tests.push({ test, words: wordsWithin(test, file, 'names and texts'), isTrue });
  }
}

import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase } from '../../program/syntax/words';
import { conditionsOf } from '../../program/origin/conditions';

const MOUNT_CALLS = /^(?:useEffect|useLayoutEffect|onMounted|onMount|useMount|afterNextRender)$/;
const MOUNT_METHODS = /^(?:mounted|componentDidMount|ngOnInit|ngAfterViewInit|connectedCallback|firstUpdated)$/;
const IN_VIEW = /isIntersecting|intersectionRatio|inView|isInViewport|isVisible/;
const SETTINGS = ['autoplay', 'auto play', 'setting', 'settings', 'pref', 'prefs', 'preference', 'preferences', 'enabled', 'allowed'];
/** Calls whose function runs as part of the one around it, at once or soon. */
const PASS_THROUGH = /^(?:forEach|map|then|setTimeout|requestAnimationFrame|nextTick)$/;
/** Events of a film that has been loaded: what listens to them runs as part of loading it. */
const READY_EVENTS = /^(?:canplay|canplaythrough|loadeddata|loadedmetadata|manifest_?parsed|media_?attached|level_?loaded|stream_?initialized|player_?ready|ready)$/i;
const LOAD_EVENTS = /^(?:load|DOMContentLoaded|pageshow)$/;

/** Is a call run when its file or component is loaded, mounted or comes into view, without a switch or an act of the user? */
export function isRunOnShow(call: AstNode, file: FileContext): boolean {
  const tests: Test[] = [];
  let fn = getEnclosingFunction(call);
  collectTests(call, fn, file, tests);
  for (let outer = fn && getEnclosingFunction(fn); fn && isPartOf(fn); fn = outer, outer = fn && getEnclosingFunction(fn)) collectTests(fn, outer, file, tests);
  // What was playing before may go on, and what a setting decides is reported where the setting starts.
  if (tests.some((test) => /wasPlaying|was_playing|resume|paused/i.test(test.text) || hasAnyPhrase(test.text, SETTINGS))) return false;
  const isInView = tests.some((test) => IN_VIEW.test(test.text) && /^!/.test(test.text) !== test.isTrue);
  if (!fn) return tests.length === 0;
  const holder = fn.parent as AstNode;
  const name = callAround(fn) ?? '';
  if (name === 'IntersectionObserver') return isInView;
  if (MOUNT_CALLS.test(name)) return isInView || (tests.length === 0 && hasNoDependencies(holder, name));
  if (holder.type === 'AssignmentExpression') return tests.length === 0 && getMemberName(unwrap(holder.left as AstNode)) === 'onload';
  // `ready` of anything else than the document waits for a player or a socket.
  if (name === 'ready') return tests.length === 0 && isDocumentReady(holder);
  if (name === 'addEventListener') return tests.length === 0 && LOAD_EVENTS.test(String(holder.arguments[0]?.value));
  const method = holder.type === 'MethodDefinition' || holder.type === 'Property' ? (getKeyName(holder.key as AstNode, holder.computed as boolean) ?? '') : '';
  return MOUNT_METHODS.test(method) && tests.length === 0;
}

/** `$(document).ready(…)` */
function isDocumentReady(call: AstNode): boolean {
  const receiver = unwrap(unwrap(call.callee as AstNode).object as AstNode | undefined);
  return receiver?.type === 'CallExpression' && /^(?:\$|jQuery)$/.test(getCalleeName(receiver) ?? '') && receiver.arguments[0]?.name === 'document';
}

/** A function that is called where it stands, given to a call that runs it at once, or waits for what is being loaded. */
const isPartOf = (fn: AstNode): boolean => isCalledInPlace(fn) || PASS_THROUGH.test(callAround(fn) ?? '') || isRunWhenLoaded(fn);

/** `(async () => { … })()` */
export const isCalledInPlace = (fn: AstNode): boolean => fn.parent?.type === 'CallExpression' && unwrap(fn.parent.callee as AstNode) === fn;

const callAround = (fn: AstNode): string | undefined => (fn.parent?.type === 'CallExpression' || fn.parent?.type === 'NewExpression' ? getCalleeName(fn.parent) : undefined);

/** `film.addEventListener('canplay', start)`, `stream.on(Events.MANIFEST_PARSED, start)`. */
function isRunWhenLoaded(fn: AstNode): boolean {
  if (!/^(?:addEventListener|on|once|one)$/.test(callAround(fn) ?? '')) return false;
  const event = fn.parent?.arguments[0] as AstNode | undefined;
  return event !== undefined && event !== fn && READY_EVENTS.test(event.type === 'Literal' ? String(event.value) : (getMemberName(event) ?? ''));
}

/** An effect without a list of dependencies, or with an empty one, runs on mount. */
function hasNoDependencies(effect: AstNode, name: string): boolean {
  if (!/Effect$/.test(name)) return true;
  const list = effect.arguments[1] as AstNode | undefined;
  return list?.type === 'ArrayExpression' && list.elements.length === 0;
}

interface Test {
  readonly text: string;
  readonly isTrue: boolean;
}

const MEDIA_IS_THERE = /^!?[\w.?]*(?:ref|current|video|audio|player|el|element|media)$/i;

/** Conditions between a node and its function; checks for the element itself (`if (video)`) do not count. */
function collectTests(node: AstNode, fn: AstNode | undefined, file: FileContext, tests: Test[]): void {
  for (const { test, isTrue } of conditionsOf(node, fn)) {
    const text = file.getText(test).trim();
    if (!MEDIA_IS_THERE.test(text)) tests.push({ text, isTrue });
  }
}

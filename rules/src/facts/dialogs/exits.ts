import { closableNames, closeEvents, closingWords, escapeSwitches, offerPlaces, openProps, outsideSwitches, protectedWork,
  protectiveNames } from '../../knowledge/words/attention/dialog-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ElementView, EventView } from '../../views/elements/element-view';
import { readBinding, readHandler } from '../../views/elements/template-expressions';
import type { FactSources } from '../sources';
import { namesOfPlace } from './names-of-place';

/** Something that keeps people from leaving, closing or stopping. */
export interface Obstacle {
  readonly kind: 'back trap' | 'unload question' | 'late close' | 'closed dialog' | 'reopening';
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  readonly name: string;
  /** The statement that can go, the number that can be lowered, the value that can be turned round. */
  readonly call?: AstNode;
  readonly value?: AstNode;
  /** Milliseconds before people can close. */
  readonly delay?: number;
  /** Names around say that it is of an ad, an offer or a reward. */
  readonly isOffer: boolean;
  /** Names say that it protects work or the person. */
  readonly isProtective: boolean;
}

/** `protective`: components and functions of a project that protect work or the person. */
export const obstacles = (protective: readonly string[], sources: FactSources): readonly Obstacle[] =>
  [...listenersThatHold(sources), ...lateCloses(sources), ...dialogsThatHold(sources)].map((obstacle) =>
    protective.length > 0 && namesOfPlace(obstacle.site, sources).some((name) => protective.includes(name))
      ? { ...obstacle, isProtective: true }
      : obstacle
  );

type Placed = Pick<Obstacle, 'isOffer' | 'isProtective'>;

/** What the functions around, the file, and tags around a place are named for. */
function placed(place: AstNode, near: readonly string[], { file, path }: FactSources): Placed {
  const around = [...functionsAround(place)];
  const names = [...near, ...around.map(functionName), (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')];
  const component = around.at(-1);
  const inside = component ? wordsWithin(component, file).filter((word) => /^[A-Z]/.test(word)) : [];
  return {
    isOffer: [...names, ...inside].some((name) => hasAnyPhrase(name, offerPlaces)),
    isProtective: names.some((name) => hasAnyPhrase(name, protectiveNames)),
  };
}

/** Listeners for leaving a page or going back. */
const listenersThatHold = (sources: FactSources): readonly Obstacle[] => {
  const { file } = sources;
  const added = callSitesOf(file).named('addEventListener', 'on').flatMap((call): readonly Obstacle[] => {
    const event = getKnown(valueOf(call.args[0], file));
    return typeof event === 'string' ? holdOf(event, call.args.at(-1), call, sources) : [];
  });
  const written = file.nodes('AssignmentExpression').flatMap((assignment): readonly Obstacle[] => {
    const target = unwrap(assignment.left as AstNode);
    const name = target.type === 'MemberExpression' ? (getMemberName(target) ?? '') : '';
    return name === 'onpopstate' || name === 'onbeforeunload'
      ? holdOf(name.slice(2), assignment.right as AstNode, { node: assignment }, sources)
      : [];
  });
  // Angular gives the events of the window to methods: `@HostListener('window:beforeunload')`.
  const decorated = file.nodes('Decorator').flatMap((decorator): readonly Obstacle[] => {
    const call = unwrap(decorator.expression as AstNode);
    const event = getCalleeName(call) === 'HostListener' ? getKnown(valueOf((call.arguments as AstNode[])[0], file)) : undefined;
    const method = decorator.parent?.value as AstNode | undefined;
    return typeof event === 'string' && event.startsWith(WINDOW)
      ? holdOf(event.slice(WINDOW.length), method, { node: decorator }, sources)
      : [];
  });
  const inline = sources.elements().flatMap(({ events }) => events).filter(({ name }) => name === 'beforeunload').flatMap(
    ({ handler, node }): readonly Obstacle[] => handler ? holdOf('beforeunload', handler, { node }, sources) : []
  );
  return [...added, ...written, ...decorated, ...inline];
};

const WINDOW = 'window:';

const steps: ReadonlySet<string> = new Set(['pushState', 'forward', 'go']);

function holdOf(
  event: string,
  given: AstNode | undefined,
  { node, holder = '' }: Pick<CallSite, 'node'> & Partial<CallSite>,
  sources: FactSources,
): readonly Obstacle[] {
  const { file } = sources;
  const handler = getHandlerFunction(given, file);
  if (!handler) return [];
  const base = { site: node, call: node, name: event };
  if (event === 'popstate') {
    const step = file.within(handler, 'CallExpression').find((call) =>
      steps.has(getCalleeName(call) ?? '') && isStepOfHistory(call) && isUnasked(call, handler)
    );
    return step ? [{ ...base, kind: 'back trap', at: step, ...placed(step, [], sources) }] : [];
  }
  if (event === 'hardwareBackPress' && holder === 'BackHandler')
    return answersOnlyTrue(handler) ? [{ ...base, kind: 'back trap', at: node, ...placed(node, [], sources) }] : [];
  if (event !== 'beforeunload' || mentions(file, protectedWork)) return [];
  const hold = questionIn(handler, file);
  return hold && isUnasked(hold, handler) && conditionsOf(node, undefined).length === 0
    ? [{ ...base, kind: 'unload question', at: hold, ...placed(hold, [], sources) }]
    : [];
}

const isStepOfHistory = (call: AstNode): boolean =>
  lastName(unwrap(unwrap(call.callee as AstNode).object as AstNode | null | undefined)) === 'history';

const isUnasked = (place: AstNode, handler: AstNode): boolean => conditionsOf(place, handler).length === 0;

/** `() => true`, and a body that only returns true. */
function answersOnlyTrue(handler: AstNode): boolean {
  const body = handler.body as AstNode;
  if (body.type !== 'BlockStatement') return body.value === true;
  const [first, ...rest] = body.body as AstNode[];
  return rest.length === 0 && first?.type === 'ReturnStatement' && first.argument?.value === true;
}

/** `return 'Stay!'`: browsers ask where a handler that is assigned, or is an attribute, answers with a text. */
function textAnsweredBy(handler: AstNode, file: FileContext): AstNode | undefined {
  const isAssigned = handler.parent?.type === 'AssignmentExpression' || handler.type === 'HtmlHandler';
  if (!isAssigned) return undefined;
  const answers = handler.type === 'ArrowFunctionExpression' && handler.expression === true
    ? [unwrap(handler.body as AstNode)]
    : file.within(handler, 'ReturnStatement').flatMap(({ argument }) => argument ?? []);
  return answers.find((answer) => {
    const text = getKnown(valueOf(answer, file));
    return typeof text === 'string' && text !== '';
  });
}

/** `event.preventDefault()`, `event.returnValue = 'Stay!'` */
const questionIn = (handler: AstNode, file: FileContext): AstNode | undefined =>
  textAnsweredBy(handler, file)
    ?? file.within(handler, 'CallExpression').find((call) => getCalleeName(call) === 'preventDefault')
    ?? file.within(handler, 'AssignmentExpression').find(({ left }) => getMemberName(unwrap(left as AstNode)) === 'returnValue');

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
  const outside = outsideSwitches.find((name) => element.isOn(name) === false && element.getAttribute(name) !== undefined);
  const escape = escapeSwitches.find((name) => element.isOn(name) === false && element.getAttribute(name) !== undefined);
  const at = outside === undefined ? undefined : element.getAttribute(outside);
  if (!at || escape === undefined || hasCloser(element, sources.file)) return [];
  return [{
    kind: 'closed dialog',
    at,
    site: element,
    name: at.rawName,
    ...placed(element.node, [element.rawTag, element.text().slice(0, LONGEST_TEXT)], sources),
  }];
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

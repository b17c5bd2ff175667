import { accountActs, choiceWords, promptCalls, receivingWords, signInNames,
  startNames } from '../../knowledge/words/attention/notification-choice-words';
import { conditionsOf } from '../../program/origin/conditions';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { functionName, keptName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { usesOf } from '../sdk-calls';
import { runsAtOpening } from './opening';

/** A place where people are asked for notifications without having done anything for it. */
export interface Prompt {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
  /** As soon as the page or app opens, a minute or more after that, or at the first click anywhere. */
  readonly when: 'start' | 'later' | 'first click';
  /** A setting decides, whose value this file does not show, or people sign up or in. */
  readonly isAsked: boolean;
  /** What runs it is drawn or called as the whole program opens, and not on the way to a page of it. */
  readonly isAtOpening: boolean;
  /** Only the name of a function of another file says that it asks. */
  readonly isByName: boolean;
}

export const unaskedPrompts = (sources: FactSources): readonly Prompt[] => {
  const { file, path } = sources;
  const known = usesOf(['notification prompt'], sources).map(({ site: { call }, at, name }) => ({ call, at, name, isByName: false }));
  const seen = new Set(known.map(({ call }) => call));
  const named = callSitesOf(file).all.filter((site) => !site.isNew && !seen.has(site.node) && isPromptElsewhere(site, file))
    .map(({ node, at, shown }) => ({ call: node, at, name: shown, isByName: true }));
  return [...known, ...named].flatMap((prompt): readonly Prompt[] => {
    const run = runOf(prompt.call, file) ?? (prompt.isByName ? runAfterSignIn(prompt.call) : undefined);
    const isAtOpening = run !== undefined && !run.isByName && runsAtOpening(prompt.call, path, file);
    return run ? [{ ...run, ...prompt, isAtOpening }] : [];
  });
};

/** `registerForPushNotifications()` that another file defines. */
const isPromptElsewhere = ({ name, callee }: CallSite, file: FileContext): boolean =>
  hasAnyPhrase(name, promptCalls) && wordsOf(name)[0] !== 'on' && !getHandlerFunction(callee, file);

/** `async function login() { …; await registerForPush(); }` */
const runAfterSignIn = (call: AstNode): Run | undefined =>
  signInNames.includes(wordsOf(functionName(getEnclosingFunction(call))).join(' ')) ? { when: 'later', isAsked: true } : undefined;

interface Run {
  readonly when: Prompt['when'];
  readonly isAsked: boolean;
  /** Only the name of a function says that the program runs it as it starts: `initPush`. */
  readonly isByName?: true;
}

const effects: ReadonlySet<string> = new Set(['useEffect', 'useLayoutEffect', 'onMounted', 'onMount', 'useMount', 'ready', 'useAsyncEffect',
  'effectOnce', 'useEffectOnce', 'whenReady', 'createEffect']);
const mountMethods: ReadonlySet<string> = new Set(['componentDidMount', 'mounted', 'created', 'ngOnInit', 'ngAfterViewInit',
  'ionViewDidEnter', 'connectedCallback', 'onLaunch', 'onLoad', 'initializeApp']);
const loadEvents: ReadonlySet<string> = new Set(['load', 'DOMContentLoaded', 'pageshow', 'deviceready']);
const passing: ReadonlySet<string> = new Set(['then', 'finally', 'forEach', 'map', 'setTimeout', 'nextTick', 'catch', 'useCallback',
  'push']);

const MAX_STEPS = 3;

/** How a call runs by itself, functions of the file followed to where they are called. Tests that ask for the permission do not count. */
function runOf(call: AstNode, file: FileContext, depth = 0): Run | undefined {
  const fn = getEnclosingFunction(call);
  const conditions = conditionsOf(call, fn);
  if (conditions.some(({ test, isTrue }) => saysGranted(test, isTrue, file))) return undefined;
  const isAsked = conditions.some(({ test }) => mentionsWithin(test, choiceWords, file)) || isAccountAct(functionName(fn));
  const found = fn ? runOfFunction(fn, file, depth) : topLevelRun(call);
  return found && { ...found, isAsked: isAsked || found.isAsked };
}

/** `mutateRegister`, and not `registerForPush` */
const isAccountAct = (name: string): boolean => hasAnyPhrase(name, accountActs) && !hasAnyWord(name, receivingWords);

/** `permission === 'granted'`: the question was answered before, and nothing is asked again. */
function saysGranted(expression: AstNode, isTrue: boolean, file: FileContext): boolean {
  const test = unwrap(expression);
  const { operator } = test;
  if (test.type === 'LogicalExpression')
    return operator === (isTrue ? '&&' : '||')
      && [test.left as AstNode, test.right as AstNode].some((side) => saysGranted(side, isTrue, file));
  return test.type === 'BinaryExpression' && (isTrue ? ['===', '=='] : ['!==', '!=']).includes(operator as string)
    && [test.left as AstNode, test.right as AstNode].some((side) => getKnown(valueOf(side, file)) === 'granted');
}

/** A statement of a script, not of an attribute. */
const topLevelRun = (call: AstNode): Run | undefined => {
  for (let node: AstNode | undefined = call; node; node = node.parent)
    if (node.type === 'HtmlHandler' || node.type === 'VOnExpression' || node.type === 'JSXExpressionContainer') return undefined;
  return { when: 'start', isAsked: false };
};

function runOfFunction(fn: AstNode, file: FileContext, depth: number): Run | undefined {
  const holder = fn.parent;
  if (!holder) return undefined;
  if (holder.type === 'CallExpression') {
    const name = getCalleeName(holder) ?? '';
    if (unwrap(holder.callee as AstNode) === fn) return runOf(holder, file, depth);
    if (effects.has(name)) return { when: 'start', isAsked: isOfSetting(holder, file) };
    if (name === 'addEventListener' || name === 'on' || name === 'once') return runOfListener(holder, file);
    const run = passing.has(name) ? runOf(holder, file, depth) : undefined;
    return run && isLong(holder, name, file) ? { ...run, when: 'later' } : run;
  }
  const key = holder.type === 'MethodDefinition' || holder.type === 'Property'
    ? getKeyName(holder.key as AstNode, holder.computed as boolean)
    : undefined;
  if (key !== undefined && mountMethods.has(key)) return { when: 'start', isAsked: false };
  const run = depth < MAX_STEPS ? runOfName(fn, file, depth) : undefined;
  return run ?? (hasAnyPhrase(keptName(fn), startNames) ? { when: 'start', isAsked: false, isByName: true } : undefined);
}

/** Milliseconds after which a page or app has not just opened. */
const LONG = 60_000;

/** `setTimeout(() => { … }, 120_000)` */
function isLong(call: AstNode, name: string, file: FileContext): boolean {
  const delay = name === 'setTimeout' ? getKnown(valueOf((call.arguments as AstNode[])[1], file)) : undefined;
  return typeof delay === 'number' && delay >= LONG;
}

/** `useEffect(() => { … }, [remindersOn])` */
const isOfSetting = (effect: AstNode, file: FileContext): boolean => {
  const list = effect.arguments[1] as AstNode | undefined;
  return list !== undefined && mentionsWithin(list, choiceWords, file);
};

const pages: ReadonlySet<string> = new Set(['document', 'window', 'body']);

function runOfListener(listener: AstNode, file: FileContext): Run | undefined {
  const event = getKnown(valueOf(listener.arguments[0] as AstNode | undefined, file));
  if (loadEvents.has(String(event))) return { when: 'start', isAsked: false };
  const receiver = unwrap(unwrap(listener.callee as AstNode).object as AstNode | null | undefined);
  const isPage = receiver?.type === 'Identifier' && pages.has(receiver.name as string);
  return isPage && (event === 'click' || event === 'touchstart' || event === 'keydown')
    ? { when: 'first click', isAsked: false }
    : undefined;
}

/** Where a named function is called or registered. */
function runOfName(fn: AstNode, file: FileContext, depth: number): Run | undefined {
  const holder = fn.parent;
  const own = fn.id ?? (holder?.type === 'VariableDeclarator' ? holder.id : isWrapped(holder) ? holder.parent?.id : undefined);
  const uses = own?.type === 'Identifier' ? (file.variableOf(own as AstNode)?.references ?? []) : [];
  for (const { identifier } of uses) {
    const use = identifier as unknown as AstNode;
    const { parent } = use;
    if (parent?.type !== 'CallExpression') continue;
    const name = getCalleeName(parent) ?? '';
    const run = unwrap(parent.callee as AstNode) === use
      ? runOf(parent, file, depth + 1)
      : effects.has(name)
      ? { when: 'start' as const, isAsked: false }
      : name === 'addEventListener'
      ? runOfListener(parent, file)
      : undefined;
    if (run) return run;
  }
  return methodRun(fn, file, depth);
}

const isWrapped = (holder: AstNode | undefined): holder is AstNode =>
  holder?.type === 'CallExpression' && getCalleeName(holder) === 'useCallback';

/** A method that another method of the class or object calls on mount: `this.askPermission()`. */
function methodRun(fn: AstNode, file: FileContext, depth: number): Run | undefined {
  const { parent } = fn;
  const name = parent?.type === 'MethodDefinition' || parent?.type === 'Property'
    ? getKeyName(parent.key as AstNode, parent.computed as boolean)
    : undefined;
  if (name === undefined || !isFunction(fn)) return undefined;
  for (const { node, receiver } of callSitesOf(file).named(name)) {
    const run = receiver?.type === 'ThisExpression' ? runOf(node, file, depth + 1) : undefined;
    if (run) return run;
  }
  return undefined;
}

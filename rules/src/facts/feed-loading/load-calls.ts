import { cursorWords, loadLeads, loadSwitches, loadedCounters, localReads, moreAnswers, moreCalls,
  pageCounters } from '../../knowledge/words/attention/feed-words';
import { askingCalls } from '../../knowledge/words/sending-words';
import { type Condition, conditionsOf } from '../../program/origin/conditions';
import { definitionOf } from '../../program/origin/definition';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { lastNames } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** A place in a handler where the next part of a list is asked for. */
export interface LoadCall {
  /** In the handler itself, also where a function that it calls does the loading. */
  readonly node: AstNode;
  readonly name: string;
  /** Tests between the handler and the loading. */
  readonly conditions: readonly Condition[];
  /** Only its name says what a function that waits for something asks for. */
  readonly isByName?: true;
}

/** How many parts load by themselves: a number, `named` for a limit that this file does not show, or no limit. */
export type Cap = number | 'named' | undefined;

/** Words that a project adds. */
export interface FeedWords {
  /** Functions that load the next part of a list. */
  readonly loadNames: readonly string[];
  /** Components that load as they are scrolled. */
  readonly components: readonly string[];
  /** Names of lists that people look something up in. */
  readonly finiteNames: readonly string[];
}

/** Does a call of the name ask for the next part of a list? */
export const asksForMore = (name: string, { loadNames }: FeedWords): boolean =>
  loadNames.includes(name) || (hasAnyPhrase(name, moreCalls) && !moreAnswers.has(wordsOf(name)[0] ?? ''));

const handlerLeads: ReadonlySet<string> = new Set(['handle', 'on', 'do', 'try', 'maybe', 'debounced', 'throttled']);

/** Does it load anything? At the end of a list, that is more of the list. */
function loads(name: string): boolean {
  const words = wordsOf(name);
  const [lead = '', thing = ''] = handlerLeads.has(words[0] ?? '') ? words.slice(1) : words;
  return loadLeads.has(lead) && thing !== '' && !localReads.has(thing);
}

const MAX_STEPS = 3;

/**
 * Where a handler asks for more, functions of the file followed. `isAtEnd`: it runs at the end of a list, so that any loading
 * counts.
 */
export function loadCallIn(handler: AstNode, isAtEnd: boolean, file: FileContext, words: FeedWords, depth = 0): LoadCall | undefined {
  let found: LoadCall | undefined;
  walk(handler, (node) => {
    if (found) return false;
    if (node !== handler && isFunction(node) && !runsWithin(node)) return false;
    const name = loadName(node, isAtEnd, file, words);
    const next = node.type === 'CallExpression' && depth < MAX_STEPS ? getHandlerFunction(node.callee as AstNode, file) : undefined;
    if (next?.body && next !== handler) {
      // A name that asks for more is not believed where the function can be read: it may show more of what is there already.
      const further = loadCallIn(next, isAtEnd || name !== undefined, file, words, depth + 1);
      if (further)
        found = { ...further, node, name: name ?? further.name, conditions: [...conditionsOf(node, handler), ...further.conditions] };
      else if (name !== undefined && waits(next, file)) found = { node, name, conditions: conditionsOf(node, handler), isByName: true };
    } else if (name !== undefined) found = { node, name, conditions: conditionsOf(node, handler) };
    return !found;
  }, file.sourceCode.visitorKeys);
  return found ?? pagedRequestIn(handler, file);
}

/** `await query` */
export const waits = (fn: AstNode, file: FileContext): boolean => file.within(fn, 'AwaitExpression').length > 0;

const appends: ReadonlySet<string> = new Set(['push', 'concat', 'append', 'appendChild', 'insertAdjacentHTML']);

/** A request with a page or cursor in a handler that adds to a list. */
function pagedRequestIn(handler: AstNode, file: FileContext): LoadCall | undefined {
  const calls = file.within(handler, 'CallExpression');
  const request = calls.find((call) => {
    const name = getCalleeName(call) ?? '';
    return askingCalls.has(name) && (call.arguments as AstNode[]).length > 0 && (name !== 'get' || isAnswered(call));
  });
  const isAppending = calls.some((call) => appends.has(getCalleeName(call) ?? ''))
    || file.within(handler, 'ArrayExpression').some(({ elements }) =>
      (elements as (AstNode | null)[]).filter((each) => each?.type === 'SpreadElement').length > 1
    );
  if (!request || !isAppending || !mentionsWithin(handler, cursorWords, file, 'names and texts')) return undefined;
  return { node: request, name: getCalleeName(request) ?? '', conditions: conditionsOf(request, handler) };
}

const answers: ReadonlySet<string> = new Set(['then', 'subscribe', 'pipe', 'catch', 'finally', 'json']);

/** `await api.get(url)`, `http.get(url).subscribe(…)`, `get('/posts')`; a map answers `posts.get(id)` at once. */
function isAnswered(call: AstNode): boolean {
  const { parent } = call;
  if (parent?.type === 'AwaitExpression') return true;
  if (parent?.type === 'MemberExpression' && parent.object === call) return answers.has(getMemberName(parent) ?? '');
  const [at] = call.arguments as AstNode[];
  return at.type === 'TemplateLiteral' || (at.type === 'Literal' && typeof at.value === 'string');
}

/** Does the function run as part of the one around it? Not those that wait for an event. */
function runsWithin(fn: AstNode): boolean {
  const { parent } = fn;
  const isGiven = parent?.type === 'CallExpression' && (parent.arguments as AstNode[]).includes(fn);
  return isGiven && !['addEventListener', 'on', 'setInterval', 'subscribe', 'useCallback', 'useMemo'].includes(getCalleeName(parent) ?? '');
}

function loadName(node: AstNode, isAtEnd: boolean, file: FileContext, words: FeedWords): string | undefined {
  if (node.type === 'CallExpression') {
    const name = getCalleeName(node) ?? '';
    if (asksForMore(name, words) || (isAtEnd && loads(name) && !isGivenPart(node, file)) || isPageStep(node, name)) return name;
    const meant = meantBy(node, name, file);
    return asksForMore(meant, words) ? meant : undefined;
  }
  if (node.type === 'UpdateExpression' && node.operator === '++') return counterName(node.argument);
  if (node.type !== 'AssignmentExpression') return undefined;
  const isStep = node.operator === '+=' || (node.operator === '=' && addsToItself(node.right as AstNode));
  return isStep ? counterName(node.left as AstNode) : undefined;
}

/** `loadPictures(videos.slice(from, to))` loads something about what the list has already. */
const isGivenPart = (call: AstNode, file: FileContext): boolean =>
  (call.arguments as AstNode[]).some((argument) => {
    const part = unwrap(definitionOf(argument, file)?.from ?? argument);
    return part.type === 'CallExpression' && getCalleeName(part) === 'slice';
  });

/** `feed/fetchMore` of `store.dispatch('feed/fetchMore')`; the key under which a name of the file was taken out of an object. */
function meantBy(call: AstNode, name: string, file: FileContext): string {
  if (name !== 'dispatch') return originalName(call.callee as AstNode, file);
  const action = getKnown(valueOf((call.arguments as AstNode[])[0], file));
  return typeof action === 'string' ? (action.split('/').at(-1) ?? '') : '';
}

/** `fetchMore` for `grow` of `const { fetchMore: grow } = useFeed()`. */
export function originalName(node: AstNode, file: FileContext): string {
  const expression = unwrap(node);
  return expression.type === 'Identifier' ? (definitionOf(expression, file)?.key ?? '') : '';
}

/** `page`, `this.currentPage`, `page.value`. */
function counterName(node: AstNode | null | undefined): string | undefined {
  const [first, last] = node ? lastNames(node, 2) : [];
  const name = last === undefined || last === 'value' ? first : last;
  return name !== undefined && wordsOf(name).some((word) => word === 'page' || word === 'cursor')
      && pageCounters.has(wordsOf(name).join(' '))
    ? name
    : undefined;
}

/** `setPage(page + 1)`, `setSize((size) => size + 1)`. */
function isPageStep(call: AstNode, name: string): boolean {
  const [lead, ...rest] = wordsOf(name);
  if (lead !== 'set' || !pageCounters.has(rest.join(' '))) return false;
  const given = unwrap((call.arguments as AstNode[])[0]);
  const value = isFunction(given) ? unwrap(given.body) : given;
  return value !== undefined && addsToItself(value);
}

const addsToItself = (value: AstNode): boolean => unwrap(value).type === 'BinaryExpression' && unwrap(value).operator === '+';

/** How many parts are loaded before the handler stops. An optional prop limits nothing. */
export function capOf(conditions: readonly Condition[], file: FileContext): Cap {
  for (const { test, isTrue } of conditions) {
    const cap = partsOf(unwrap(test)).map((part) => boundOf(part, isTrue, file)).find((bound) => bound !== undefined);
    if (cap !== undefined) return cap;
  }
  return undefined;
}

/** The sides of `a && b`. */
const partsOf = (test: AstNode): AstNode[] =>
  test.type === 'LogicalExpression' ? [...partsOf(unwrap(test.left as AstNode)), ...partsOf(unwrap(test.right as AstNode))] : [test];

function boundOf(comparison: AstNode, isTrue: boolean, file: FileContext): Cap {
  if (comparison.type !== 'BinaryExpression' || !mentionsWithin(comparison.left as AstNode, loadedCounters, file)) return undefined;
  const more: Readonly<Record<string, number>> = isTrue ? { '<': 0, '<=': 1, '!==': 0, '!=': 0 } : { '>=': 0, '>': 1, '===': 0, '==': 0 };
  const extra = more[comparison.operator as string] as number | undefined;
  const right = unwrap(comparison.right as AstNode);
  if (extra === undefined || right === undefined) return undefined;
  const bound = getKnown(valueOf(right, file));
  // Lists are compared with nothing, and indices with zero, which limits nothing.
  if (typeof bound === 'number') return bound > 1 ? bound + extra : undefined;
  return right.type === 'Identifier' && isConstantName(right.name as string) ? 'named' : undefined;
}

const isConstantName = (name: string): boolean =>
  name === name.toUpperCase() && wordsOf(name).some((word) => word === 'max' || word === 'limit');

/** Is the loading left to a setting? One whose default this file shows to be on decides nothing. */
export const isAsked = (conditions: readonly Condition[], file: FileContext, switches = loadSwitches): boolean =>
  conditions.some(({ test }) => mentionsWithin(test, switches, file) && !isOnByDefault(test, file));

function isOnByDefault(test: AstNode, file: FileContext): boolean {
  let isOn = false;
  walk(test, (node) => {
    const definition = node.type === 'Identifier' ? file.variableOf(node)?.defs[0]?.name as unknown as AstNode | undefined : undefined;
    const holder = definition?.parent;
    if (holder?.type === 'AssignmentPattern' && holder.left === definition && holder.right.value === true) isOn = true;
  }, file.sourceCode.visitorKeys);
  return isOn;
}

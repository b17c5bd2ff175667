import { type AstNode, getCalleeName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { screenVerbs, sinkNames, sinkReads, sinkText, sinkThings, sinkVerbs } from '../../knowledge/words/notification-words';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getHandlerFunction } from '../../program/origin/function-behind';

const MAX_DEPTH = 3;

/**
 * The way from a job to one call that alerts people: the outermost call first, each further one inside the function that
 * the one before runs. A function handed over by name stands for itself: `remind` of `users.forEach(remind)`.
 */
export type AlertPath = readonly AstNode[];

export interface AlertScope {
  readonly file: FileContext;
  /** Calls of catalogued senders; `false` for those that nobody notices. */
  readonly known: ReadonlyMap<AstNode, boolean>;
  /** Calls that the project names as alerting. */
  isOwn(call: AstNode): boolean;
  /** Whether messages on the screen of an open page count. */
  readonly countsScreen: boolean;
}

/** Does a called name alert people? `countsScreen` adds what an open page shows: `showNotification`. */
export function isSinkName(name: string, countsScreen = true): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || sinkReads.includes(words[0])) return false;
  if (hasAnyPhrase(name, sinkNames)) return true;
  // `list.push(…)` is one word that is both; it alerts nobody.
  const verbs = countsScreen ? [...sinkVerbs, ...screenVerbs] : sinkVerbs;
  return words.some((word, i) => sinkThings.includes(word) && words.some((other, j) => i !== j && verbs.includes(other)));
}

const PLAIN_SENDS = /^(?:send|sendTo\w*|sendAll|sendBulk|sendMany|sendBatch|sendEach\w*|sendMulticast|sendMessage|broadcast\w*|dispatch\w*|deliver\w*|notify\w*|trigger|publish)$/;

/** `this.push.sendToAll()`, `notificationService.broadcast()`: the receiver says what a plain verb sends. */
function isSentBySender(callee: AstNode): boolean {
  if (callee.type !== 'MemberExpression' || !PLAIN_SENDS.test(String(callee.property.name ?? ''))) return false;
  const receiver = unwrap(callee.object as AstNode);
  return hasAnyWord(nameOf(receiver), sinkThings.filter((word) => !/^alerts?$/.test(word))) && !hasAnyWord(nameOf(receiver), ['queue', 'bus', 'stream', 'list', 'stack', 'repo', 'repository', 'store']);
}

/** Does the name of a job or queue say that it alerts people: "streak push", `evening-reminder`? */
export function isAlertName(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.length <= 5 && !words.some((word) => sinkReads.includes(word)) && (hasAnyPhrase(name, sinkNames) || hasAnyWord(name, sinkThings));
}

/** Every call below a function that alerts people, followed through local functions. */
export function findAlerts(node: AstNode | undefined, scope: AlertScope, depth = 0): AlertPath[] {
  if (!node || depth > MAX_DEPTH) return [];
  const fn = getHandlerFunction(node, scope.file) ?? (isFunction(node) ? node : undefined);
  if (!fn?.body) return isSinkName(nameOf(node), scope.countsScreen) ? [[node]] : [];
  const found: AlertPath[] = [];
  walk(fn.body as AstNode, (inner) => {
    if (inner.type === 'CallExpression' || inner.type === 'NewExpression') found.push(...alertsOfCall(inner, fn, scope, depth));
  }, scope.file.sourceCode.visitorKeys);
  return found;
}

function alertsOfCall(call: AstNode, from: AstNode, scope: AlertScope, depth: number): AlertPath[] {
  const isKnown = scope.known.get(call);
  if (isKnown !== undefined) return isKnown ? [[call]] : [];
  if (scope.isOwn(call)) return [[call]];
  if (call.type === 'NewExpression') return [];
  const callee = unwrap(call.callee as AstNode);
  const target = getLocalFunction(callee, scope.file);
  if (target) return target === from ? [] : findAlerts(callee, scope, depth + 1).map((path) => [call, ...path]);
  if (isSinkName(getCalleeName(call) ?? '', scope.countsScreen) || isSentBySender(callee) || sinkText.test(scope.file.getText(callee)) || isPushRequest(call, scope.file)) return [[call]];
  return (call.arguments as AstNode[]).filter((argument) => !isFunction(unwrap(argument))).flatMap((argument) => {
    if (getLocalFunction(argument, scope.file)) return findAlerts(argument, scope, depth + 1).map((path) => [argument, ...path]);
    return unwrap(argument).type === 'Identifier' && isSinkName(nameOf(argument), scope.countsScreen) && isElsewhere(argument, scope.file) ? [[argument]] : [];
  });
}

function getLocalFunction(node: AstNode, file: FileContext): AstNode | undefined {
  const fn = /^(?:Identifier|MemberExpression)$/.test(unwrap(node).type) ? getHandlerFunction(node, file) : undefined;
  // `declare function send(): void` has no body; its name is all there is.
  return fn?.body ? fn : undefined;
}

/** Written in another file: imported or only declared. */
const isElsewhere = (node: AstNode, file: FileContext): boolean => /^(?:ImportBinding|FunctionName)$/.test(file.variableOf(unwrap(node))?.defs[0]?.type ?? '');

function nameOf(node: AstNode): string {
  const expression = unwrap(node);
  return expression.type === 'Identifier' ? (expression.name as string) : expression.type === 'MemberExpression' ? String(expression.property.name ?? '') : '';
}

const isPushRequest = (call: AstNode, file: FileContext): boolean => /^(?:fetch|post|request|axios)$/.test(getCalleeName(call) ?? '') && (call.arguments as AstNode[]).some((argument) => sinkText.test(file.getCode(argument).slice(0, 200)));

import { type AstNode, getCalleeName, getEnclosingFunction, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { nextCalls } from '../../knowledge/words/media-words';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';

const TIMER_WORDS = ['timer', 'countdown', 'count', 'seconds', 'remaining', 'left', 'time', 'tick', 'ticks', 'delay'];
const PLAY_NEXT = /play\w*next|next\w*(?:video|episode|track|clip|item)|(?:go|skip)to?next|autoplay/i;

/** Calls that play the next item inside `if (timer === 0)` of a timer: a countdown that decides for the child. */
export function findZeroChecks(file: FileContext): AstNode[] {
  const found: AstNode[] = [];
  for (const statement of file.nodes('IfStatement')) {
    if (!isZeroTest(unwrap(statement.test), file) || !isInTimer(statement, file)) continue;
    let call: AstNode | undefined;
    walk(statement.consequent as AstNode, (node) => {
      if (isFunction(node)) return false;
      const name = node.type === 'CallExpression' ? (getCalleeName(node) ?? '') : '';
      if ((nextCalls.test(name) && PLAY_NEXT.test(name)) || isStartOfNext(node, name, file)) call ??= node;
      return call === undefined ? undefined : false;
    }, file.sourceCode.visitorKeys);
    if (call) found.push(call);
  }
  return found;
}

const NEXT_ITEM = /^(?:next|upcoming|following)(?:_?(?:up|video|episode|item|clip|track|song|story|film|lesson))?(?:\??\.(?:id|url|src|slug|key))?$/i;

/** `onPlay(next)`, `openEpisode(upcoming.id)`: starts what comes next. */
const isStartOfNext = (call: AstNode, name: string, file: FileContext): boolean =>
  hasAnyWord(name, ['play', 'watch', 'start', 'open', 'load', 'select']) && (call.arguments as AstNode[] | undefined ?? []).some((argument) => NEXT_ITEM.test(file.getCode(argument)));

const UP_NEXT = ['up next', 'upnext', 'next up', 'coming up', 'autoplay countdown', 'next video', 'next episode', 'next item'];

/** Repeating timers that count down in code about what comes next: `startUpNext() { setInterval(updateCountdown, 500) }`. */
export function findUpNextTimers(file: FileContext): AstNode[] {
  return file.nodes('CallExpression').filter((call) => {
    if (!/^(?:setInterval|useInterval)$/.test(getCalleeName(call) ?? '') || !/countdown|seconds|remaining|timeLeft/i.test(file.getCode(call.parent ?? call))) return false;
    return [file.getText(call), ...namesAround(call)].some((text) => hasAnyPhrase(text, UP_NEXT));
  });
}

/** Names of the functions, methods and classes around a place. */
function namesAround(node: AstNode): string[] {
  const names: string[] = [];
  for (let outer = node.parent; outer; outer = outer.parent) {
    const name = (outer.type === 'Property' || /Function|Definition|Class|VariableDeclarator/.test(outer.type) ? (outer.id?.name ?? outer.key?.name) : undefined) as string | undefined;
    if (name !== undefined) names.push(name);
  }
  return names;
}

function isZeroTest(test: AstNode | undefined, file: FileContext): boolean {
  if (!test) return false;
  if (test.type === 'LogicalExpression') return isZeroTest(unwrap(test.left as AstNode), file) || isZeroTest(unwrap(test.right as AstNode), file);
  if (test.type !== 'BinaryExpression' || !/^(?:={2,3}|<=?)$/.test(test.operator as string)) return false;
  const bound = unwrap(test.right as AstNode);
  return bound.type === 'Literal' && (bound.value === 0 || bound.value === 1) && hasAnyWord(file.getCode(test.left), TIMER_WORDS);
}

function isInTimer(node: AstNode, file: FileContext): boolean {
  for (let fn = getEnclosingFunction(node); fn; fn = getEnclosingFunction(fn)) {
    const name = fn.parent?.type === 'CallExpression' ? (getCalleeName(fn.parent) ?? '') : '';
    if (/^(?:setInterval|setTimeout|useInterval|useTimeout|interval|timer)$/.test(name)) return true;
    if (/^use(?:Layout)?Effect$/.test(name)) return /setInterval|setTimeout|countdown|timer/i.test(file.getCode(fn));
  }
  return false;
}

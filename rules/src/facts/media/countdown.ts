import { countdownWords, lengthWords, plainCountdowns, progressWords, upNextWords } from '../../knowledge/words/media-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, getKeyName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { isNextItem, playsNext } from './next-names';
import { stepsOn } from './next-steps';

/** A timer that decides for the child. */
export interface Countdown {
  readonly at: AstNode;
  /** It starts the next item when it is over, or only counts in a place that shows what comes next. */
  readonly kind: 'starts the next item' | 'counts beside the next item';
}

export const countdowns = ({ file }: FactSources): readonly Countdown[] => [
  ...startsAtEnd(file).map((at) => ({ at, kind: 'starts the next item' as const })),
  ...upNextTimers(file).map((at) => ({ at, kind: 'counts beside the next item' as const })),
];

/** Calls that start the next item inside `if (timer === 0)` or `if (progress >= 100)` of a timer. */
function startsAtEnd(file: FileContext): readonly AstNode[] {
  return file.nodes('IfStatement').flatMap((statement) => {
    if (!(isZeroTest(statement.test, file) || isFullTest(statement.test, file)) || !isInTimer(statement, file)) return [];
    let found: AstNode | undefined;
    walk(statement.consequent as AstNode, (node) => {
      if (isFunction(node)) return false;
      if (
        node.type === 'CallExpression'
        && (playsNext(getCalleeName(node) ?? '') || startsNextItem(node) || leavesStory(node, statement, file))
      )
        found ??= node;
      return found === undefined ? undefined : false;
    }, file.sourceCode.visitorKeys);
    return found ?? [];
  });
}

/** `if (progress >= 100) setCurrent((i) => i + 1)` and `this.next()` in code about stories, which follow one another by themselves. */
function leavesStory(call: AstNode, statement: AstNode, file: FileContext): boolean {
  if (!isFullTest(statement.test, file)) return false;
  const names = [file.filename.split('/').at(-1) ?? '', ...namesAround(statement)];
  return (getCalleeName(call) === 'next' || stepsOn(getCalleeName(call) ?? '', call, file))
    && names.some((name) => hasAnyWord(name, storyWords));
}

const storyWords: readonly string[] = ['story', 'stories', 'reel', 'reels', 'status'];

const starting: readonly string[] = ['play', 'watch', 'start', 'open', 'load', 'select', 'push', 'navigate'];

/** `onPlay(next)`, `openEpisode(upcoming.id)`, `` router.push(`/story/${nextStoryId}`) ``. */
const startsNextItem = (call: AstNode): boolean =>
  hasAnyWord(getCalleeName(call) ?? '', starting)
  && (call.arguments as AstNode[]).flatMap(partsOf).some((part) => isNextItem(pathNames(part)));

const partsOf = (argument: AstNode): readonly AstNode[] =>
  argument.type === 'TemplateLiteral' ? (argument.expressions as AstNode[]) : [argument];

const reaching: ReadonlySet<string> = new Set(['==', '===', '<', '<=']);

/** `secondsLeft === 0`, `countdown <= 1 && isShown`. */
function isZeroTest(given: AstNode | null | undefined, file: FileContext): boolean {
  const test = unwrap(given);
  if (test?.type === 'LogicalExpression') return isZeroTest(test.left as AstNode, file) || isZeroTest(test.right as AstNode, file);
  if (test?.type !== 'BinaryExpression' || !reaching.has(test.operator as string)) return false;
  const { type, value } = unwrap(test.right as AstNode);
  const isEnd = type === 'Literal' && (value === 0 || value === 1);
  return isEnd && mentionsWithin(test.left as AstNode, countdownWords, file, 'names and texts');
}

const filling: ReadonlySet<string> = new Set(['===', '>=', '>']);

/** `progress >= 100`, `elapsed > STORY_DURATION`, and `before >= 100` in `setProgress((before) => …)`. */
function isFullTest(given: AstNode | null | undefined, file: FileContext): boolean {
  const test = unwrap(given);
  if (test?.type !== 'BinaryExpression' || !filling.has(test.operator as string)) return false;
  const [grown, full] = [test.left as AstNode, unwrap(test.right as AstNode)];
  const isFull = full.type === 'Literal' ? full.value === 1 || full.value === 100 : hasAnyWord(pathNames(full).at(-1) ?? '', lengthWords);
  return isFull && (mentionsWithin(grown, progressWords, file) || isGivenProgress(test));
}

/** The nearest function is what a state of progress is set by. */
function isGivenProgress(test: AstNode): boolean {
  const [updater] = functionsAround(test);
  const call = updater?.parent;
  return call?.type === 'CallExpression' && hasAnyWord(getCalleeName(call) ?? '', progressWords);
}

const timers: ReadonlySet<string> = new Set(['setInterval', 'setTimeout', 'useInterval', 'useTimeout', 'interval', 'timer']);
const effects: ReadonlySet<string> = new Set(['useEffect', 'useLayoutEffect']);
const timerWords: readonly string[] = ['set interval', 'set timeout', 'countdown', 'timer'];

/** In a function that a timer calls, or in an effect that sets one. */
function isInTimer(node: AstNode, file: FileContext): boolean {
  for (const fn of functionsAround(node)) {
    const name = fn.parent?.type === 'CallExpression' ? (getCalleeName(fn.parent) ?? '') : '';
    if (timers.has(name)) return true;
    if (effects.has(name)) return mentionsWithin(fn, timerWords, file);
  }
  return false;
}

/** Repeating timers that count down in code about what comes next: `startUpNext() { setInterval(updateCountdown, 500) }`. */
const upNextTimers = (file: FileContext): readonly AstNode[] =>
  callSitesOf(file).named('setInterval', 'useInterval').flatMap(({ node, at, isNew }) => {
    const isCounting = !isNew && mentionsWithin(node.parent ?? node, plainCountdowns, file, 'names and texts');
    if (!isCounting) return [];
    const isBesideNext = namesAround(node).some((name) => hasAnyPhrase(name, upNextWords));
    return isBesideNext || mentionsWithin(node, upNextWords, file, 'names and texts') ? [at] : [];
  });

/** Names of the functions, methods, classes and variables around a place. */
function namesAround(node: AstNode): readonly string[] {
  const names: string[] = [];
  for (let outer = node.parent; outer; outer = outer.parent) {
    const name = outer.id?.name ?? getKeyName(outer.key as AstNode | undefined, outer.computed as boolean);
    if (typeof name === 'string') names.push(name);
  }
  return names;
}

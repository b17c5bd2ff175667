import { type AstNode, getCalleeName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { catalogue } from '../../knowledge';
import { nextCalls } from '../../knowledge/words/media-words';
import type { FileContext } from '../../program/syntax/file-context';
import { valueOf } from '../../program/values/value-of';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { apiSitesOf, sitesOfKind } from '../../program/modules/api-site';
import { type Condition, conditionsOf } from '../../program/origin/conditions';

/** A step to the next item, or a replay, inside a handler. */
export interface Advance {
  readonly node: AstNode;
  /** It only happens under a switch such as `if (autoplayNext)`, whose start this file does not show. */
  readonly isSwitched: boolean;
  /** It only happens when the state that the handler is told is the end: `if (event.data === ENDED)`. */
  readonly isAtEnd: boolean;
  /** How many items may follow by themselves before it stops, where a count is compared with a number: `if (played < 3)`. */
  readonly cap: number | undefined;
  /** It begins the same item again. */
  readonly isReplay: boolean;
}

const SWITCH_WORDS = ['auto', 'autoplay', 'autoadvance', 'enabled', 'continuous', 'loop', 'repeat', 'setting', 'settings', 'pref', 'prefs', 'preferences', 'allow', 'allowed', 'looping', 'looped'];
const AT_END = /didJustFinish|ended|playToEnd|finished|(?:[!=]==?|is) ?0\b/i;
const AT_END_CASE = /ended|finished|^0$/i;
const COUNTS = ['count', 'counter', 'played', 'watched', 'items', 'episodes', 'videos', 'autoplayed', 'continued', 'streak', 'rounds'];
const HISTORY = /^(?:push|replace|navigate|assign|go)$/;

/** Every step to a next item in a handler's own body. */
export function findAdvances(handler: AstNode, file: FileContext): Advance[] {
  const found: Advance[] = [];
  walk(handler, (node) => {
    if (node !== handler && isFunction(node) && !isRunByTimer(node)) return false;
    if (isAdvance(node, file) || beginsAgain(node, handler, file)) {
      const conditions = conditionsOf(node, handler);
      const tests = conditions.map((condition) => file.getCode(condition.test));
      found.push({ node, isSwitched: conditions.some((condition, index) => isSwitch(condition, tests[index])), isAtEnd: conditions.some((condition, index) => saysEnd(condition, tests[index])), cap: getCap(conditions, file), isReplay: isReplay(node, handler, file) });
      return false;
    }
    return undefined;
  }, file.sourceCode.visitorKeys);
  return found;
}

const REPLAYS = /^(?:replay|replayAsync|playAgain|restart)$/;

/** `replay()`, or `play()` in a handler that only winds back. */
function isReplay(node: AstNode, handler: AstNode, file: FileContext): boolean {
  if (node.type !== 'CallExpression') return false;
  const name = getCalleeName(node) ?? '';
  const around = file.getCode(handler);
  return REPLAYS.test(name) || (name === 'play' && /currentTime\s*=\s*0|seek(?:To)?\(\s*0/.test(around) && !/next|index|playlist|queue|\bsrc\b/i.test(around));
}

const isRunByTimer = (fn: AstNode): boolean => fn.parent?.type === 'CallExpression' && /^(?:setTimeout|requestAnimationFrame|then|catch|finally|setState|nextTick)$|^set[A-Z]/.test(getCalleeName(fn.parent) ?? '');

function isAdvance(node: AstNode, file: FileContext): boolean {
  if (node.type === 'CallExpression') {
    const name = getCalleeName(node) ?? '';
    const callee = unwrap(node.callee as AstNode);
    if (nextCalls.test(name)) return true;
    if (name === 'play' && callee.type === 'MemberExpression') return true;
    if (isStartOfPlayer(node, file)) return true;
    if (name === 'playAsync' || name === 'replayAsync' || name === 'playVideo' || name === 'playVideoAt') return true;
    if (HISTORY.test(name) && callee.type === 'MemberExpression') return /next|upcoming|following/i.test((node.arguments as AstNode[]).map((argument) => file.getCode(argument)).join(' '));
    return /^set[A-Z]/.test(name) && stepsOn(node, file);
  }
  if (node.type === 'AssignmentExpression') {
    const target = file.getCode(node.left);
    if (/location(?:\.href)?$/.test(target)) return true;
    return /(?:index|current|active|playing|track|video|episode)\w*$/i.test(target) && /next|\+\s*1/i.test(file.getCode(node.right)) && !/time/i.test(target);
  }
  return false;
}

/** `setIndex(i + 1)`, `setEpisode((n) => n + 1)`, `setCurrent(next)`. */
function stepsOn(call: AstNode, file: FileContext): boolean {
  const name = getCalleeName(call) ?? '';
  if (!hasAnyWord(name, ['index', 'idx', 'episode', 'video', 'track', 'song', 'clip', 'current', 'item', 'active', 'playing', 'selected'])) return false;
  if (wordsOf(name).includes('time')) return false;
  return (call.arguments as AstNode[]).some((argument) => {
    const given = unwrap(argument);
    // An updater that only answers says it in its answer; in a longer one `next` is any name.
    const value = isFunction(given) ? given.body : given;
    return /\+\s*1\b/.test(file.getCode(given)) || (value.type !== 'BlockStatement' && /\bnext/i.test(file.getCode(value)));
  });
}

/** A call of the function that the handler was set up in, for the next item: `function tell(index) { … onEnd(() => tell(index + 1)) }`. */
function beginsAgain(node: AstNode, handler: AstNode, file: FileContext): boolean {
  const name = node.type === 'CallExpression' ? getCalleeName(node) : undefined;
  if (name === undefined || !(node.arguments as AstNode[]).some((argument) => /\+\s*1\b|next/i.test(file.getCode(argument)))) return false;
  for (let outer = handler.parent; outer; outer = outer.parent) {
    if (isFunction(outer) && (outer.id?.name ?? outer.parent?.id?.name ?? outer.parent?.key?.name) === name) return true;
  }
  return false;
}

/** A call of a catalogued player that plays, or loads the next item and plays it. */
export const isStartOfPlayer = (call: AstNode, file: FileContext): boolean =>
  sitesOfKind(apiSitesOf(file, catalogue), 'player').some((site) => site.call === call && site.fact.starts !== undefined);

/** Reached when a switch is on. What happens when it is off, `if (autoplay) skip(); else replay()`, nobody can switch off. */
const isSwitch = (condition: Condition, text: string): boolean =>
  hasAnyWord(text, SWITCH_WORDS) && (condition.isTrue || /^!|[!=]==? ?(?:false|null|undefined)/.test(text.trim()) || hasAnyWord(text, ['disabled', 'off', 'no', 'not', 'stop', 'manual', 'paused']));

/** The state is the end: `status.didJustFinish`, `data === 0`, or after an exit at `data !== ENDED`. */
function saysEnd(condition: Condition, text: string): boolean {
  if (condition.isCase) return AT_END_CASE.test(text);
  const isNegated = /^!(?!=)|!==?/.test(text.trim());
  return AT_END.test(text) && isNegated !== condition.isTrue;
}

/** `played < 3` lets three items follow, so does an exit at `played >= 3`. */
function getCap(conditions: readonly Condition[], file: FileContext): number | undefined {
  for (const { test, isTrue } of conditions) {
    const comparison = unwrap(test);
    if (comparison.type !== 'BinaryExpression' || !hasAnyWord(file.getCode(comparison.left), COUNTS)) continue;
    const bound = valueOf(comparison.right as AstNode, file);
    if (bound.kind !== 'known' || typeof bound.value !== 'number') continue;
    if (comparison.operator === (isTrue ? '<' : '>=')) return bound.value;
    if (comparison.operator === (isTrue ? '<=' : '>')) return bound.value + 1;
  }
  return undefined;
}

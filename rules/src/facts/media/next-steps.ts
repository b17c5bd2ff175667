import { catalogue } from '../../knowledge';
import { placeWords, spokenParts, timeWords } from '../../knowledge/words/media-words';
import { apiSitesOf, sitesOfKind } from '../../program/modules/api-site';
import { callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { mentionsBehind } from '../../program/origin/words-behind';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { lastNames } from '../../program/syntax/names';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, hasWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { asksSetting, capOf, saysEnd } from './end-tests';
import { isEmission } from './endings/emitters';
import { isOfList } from './endings/listened-list';
import { goesOn, isReplayName } from './next-names';

/** A step to the next item, or to the start of the same one, that code takes by itself. */
export interface NextStep {
  readonly node: AstNode;
  readonly isReplay: boolean;
  /** What requested it: nothing (`nobody`), or a setting such as `if (autoplayNext)`, whose default this file does not show. */
  readonly askedBy: 'nobody' | 'a setting';
  /** It is taken only if the state that its handler receives is the end: `if (event.data === ENDED)`. */
  readonly isAtEnd: boolean;
  /** How many items may follow by themselves before it stops, where a count is compared with a number: `if (played < 3)`. */
  readonly cap: number | undefined;
  /** It goes on within one text that is read aloud, or one recording. */
  readonly isWithinOne: boolean;
  /** The file puts sound together of pieces, and does not say that this is one of them. */
  readonly mayBePiece: boolean;
  /** It goes on in a list of songs or slides, as its name, its function or its file says. */
  readonly isOfList: boolean;
}

/** Every step to a next item in a handler's own body. */
export function nextStepsIn(handler: AstNode, sources: FactSources): readonly NextStep[] {
  const { file } = sources;
  const found: NextStep[] = [];
  const outer = new Set([...functionsAround(handler)].map(functionName));
  const around = conditionsOf(handler, getEnclosingFunction(handler));
  walk(handler, (node) => {
    if (node !== handler && isFunction(node) && !runsSoon(node)) return false;
    if (!isStep(node, file) && !beginsAgain(node, outer, file)) return undefined;
    const conditions = conditionsOf(node, handler);
    const isSame = isReplay(node, handler, file);
    found.push({
      node,
      isReplay: isSame,
      askedBy: [...conditions, ...around].some((condition) => asksSetting(condition, file)) ? 'a setting' : 'nobody',
      isAtEnd: conditions.some((condition) => saysEnd(condition, file)),
      cap: capOf(conditions, file),
      isWithinOne: isWithinOne(node, handler, sources),
      mayBePiece: callSitesOf(file).named(...pieceCalls).length > 0,
      isOfList: isOfList(node, handler, isSame, sources),
    });
    return false;
  }, file.sourceCode.visitorKeys);
  return found;
}

const soon: ReadonlySet<string> = new Set(['setTimeout', 'requestAnimationFrame', 'then', 'catch', 'finally', 'setState', 'nextTick']);

/** Does the call that a function is given to run it as part of the one around it? The updater of a state is one. */
function runsSoon(fn: AstNode): boolean {
  const name = fn.parent?.type === 'CallExpression' ? (getCalleeName(fn.parent) ?? '') : '';
  return soon.has(name) || isSetter(name);
}

const isSetter = (name: string): boolean => wordsOf(name)[0] === 'set' && wordsOf(name).length > 1;

const plays: ReadonlySet<string> = new Set(['playAsync', 'replayAsync', 'playVideo', 'playVideoAt']);
const pageMoves: ReadonlySet<string> = new Set(['push', 'replace', 'navigate', 'assign', 'go']);
const comings: readonly string[] = ['next', 'upcoming', 'following'];
const nextWord: readonly string[] = ['next'];

function isStep(node: AstNode, file: FileContext): boolean {
  if (node.type === 'AssignmentExpression') return isStepOfState(node, file);
  if (node.type !== 'CallExpression') return false;
  const name = getCalleeName(node) ?? '';
  if (isEmission(node, file)) return false;
  if (goesOn(name) || plays.has(name) || startsOfPlayers(file).has(node)) return true;
  if (isSetter(name)) return stepsOn(name, node, file);
  if (unwrap(node.callee as AstNode).type !== 'MemberExpression') return false;
  if (name === 'play') return true;
  return pageMoves.has(name) && argumentsOf(node).some((argument) => mentionsBehind(argument, comings, file, 'names and texts'));
}

const argumentsOf = (call: AstNode): readonly AstNode[] => (call.arguments ?? []) as AstNode[];

/** Calls of catalogued players that play, or load the next item and play it. */
const startsOfPlayers = (file: FileContext): ReadonlySet<AstNode> =>
  file.once(
    startsOfPlayers,
    () =>
      new Set(sitesOfKind(apiSitesOf(file, catalogue, 'player'), 'player').filter(({ fact }) => fact.starts !== undefined).map(({ call }) =>
        call
      )),
  );

const places: readonly string[] = ['index', 'current', 'active', 'playing', 'track', 'tracks', 'video', 'videos', 'episode', 'episodes'];

/** `index = index + 1`, `this.current = next`, `location.href = …`. */
function isStepOfState(assignment: AstNode, file: FileContext): boolean {
  const names = lastNames(assignment.left as AstNode, 2);
  const last = names.at(-1) ?? '';
  if (last === 'location' || (last === 'href' && names[0] === 'location')) return true;
  const place = last === 'value' ? (names[0] ?? '') : last;
  const right = assignment.right as AstNode;
  return hasAnyWord(place, places) && !names.some((name) => hasAnyWord(name, timeWords))
    && (mentionsWithin(right, nextWord, file, 'names and texts') || addsOne(right, file));
}

const isOne = (node: AstNode): boolean => node.type === 'Literal' && node.value === 1;

/** `i + 1` somewhere within. */
function addsOne(root: AstNode, file: FileContext): boolean {
  let isAdded = false;
  walk(root, (node) => {
    isAdded ||= node.type === 'BinaryExpression' && node.operator === '+' && (isOne(node.right as AstNode) || isOne(node.left as AstNode));
    return !isAdded;
  }, file.sourceCode.visitorKeys);
  return isAdded;
}

/** `setIndex(i + 1)`, `setEpisode((n) => n + 1)`, `setCurrent(next)`. */
export function stepsOn(name: string, call: AstNode, file: FileContext): boolean {
  if ((!hasAnyWord(name, placeWords) && !countsItems(call, file)) || hasWord(name, 'time')) return false;
  return argumentsOf(call).some((argument) => {
    const given = unwrap(argument);
    // An updater that only answers says it in its answer; in a longer one `next` is any name.
    const value = isFunction(given) ? given.body : given;
    return addsOne(given, file) || (value.type !== 'BlockStatement' && mentionsWithin(value, nextWord, file));
  });
}

/** `setAt(at + 1)` of `queue[at]`: what is set chooses an item of a list. */
const countsItems = (call: AstNode, file: FileContext): boolean => {
  const sum = unwrap(argumentsOf(call)[0]);
  const counter = sum?.type === 'BinaryExpression' ? unwrap(sum.left as AstNode) : undefined;
  const variable = counter?.type === 'Identifier' ? file.variableOf(counter) : undefined;
  return (variable?.references ?? []).some(({ identifier }) => {
    const { parent } = identifier as unknown as AstNode;
    return parent?.type === 'MemberExpression' && parent.computed === true && parent.property === (identifier as unknown as AstNode);
  });
};

/** A call of the function that the handler was set up in, for the next item: `function tell(index) { … onEnd(() => tell(index + 1)) }`. */
function beginsAgain(node: AstNode, outer: ReadonlySet<string>, file: FileContext): boolean {
  const name = node.type === 'CallExpression' ? getCalleeName(node) : undefined;
  if (name === undefined || !outer.has(name)) return false;
  return argumentsOf(node).some((argument) => addsOne(argument, file) || mentionsWithin(argument, nextWord, file));
}

/** `replay()`, or `play()` in a handler that winds back or does nothing else. */
function isReplay(node: AstNode, handler: AstNode, file: FileContext): boolean {
  const name = node.type === 'CallExpression' ? (getCalleeName(node) ?? '') : '';
  if (isReplayName(name)) return true;
  const playsSame = (): boolean => !mentionsWithin(handler, otherItems, file) && (windsBack(handler, file) || onlyPlays(handler, file));
  return name === 'play' && argumentsOf(node).length === 0 && file.onceFor(isReplay, handler, playsSame);
}

const otherItems: readonly string[] = ['next', 'index', 'playlist', 'queue', 'src'];
const seeks: ReadonlySet<string> = new Set(['seek', 'seekTo', 'currentTime']);
const isZero = (node: AstNode | undefined): boolean => node?.type === 'Literal' && node.value === 0;

/** `film.currentTime = 0`, `film.seekTo(0)`. */
function isStartOf(node: AstNode): boolean {
  if (node.type === 'CallExpression') return seeks.has(getCalleeName(node) ?? '') && isZero(argumentsOf(node)[0]);
  const { type, left, right } = node;
  return type === 'AssignmentExpression' && getMemberName(unwrap(left as AstNode)) === 'currentTime' && isZero(right as AstNode);
}

/** Does a handler reset the time to the start? */
function windsBack(handler: AstNode, file: FileContext): boolean {
  let isBack = false;
  walk(handler, (node) => {
    isBack ||= isStartOf(node);
  }, file.sourceCode.visitorKeys);
  return isBack;
}

/** Does a handler call, set and step nothing else, which could load another item? */
function onlyPlays(handler: AstNode, file: FileContext): boolean {
  let isAlone = true;
  walk(handler, (node) => {
    isAlone &&= !changers.has(node.type) || (node.type === 'CallExpression' && playsOn.has(getCalleeName(node) ?? ''));
    return isAlone;
  }, file.sourceCode.visitorKeys);
  return isAlone;
}

const changers: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression', 'AssignmentExpression', 'UpdateExpression']);
const playsOn: ReadonlySet<string> = new Set(['play', 'catch', 'then']);

const queues: readonly string[] = ['audio queue', 'audioqueue'];
const pieceCalls = ['createBufferSource', 'decodeAudioData'];

/** Does the step, its conditions, the function or the file around it mention parts of a single text or recording? */
function isWithinOne(node: AstNode, handler: AstNode, { file, path }: FactSources): boolean {
  const fn = getEnclosingFunction(node);
  const around = [functionName(fn), path.split('/').at(-1) ?? ''];
  if (around.some((name) => hasAnyPhrase(name, spokenParts)) || mentionsWithin(handler, queues, file)) return true;
  const tests = conditionsOf(node, fn).map(({ test }) => test);
  if ([node, ...tests].some((part) => mentionsWithin(part, spokenParts, file, 'names and texts'))) return true;
  const names = wordsWithin(unitAround(node), file);
  return pieceCalls.some((call) => names.includes(call));
}

/** The class, or the outermost function, that a node is part of. */
function unitAround(node: AstNode): AstNode {
  let unit = node;
  for (let around = node.parent; around; around = around.parent) {
    if (around.type === 'ClassBody') return around;
    if (isFunction(around)) unit = around;
  }
  return unit;
}

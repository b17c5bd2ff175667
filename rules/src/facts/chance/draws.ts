import { chanceNames, currencyNames, drawNames, oddsNames, otherChance, spendNames, stakeNames, weightedCalls,
  spendLeads } from '../../knowledge/words/attention/chance-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastNames } from '../../program/syntax/names';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { ownCalls } from '../sdk-calls';
import type { FactSources } from '../sources';

/** Words that a project adds. */
export interface ChanceWords {
  /** Functions that take money or a currency. */
  readonly spendNames: readonly string[];
  /** Functions that draw at random. */
  readonly randomSources: readonly string[];
}

/** A random draw of what someone gets. */
export interface Draw {
  readonly at: AstNode;
  /**
   * Something is spent in the flow of the draw, in the function or in one that uses what is drawn; it is spent elsewhere in these
   * functions; or the names around say that it has a price.
   */
  readonly cost: 'spent' | 'near' | 'named' | 'none';
  /** Some things are drawn more often than others. */
  readonly isWeighted: boolean;
  /** The draw itself is made by weights, not only something beside it. */
  readonly isDrawnByWeights: boolean;
  /** Names say that chance fills it: a loot box, a wheel. */
  readonly isChanceGame: boolean;
}

/** Draws of a file that are no shuffles, ids, questions or worlds. */
export function draws({ spendNames: spending, randomSources }: ChanceWords, sources: FactSources): readonly Draw[] {
  const { file, path } = sources;
  const told = new Set<AstNode | undefined>();
  const isOwnDraw = ownCalls(randomSources);
  return callSitesOf(file).all.flatMap((call): readonly Draw[] => {
    const isWeightedCall = hasAnyPhrase(call.name, weightedCalls);
    const isOwn = isOwnDraw(call);
    if (!isWeightedCall && !isRandom(call) && !isOwn) return [];
    const around = [...functionsAround(call.node)];
    // A callback belongs to the function that calls for it.
    const fn = around.find((each) => functionName(each) !== '') ?? around.at(0);
    if (!fn || isNoDraw(call.node)) return [];
    const words = wordsWithin(fn, file);
    const names = around.map(functionName);
    const isScaled = scaleOf(call.node).some((word) => hasAnyPhrase(word, oddsNames));
    if (told.has(fn) && !isScaled) return [];
    if ([...names, path.split('/').at(-1) ?? ''].some((name) => hasAnyPhrase(name, otherChance))) return [];
    const isChanceGame = [...names, ...words, ...path.split('/').slice(-3)].some((name) => hasAnyPhrase(name, chanceNames));
    const isWeighted = isWeightedCall || words.some((word) => hasAnyPhrase(word, oddsNames));
    if (!isChanceGame && !isWeighted && !isOwn && !names.some((name) => hasAnyPhrase(name, drawNames))) return [];
    told.add(fn);
    const isNamed = words.some((word) => hasAnyPhrase(word, stakeNames));
    const cost = spentFor(call.node, fn, spending, file) ?? (isNamed ? 'named' : 'none');
    return [{ at: call.node, cost, isWeighted, isDrawnByWeights: isWeightedCall || isScaled, isChanceGame }];
  });

  function scaleOf(call: AstNode): readonly string[] {
    const { parent } = call;
    return parent?.type === 'BinaryExpression' && parent.operator === '*' ? wordsWithin(parent, file) : [];
  }
}

const isRandom = ({ name, holder }: CallSite): boolean =>
  (name === 'random' && (holder === 'Math' || holder === 'rng')) || name === 'randomInt';

/** `.toString(36)`, `sort(() => Math.random() - 0.5)`, a width or a delay. */
function isNoDraw(call: AstNode): boolean {
  for (let node: AstNode | undefined = call; node && node.type !== 'BlockStatement'; node = node.parent) {
    const name = node.parent?.type === 'CallExpression' ? (getCalleeName(node.parent) ?? '') : '';
    if (['toString', 'sort', 'setTimeout', 'substr', 'slice', 'padStart', 'toFixed', 'setInterval'].includes(name)) return true;
    if (node.type === 'TemplateLiteral') return true;
  }
  return false;
}

/** Is something spent for a draw, or for what a function draws? `near`: the same functions spend, in no flow with it. */
function spentFor(draw: AstNode, fn: AstNode, words: readonly string[], file: FileContext): 'spent' | 'near' | undefined {
  const own = spendings(fn, words, file);
  if (own.some((spending) => isInFlow(spending, draw))) return 'spent';
  // What a helper with a range draws is whatever its caller wants: `randomBetween(min, max)`.
  const callers = callersOf(fn, file).map((call) => ({ call, caller: getEnclosingFunction(call) as AstNode }));
  const isOfDraw = [...drawNames, ...chanceNames, ...weightedCalls, ...oddsNames];
  const saysDraw = hasAnyPhrase(functionName(fn), isOfDraw);
  const isPaid = ({ call, caller }: (typeof callers)[number]): boolean =>
    saysDraw && isUsed(call) && spendings(caller, words, file).some((spending) => isInFlow(spending, call));
  if (callers.some(isPaid)) return 'spent';
  return own.length > 0 || callers.some(({ caller }) => spendings(caller, words, file).length > 0) ? 'near' : undefined;
}

/** Does the block of one of them hold the other: paid before the draw, or by what it gives? Two branches are two flows. */
const isInFlow = (spending: AstNode, draw: AstNode): boolean => holds(blockAround(spending), draw) || holds(blockAround(draw), spending);

const holds = (block: AstNode | undefined, node: AstNode): boolean =>
  block === undefined || (block.range[0] <= node.range[0] && node.range[1] <= block.range[1]);

/** The block of the branch or function that a node is in. A callback without a block belongs to the block around it. */
function blockAround(node: AstNode): AstNode | undefined {
  let place = node.parent;
  while (place && place.type !== 'BlockStatement' && place.type !== 'SwitchCase') place = place.parent;
  return place;
}

/** What a statement calls for its own sake gives nothing back. */
const isUsed = ({ parent }: AstNode): boolean => parent?.type !== 'ExpressionStatement';

/** `player.gems -= 100`, `wallet.spend(cost)`, `balance = balance - bet`. */
function spendings(fn: AstNode, own: readonly string[], file: FileContext): readonly AstNode[] {
  const taken = file.within(fn, 'AssignmentExpression').filter((assignment) =>
    (assignment.operator === '-=' || (assignment.operator === '=' && takesFromItself(assignment.right as AstNode)))
    && lastNames(assignment.left as AstNode, 2).some((name) => hasAnyPhrase(name, currencyNames))
  );
  const isOwn = ownCalls(own);
  const paid = file.within(fn, 'CallExpression').filter((call) => {
    const name = getCalleeName(call) ?? '';
    const [lead = ''] = wordsOf(name);
    return (hasAnyPhrase(name, spendNames) && spendLeads.has(lead)) || isOwn({ name, callee: unwrap(call.callee as AstNode) });
  });
  return [...taken, ...paid];
}

const takesFromItself = (value: AstNode): boolean => value.type === 'BinaryExpression' && value.operator === '-';

/** Calls of one by its name, in other functions of the file. */
function callersOf(fn: AstNode, file: FileContext): readonly AstNode[] {
  const name = functionName(fn);
  if (name === '') return [];
  return callSitesOf(file).named(name).map(({ node }) => node).filter((call) => ![undefined, fn].includes(getEnclosingFunction(call)));
}

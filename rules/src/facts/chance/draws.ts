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
  /** Something is spent in the function, or in one that calls it; or the names around say that it has a price. */
  readonly cost: 'spent' | 'named' | 'none';
  /** Some things are drawn more often than others. */
  readonly isWeighted: boolean;
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
    const isSpent = [fn, ...callersOf(fn, file)].some((each) => spends(each, spending, file));
    const cost = isSpent ? 'spent' : words.some((word) => hasAnyPhrase(word, stakeNames)) ? 'named' : 'none';
    return [{ at: call.node, cost, isWeighted, isChanceGame }];
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

/** `player.gems -= 100`, `wallet.spend(cost)`, `balance = balance - bet`. */
function spends(fn: AstNode, own: readonly string[], file: FileContext): boolean {
  const isTaken = file.within(fn, 'AssignmentExpression').some((assignment) =>
    (assignment.operator === '-=' || (assignment.operator === '=' && takesFromItself(assignment.right as AstNode)))
    && lastNames(assignment.left as AstNode, 2).some((name) => hasAnyPhrase(name, currencyNames))
  );
  const isOwn = ownCalls(own);
  return isTaken || file.within(fn, 'CallExpression').some((call) => {
    const name = getCalleeName(call) ?? '';
    const [lead = ''] = wordsOf(name);
    return (hasAnyPhrase(name, spendNames) && spendLeads.has(lead)) || isOwn({ name, callee: unwrap(call.callee as AstNode) });
  });
}

const takesFromItself = (value: AstNode): boolean => value.type === 'BinaryExpression' && value.operator === '-';

/** Functions of the file that call one by its name. */
function callersOf(fn: AstNode, file: FileContext): readonly AstNode[] {
  const name = functionName(fn);
  if (name === '') return [];
  return callSitesOf(file).named(name).flatMap(({ node }) => getEnclosingFunction(node) ?? []).filter((caller) => caller !== fn);
}

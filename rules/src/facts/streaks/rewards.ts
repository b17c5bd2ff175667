import { streakTexts } from '../../knowledge/words/spoken/streak-texts';
import { costNames, dayLengths, earningNames, formLabels, graceNames, repairNames, requirementNames, rewardNames, roundNames, setUpNames,
  streakNames, answerLeads } from '../../knowledge/words/attention/streak-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getKeyName, isFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf, type Entry } from '../../program/syntax/entries';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { saysAny } from '../../program/values/said';
import { isAmongTranslations } from '../../program/syntax/translation-path';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { firstOfRows } from './language-rows';

/** What makes unbroken days count in code: a table of rewards, a challenge, no grace, a repair that has a price. */
export interface StreakRule {
  readonly kind: 'rewards' | 'challenge' | 'no grace' | 'paid repair';
  readonly at: AstNode;
  readonly name: string;
  /** Nothing says that it has a price: what is beside it is earned, or it is the label of a form. */
  readonly mayBeFree?: boolean;
}

export const streakRules = (sources: FactSources): readonly StreakRule[] => {
  const { file } = sources;
  const rules = file.nodes('ObjectExpression').flatMap((object) => rulesOf(object, sources));
  const bought = callSitesOf(file).all.flatMap(({ name, at, args }): readonly StreakRule[] => {
    const isBought = hasAnyPhrase(name, repairNames) && !isAnswer(name)
      && (hasAnyPhrase(name, costNames)
        || args.some((argument) => wordsWithin(argument, file).some((word) => hasAnyPhrase(word, costNames))));
    return isBought ? [{ kind: 'paid repair', at, name }] : [];
  });
  return [...firstOfRows(rules, ({ at }) => at), ...bought, ...bonuses(sources)];
};

/** `if (streak % 7 === 0) points += 50`: each week of unbroken days is rewarded. */
const bonuses = ({ file, path }: FactSources): readonly StreakRule[] =>
  file.nodes('BinaryExpression').flatMap((node): readonly StreakRule[] => {
    if (node.operator !== '%' || !dayLengths.has(getKnown(valueOf(node.right as AstNode, file)) as number)) return [];
    const name = lastName(node.left as AstNode);
    const branch = branchWith(node);
    if (!branch || !hasAnyPhrase(name, streakNames) || isOfRound([name, path])) return [];
    return wordsWithin(branch, file).some((word) => hasAnyPhrase(word, rewardNames)) ? [{ kind: 'rewards', at: node, name }] : [];
  });

/** What is done where the condition that holds a node is true. */
function branchWith(node: AstNode): AstNode | undefined {
  let test = node;
  while (test.parent && ['BinaryExpression', 'LogicalExpression'].includes(test.parent.type)) test = test.parent;
  const { parent } = test;
  return (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') && parent.test === test
    ? (parent.consequent ?? undefined)
    : undefined;
}

const isAnswer = (name: string): boolean => answerLeads.has(/^[a-z]+/.exec(name)?.[0] ?? '');

function rulesOf(object: AstNode, sources: FactSources): readonly StreakRule[] {
  const entries = entriesOf(object);
  const found: StreakRule[] = [];
  const named = nameOf(object);
  if (
    named && hasAnyPhrase(named.name, streakNames) && isTableOfDays(entries)
    && !isOfRound([named.name, ...namesAround(object), sources.path])
  )
    found.push({ kind: 'rewards', at: named.at, name: named.name });
  for (const { key, value, node } of entries) {
    if (!hasAnyPhrase(key, graceNames) || getKnown(valueOf(value, sources.file)) !== 0) continue;
    const around = [...entries.map((entry) => entry.key), ...namesAround(object)];
    if (around.some((name) => hasAnyPhrase(name, streakNames)) && !isOfRound(around)) found.push({ kind: 'no grace', at: node, name: key });
  }
  return [...found, ...offersOf(entries, namesAround(object), sources)];
}

/** `{ id: 'streak-freeze', price: 200 }`, `{ title: 'Listening streak: 7 days', amount: 1 }`. */
function offersOf(entries: readonly Entry[], around: readonly string[], { file, path }: FactSources): readonly StreakRule[] {
  const isTranslated = isAmongTranslations(path);
  const isPriced = entries.some(({ key }) => hasAnyPhrase(key, costNames) && !hasAnyWord(key, earningNames));
  for (const { key: own, value } of entries) {
    const text = getKnown(valueOf(value, file));
    if (typeof text !== 'string' || unwrap(value).type !== 'Literal') continue;
    const hasKey = (names: readonly string[]): boolean => entries.some(({ key }) => hasAnyPhrase(key, names));
    if (hasAnyPhrase(text, repairNames) && hasKey(costNames)) {
      // Where people set up how much it costs, it is not sold to them.
      if (isTranslated && [own, ...around].some((name) => hasAnyWord(name, setUpNames))) continue;
      return [{ kind: 'paid repair', at: value, name: text, mayBeFree: !isPriced || (isTranslated && hasAnyWord(own, formLabels)) }];
    }
    if (
      saysAny(text, streakTexts) && DAYS.test(text) && !isOfRound([text])
      && (hasKey(rewardNames) || hasAnyPhrase(own, requirementNames) || saysReward(entries, file)
        || entries.some((entry) => asksForRun(entry, file)))
    )
      return [{ kind: 'challenge', at: value, name: text }];
  }
  return [];
}

const DAYS = /\d[^\p{L}\d]*(?:days?|天|jours?|días?|أيام|дн)/iu;

const saysReward = (entries: readonly Entry[], file: FactSources['file']): boolean =>
  entries.some(({ value }) => wordsWithin(value, file, 'names and texts').some((word) => hasAnyPhrase(word, ['earn', 'reward', 'prize'])));

const least: ReadonlySet<string> = new Set(['>', '>=', '===', '==']);

/** `check: (child) => child.streak >= 7`: the condition of a badge. */
const asksForRun = ({ value }: Entry, file: FactSources['file']): boolean =>
  isFunction(value)
  && file.within(value, 'BinaryExpression').some(({ operator, left, right }) =>
    least.has(String(operator)) && hasAnyPhrase(lastName(left as AstNode), streakNames)
    && typeof getKnown(valueOf(right as AstNode, file)) === 'number'
  );

const isOfRound = (names: readonly string[]): boolean => names.some((name) => hasAnyPhrase(name, roundNames));

const LEAST_ENTRIES = 3;

/** Keys of days with what each gives: `{ 3: 1, 7: 1, 30: 2 }`. */
const isTableOfDays = (entries: readonly Entry[]): boolean => {
  const days = entries.map(({ key }) => Number(key)).filter((day) => Number.isInteger(day) && day > 0);
  return days.length >= LEAST_ENTRIES && days.length === entries.length && days.some((day) => dayLengths.has(day));
};

/** The key or variable that holds an object. */
function nameOf(object: AstNode): { readonly name: string; readonly at: AstNode } | undefined {
  const { parent } = object;
  if (parent?.type === 'Property' && parent.value === object) {
    const name = getKeyName(parent.key as AstNode, parent.computed as boolean);
    return name === undefined ? undefined : { name, at: parent.key as AstNode };
  }
  return parent?.type === 'VariableDeclarator' && parent.id?.type === 'Identifier'
    ? { name: String(parent.id.name), at: parent.id }
    : undefined;
}

function namesAround(object: AstNode): readonly string[] {
  const names: string[] = [];
  for (let node: AstNode | undefined = object; node; node = node.parent) {
    const named = node.type === 'ObjectExpression' ? nameOf(node) : undefined;
    if (named) names.push(named.name);
  }
  return names;
}

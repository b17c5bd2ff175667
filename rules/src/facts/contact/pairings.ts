import { chatWords, knownPeople, pairingNames, suggestingNames } from '../../knowledge/words/consent/contact-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getKeyName, isFunction, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { keptName, nameOfFunction } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** Code that joins, or shows, people to each other without a condition on age or acquaintance. */
export interface Pairing {
  readonly kind: 'match' | 'suggestion';
  readonly name: string;
  readonly at: AstNode;
  readonly site: AstNode;
  /** It only asks another part of the product, which may have such a condition. */
  readonly isUnsure: boolean;
}

/** Words that a project adds. */
export interface PairingWords {
  readonly matchFunctions: readonly string[];
  readonly ageKeys: readonly string[];
  /** Functions that join players for play alone, without a chat and without showing who they are. */
  readonly gameplayOnly: readonly string[];
}

export const pairings = ({ matchFunctions, ageKeys, gameplayOnly }: PairingWords, { file }: FactSources): readonly Pairing[] => [
  ...functionsThatPair(matchFunctions, ageKeys, file).filter(({ name }) => !gameplayOnly.includes(name)),
  ...samples(ageKeys, file),
];

/** Functions by their name, with what they do in this file. */
function functionsThatPair(own: readonly string[], ageKeys: readonly string[], file: FileContext): Pairing[] {
  return file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression').filter(isFunction).flatMap((fn): Pairing[] => {
    const name = keptName(fn);
    const kind = own.includes(name) || hasAnyPhrase(name, pairingNames)
      ? 'match'
      : hasAnyPhrase(name, suggestingNames)
      ? 'suggestion'
      : undefined;
    if (!kind || name === '') return [];
    const words = wordsWithin(fn.body, file, 'names and texts');
    if (words.some((word) => hasAnyPhrase(word, knownPeople) || ageKeys.includes(word))) return [];
    const isChoosing = kind === 'match' ? picksAtRandom(fn, file) : asksAllButMe(fn, file);
    if (!isChoosing && !words.some((word) => hasAnyWord(word, chatWords))) return [];
    return [{ kind, name, at: nameOfFunction(fn) ?? fn, site: fn, isUnsure: !isChoosing }];
  });
}

/** Draws one of a list, takes the first who waits, or asks a database for any. */
const picksAtRandom = (fn: AstNode, file: FileContext): boolean =>
  wordsWithin(fn, file, 'names and texts').some((word) => word === 'random' || word === '$sample' || word === 'RANDOM()')
  || file.within(fn, 'CallExpression').some((call) => ['shift', 'pop'].includes(lastName(call.callee as AstNode)));

/** `User.find({ _id: { $ne: me } })`, `where: { NOT: { id } }`, `.neq('id', me)`. */
function asksAllButMe(fn: AstNode, file: FileContext): boolean {
  let isFound = false;
  walk(fn, (node) => {
    if (node.type === 'Property')
      isFound ||= ['$ne', 'not', 'NOT', '$nin', 'notIn'].includes(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
    if (node.type === 'CallExpression') isFound ||= ['neq', 'whereNot', 'ne'].includes(lastName(node.callee as AstNode));
    return !isFound;
  }, file.sourceCode.visitorKeys);
  return isFound;
}

/** `User.aggregate([{ $match: { online: true } }, { $sample: { size: 1 } }])` */
const samples = (ageKeys: readonly string[], file: FileContext): Pairing[] =>
  callSitesOf(file).named('aggregate').flatMap(({ node, at, holder, args }): Pairing[] => {
    const words = args[0] ? wordsWithin(args[0], file, 'names and texts') : [];
    const isPeople = hasAnyWord(holder, ['user', 'users', 'profile', 'profiles', 'player', 'players', 'member', 'members', 'account',
      'accounts']);
    if (!isPeople || !words.includes('$sample') || words.some((word) => hasAnyPhrase(word, knownPeople) || ageKeys.includes(word)))
      return [];
    return [{ kind: 'match', name: `${holder}.aggregate`, at, site: node, isUnsure: false }];
  });

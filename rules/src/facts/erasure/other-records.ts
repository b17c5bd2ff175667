import { erasedPeople, finalMethods, finalWords, keptAccountWords, storedPeople, storeNames } from '../../knowledge/words/erasure-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { groupBy } from '../../program/syntax/group-by';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { isWithin } from '../../program/syntax/range';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isSubject, pathNames } from '../people/names';
import type { FactSources } from '../sources';

const parts = new Set(['Property', 'ObjectExpression', 'SpreadElement', 'TSAsExpression']);

/** The call that writes a mark: `users.softDelete(id)`, or the one that is given the field. */
function callOf(mark: AstNode, file: FileContext): CallSite | undefined {
  let node: AstNode | undefined = mark;
  while (node && parts.has(node.type)) node = node.parent;
  return node && callSitesOf(file).of(node);
}

/** `users` of `this.users.update(id, { deleted: true })`; empty without one. */
const storeOf = (call: CallSite | undefined): string => pathNames(call?.receiver).at(-1) ?? '';

/** Does a mark lie on records of something else than people: `this.cardsRepository.softDelete({ id })`? */
export function isOfThings(mark: AstNode, { file, settings }: FactSources): boolean {
  const name = storeOf(callOf(mark, file));
  const words = wordsOf(name);
  return words.length > 1 && storeNames.has(words.at(-1) ?? '')
    && !isSubject(name, settings) && !hasAnyWord(name, erasedPeople) && !hasAnyWord(name, storedPeople);
}

/** Does a message of a function say that the account is only put out of use: "User deactivated successfully"? */
export const saysKept = (fn: AstNode, file: FileContext): boolean =>
  wordsWithin(fn.body as AstNode, file, 'names and texts').some((text) => text.includes(' ') && hasAnyPhrase(text, keptAccountWords));

/** Does another function of the file delete the same records for good: `User.findByIdAndDelete(id)`? */
export function isErasedElsewhere(mark: AstNode, fn: AstNode, file: FileContext): boolean {
  const { byStore, named } = finalCallsIn(file);
  const store = storeOf(callOf(mark, file));
  return [named, (store === '' ? undefined : byStore.get(store)) ?? []].some((calls) => calls.some((call) => !isWithin(call.node, fn)));
}

/** Calls that delete for good: by the store that they are made on, and those in functions that say so by their names. */
const finalCallsIn =
  (file: FileContext): { readonly byStore: ReadonlyMap<string, readonly CallSite[]>; readonly named: readonly CallSite[] } =>
    file.once(finalCallsIn, () => {
      const calls = callSitesOf(file).named(...finalMethods);
      return {
        byStore: groupBy(calls, storeOf),
        named: calls.filter((call) => [...functionsAround(call.node)].some((each) => isFinal(functionName(each)))),
      };
    });

/** `permanentlyDeleteUser`, `hardDeleteAccount` */
const isFinal = (name: string): boolean => hasAnyWord(name, finalWords) && hasAnyWord(name, erasedPeople);

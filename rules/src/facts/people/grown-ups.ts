import { accountVerbs, adultAccountSigns, adultLearners } from '../../knowledge/words/people/audience-words';
import { accountHolders, grownUpHolders, subjects } from '../../knowledge/words/people/person-words';
import { type AstNode, getCalleeName, isFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

/** Do names contain words for adults who have accounts, and none for children: `saveGuardian`, but not `addChildOfParent`? */
export const areGrownUps = (names: readonly string[]): boolean =>
  names.some((name) => hasAnyWord(name, accountHolders) || hasAnyPhrase(name, adultLearners))
  && !names.some((name) => hasAnyWord(name, subjects.child) && !hasAnyPhrase(name, adultLearners));

/**
 * Is a file about grown-ups, as its own name or a folder of theirs says: `parent.service.ts`, `StaffManager.jsx`,
 * `app/tutor/settings/page.tsx`?
 */
export const isAdultsFile = (path: string): boolean =>
  (hasAnyWord(path.split('/').slice(-2).join('/'), accountHolders)
    || path.split('/').some((part) => accountHolders.includes(part.toLowerCase())))
  && !hasAnyWord(path, subjects.child);

/**
 * May a value be of an adult, whom the General Comment does not concern? As its own names, the texts and names beside it in `around`,
 * or the file say, and nothing there names a child.
 */
export function mayBeOfGrownUp(names: readonly string[], around: AstNode, path: string, file: FileContext): boolean {
  if (names.some((name) => hasAnyWord(name, subjects.child)) || mentionsWithin(around, subjects.child, file, 'names and texts'))
    return false;
  return names.some((name) => hasAnyWord(name, grownUpHolders)) || mentionsWithin(around, accountHolders, file, 'names and texts')
    || isAdultsFile(path);
}

/**
 * Is a node in a function or component for adults, by their names, or given to a call that changes the account of one:
 * `updateParentProfile({ birthDate })`?
 */
export const isForGrownUps = (node: AstNode, file: FileContext): boolean =>
  areGrownUps([...functionsAround(node)].map(functionName)) || isGivenForGrownUps(node, file);

function isGivenForGrownUps(given: AstNode, file: FileContext): boolean {
  for (let node = given.parent; node && !isFunction(node); node = node.parent) {
    const name = node.type === 'CallExpression' ? (getCalleeName(node) ?? '') : '';
    if (accountVerbs.has(wordsOf(name)[0] ?? '') && areGrownUps([name])) return !mentionsWithin(given, subjects.child, file);
  }
  return false;
}

/**
 * May the account that a function or component is about be that of an adult, because it also deals with what only an adult has:
 * `parentRole`, `guardianConfirmed`? Where it names a child, it may be about that child.
 */
export const mayBeForGrownUps = (node: AstNode, file: FileContext): boolean =>
  [...functionsAround(node)].some((fn) =>
    file.onceFor(mayBeForGrownUps, fn, () => mentionsWithin(fn, adultAccountSigns, file) && !mentionsWithin(fn, subjects.child, file))
  );

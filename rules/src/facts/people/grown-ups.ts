import { accountHolders, subjects } from '../../knowledge/words/people/person-words';
import type { AstNode } from '../../program/syntax/ast';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyWord } from '../../program/syntax/words';

/** Do names contain words for adults who have accounts, and none for children: `saveGuardian`, but not `addChildOfParent`? */
export const areGrownUps = (names: readonly string[]): boolean =>
  names.some((name) => hasAnyWord(name, accountHolders)) && !names.some((name) => hasAnyWord(name, subjects.child));

/** Is a node in a function or component for adults, by their names: `updateParentProfile`? */
export const isForGrownUps = (node: AstNode): boolean => areGrownUps([...functionsAround(node)].map(functionName));

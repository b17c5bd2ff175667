import { accountHolders, subjects } from '../../knowledge/words/people/person-words';
import type { AstNode } from '../../program/syntax/ast';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyWord } from '../../program/syntax/words';

/** Do names speak of grown-ups who have accounts, and of no child: `saveGuardian`, but not `addChildOfParent`? */
export const areGrownUps = (names: readonly string[]): boolean =>
  names.some((name) => hasAnyWord(name, accountHolders)) && !names.some((name) => hasAnyWord(name, subjects.child));

/** Is a place in a function or component of grown-ups, as its names say: `updateParentProfile`? */
export const isForGrownUps = (node: AstNode): boolean => areGrownUps([...functionsAround(node)].map(functionName));

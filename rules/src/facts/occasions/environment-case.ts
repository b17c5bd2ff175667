import { developersEnvironments, environmentNames } from '../../knowledge/words/programs/environment-words';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyWord } from '../../program/syntax/words';

/**
 * Is a value of a `switch` an environment of developers, and is every value an environment of theirs from which the branch
 * is reached: `switch (APP_ENV) { case 'local': case 'dev': … }`?
 */
export function isDevelopersCase(test: AstNode, file: FileContext): boolean {
  const branch = test.parent;
  const choice = branch?.parent;
  if (branch?.type !== 'SwitchCase' || choice?.type !== 'SwitchStatement') return false;
  const asked = wordsWithin(choice.discriminant as AstNode, file, 'names and texts');
  if (!asked.some((name) => hasAnyWord(name, environmentNames))) return false;
  const cases = choice.cases as AstNode[];
  const start = cases.slice(0, cases.indexOf(branch)).findLastIndex((each) => (each.consequent as unknown as AstNode[]).length > 0) + 1;
  return cases.slice(start, cases.indexOf(branch) + 1).every((each) => developersEnvironments.has(String(each.test?.value)));
}

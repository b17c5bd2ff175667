import { familyAccountNames } from '../../knowledge/words/people/family-words';
import type { FileContext } from '../../program/syntax/file-context';

/**
 * Do parents hold the accounts of the product, with profiles for their children, as names in two files of the workspace or more say?
 * False where the host does not know the workspace.
 */
export const hasFamilyAccounts = (file: FileContext): boolean =>
  file.once(hasFamilyAccounts, () => file.host.hasWords?.(file.filename, familyAccountNames) === true);

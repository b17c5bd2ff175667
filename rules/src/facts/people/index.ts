import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { isMachineAccount } from './machine-account';
import { isPlaceContact } from './place-contact';
import { isStaff, isWorkersFile, namesNobody } from './staff';
import { isTreeItem, isTreeNode } from './tree-node';

export { isMachineAccount, isPlaceContact, isStaff, isTreeItem, isTreeNode, isWorkersFile, namesNobody };

/** The owner of a value. `person`: a user who may be a child. */
export type Owner = 'person' | 'staff' | 'place' | 'tree node' | 'machine';

/** Whose is what an expression holds? `names` are those of the value, beside those of the expression. */
export function whose(node: AstNode, names: readonly string[], file: FileContext, ownSubjects: readonly string[] = []): Owner {
  if (isTreeNode(node, file)) return 'tree node';
  if (isPlaceContact(node, file)) return 'place';
  if (node.type === 'Identifier' && isMachineAccount(node, file)) return 'machine';
  return isStaff(node, names, ownSubjects) ? 'staff' : 'person';
}
export { isAdultsCode, isAdultsPath, mayBeOfChild, mentionsChild, namesChild } from './adult-place';
export { isFamilyLabel, isOfAdultByUse } from './adult-value';
export { hasFamilyAccounts } from './family-accounts';
export { addressesParents } from './addressed-parents';
export { isAdultsFile, mayBeOfGrownUp } from './grown-ups';
export { getValueName, isChildSubject, isIdOfPerson, pathNames } from './names';

import { bareAccounts, classWorkWords, otherPeople, tradingPeople, valueHolders } from '../../knowledge/words/people/name-words';
import { listOfItem } from '../../program/origin/list-of-item';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';

/** A person whose name is shown. */
export interface ShownPerson {
  /** `comment`, `author`, `lastName` */
  readonly path: readonly string[];
  /** The first name of the path stands for each item of a list that is drawn. */
  readonly isItem: boolean;
}

/**
 * Do the names say that the person is not the reader, whatever account is given: an item of a list, the author of a post? A `user` or a
 * `profile` alone may be the reader's own.
 */
export function isOfAnother({ path, isItem }: ShownPerson): boolean {
  const holders = path.slice(0, -1).filter((name) => !valueHolders.has(wordsOf(name).join(' ')));
  return isItem || holders.length > 1
    || holders.some((holder) => hasAnyWord(holder, otherPeople) || !hasAnyWord(holder, bareAccounts));
}

/** Do people know each other by name for what they do: a customer and a seller, those who work on one task of a class? */
export const isKnownByName = (path: readonly string[], file: string): boolean =>
  path.slice(0, -1).some((name) => hasAnyWord(name, tradingPeople))
  || [...path.slice(0, -1), ...file.split('/').slice(-2)].some((name) => hasAnyWord(name, classWorkWords));

/** Is a member read of an item of a list: `users.map((user) => user.lastName)`? */
export function isOfItem(member: AstNode, file: FileContext): boolean {
  let root: AstNode = member;
  while (root.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  return root.type === 'Identifier' && listOfItem(root, file) !== undefined;
}

/** `*ngFor="let user of users"`, `@for (user of users; …)` around a node of a template. */
export function isRepeated(name: string, at: AstNode): boolean {
  for (let node: AstNode | null | undefined = at; node; node = node.parent) {
    const variables = (node.variables as readonly AstNode[] | undefined) ?? [];
    const item = node.item as AstNode | null | undefined;
    if (item?.name === name || (Array.isArray(variables) && variables.some((variable) => variable.name === name))) return true;
  }
  return false;
}

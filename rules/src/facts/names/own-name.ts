import { ownStores, ownUserCalls, ownUserHolders, ownUserKeepers, ownUserNames,
  sessionReaders } from '../../knowledge/words/people/name-words';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { pathNames } from '../people/names';

/** `currentUser.fullName`, `$profile.fullName`: the name of the person who is signed in, shown to that person. */
export const isOwn = (path: readonly string[]): boolean =>
  path.slice(0, -1).some((each) => hasAnyPhrase(each, ownUserNames)) || (path.length === 2 && ownStores.has(path[0]))
  || isKept(path.slice(-3, -1));

/** `userService.User` */
const isKept = ([keeper, holder]: readonly string[]): boolean =>
  holder !== undefined && ownUserHolders.has(wordsOf(holder).join(' ')) && isKeeper(keeper);

const isKeeper = (name: string): boolean => ownUserKeepers.has(wordsOf(name).join(' '));

/** Definitions that are followed from one to the next. */
const LONGEST_WAY = 4;

/** `const { user } = useAuth()`, `useContext(AuthContext)`, `const user = authContext?.user || given` */
export function isOfSession(member: AstNode, file: FileContext): boolean {
  let root: AstNode | undefined = unwrap(member);
  while (root?.type === 'MemberExpression') root = unwrap(root.object);
  return root?.type === 'Identifier' && isFilledFromSession(root, file, LONGEST_WAY);
}

function isFilledFromSession(variable: AstNode, file: FileContext, steps: number): boolean {
  const from = steps > 0 ? definitionOf(variable, file)?.from : undefined;
  return from !== undefined && from !== variable && isSession(from, file, steps - 1);
}

function isSession(node: AstNode, file: FileContext, steps: number): boolean {
  const value = unwrap(node);
  switch (value.type) {
    case 'CallExpression':
      return readsSession(value);
    case 'LogicalExpression':
      return [value.left, value.right].some((side) => isSession(side as AstNode, file, steps));
    case 'Identifier':
      return isOwn([String(value.name), '']) || isFilledFromSession(value, file, steps);
    case 'MemberExpression':
      return isOwn([...pathNames(value), '']) || isOfSessionWithin(value, file, steps);
    default:
      return false;
  }
}

function isOfSessionWithin(member: AstNode, file: FileContext, steps: number): boolean {
  let root: AstNode = member;
  while (root.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  return root.type === 'Identifier' && isFilledFromSession(root, file, steps);
}

/** `useAuth()`, `useContext(UserContext)`, `useSelector((state) => state.auth.user)` */
function readsSession(call: AstNode): boolean {
  const name = getCalleeName(call) ?? '';
  if (ownUserCalls.has(name)) return true;
  const read = sessionReaders.has(name) ? unwrap(call.arguments[0] as AstNode | undefined) : undefined;
  const names = read ? pathNames(isFunction(read) ? (read.body as AstNode) : read) : [];
  return names.some((each) => isKeeper(each)) || isOwn([...names, '']);
}

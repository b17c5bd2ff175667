import { NodeMemory } from '../../program/syntax/node-memory';
import { type AstNode, getCalleeName, walk } from '../../program/syntax/ast';
import { subjects, workerWords, roleWords, asksWords } from '../../knowledge/words/people/person-words';
import { functionName, functionsAround } from '../../program/syntax/near';
import { pathNames } from '../../program/syntax/names';
import { hasAnyWord } from '../../program/syntax/words';

const users: readonly string[] = ['user', 'users', 'member', 'members', 'profile', 'profiles'];

/**
 * Is a file about people at work, by its name or that of its folder, or because a folder around is theirs:
 * `join-educator/Form.tsx`, `instructor/courses/create/page.tsx`?
 */
export function isWorkersFile(path: string): boolean {
  const folders = path.split('/');
  const place = folders.slice(-2).join('/');
  return (hasAnyWord(place, workerWords) || folders.some((folder) => workerWords.includes(folder.toLowerCase())))
    && !hasAnyWord(path, subjects.child);
}

/** Do names say nothing of whose a value is, beside that it is of a user or a child? */
export const namesNobody = (names: readonly string[], ownSubjects: readonly string[]): boolean =>
  !names.some((name) => hasAnyWord(name, subjects.child) || ownSubjects.includes(name))
  && !names.slice(0, -1).some((name) => hasAnyWord(name, users));

/**
 * Is the person a member of staff, to whom the General Comment does not apply? Decided by the names of the value
 * (`employee.email`), or, if they name no person, by the loop or function around it.
 */
export function isStaff(node: AstNode, names: readonly string[], ownSubjects: readonly string[]): boolean {
  if (names.some((name) => hasAnyWord(name, workerWords))) return true;
  const around = [...functionsAround(node)];
  const isOfChild = names.some((name) => hasAnyWord(name, subjects.child) || ownSubjects.includes(name));
  if (!isOfChild && around.some(givesRoleOfStaff)) return true;
  if (!namesNobody(names, ownSubjects)) return false;
  for (let loop = node.parent; loop; loop = loop.parent) {
    if (loop.type !== 'ForOfStatement') continue;
    const item = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0].id : (loop.left as AstNode);
    if (pathNames(item).some((name) => hasAnyWord(name, workerWords))) return true;
  }
  return around.some((fn) => hasAnyWord(functionName(fn), workerWords));
}

const rolesGiven = new NodeMemory<AstNode, boolean>();

/** Does a function give the role of staff to who signs in: `setRole('admin')`, `store.setItem(ROLE_KEY, 'admin')`? */
function givesRoleOfStaff(fn: AstNode): boolean {
  let gives = rolesGiven.get(fn);
  if (gives !== undefined) return gives;
  gives = false;
  walk(fn, (node) => {
    if (node.type !== 'CallExpression') return;
    const args = node.arguments as AstNode[];
    const role: unknown = args.at(-1)?.value;
    gives ||= typeof role === 'string' && workerWords.includes(role.toLowerCase())
      && [getCalleeName(node) ?? '', ...args.slice(0, -1).map(keyText)].some((name) => hasAnyWord(name, roleWords))
      && !hasAnyWord(getCalleeName(node) ?? '', asksWords);
  });
  rolesGiven.set(fn, gives);
  return gives;
}

const keyText = (key: AstNode): string => (typeof key.value === 'string' ? key.value : pathNames(key).join(' '));

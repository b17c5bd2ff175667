import { dealers, dealings, familyIds, familyLabels, openRoles, payers, queryCalls,
  writtenRoles } from '../../knowledge/words/people/adult-words';
import { accountHolders, roleWords, subjects } from '../../knowledge/words/people/person-words';
import { type AstNode, getCalleeName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin, textOf } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

const namesChild = (name: string): boolean => hasAnyWord(name, subjects.child);

/**
 * May a value be of an adult, as the deal that it is part of, the type of its variable, or the roles that a query asks for say?
 * `names` are those of the value.
 */
export function isOfAdultByUse(names: readonly string[], node: AstNode, path: string, file: FileContext): boolean {
  if (names.some(namesChild)) return false;
  return isOfDeal(names, node, path) || isOfAdultsType(node, file) || asksForAdults(node, file);
}

/** The buyer and the recipient of a gift; a customer is a buyer where an order is paid. */
const isOfDeal = (names: readonly string[], node: AstNode, path: string): boolean =>
  names.some((name) => hasAnyWord(name, payers))
  || (names.some((name) => hasAnyWord(name, dealers))
    && [path, ...[...functionsAround(node)].map(functionName)].some((place) => hasAnyPhrase(place, dealings)));

function isOfAdultsType(node: AstNode, file: FileContext): boolean {
  const types = typeNames(node, file);
  return types.some((type) => hasAnyWord(type, accountHolders) || hasAnyWord(type, payers)) && !types.some(namesChild);
}

/** `Teacher` of `(user: Teacher) => …`, where `user` is what the value hangs on. */
function typeNames(node: AstNode, file: FileContext): readonly string[] {
  let root: AstNode = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  const name = root.type === 'Identifier' ? file.variableOf(root)?.defs[0]?.name as unknown as AstNode | undefined : undefined;
  const type = (name?.typeAnnotation as AstNode | undefined)?.typeAnnotation as AstNode | undefined;
  return type?.type === 'TSTypeReference' ? pathNames(type.typeName as AstNode) : [];
}

/** Does the function around look for records of adults only: `.eq('role', 'teacher')`, `where: { role: 'ADMIN' }`? */
function asksForAdults(node: AstNode, file: FileContext): boolean {
  const [around] = functionsAround(node);
  return around !== undefined && file.onceFor(asksForAdults, around, () => {
    const roles = rolesAskedFor(around, file);
    return roles.some((role) => writtenRoles.has(role)) && !roles.some((role) => openRoles.has(role));
  });
}

/** Roles in the calls of a function that look for records and say which role they mean. */
function rolesAskedFor(around: AstNode, file: FileContext): readonly string[] {
  const roles: string[] = [];
  walk(around, (node) => {
    if (node.type !== 'CallExpression' || !queryCalls.has(wordsOf(getCalleeName(node) ?? '').join(' '))) return;
    const args = node.arguments as AstNode[];
    if (!args.some((arg) => !isCallback(arg) && mentionsWithin(arg, roleWords, file, 'names and texts'))) return;
    for (const arg of args.filter((each) => !isCallback(each)))
      walk(arg, (inner) => void roles.push(...rolesIn(textOf(inner))), file.sourceCode.visitorKeys);
  }, file.sourceCode.visitorKeys);
  return roles;
}

const isCallback = ({ type }: AstNode): boolean => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';

/** A text that is a role, or the roles after the word in a query: `role = 'teacher'`. */
function rolesIn(text = ''): readonly string[] {
  const words = wordsOf(text);
  if (words.length === 1) return words;
  const at = words.findIndex((word) => roleWords.includes(word));
  return at < 0 ? [] : words.slice(at + 1);
}

/** Is a name the label of a family that has an id beside it? */
export const isFamilyLabel = (names: readonly string[], around: AstNode, file: FileContext): boolean =>
  hasAnyPhrase(names.at(-1) ?? '', familyLabels) && mentionsWithin(around, familyIds, file);

import { logMethods } from '../../../knowledge/words/log-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap, walk } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { mentionsWithin } from '../../../program/syntax/lexicon';
import { lastName, pathNames } from '../../../program/syntax/names';
import { functionName } from '../../../program/syntax/near';
import { hasAnyPhrase } from '../../../program/syntax/words';
import { valueOf } from '../../../program/values/value-of';

const personalReads: readonly string[] = ['email', 'e mail', 'phone', 'mobile', 'password', 'first name', 'last name', 'full name',
  'birth date', 'birthdate', 'date of birth', 'dob', 'bank details', 'guardian', 'nick name', 'nickname', 'school'];
const peopleRoutes: readonly string[] = ['user', 'users', 'profile', 'signup', 'sign-up', 'register', 'registration', 'account', 'child',
  'children', 'kid', 'kids', 'student', 'students', 'pupil', 'pupils', 'login', 'auth'];
const acts: readonly string[] = ['update', 'create', 'register', 'signup', 'sign up', 'save'].flatMap((verb) =>
  ['user', 'profile', 'account', 'child', 'student'].map((whom) => `${verb} ${whom}`)
);

/** Is an expression the body of a request with which people send something about themselves? */
export function isRequestBodyOfPeople(expression: AstNode, file: FileContext): boolean {
  const member = unwrap(expression.type === 'LogicalExpression' ? (expression.left as AstNode) : expression);
  if (getMemberName(member) !== 'body' || !['req', 'request'].includes(lastName(member.object as AstNode))) return false;
  const fn = getEnclosingFunction(member);
  if (!fn) return false;
  return mentionsWithin(fn, personalReads, file, 'names and texts')
    || (fn.parent?.type === 'CallExpression' ? isPeopleRoute(fn.parent, file) : hasAnyPhrase(functionName(fn), acts));
}

/**
 * Are all the fields that a function reads of the body of a request named for other things: `const { certificateNumbers } = req.body`?
 * Not where something other than a log is given the whole body.
 */
export function isReadForOtherThings(body: AstNode, isPersonal: (name: string) => boolean, file: FileContext): boolean {
  const fn = getEnclosingFunction(body);
  if (!fn) return false;
  const fields: string[] = [];
  let isWhole = false;
  const text = pathNames(body).join('.');
  walk(fn, (node) => {
    if (node.type !== 'MemberExpression' || pathNames(node).join('.') !== text) return;
    const read = fieldsReadOf(node);
    if (read) fields.push(...read);
    else isWhole ||= !isLogged(node);
  }, file.sourceCode.visitorKeys);
  return !isWhole && fields.length > 0 && !fields.some(isPersonal);
}

/** Undefined for a use of the whole. */
function fieldsReadOf(body: AstNode): readonly string[] | undefined {
  const { parent } = body;
  if (parent?.type === 'MemberExpression' && parent.object === body) return [getMemberName(parent) ?? ''];
  const value = parent?.type === 'LogicalExpression' && parent.left === body ? parent : body;
  const pattern = value.parent?.type === 'VariableDeclarator' && value.parent.init === value ? value.parent.id : undefined;
  if (pattern?.type !== 'ObjectPattern') return undefined;
  const keys = (pattern.properties as AstNode[]).map((property) =>
    property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined
  );
  return keys.every((key) => key !== undefined) ? (keys as string[]) : undefined;
}

function isLogged(node: AstNode): boolean {
  for (let place = node.parent; place && !place.type.endsWith('Statement'); place = place.parent)
    if (place.type === 'CallExpression' && place.callee !== node && logMethods.test(getCalleeName(place) ?? '')) return true;
  return false;
}

/** `router.put('/profile', …, handler)` */
function isPeopleRoute(call: AstNode, file: FileContext): boolean {
  return (call.arguments as AstNode[]).some((argument) => {
    const value = valueOf(argument, file);
    if (value.kind === 'known' && typeof value.value === 'string')
      return value.value.toLowerCase().split('/').some((part) => peopleRoutes.includes(part));
    return argument.type === 'Identifier' && hasAnyPhrase(argument.name as string, acts);
  });
}

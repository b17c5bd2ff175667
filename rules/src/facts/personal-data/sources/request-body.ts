import { type AstNode, getEnclosingFunction, getMemberName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { mentionsWithin } from '../../../program/syntax/lexicon';
import { lastName } from '../../../program/syntax/names';
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

/** `router.put('/profile', …, handler)` */
function isPeopleRoute(call: AstNode, file: FileContext): boolean {
  return (call.arguments as AstNode[]).some((argument) => {
    const value = valueOf(argument, file);
    if (value.kind === 'known' && typeof value.value === 'string')
      return value.value.toLowerCase().split('/').some((part) => peopleRoutes.includes(part));
    return argument.type === 'Identifier' && hasAnyPhrase(argument.name as string, acts);
  });
}

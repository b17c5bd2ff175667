import { askingCalls } from '../../../knowledge/words/sending-words';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../../program/syntax/ast';
import { subjects } from '../../../knowledge/words/people/person-words';
import type { FileContext } from '../../../program/syntax/file-context';
import { wordsOf } from '../../../program/syntax/words';
import { definitionOf } from '../../../program/origin/definition';

/** Last URL segments of endpoints that return a user record, and of sign-in endpoints, which return a record and a token. */
const RECORDS = new Set(['user', 'users', 'me', 'profile', 'profiles', 'guardian', 'guardians', 'patient', 'patients', 'whoami',
  ...subjects.child]);
const LETS_IN = new Set(['login', 'signin', 'sign-in', 'signup', 'sign-up', 'register', 'registration']);
/** Parts that tell of the person named before them. */
const OF_PERSON = new Set(['location', 'locations', 'position', 'address', 'contacts', 'messages', 'medical', 'health', 'details', 'info']);

/** Is an expression the response to a request whose URL names people: `(await api.get('/users/me')).data`, `await response.json()`? */
export function isAnswerAboutPeople(expression: AstNode, file: FileContext): boolean {
  if (expression.type === 'Identifier') return isAnswer(expression, file);
  const object = expression.type === 'MemberExpression' ? unwrap(expression.object as AstNode) : undefined;
  return object?.type === 'Identifier' && getMemberName(expression) === 'data' && isAnswer(object, file, true);
}

function isAnswer(identifier: AstNode, file: FileContext, isRead = false): boolean {
  const origin = definitionOf(identifier, file);
  if (!origin || origin.isCallback || (origin.key !== undefined && origin.key !== 'data')) return false;
  const { from } = origin;
  if (from.type !== 'CallExpression') return false;
  const callee = unwrap(from.callee as AstNode);
  const holder = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  if (holder && getCalleeName(from) === 'json')
    return holder.type === 'Identifier'
      ? isAnswer(holder, file, true)
      : isRequestOfPeople(holder);
  // What `fetch` answers holds no data before it is read.
  return (isRead || origin.key === 'data' || !/fetch$/.test(getCalleeName(from) ?? '')) && isRequestOfPeople(from);
}

function isRequestOfPeople(call: AstNode | undefined): boolean {
  if (!call) return false;
  if (call.type === 'AwaitExpression') return isRequestOfPeople(unwrap(call.argument));
  if (call.type !== 'CallExpression' || !askingCalls.has(getCalleeName(call) ?? '')) return false;
  const address = call.arguments[0] as AstNode | undefined;
  const text = address?.type === 'TemplateLiteral'
    ? (address.quasis as AstNode[]).map((quasi) => String(quasi.value.cooked ?? '')).join(':')
    : typeof address?.value === 'string'
    ? address.value
    : '';
  if (!text.includes('/')) return false;
  const parts = text.split(/[?#]/)[0].split('/').filter((part) => part !== '' && !part.startsWith(':') && !part.endsWith(':')).map((part) =>
    part.toLowerCase()
  );
  const last = parts.at(-1) ?? '';
  const isOf = (part: string): boolean => wordsOf(part).some((word) => RECORDS.has(word)) && wordsOf(part).length < 3;
  return RECORDS.has(last) || LETS_IN.has(last) || (OF_PERSON.has(last) && isOf(parts.at(-2) ?? ''));
}

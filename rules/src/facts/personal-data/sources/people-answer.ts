import { askingCalls } from '../../../knowledge/words/sending-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap } from '../../../program/syntax/ast';
import { subjects } from '../../../knowledge/words/people/person-words';
import { madeUpHosts } from '../../../knowledge/words/people/personal-words';
import type { FileContext } from '../../../program/syntax/file-context';
import { pathNames } from '../../../program/syntax/names';
import { wordsOf } from '../../../program/syntax/words';
import { conditionsOf } from '../../../program/origin/conditions';
import { definitionOf, settledOf } from '../../../program/origin/definition';

/** Last URL segments of endpoints that return a user record, and of sign-in endpoints, which return a record and a token. */
const RECORDS = new Set(['user', 'users', 'me', 'profile', 'profiles', 'guardian', 'guardians', 'patient', 'patients', 'whoami',
  ...subjects.child]);
const LETS_IN = new Set(['login', 'signin', 'sign-in', 'signup', 'sign-up', 'register', 'registration']);
/** Parts that tell of the person named before them. */
const OF_PERSON = new Set(['location', 'locations', 'position', 'address', 'contacts', 'messages', 'medical', 'health', 'details', 'info']);

/** How many names and calls a value is followed back. */
const MAX_STEPS = 6;
/** Members under which an answer holds its data. */
const DATA = new Set(['data', 'body']);

/** Is an expression the response to a request whose URL names people: `(await api.get('/users/me')).data`, `await response.json()`? */
export const isAnswerAboutPeople = (expression: AstNode, file: FileContext): boolean => isAnswer(expression, file, false, MAX_STEPS);

/** `isRead`: what a request answers has been read as data; a plain answer of `fetch` holds none yet. */
function isAnswer(expression: AstNode, file: FileContext, isRead: boolean, steps: number): boolean {
  if (steps === 0) return false;
  switch (expression.type) {
    case 'Identifier': {
      const origin = definitionOf(expression, file);
      if (!origin || origin.isCallback || (origin.key !== undefined && !DATA.has(origin.key))) return false;
      return isAnswer(origin.from, file, isRead || origin.key !== undefined, steps - 1);
    }
    case 'MemberExpression':
      return DATA.has(getMemberName(expression) ?? '') && isAnswer(settledOf(expression.object as AstNode, file), file, true, steps - 1);
    case 'CallExpression': {
      const callee = unwrap(expression.callee as AstNode);
      if (callee.type === 'MemberExpression' && getCalleeName(expression) === 'json')
        return !isOfFailure(expression) && isAnswer(settledOf(callee.object as AstNode, file), file, true, steps - 1);
      return (isRead || !/fetch$/.test(getCalleeName(expression) ?? '')) && isRequestOfPeople(expression, file);
    }
    default:
      return false;
  }
}

/** The first status of a failure, and that of success. */
const [FAILURE, SUCCESS] = [400, 200];
const exceeds = new Set(['>=', '>', '===', '==']);
const differs = new Set(['!==', '!=']);
const equals = new Set(['===', '==']);

/** `if (!response.ok) { const data = await response.json(); }` reads what went wrong. */
function isOfFailure(read: AstNode): boolean {
  const answer = pathNames(unwrap(read.callee as AstNode).object as AstNode).join('.');
  const isMember = (node: AstNode | null | undefined, name: string): boolean => pathNames(node).join('.') === `${answer}.${name}`;
  return conditionsOf(read, getEnclosingFunction(read)).some(({ test, isTrue }) => {
    const tested = unwrap(test);
    const isNegated = tested.type === 'UnaryExpression' && tested.operator === '!';
    if (isNegated) return isTrue && isMember(tested.argument, 'ok');
    if (tested.type !== 'BinaryExpression') return !isTrue && isMember(tested, 'ok');
    const status = unwrap(tested.right as AstNode).value;
    const operator = tested.operator as string;
    if (!isMember(unwrap(tested.left as AstNode), 'status') || typeof status !== 'number') return false;
    return isTrue
      ? (exceeds.has(operator) && status >= FAILURE) || (differs.has(operator) && status === SUCCESS)
      : (operator === '<' && status === FAILURE) || (equals.has(operator) && status === SUCCESS);
  });
}

function isRequestOfPeople(call: AstNode, file: FileContext): boolean {
  if (!askingCalls.has(getCalleeName(call) ?? '')) return false;
  const text = textOfAddress(call.arguments[0] as AstNode | undefined, file);
  if (!text.includes('/') || madeUpHosts.some((host) => text.includes(host))) return false;
  const parts = text.split(/[?#]/)[0].split('/').filter((part) => part !== '' && !part.startsWith(':') && !part.endsWith(':')).map((part) =>
    part.toLowerCase()
  );
  const last = parts.at(-1) ?? '';
  const isOf = (part: string): boolean => wordsOf(part).some((word) => RECORDS.has(word)) && wordsOf(part).length < 3;
  return RECORDS.has(last) || letsIn(last) || (OF_PERSON.has(last) && isOf(parts.at(-2) ?? ''));
}

/** `/login`, `/google-auth`; a `/register-device` answers about something else. */
function letsIn(part: string): boolean {
  const words = part.split(/[-_.]/);
  return LETS_IN.has(part) || (words.length === 2 && (LETS_IN.has(words[1]) || words[1] === 'auth'));
}

/** The written parts of a URL, a colon for each hole; through the variable that holds it. */
function textOfAddress(node: AstNode | undefined, file: FileContext): string {
  const given = unwrap(node);
  const address = given?.type === 'Identifier' ? definitionOf(given, file)?.from : given;
  if (address?.type === 'TemplateLiteral') return (address.quasis as AstNode[]).map((quasi) => String(quasi.value.cooked ?? '')).join(':');
  if (address?.type === 'BinaryExpression' && address.operator === '+')
    return [address.left, address.right].map((part) => textOfPart(part as AstNode)).join('');
  return typeof address?.value === 'string' ? address.value : '';
}

const textOfPart = (part: AstNode): string => {
  const expression = unwrap(part);
  if (expression.type === 'BinaryExpression' && expression.operator === '+')
    return textOfPart(expression.left as AstNode) + textOfPart(expression.right as AstNode);
  return typeof expression.value === 'string' ? expression.value : ':';
};

import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { wordsOf } from '../../../program/syntax/words';
import { definitionOf, withoutAwait } from '../../../program/origin/definition';
import { pathNames } from '../../../program/syntax/names';

/** Calls whose answer opens an account or reaches a device, whatever it is called. */
const GIVES_TOKEN =
  /^(?:getExpoPushToken(?:Async)?|getDevicePushToken(?:Async)?|registerForPushNotifications\w*|getFCMToken|getFcmToken|getAPNSToken|getIdToken|getIdTokenResult|getAccessToken|generateAccessToken|generateRefreshToken|signAccessToken|createAccessToken)$/;
/** Calls of that kind whose names are used elsewhere too, and what must hold them. */
const GIVES_BY_HOLDER: Readonly<Record<string, RegExp>> = {
  getToken: /^(?:messaging|firebase|auth|notifications?|session|clerk|push)/i,
  sign: /^(?:jwt|jsonwebtoken|JWT)$/,
  createCustomToken: /auth|admin/i,
};
/** Events whose handlers get a token of the device. */
const TOKEN_EVENTS = new Set(['onTokenRefresh', 'addPushTokenListener']);

/** Does a value that is only called `token`, or a part of it, come from where tokens of people and devices come from? */
export function isTokenOfPerson(expression: AstNode, file: FileContext): boolean {
  if (expression.type === 'MemberExpression') {
    const object = unwrap(expression.object as AstNode);
    return ['value', 'token', 'data', 'idToken'].includes(getMemberName(expression) ?? '')
      && (object.type === 'Identifier' ? isToken(object, file) : givesToken(withoutAwait(object)));
  }
  return expression.type === 'Identifier' && isToken(expression, file);
}

function isToken(identifier: AstNode, file: FileContext): boolean {
  const words = wordsOf(identifier.name as string);
  if (
    !['token', 'jwt', 'tok'].includes(words.at(-1) ?? '')
    || words.some((word) => /^(?:csrf|xsrf|design|lexer|syntax|next|prev|page|no|is|has|cancel|abort)$/.test(word))
  ) return false;
  const origin = definitionOf(identifier, file);
  if (!origin) return isRegistered(identifier, file);
  if (origin.isCallback) return TOKEN_EVENTS.has(getCalleeName(origin.from) ?? '') || isRegistrationEvent(origin.from);
  let from = origin.from;
  if (from.type === 'LogicalExpression') from = withoutAwait(from.left as AstNode);
  if (from.type === 'MemberExpression' && ['data', 'token', 'value'].includes(getMemberName(from) ?? ''))
    from = answerBehind(withoutAwait(from.object as AstNode), file);
  return givesToken(from) || isStored(from) || (origin.key === 'token' && isAddressPart(from));
}

/** `const answer = await getExpoPushTokenAsync(); token = answer.data` */
function answerBehind(from: AstNode, file: FileContext): AstNode {
  const origin = from.type === 'Identifier' ? definitionOf(from, file) : undefined;
  return origin && !origin.isCallback && origin.key === undefined ? withoutAwait(origin.from) : from;
}

function givesToken(from: AstNode): boolean {
  if (from.type !== 'CallExpression') return false;
  const name = getCalleeName(from) ?? '';
  if (GIVES_TOKEN.test(name)) return true;
  const holder = Object.hasOwn(GIVES_BY_HOLDER, name) ? GIVES_BY_HOLDER[name] : undefined;
  return holder !== undefined
    && [...pathNames(from.callee as AstNode).slice(0, -1), ...(from.arguments as AstNode[]).slice(0, 1).flatMap(pathNames)].some((each) =>
      holder.test(each)
    );
}

/** `localStorage.getItem('token')`, `searchParams.get('invite_token')`, `Cookies.get('jwt')` */
function isStored(from: AstNode): boolean {
  const key = from.type === 'CallExpression' && ['get', 'getItem', 'getItemAsync', 'getString'].includes(getCalleeName(from) ?? '')
    ? from.arguments[0]?.value
    : undefined;
  return typeof key === 'string' && wordsOf(key).some((word) => ['token', 'jwt'].includes(word)) && !/csrf|xsrf/i.test(key);
}

/** `useParams()`, `route.params`, `req.query`: the token was received in a URL. */
const isAddressPart = (from: AstNode): boolean =>
  from.type === 'CallExpression'
    ? /^use(?:Local|Global)?(?:Search)?Params$/.test(getCalleeName(from) ?? '')
    : ['params', 'query'].includes(pathNames(from).at(-1) ?? '');

const isRegistrationEvent = (call: AstNode): boolean =>
  getCalleeName(call) === 'addListener' && call.arguments[0]?.value === 'registration';

/** `{ onRegister(token) { … } }` of packages for push messages. */
function isRegistered(identifier: AstNode, file: FileContext): boolean {
  const definition = file.variableOf(identifier)?.defs[0];
  const fn = definition?.type === 'Parameter' ? (definition.node as unknown as AstNode) : undefined;
  const property = fn?.parent;
  return property?.type === 'Property' && getKeyName(property.key as AstNode, property.computed as boolean) === 'onRegister';
}

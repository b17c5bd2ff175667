import { type AstNode, getCalleeName, getKeyName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { analyticsModules, hashedIdentifiers, measuringPaths } from '../../knowledge/words/person-words';
import { getValueName, isIdentifierName, isTraitKey } from '../../facts/people/names';
import { getApiPath, getModule } from '../../program/modules/api-path';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';

const SERVICE = 'the measuring module';
const ATTENTION = ['scroll depth', 'time on page', 'dwell', 'time spent', 'watch time', 'session duration', 'attention'];
/** Modules below the project's own folders; a bare name may also be a package. */
const OWN_PATH = /^[.@~#/]|^src\//;
const IDENTITY = /^(?:identify(?:User)?|setUser(?:Id|Properties|Traits)?|setUserContext)$/;
const TAKES_UP = ['follow', 'unfollow', 'followed', 'subscribed', 'subscribe'];
const INTERESTS = ['tag', 'tags', 'topic', 'topics', 'interest', 'interests', 'category', 'categories', 'hobby', 'genre', 'genres'];
/** Whole words: `requestAsync` exchanges nothing. */
const PARTNERS = [
  'sync', 'match', 'matching', 'exchange', 'partner', 'partners', 'identity', 'pixel', 'liveramp', 'ats',
  'usersync', 'idsync', 'cookiesync', 'usermatch', 'idmatch', 'cookiematch',
];
const IDENTITY_GRAPHS = /uid2|id5/i;

/** The project's own measuring module: calls that speak of identity, attention or interests, and the module's own functions. */
export function checkOwnModules(context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    checkCall(call, context);
    checkExchange(call, context);
  }
  if (isMeasuringFile(context)) for (const property of context.nodes('Property', 'FunctionDeclaration')) checkFunction(property, context);
}

const isMeasuringFile = (context: Context): boolean => hasAnyWord(context.path.split('/').slice(-3).join('/'), measuringPaths);

const isInterest = (name: string): boolean => hasAnyWord(name, TAKES_UP) && hasAnyWord(name, INTERESTS);

function checkCall(call: AstNode, context: Context): void {
  const name = getCalleeName(call) ?? '';
  const isAttention = hasAnyPhrase(name, ATTENTION) || isInterest(name);
  const isIdentity = IDENTITY.test(name);
  if (!isAttention && !isIdentity) return;
  const at = nameNode(unwrap(call.callee as AstNode));
  const path = getApiPath(unwrap(call.callee as AstNode), context.file);
  const module = path === undefined ? undefined : getModule(path);
  const isOwn = module !== undefined && hasAnyWord(module, analyticsModules) && !context.apis('profile').some((site) => site.call === call);
  if (!isOwn) {
    if (/^identify(?:User)?$/.test(name) && module !== undefined) checkAction(call, at, context);
    return;
  }
  const identity = isIdentity ? findTelling(call, isIdentifierName) : undefined;
  if (identity) context.report({ at, site: call, messageId: 'identity', evidence: OWN_PATH.test(module) ? 'C' : 'D', data: { name, service: SERVICE, value: context.file.getText(identity) } });
  else context.report({ at, site: call, messageId: isAttention ? 'engagement' : 'userId', evidence: 'D', data: { name, service: SERVICE } });
}

/** `put(identify(handle, { name, email }))`: an action that carries a person to wherever it is handled. */
function checkAction(call: AstNode, at: AstNode, context: Context): void {
  const outer = call.parent?.type === 'CallExpression' && call.parent.callee !== call ? (getCalleeName(call.parent) ?? '') : '';
  if (!/^(?:put|dispatch|call|fork|spawn|putResolve)$/.test(outer)) return;
  const described = findTelling(call, (name) => isIdentifierName(name) || isTraitKey(name), true);
  if (described) context.report({ at, site: call, messageId: 'identity', evidence: 'D', data: { name: context.file.getText(at), service: 'whatever handles it', value: context.file.getText(described) } });
}

/** A hashed address that lets other sites know the person again. */
function checkExchange(call: AstNode, context: Context): void {
  const carried = findTelling(call, (name) => hasAnyPhrase(name, hashedIdentifiers));
  if (!carried) return;
  const first = (call.arguments[0] ?? call.callee) as AstNode;
  const isSent = [context.file.getCode(call.callee), context.file.getCode(first).slice(0, 200)].some((code) => hasAnyWord(code, PARTNERS) || IDENTITY_GRAPHS.test(code));
  if (isSent) context.report({ at: nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'identity', evidence: 'D', data: { name: context.file.getText(nameNode(unwrap(call.callee as AstNode))), service: 'other sites', value: context.file.getText(carried) } });
}

/** `followTopic: (topic) => send('topics', { topic })` in the measuring module itself. */
function checkFunction(node: AstNode, context: Context): void {
  const key = (node.type === 'Property' ? node.key : node.id) as AstNode | null;
  const fn = (node.type === 'Property' ? node.value : node) as AstNode;
  const name = key ? (getKeyName(key, node.computed === true) ?? '') : '';
  if (!key || !isFunction(fn) || !isInterest(name) || (fn.params as AstNode[]).length === 0) return;
  let isSent = false;
  walk(fn.body, (inner) => { if (inner.type === 'CallExpression' && /^(?:send|track|log|capture|push|emit|report)/.test(getCalleeName(inner) ?? '')) isSent = true; }, context.file.sourceCode.visitorKeys);
  if (isSent) context.report({ at: key, site: fn, messageId: 'engagement', evidence: 'D', data: { name } });
}

/** The argument, or the property of an object argument, whose name says what is wanted. */
function findTelling(call: AstNode, wants: (name: string) => boolean, inObjects = false): AstNode | undefined {
  for (const argument of call.arguments as AstNode[]) {
    const object = unwrap(argument);
    if (object.type !== 'ObjectExpression') {
      if (!inObjects && wants(getValueName(argument))) return argument;
      continue;
    }
    const property = (object.properties as AstNode[]).find((entry) => entry.type === 'Property' && wants(getKeyName(entry.key, entry.computed) ?? ''));
    if (property) return property;
  }
  return undefined;
}

import { type AstNode, getCalleeName, getEnclosingFunction, unwrap, walk } from '../../program/syntax/ast';
import { trackingIdWords } from '../../knowledge/words/device-words';
import { isVisitorCookie } from '../../facts/cookies/visitor-cookie';
import { replaceNode } from '../../edits/argument-edits';
import { getApiPath } from '../../program/modules/api-path';
import { DAY_MS, durationOf } from '../../program/time/duration';
import { propertyAt } from '../../program/values/object-path';
import { valueOf } from '../../program/values/value-of';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { Context } from './meta';

const FRESH = /^(?:randomUUID|uuid|uuidv4|uuid4|v4|nanoid|cuid|createId|ulid|random|getRandomValues|generate\w*(?:Id|Uuid|UUID))$/;
const SENDS = /^(?:fetch|sendBeacon|post|put|send|emit|track|identify|capture|request|report\w*|log\w*Event|setRequestHeader)$/;
const GUESTS = /cart|basket|guest|order|draft/i;
const ENDS = ['expires', 'expiresAt', 'expiry', 'expiration'];

/** Identities of visitors in `localStorage`, which ends with the browser: with a late end of their own, sent, or kept in a second place. */
export function checkStoredIds(limit: number, context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    if (getCalleeName(call) !== 'setItem' || getApiPath(call.callee as AstNode, context.file) !== 'localStorage.setItem') continue;
    const [key, value] = call.arguments as AstNode[];
    const known = valueOf(key, context.file);
    const name = known.kind === 'known' && typeof known.value === 'string' ? known.value : '';
    if (!value || !isVisitorCookie(name)) continue;
    const end = endOf(value, context);
    if (end && end.days > limit) context.report({ at: end.at, site: call, messageId: 'longLived', data: { name, days: String(Math.round(end.days)), limit: String(limit) } });
    else if (!end && hasAnyPhrase(name, trackingIdWords) && isFresh(value, context) && (isKeptTwice(name, context) || isSent(value, context))) context.report({ at: call.callee.property as AstNode, site: call, messageId: 'storedId', data: { name }, suggest: [{ id: 'session', edits: inSession(context.file.getText(key), context) }] });
  }
}

/** `JSON.stringify({ id, expires: Date.now() + YEAR })` */
function endOf(value: AstNode, context: Context): { readonly at: AstNode; readonly days: number } | undefined {
  const call = unwrap(value);
  const object = getCalleeName(call) === 'stringify' ? (call.arguments[0] as AstNode | undefined) : undefined;
  for (const key of object ? ENDS : []) {
    const place = propertyAt(object, [key], context.file);
    const sum = place?.expression && unwrap(place.expression);
    if (!place || sum?.type !== 'BinaryExpression' || sum.operator !== '+' || !/^Date\.now\(\)$|getTime\(\)$/.test(context.file.getCode(sum.left as AstNode))) continue;
    const length = durationOf(sum.right as AstNode, context.file);
    if (length !== undefined) return { at: place.node, days: length / DAY_MS };
  }
  return undefined;
}

/** A new random id, or a variable that one is written to. */
function isFresh(value: AstNode, context: Context): boolean {
  const written = unwrap(value).type === 'Identifier' ? (context.file.variableOf(unwrap(value))?.references ?? []).flatMap(({ writeExpr }) => (writeExpr ? [writeExpr as unknown as AstNode] : [])) : [value];
  return written.some((expression) => {
    let found = false;
    walk(expression, (node) => { found ||= node.type === 'CallExpression' && FRESH.test(getCalleeName(node) ?? ''); }, context.file.sourceCode.visitorKeys);
    return found;
  });
}

/** The same id in a cookie or a database brings the deleted one back. */
const isKeptTwice = (name: string, context: Context): boolean =>
  context.nodes('AssignmentExpression').some((node) => context.file.getText(node.left as AstNode) === 'document.cookie' && context.file.getCode(node.right as AstNode).includes(`${name}=`));

/** The variable, or what the function around it answers, is an argument of a call that sends. */
function isSent(value: AstNode, context: Context): boolean {
  const variable = unwrap(value).type === 'Identifier' ? context.file.variableOf(unwrap(value)) : undefined;
  const fn = getEnclosingFunction(value);
  const id = (fn?.id ?? (fn?.parent?.type === 'VariableDeclarator' ? fn.parent.id : undefined)) as AstNode | undefined;
  const helper = id?.type === 'Identifier' ? context.file.variableOf(id) : undefined;
  return [...(variable?.references ?? []), ...(helper?.references ?? [])].some(({ identifier }) => {
    for (let node: AstNode | undefined = identifier as unknown as AstNode; node && !/Statement$/.test(node.type); node = node.parent) {
      if (node.parent?.type === 'CallExpression' && node.parent.callee !== node && SENDS.test(getCalleeName(node.parent) ?? '')) return !GUESTS.test(context.file.getCode(node.parent));
    }
    return false;
  });
}

/** Every access of the file to the key, moved to the storage of the visit. */
const inSession = (key: string, context: Context): ReturnType<typeof replaceNode> =>
  context.nodes('CallExpression').filter((call) => /^localStorage\.(?:get|set|remove)Item$/.test(getApiPath(call.callee as AstNode, context.file) ?? '') && call.arguments[0] && context.file.getText(call.arguments[0] as AstNode) === key && context.file.getText(call.callee.object as AstNode) === 'localStorage').flatMap((call) => replaceNode(call.callee.object as AstNode, 'sessionStorage'));

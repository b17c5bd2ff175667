import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { connectionSwitches } from '../../knowledge/words/transport-words';
import { isScriptPath } from '../../facts/kind-of-file/script-path';
import { replaceNode } from '../../edits/argument-edits';
import { isChosen } from './chosen';
import type { Context } from './meta';

/** Options and variables that switch checks off: of requests, servers, windows and cookies of sessions. */
export function checkSwitches(context: Context): void {
  for (const property of context.nodes('Property')) if (property.parent?.type === 'ObjectExpression') checkSwitch(property, getKeyName(property.key as AstNode, property.computed as boolean), property.value as AstNode, property, context);
  for (const assignment of context.nodes('AssignmentExpression')) {
    const target = unwrap(assignment.left as AstNode);
    if (target.type === 'MemberExpression') checkSwitch(assignment, getMemberName(target), assignment.right as AstNode, target.property as AstNode, context);
  }
}

function checkSwitch(node: AstNode, name: string | undefined, given: AstNode, at: AstNode, context: Context): void {
  const value = unwrap(given);
  if (name === undefined || value.type !== 'Literal') return;
  const fact = connectionSwitches.find((each) => each.name === name && each.unsafe.some((unsafe) => unsafe === value.value));
  const isOpenCookie = name === 'secure' && (value.value === false || value.value === 0) && node.type === 'Property' && isSessionCookie(node);
  if ((!fact && !isOpenCookie) || isChosen(node, context)) return;
  const safe = fact?.safe ?? 'true';
  context.report({ at, site: node, messageId: isOpenCookie ? 'openCookie' : 'unverified', isUnsure: isScriptPath(context.path), data: { name }, suggest: [{ id: 'secure', data: { value: safe }, edits: replaceNode(value, safe) }] });
}

/** `session({ cookie: { secure: false } })`, and a cookie named after a session or a token. */
function isSessionCookie(property: AstNode): boolean {
  const holder = property.parent?.parent;
  const call = holder?.type === 'Property' && getKeyName(holder.key as AstNode, holder.computed as boolean) === 'cookie' ? holder.parent?.parent : holder;
  if (call?.type !== 'CallExpression') return false;
  const callee = getCalleeName(call) ?? '';
  const first = call.arguments[0] as AstNode | undefined;
  // `cookies().set({ name: 'session', … })`
  const named = first?.type === 'ObjectExpression' ? ((first.properties as AstNode[]).find((each) => each.type === 'Property' && getKeyName(each.key as AstNode, each.computed as boolean) === 'name')?.value as AstNode | undefined) : first;
  return /session/i.test(callee) || (/^(?:cookie|set|setCookie|serialize)$/.test(callee) && /sess|token|auth|sid|jwt/i.test(String(named?.value ?? named?.name ?? '')));
}

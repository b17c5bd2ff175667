import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName } from '../../program/syntax/ast';
import { advertisingIdReaders, deviceFeatures } from '../../knowledge/words/device-words';
import { getApiPath } from '../../program/modules/api-path';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** Is an id of the device read for nothing but delivery of messages, or for devices of one account to stay in step? */
export function isForFeature(call: AstNode, context: Context): boolean {
  const whole = call.parent?.type === 'AwaitExpression' ? call.parent : call;
  const holder = getEnclosingFunction(call);
  if (holder && hasAnyWord(String(holder.id?.name ?? holder.parent?.id?.name ?? holder.parent?.key?.name ?? ''), deviceFeatures)) return true;
  const declarator = whole.parent?.type === 'VariableDeclarator' && whole.parent.init === whole ? whole.parent : undefined;
  if (!declarator) return isGivenToFeature(whole, context);
  const uses = declarator.id?.type === 'Identifier' ? (context.file.variableOf(declarator.id)?.references ?? []).filter((reference) => !reference.init) : [];
  return uses.length > 0 && uses.every((use) => isGivenToFeature(use.identifier as unknown as AstNode, context));
}

/** `post('/push-tokens', { id, token })`, `syncChanges({ id })` */
function isGivenToFeature(node: AstNode, context: Context): boolean {
  for (let child = node, parent = node.parent; parent && !/Statement$|Declaration$|Function/.test(parent.type); child = parent, parent = parent.parent) {
    if (parent.type === 'Property' && parent.value === child && hasAnyWord(getKeyName(parent.key as AstNode, parent.computed as boolean) ?? '', deviceFeatures)) return true;
    if (parent.type !== 'CallExpression' || parent.callee === child) continue;
    const [first] = parent.arguments as AstNode[];
    return hasAnyWord(`${context.file.getCode(parent.callee as AstNode)} ${first && /^(?:Literal|TemplateLiteral)$/.test(first.type) ? context.file.getCode(first) : ''}`, deviceFeatures);
  }
  return false;
}

/** `getAdvertisingId()` from a module that is not catalogued, or from nowhere: a name alone. */
export function checkNamedReaders(known: ReadonlySet<AstNode>, context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call) ?? '';
    if (known.has(call) || !advertisingIdReaders.includes(name) || getApiPath(call.callee as AstNode, context.file) === undefined) continue;
    context.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, isUnsure: true, messageId: 'advertisingId', data: { name } });
  }
}

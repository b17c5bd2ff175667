import { type AstNode, getCalleeName, getKeyName, unwrap, walk } from '../../program/syntax/ast';
import { refusals } from '../../knowledge/words/erasure-words';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';

/** A handler of a deletion that refuses everybody, or refuses children. Answers whether it does. */
export function checkRefusal(fn: AstNode, context: Context): boolean {
  let at: AstNode | undefined;
  walk(fn.body as AstNode, (node) => {
    const place = placeOf(node);
    if (place && (isOnly(node, fn) || context.guard(node, 'minor').kind === 'guarded')) at ??= place;
  }, context.file.sourceCode.visitorKeys);
  if (at) context.report({ at, site: fn, messageId: 'blockedErasure' });
  return at !== undefined;
}

/** `res.status(403)`, `{ status: 405 }` of an answer, `throw new ForbiddenException()`: where the refusal stands. */
function placeOf(node: AstNode): AstNode | undefined {
  if (node.type === 'CallExpression') return refusals.methods.test(getCalleeName(node) ?? '') && refusals.codes.includes(Number(node.arguments[0]?.value)) ? nameNode(unwrap(node.callee as AstNode)) : undefined;
  if (node.type === 'Property') return getKeyName(node.key as AstNode, node.computed as boolean) === 'status' && refusals.codes.includes(Number(node.value.value)) && isAnswer(node) ? node : undefined;
  return node.type === 'NewExpression' && node.parent?.type === 'ThrowStatement' && refusals.faults.test(getCalleeName(node) ?? '') ? (node.callee as AstNode) : undefined;
}

/** `Response.json(body, { status: 405 })`, `new Response(null, { status: 405 })` */
const isAnswer = (property: AstNode): boolean => {
  const call = property.parent?.parent;
  return (call?.type === 'NewExpression' || call?.type === 'CallExpression') && /Response$/.test(String(unwrap(call.callee as AstNode).name ?? unwrap(call.callee as AstNode).object?.name));
};

/** The answer of the whole handler, not one branch of it. */
function isOnly(call: AstNode, fn: AstNode): boolean {
  for (let node = call.parent; node && node !== fn; node = node.parent) if (/^(?:IfStatement|ConditionalExpression|CatchClause|SwitchCase|TryStatement)$/.test(node.type)) return false;
  return fn.body.type !== 'BlockStatement' || (fn.body.body as unknown[]).length <= 2;
}

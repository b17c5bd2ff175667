import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap } from '../../program/syntax/ast';
import { conditionsOf } from '../../program/origin/conditions';
import { getAutoplayParameter, withoutParameter } from '../../facts/media/embed-address';
import { isOpenedByUser } from '../../facts/media/media-element';
import { replaceNode } from '../../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { valueOf } from '../../program/values/value-of';
import type { Context } from './meta';

/** Addresses put together in script that ask a player to start: `'…?autoplay=1'`, `params.set('autoplay', '1')`. */
export function checkAddresses(context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call);
    if ((name !== 'set' && name !== 'append') || unwrap(call.callee as AstNode).type !== 'MemberExpression') continue;
    const parameter = getAutoplayParameter(`?${(call.arguments as AstNode[]).map((argument) => textOf(argument, context)).join('=')}`);
    if (!parameter || isAsked(call, context)) continue;
    const statement = getOwnStatement(call);
    context.report({ at: call, messageId: 'embedUrl', data: { parameter }, evidence: 'C', suggest: [{ id: 'dropParameter', data: { parameter }, edits: statement ? removeStatement(statement, context.file) : undefined }] });
  }
  for (const literal of context.nodes('Literal', 'TemplateElement')) checkAddress(literal, context);
}

function textOf(node: AstNode, context: Context): string {
  const value = valueOf(node, context.file);
  return value.kind === 'known' ? String(value.value) : '';
}

/** `if (autoplay) params.set('autoplay', '1')` only hands on what somebody else decided. */
const isAsked = (node: AstNode, context: Context): boolean =>
  conditionsOf(node, getEnclosingFunction(node)).some(({ test }) => /auto_?play|autostart/i.test(context.file.getCode(test)));

/** Texts that are compared or replaced are no addresses in use. */
const NO_USE = /^(?:includes|indexOf|startsWith|endsWith|replace|replaceAll|split|match|test|search|delete|has)$/;

function checkAddress(node: AstNode, context: Context): void {
  const text = (node.type === 'Literal' ? node.value : node.value.cooked) as unknown;
  if (typeof text !== 'string') return;
  const parameter = getAutoplayParameter(text);
  const holder = node.type === 'TemplateElement' ? (node.parent as AstNode) : node;
  const parent = holder.parent as AstNode | undefined;
  if (!parameter || !parent || parent.type === 'JSXAttribute' || parent.type === 'BinaryExpression' && /^[!=]/.test(parent.operator as string)) return;
  if (parent.type === 'CallExpression' && NO_USE.test(getMemberName(unwrap(parent.callee as AstNode)) ?? '')) return;
  if (isAsked(holder, context)) return;
  const source = context.file.getText(holder);
  const element = context.elements().findLast(({ range }) => range[0] <= holder.range[0] && holder.range[1] <= range[1]);
  context.report({ at: holder, messageId: 'embedUrl', isUnsure: element !== undefined && isOpenedByUser(element, context.file), data: { parameter }, evidence: 'C', suggest: [{ id: 'dropParameter', data: { parameter }, edits: source.includes(parameter) ? replaceNode(holder, withoutParameter(source, parameter)) : undefined }] });
}

import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { byContactTexts, proseFiles } from '../../knowledge/words/erasure-words';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** Texts that tell people to write or call when they want to be deleted. */
export function checkContact(context: Context): void {
  if (hasAnyWord(context.path.split('/').slice(-2).join('/'), proseFiles)) return;
  for (const node of context.nodes('Literal', 'TemplateElement', 'JSXText')) {
    const text = textOf(node);
    if (text.length > 5 && text.length < 300 && byContactTexts.some((pattern) => pattern.test(text)) && !isError(node) && !isRefusal(node)) context.report({ at: node, messageId: 'byContact' });
  }
}

/** `res.status(403).send('…')` is reported as a refusal. */
function isRefusal(node: AstNode): boolean {
  for (let call = node.parent; call; call = call.parent) {
    const callee = call.type === 'CallExpression' ? unwrap(call.callee as AstNode) : undefined;
    const status = callee?.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
    if (status?.type === 'CallExpression' && getCalleeName(status) === 'status' && /^(?:403|405)$/.test(String(status.arguments[0]?.value))) return true;
  }
  return false;
}

/** What a program tells those who write it. */
const isError = (node: AstNode): boolean => node.parent?.type === 'ImportDeclaration' || (node.parent?.type === 'NewExpression' && /Error$/.test(String(node.parent.callee.name)));

function textOf(node: AstNode): string {
  if (node.type === 'TemplateElement') return String(node.value.cooked ?? '');
  return typeof node.value === 'string' ? node.value.replaceAll(/\s+/g, ' ').trim() : '';
}

import { type AstNode, getCalleeName, isFunction, unwrap } from '../../program/syntax/ast';
import { nameNode } from '../../program/modules/api-site';
import { isChosen } from './chosen';
import type { Context } from './meta';

/** Handlers that are asked whether a certificate will do, and say yes whatever it is. */
export function checkCertificateHandlers(context: Context): void {
  for (const call of context.nodes('CallExpression')) if (!isChosen(call, context)) checkHandler(call, context);
}

function checkHandler(call: AstNode, context: Context): void {
  const name = getCalleeName(call) ?? '';
  const event = (call.arguments as AstNode[])[0]?.value;
  const isVerifier = name === 'setCertificateVerifyProc';
  if (!isVerifier && !(/^(?:on|once|addListener)$/.test(name) && event === 'certificate-error')) return;
  const handler = (call.arguments as AstNode[]).find((argument) => isFunction(argument));
  const body = handler?.body as AstNode | undefined;
  const statements = body?.type === 'BlockStatement' ? (body.body as AstNode[]) : body ? [body] : [];
  const accepts = (node: AstNode): boolean => {
    const expression = node.type === 'ExpressionStatement' ? unwrap(node.expression as AstNode) : node;
    const value = expression.type === 'CallExpression' && /^(?:callback|cb|done|next)$/.test(getCalleeName(expression) ?? '') ? expression.arguments[0]?.value : undefined;
    return isVerifier ? value === 0 : value === true;
  };
  // At the top of the handler: under no condition.
  if (statements.some(accepts)) context.report({ at: isVerifier ? nameNode(unwrap(call.callee as AstNode)) : (call.arguments as AstNode[])[0], site: call, messageId: 'unverified', data: { name: isVerifier ? name : 'certificate-error' } });
}

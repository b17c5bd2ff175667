import { type AstNode, getCalleeName, getMemberName, unwrap } from '../program/syntax/ast';

const LEAVING_CALLS = /^(?:notFound|redirect|permanentRedirect|unreachable|abort)$/;

/** True when a statement never completes normally, so that what follows it is not reached through it. */
export function isExit(statement: AstNode | null | undefined, breaks = true): boolean {
  if (!statement) return false;
  switch (statement.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
      return true;
    case 'BreakStatement':
      return breaks || Boolean(statement.label);
    case 'BlockStatement':
      return (statement.body as AstNode[]).some((inner) => isExit(inner, breaks));
    case 'IfStatement':
      return Boolean(statement.alternate) && isExit(statement.consequent as AstNode, breaks) && isExit(statement.alternate, breaks);
    case 'TryStatement':
      return isExit(statement.finalizer as AstNode | null, breaks)
        || (isExit(statement.block as AstNode, breaks) && (!statement.handler || isExit(statement.handler.body as AstNode, breaks)));
    case 'LabeledStatement':
      return isExit(statement.body as AstNode, false);
    case 'ExpressionStatement': {
      const call = unwrap(statement.expression as AstNode);
      if (call.type !== 'CallExpression') return false;
      const callee = unwrap(call.callee as AstNode);
      if (callee.type === 'MemberExpression') return callee.object?.name === 'process' && getMemberName(callee) === 'exit';
      return LEAVING_CALLS.test(getCalleeName(call) ?? '');
    }
    default:
      return false;
  }
}

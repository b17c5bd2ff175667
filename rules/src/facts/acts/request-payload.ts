import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/** What a request carries: the bodies among its arguments, the arguments that are no options, and what an opened request sends later. */
export const payloadOf = (call: AstNode, file: FileContext): AstNode[] => [...(call.arguments as AstNode[]), ...sentLater(call, file)].map(bodyOf);

/** `body` or `data` of a request's options; anything else as it is. */
function bodyOf(argument: AstNode): AstNode {
  const object = unwrap(argument);
  const body = object.type === 'ObjectExpression' ? (object.properties as AstNode[]).find((property) => property.type === 'Property' && ['body', 'data'].includes(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')) : undefined;
  return (body?.value as AstNode | undefined) ?? argument;
}

/** `request.send(body)` of the `request` that `open` was called on. */
function sentLater(call: AstNode, file: FileContext): AstNode[] {
  const callee = unwrap(call.callee as AstNode);
  const variable = getCalleeName(call) === 'open' && callee.type === 'MemberExpression' && callee.object?.type === 'Identifier' ? file.variableOf(callee.object as AstNode) : undefined;
  return (variable?.references ?? []).flatMap((reference) => {
    const member = (reference.identifier as unknown as AstNode).parent;
    return member?.type === 'MemberExpression' && getMemberName(member) === 'send' && member.parent?.type === 'CallExpression' ? (member.parent.arguments as AstNode[]) : [];
  });
}

import type { CallSite } from '../../program/modules/call-site';
import type { AstNode } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';

/** What a request carries: the bodies among its arguments, the arguments that are no options, and what an opened request sends later. */
export const payloadOf = (call: CallSite, file: FileContext): AstNode[] =>
  [...call.args, ...sentLater(call, file)].map((argument) => entryOf(argument, 'body', 'data')?.value ?? argument);

/** `request.send(body)` of the `request` that `open` was called on. */
function sentLater({ name, receiver }: CallSite, file: FileContext): AstNode[] {
  const variable = name === 'open' && receiver?.type === 'Identifier' ? file.variableOf(receiver) : undefined;
  return (variable?.references ?? []).flatMap((reference) => {
    const member = (reference.identifier as unknown as AstNode).parent;
    return lastName(member) === 'send' && member?.parent?.type === 'CallExpression' ? (member.parent.arguments as AstNode[]) : [];
  });
}

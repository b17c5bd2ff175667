import type { CallSite } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';

/** What a request carries: the bodies among its arguments, the arguments that are no options, and what an opened request sends later. */
export const payloadOf = (call: CallSite, file: FileContext): AstNode[] =>
  [...call.args, ...sentLater(call, file)].map((argument) => entryOf(argument, 'body', 'data')?.value ?? argument)
    .flatMap((body) => [body, ...addedTo(body, file)]);

/** Bodies that are filled part by part. */
const forms: ReadonlySet<string> = new Set(['FormData', 'URLSearchParams']);
const fills: ReadonlySet<string> = new Set(['append', 'set']);

/** The values of `form.append(name, value)`, where `form` is a body. */
function addedTo(body: AstNode, file: FileContext): AstNode[] {
  const holder = unwrap(body);
  const made = holder.type === 'Identifier' ? definitionOf(holder, file)?.from : undefined;
  if (made?.type !== 'NewExpression' || !forms.has(getCalleeName(made) ?? '')) return [];
  return (file.variableOf(holder)?.references ?? []).flatMap((reference) => {
    const member = (reference.identifier as unknown as AstNode).parent;
    const filling = member?.type === 'MemberExpression' && fills.has(lastName(member)) ? member.parent : undefined;
    return filling?.type === 'CallExpression' ? (filling.arguments as AstNode[]).slice(1, 2) : [];
  });
}

/** `request.send(body)` of the `request` that `open` was called on. */
function sentLater({ name, receiver }: CallSite, file: FileContext): AstNode[] {
  const variable = name === 'open' && receiver?.type === 'Identifier' ? file.variableOf(receiver) : undefined;
  return (variable?.references ?? []).flatMap((reference) => {
    const member = (reference.identifier as unknown as AstNode).parent;
    return lastName(member) === 'send' && member?.parent?.type === 'CallExpression' ? (member.parent.arguments as AstNode[]) : [];
  });
}

import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../ast';
import { type Personal, PersonalFinder } from '../../detect/personal-value';
import { getOpenAddress, isAddressPlace, type OpenAddress } from './addresses';
import { isChosen, isExample } from './chosen';
import type { Scope } from './meta';

/** Addresses without encryption that requests, sockets and settings of services are given. */
export function checkRequests(on: Scope): void {
  for (const node of on.nodes('Literal', 'TemplateLiteral')) {
    const address = getOpenAddress(node, on);
    if (address && isAddressPlace(node, on) && !isChosen(node, on)) reportAddress(node, address, on);
  }
}

function reportAddress(node: AstNode, { scheme, safe, host, isOfEnvironment }: OpenAddress, on: Scope): void {
  const start = node.range[0] + 1;
  const personal = getPayload(node, on);
  on.report({ at: node, messageId: personal ? 'personal' : 'cleartext', isUnsure: isExample(on.path) || isOfEnvironment, data: { address: host, safe, value: personal?.text ?? '' }, suggest: [{ id: 'encrypt', data: { safe }, edits: [{ range: [start, start + scheme.length], text: safe }] }] });
}

/** What of a person goes to the address: with the call it stands in, or with what the opened request sends. */
function getPayload(node: AstNode, on: Scope): Personal | undefined {
  const call = node.parent?.type === 'CallExpression' ? node.parent : undefined;
  if (!call) return undefined;
  const finder = new PersonalFinder(on.file, on.settings);
  const carried = [...(call.arguments as AstNode[]).slice(1), ...sentBy(call, on)];
  return carried.map((argument) => finder.find(bodyOf(argument))).find((found) => found !== undefined);
}

/** `request.send(body)` of the `request` that `open` was called on. */
function sentBy(call: AstNode, on: Scope): AstNode[] {
  const callee = unwrap(call.callee as AstNode);
  const variable = getCalleeName(call) === 'open' && callee.type === 'MemberExpression' && callee.object.type === 'Identifier' ? on.file.variableOf(callee.object as AstNode) : undefined;
  return (variable?.references ?? []).flatMap((reference) => {
    const member = (reference.identifier as unknown as AstNode).parent;
    return member?.type === 'MemberExpression' && getMemberName(member) === 'send' && member.parent?.type === 'CallExpression' ? (member.parent.arguments as AstNode[]) : [];
  });
}

/** What a request carries: `body` of its options, or the argument itself. */
function bodyOf(argument: AstNode): AstNode {
  const object = unwrap(argument);
  const body = object.type === 'ObjectExpression' ? (object.properties as AstNode[]).find((property) => property.type === 'Property' && /^(?:body|data)$/.test(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')) : undefined;
  return (body?.value as AstNode | undefined) ?? argument;
}

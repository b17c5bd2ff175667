import type { AstNode } from '../../program/syntax/ast';
import { type Personal, personalIn } from '../../facts/personal-data';
import { payloadOf } from '../../facts/acts/request-payload';
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
  return payloadOf(call, on.file).filter((argument) => argument !== node).flatMap((argument) => personalIn(argument, on.file, on.settings))[0];
}

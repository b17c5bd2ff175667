import type { AstNode } from '../../program/syntax/ast';
import { type Personal, personalIn } from '../../facts/personal-data';
import { payloadOf } from '../../facts/acts/request-payload';
import { getOpenAddress, isAddressPlace, type OpenAddress } from './addresses';
import { isChosen, isExample } from './chosen';
import type { Context } from './meta';

/** Addresses without encryption that requests, sockets and settings of services are given. */
export function checkRequests(context: Context): void {
  for (const node of context.nodes('Literal', 'TemplateLiteral')) {
    const address = getOpenAddress(node, context);
    if (address && isAddressPlace(node, context) && !isChosen(node, context)) reportAddress(node, address, context);
  }
}

function reportAddress(node: AstNode, { scheme, safe, host, isOfEnvironment }: OpenAddress, context: Context): void {
  const start = node.range[0] + 1;
  const personal = getPayload(node, context);
  context.report({ at: node, messageId: personal ? 'personal' : 'cleartext', isUnsure: isExample(context.path) || isOfEnvironment, data: { address: host, safe, value: personal?.text ?? '' }, suggest: [{ id: 'encrypt', data: { safe }, edits: [{ range: [start, start + scheme.length], text: safe }] }] });
}

/** What of a person goes to the address: with the call it stands in, or with what the opened request sends. */
function getPayload(node: AstNode, context: Context): Personal | undefined {
  const call = node.parent?.type === 'CallExpression' ? node.parent : undefined;
  if (!call) return undefined;
  return payloadOf(call, context.file).filter((argument) => argument !== node).flatMap((argument) => personalIn(argument, context.file, context.settings))[0];
}

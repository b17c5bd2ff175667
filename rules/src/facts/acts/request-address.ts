import { clientMethods } from '../../knowledge/words/sending-words';
import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { pathNames } from '../../program/syntax/names';

/** Where a request goes, as far as it is written down. */
export interface RequestAddress {
  /** The literal or template. */
  readonly node: AstNode;
  /** Its written parts, joined by a space where something is filled in. */
  readonly text: string;
}

const FUNCTIONS = new Set(['fetch', 'axios', '$fetch', 'ofetch', 'request', 'ky', 'got', 'superagent', 'apiRequest', 'apiFetch',
  'authFetch', 'fetchWithAuth', 'fetchJson', 'callApi', 'useFetch', 'useMutation']);
/** On a server, calls on these objects define the handler of a route; no request is sent. */
const SERVERS = new Set(['app', 'router', 'server', 'route', 'routes', 'fastify', 'express', 'mock', 'nock', 'msw', 'rest', 'http']);

/** The URL of a call that sends a request. */
export function getRequestAddress(call: AstNode): RequestAddress | undefined {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  const isRequest = callee.type === 'Identifier'
    ? FUNCTIONS.has(name)
    : callee.type === 'MemberExpression' && (FUNCTIONS.has(name) || clientMethods.has(name))
      && !isServer(call, pathNames(callee.object as AstNode));
  const first = isRequest ? (call.arguments[0] as AstNode | undefined) : undefined;
  return first && addressOf(unwrap(first));
}

/** `http` sends requests in Angular; a function among the arguments marks a server's route. */
const isServer = (call: AstNode, names: readonly string[]): boolean =>
  (SERVERS.has((names.at(-1) ?? '').toLowerCase()) && names.at(-1) !== 'http') || /router$/i.test(names.at(-1) ?? '')
  || (call.arguments as AstNode[]).slice(1).some((argument) =>
    ['ArrowFunctionExpression', 'FunctionExpression'].includes(argument.type) && (argument.params as AstNode[]).length >= 2
    && /^(?:_?req|request|ctx|c)$/.test(String(argument.params[0]?.name))
  );

function addressOf(node: AstNode): RequestAddress | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? { node, text: node.value } : undefined;
    case 'TemplateLiteral':
      return { node, text: (node.quasis as AstNode[]).map((part) => String(part.value.cooked)).join(' ') };
    case 'BinaryExpression': {
      const right = node.operator === '+' ? addressOf(unwrap(node.right as AstNode)) : undefined;
      const left = node.operator === '+' ? addressOf(unwrap(node.left as AstNode)) : undefined;
      return right && left ? { node, text: `${left.text} ${right.text}` } : (right ?? left);
    }
    case 'ObjectExpression': {
      const url = (node.properties as AstNode[]).find((property) =>
        property.type === 'Property'
        && ['url', 'path', 'endpoint'].includes(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')
      );
      return url && addressOf(unwrap(url.value as AstNode));
    }
    default:
      return undefined;
  }
}

import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { houseWords } from '../../knowledge/words/transport-words';
import { valueOf } from '../../program/values/value-of';
import type { Context } from './meta';

/** An address without encryption. */
export interface OpenAddress {
  /** `http://` or `ws://`, as written. */
  readonly scheme: string;
  readonly safe: string;
  /** Host with what follows, for the message. */
  readonly host: string;
  /** The environment names the host, which may be the next machine. */
  readonly isOfEnvironment: boolean;
}

const SCHEME = /^\s*(?:http|ws|mqtt):\/\//i;
const SAFE: Readonly<Record<string, string>> = { 'ws://': 'wss://', 'mqtt://': 'mqtts://' };
/** Hosts that stay on the machine or in the house, and names that stand for none. */
const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|169\.254\.|host\.docker\.internal|[a-z0-9-]+(?:[:/]|$)|[^/]*\.(?:local|localhost|test|example|invalid|internal|lan|svc|home\.arpa)(?:[:/]|$))/i;
/** The machine itself; a host in the house that is written into a product goes out with it. */
const LOOPBACK = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/;
/** Names of formats that look like addresses and are never called. */
const NAMESPACES = /^(?:www\.)?(?:w3\.org|schemas?\.|xmlns\.|dummy\.|purl\.org|ns\.adobe\.com|json-schema\.org|xml\.|relaxng\.org|docbook\.org|openoffice\.org|sodipodi|inkscape\.org|creativecommons\.org|ogp\.me|rdfs\.org|java\.sun\.com|activitystrea\.ms|joinmastodon\.org\/ns|example\.(?:com|org|net))/i;

/** The cleartext address a text or template begins with; undefined for local and reserved names, namespaces and hosts that are not known. */
export function getOpenAddress(node: AstNode | string, context: Context): OpenAddress | undefined {
  const isText = typeof node === 'string';
  const head = isText ? node : node.type === 'TemplateLiteral' ? String(node.quasis[0].value.cooked ?? '') : typeof node.value === 'string' ? node.value : '';
  const scheme = SCHEME.exec(head)?.[0];
  if (scheme === undefined) return undefined;
  const rest = head.slice(scheme.length);
  const variable = !isText && node.type === 'TemplateLiteral' && rest === '' ? context.file.getText((node as AstNode).expressions[0] as AstNode) : undefined;
  if (variable === undefined ? rest === '' || LOCAL.test(rest) || NAMESPACES.test(rest) : !isOuterHost(variable)) return undefined;
  const host = variable === undefined ? undefined : valueOf((node as AstNode).expressions[0] as AstNode, context.file);
  if (host?.kind === 'known' && LOOPBACK.test(String(host.value))) return undefined;
  if (context.options.allowHosts.some((host) => rest === host || rest.startsWith(`${host}/`) || rest.startsWith(`${host}:`))) return undefined;
  return { scheme: scheme.trimStart(), safe: SAFE[scheme.trim().toLowerCase()] ?? 'https://', host: `${scheme.trim()}${(variable ?? rest).slice(0, 40)}`, isOfEnvironment: variable?.startsWith('process.env.') === true };
}

/** `SERVER_IP` names a machine; `LAN_IP` and `process.env.POD_IP` name one of the house, and `host` may be any. */
const isOuterHost = (variable: string): boolean => /^(?:[A-Z][A-Z0-9_]*|process\.env\.\w+)$/.test(variable) && !hasAnyWord(variable.replace('process.env.', ''), houseWords);

/** The text or template an expression begins with: of a sum its first part, of a constant what it holds. */
export function getHead(expression: AstNode, context: Context): AstNode | undefined {
  const node = unwrap(expression);
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return node;
  if (node.type === 'BinaryExpression' && node.operator === '+') return getHead(node.left as AstNode, context);
  const value = node.type === 'Identifier' ? valueOf(node, context.file) : undefined;
  return value?.kind === 'known' ? value.node : undefined;
}

const CALLS = /^(?:fetch|get|post|put|patch|delete|head|request|open|sendBeacon|create|extend|connect|io|axios|ky|got|ajax|getJSON|load|WebSocket|EventSource|XMLHttpRequest|URL|redirect|createClient|download|upload|subscribe)$/;
/** Names that are an address of a service as they stand. */
const WHOLE_KEYS = new Set(['url', 'uri', 'host', 'origin', 'action', 'server', 'backend', 'api']);
const KEYS = ['endpoint', 'base url', 'baseurl', 'api url', 'api base', 'api base url', 'server url', 'backend url', 'service url', 'request url', 'api uri', 'server uri', 'backend uri', 'server host', 'socket url', 'ws url', 'websocket url', 'base uri', 'graphql', 'webhook', 'upload url', 'api endpoint', 'api host', 'base path', 'prefix url'];
const NOT_KEYS = ['homepage', 'license', 'licence', 'docs', 'documentation', 'help', 'link', 'repository', 'reference', 'website', 'namespace', 'xmlns', 'schema', 'placeholder', 'example', 'referer', 'referrer', 'author', 'source', 'credit', 'image', 'logo', 'icon', 'cors', 'allowed', 'whitelist', 'fallback', 'dummy', 'default', 'thumb', 'asset'];

/** Is the text used as the address of a request: an argument of a call that connects, a base address, or the answer of a function that makes one? */
export function isAddressPlace(node: AstNode, context: Context): boolean {
  let current = node;
  while (current.parent && /^(?:BinaryExpression|LogicalExpression|ConditionalExpression|TSAsExpression|TSNonNullExpression)$/.test(current.parent.type) && current.parent.test !== current) {
    if (current.parent.type === 'BinaryExpression' && (current.parent.operator !== '+' || current.parent.right === current)) return false;
    current = current.parent;
  }
  const { parent } = current;
  const isNamed = (name: string): boolean => WHOLE_KEYS.has(wordsOf(name).join(' ')) || (hasAnyPhrase(name, KEYS) && !hasAnyPhrase(name, NOT_KEYS));
  switch (parent?.type) {
    case 'CallExpression': case 'NewExpression': return parent.callee !== current && CALLS.test(getCalleeName(parent) ?? '') && isConnecting(parent, current);
    case 'Property': return parent.value === current && isNamed(getKeyName(parent.key as AstNode, parent.computed as boolean) ?? '') && !isListed(parent);
    case 'PropertyDefinition': return parent.value === current && isNamed(getKeyName(parent.key as AstNode, parent.computed as boolean) ?? '');
    case 'VariableDeclarator': return parent.init === current && isNamed(String(parent.id?.name ?? '')) && isUsedToConnect(parent, context);
    case 'AssignmentExpression': return parent.right === current && isNamed(unwrap(parent.left as AstNode).type === 'MemberExpression' ? (getMemberName(unwrap(parent.left as AstNode)) ?? '') : String(parent.left.name ?? ''));
    case 'ReturnStatement': case 'ArrowFunctionExpression': {
      const fn = parent.type === 'ArrowFunctionExpression' ? parent : getEnclosingFunction(parent);
      const name = String(fn?.id?.name ?? fn?.parent?.id?.name ?? fn?.parent?.key?.name ?? '');
      return isNamed(name) || /(?:base|api|server|backend|socket)_?(?:url|uri|host|endpoint)/i.test(name);
    }
    default: return false;
  }
}

/** `map.get('http://…')` and `new URL(x, 'http://…')` connect to nothing. */
function isConnecting(call: AstNode, argument: AstNode): boolean {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  if (name === 'URL') return false;
  if (/^(?:get|delete|load|open|create|extend|request|head|connect|subscribe)$/.test(name) && callee.type === 'MemberExpression') return /axios|http|ky|got|request|api|client|xhr|\$|superagent|socket|io|fetch|session|xmlHttp|req|mqtt/i.test(String(callee.object?.name ?? getMemberName(unwrap(callee.object as AstNode)) ?? ''));
  return call.arguments.indexOf(argument) <= 1;
}

/** A table of links, and the link of a text (`{ href, url }`), is for people to read. */
const isListed = (property: AstNode): boolean => property.parent?.parent?.type === 'ArrayExpression' || ((property.parent?.properties ?? []) as AstNode[]).some((each) => each.type === 'Property' && getKeyName(each.key as AstNode, each.computed as boolean) === 'href');

/** A constant whose name says nothing else counts; in files that never connect it may be anything. */
const isUsedToConnect = (declarator: AstNode, context: Context): boolean =>
  /(?:base|api|server|backend|socket|ws)_?(?:url|uri|host|endpoint)?$|api|endpoint/i.test(String(declarator.id?.name)) || /\b(?:fetch|axios|XMLHttpRequest|WebSocket|request)\b/.test(context.file.code);

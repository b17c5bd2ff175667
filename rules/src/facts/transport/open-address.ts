import { localNetworkWords, namespaces, placeholderHosts, publicNetworkWords } from '../../knowledge/words/transport-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** A URL without encryption. */
export interface OpenAddress {
  /** `http://` or `ws://`, as written. */
  readonly scheme: string;
  readonly safe: string;
  /** Host with what follows, at most 40 characters, for the message. */
  readonly shown: string;
  /** What follows the scheme as written; empty where a variable names the host. */
  readonly rest: string;
  /** The environment or another file names the host, which may be the next machine. */
  readonly isNamedElsewhere: boolean;
}

const SCHEME = /^\s*(?:http|ws|mqtt):\/\//i;
const SAFE: Readonly<Record<string, string>> = { 'ws://': 'wss://', 'mqtt://': 'mqtts://' };
/** Hosts that stay on the machine or in the house, and names that stand for none. */
const LOCAL_START = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|169\.254\.|host\.docker\.internal)/i;
const LOCAL_NAME = /^(?:[a-z0-9-]+(?:[:/]|$)|[^/]*\.(?:local|localhost|test|example|invalid|internal|lan|svc|home\.arpa)(?:[:/]|$))/i;
/** The last label of a public name has no hyphen, unless it is written in the letters of another script (RFC 5890). */
const PRIVATE_NAME = /^[^/:]*\.(?!xn--)[a-z0-9]+(?:-[a-z0-9]+)+(?:[:/]|$)/i;
/** The name of a variable in place of a host: `prodURL.com`; hosts are written in small letters. */
const NAME_OF_ADDRESS = /^[^/:]*[a-z](?:URL|Url|URI|Uri|Host|Domain)\b/;
/** The machine itself; a host in the house that is written into a product goes out with it. */
const LOOPBACK = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/;
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;
/** The cleartext URL that a text or template begins with; undefined for local and reserved names, namespaces and unknown hosts. */
export function openAddressOf(node: AstNode | string, file: FileContext): OpenAddress | undefined {
  const head = typeof node === 'string' ? node : textOf(node);
  const scheme = SCHEME.exec(head)?.[0];
  if (scheme === undefined) return undefined;
  const rest = head.slice(scheme.length);
  const variable = typeof node !== 'string' && node.type === 'TemplateLiteral' && rest === ''
    ? (node.expressions[0] as AstNode | undefined)
    : undefined;
  if (variable ? !isOuterHost(variable, file) : isNoHost(rest)) return undefined;
  const shown = `${scheme.trim()}${(variable ? file.getText(variable) : rest).slice(0, 40)}`;
  return {
    scheme: scheme.trimStart(),
    safe: SAFE[scheme.trim().toLowerCase()] ?? 'https://',
    shown,
    rest,
    isNamedElsewhere: !!variable && isNamedElsewhere(variable, file),
  };
}

const textOf = (node: AstNode): string =>
  node.type === 'TemplateLiteral' ? String(node.quasis[0]?.value.cooked ?? '') : typeof node.value === 'string' ? node.value : '';

function isNoHost(rest: string): boolean {
  const host = rest.toLowerCase();
  const named = host.startsWith('www.') ? host.slice(4) : host;
  return rest === '' || LOCAL_START.test(rest) || LOCAL_NAME.test(rest) || PRIVATE_NAME.test(rest) || isPlaceholder(rest)
    || namespaces.some((name) => named.startsWith(name));
}

const isPlaceholder = (rest: string): boolean =>
  NAME_OF_ADDRESS.test(rest) || hasAnyPhrase(/^[^/:]*/.exec(rest)?.[0] ?? '', placeholderHosts);

const isOfEnvironment = (variable: AstNode): boolean => pathNames(variable).slice(0, -1).join('.') === 'process.env';

/** Neither the file nor the name says which machine it is; `PUBLIC_HOST` is none of the house. */
function isNamedElsewhere(variable: AstNode, file: FileContext): boolean {
  const name = pathNames(variable).at(-1) ?? '';
  return isOfEnvironment(variable) || (optionsOf(valueOf(variable, file)).length === 0 && !hasAnyWord(name, publicNetworkWords));
}

/** `SERVER_IP` names a machine; `LAN_IP` and `process.env.POD_IP` name one of the house, and `host` may be any. */
function isOuterHost(variable: AstNode, file: FileContext): boolean {
  const name = pathNames(variable).at(-1) ?? '';
  const isConstant = (variable.type === 'Identifier' && CONSTANT.test(name))
    || (variable.type === 'MemberExpression' && isOfEnvironment(variable));
  if (!isConstant || hasAnyWord(name, localNetworkWords)) return false;
  const hosts = optionsOf(valueOf(variable, file));
  return hosts.length === 0 || hosts.some(({ value }) => !LOOPBACK.test(String(value)));
}

/** The text or template an expression begins with: of a sum its first part, of a constant what it holds. */
export function headOf(expression: AstNode, file: FileContext): AstNode | undefined {
  const node = unwrap(expression);
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return node;
  if (node.type === 'BinaryExpression' && node.operator === '+') return headOf(node.left as AstNode, file);
  const value = node.type === 'Identifier' ? valueOf(node, file) : undefined;
  return value?.kind === 'known' ? value.node : undefined;
}

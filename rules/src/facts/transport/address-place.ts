import { connectingCalls } from '../../knowledge/words/sending-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

/** Methods of maps and files too: what they are called on must connect. */
const shared = new Set(['get', 'delete', 'load', 'open', 'create', 'extend', 'request', 'head', 'connect', 'subscribe']);
const CLIENT = /axios|http|ky|got|request|api|client|xhr|\$|superagent|socket|io|fetch|session|req|mqtt/i;
/** Names that mean the URL of a service without further words. */
const wholeKeys = new Set(['url', 'uri', 'host', 'origin', 'action', 'server', 'backend', 'api']);
const keys: readonly string[] = ['endpoint', 'base url', 'baseurl', 'api url', 'api base', 'api base url', 'server url', 'backend url',
  'service url', 'request url', 'api uri', 'server uri', 'backend uri', 'server host', 'socket url', 'ws url', 'websocket url', 'base uri',
  'graphql', 'webhook', 'upload url', 'api endpoint', 'api host', 'base path', 'prefix url'];
const otherKeys: readonly string[] = ['homepage', 'license', 'licence', 'docs', 'documentation', 'help', 'link', 'repository', 'reference',
  'website', 'namespace', 'xmlns', 'schema', 'placeholder', 'example', 'referer', 'referrer', 'author', 'source', 'credit', 'image', 'logo',
  'icon', 'cors', 'allowed', 'whitelist', 'fallback', 'dummy', 'default', 'thumb', 'asset'];
const BASE = /(?:base|api|server|backend|socket)_?(?:url|uri|host|endpoint)/i;
const CONSTANT_OF_SERVICE = /(?:base|api|server|backend|socket|ws)_?(?:url|uri|host|endpoint)?$|api|endpoint/i;
const connectors = ['fetch', 'axios', 'XMLHttpRequest', 'WebSocket', 'request'];
const parts = new Set(['BinaryExpression', 'LogicalExpression', 'ConditionalExpression', 'TSAsExpression', 'TSNonNullExpression']);

const isServiceName = (name: string): boolean =>
  wholeKeys.has(wordsOf(name).join(' ')) || (hasAnyPhrase(name, keys) && !hasAnyPhrase(name, otherKeys));

/**
 * Is a text used as the URL of a request: an argument of a call that connects, a base URL, the return value of a
 * function that builds one?
 */
export function isAddressPlace(node: AstNode, file: FileContext): boolean {
  const current = wholeOf(node);
  const parent = current?.parent;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== current && isConnecting(parent, current as AstNode);
    case 'Property':
      return parent.value === current && isServiceName(keyOf(parent)) && !isListed(parent);
    case 'PropertyDefinition':
      return parent.value === current && isServiceName(keyOf(parent));
    case 'VariableDeclarator':
      return parent.init === current && isServiceName(String(parent.id?.name ?? '')) && isUsedToConnect(parent, file)
        && !isOnlyTakenApart(parent, file);
    case 'AssignmentExpression':
      return parent.right === current && isServiceName(lastName(parent.left as AstNode));
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      const name = functionName(parent.type === 'ArrowFunctionExpression' ? parent : getEnclosingFunction(parent));
      return isServiceName(name) || BASE.test(name);
    }
    default:
      return false;
  }
}

/** Names of what has a URL, which may only name it: of a board that is exported, of an author. */
const plainKeys: ReadonlySet<string> = new Set(['url', 'uri', 'host', 'origin']);
const configurations: readonly string[] = ['config', 'configuration', 'environment', 'environments', 'env', 'settings', 'api', 'apis',
  'service', 'services', 'server', 'backend', 'socket', 'endpoint', 'endpoints'];

/**
 * `export const BOARD = { URL: 'http://…' }`, which the file does not use itself: neither the names nor the path say that it is
 * requested.
 */
export function isPlainConstant(text: AstNode, path: string, file: FileContext): boolean {
  let property = wholeOf(text)?.parent;
  if (property?.type !== 'Property' || !plainKeys.has(wordsOf(keyOf(property)).join(' '))) return false;
  if (hasAnyWord(path.split('/').slice(-2).join('/'), configurations)) return false;
  for (let object = property.parent; object?.type === 'ObjectExpression'; object = property.parent) {
    const holder = unwrapped(object);
    if (holder?.type === 'VariableDeclarator') return isOnlyExported(holder, file);
    if (holder?.type !== 'Property' || isServiceName(keyOf(holder)) || hasAnyWord(keyOf(holder), configurations)) return false;
    property = holder;
  }
  return false;
}

/** What holds an expression, without casts: `{ … } as const`. */
function unwrapped(expression: AstNode): AstNode | undefined {
  let holder = expression.parent;
  while (holder && unwrap(holder) === unwrap(expression)) holder = holder.parent;
  return holder;
}

function isOnlyExported(declarator: AstNode, file: FileContext): boolean {
  const { id } = declarator;
  const name = String(id?.name ?? '');
  if (!id || hasAnyWord(name, configurations) || isServiceName(name)) return false;
  return declarator.parent?.parent?.type === 'ExportNamedDeclaration'
    && (file.variableOf(id)?.references ?? []).every((reference) => reference.isWrite());
}

const keyOf = (property: AstNode): string => getKeyName(property.key as AstNode, property.computed as boolean) ?? '';

/** The concatenation or conditional that a text begins; undefined if the text comes after another part. */
function wholeOf(node: AstNode): AstNode | undefined {
  let current = node;
  while (current.parent && parts.has(current.parent.type) && current.parent.test !== current) {
    if (current.parent.type === 'BinaryExpression' && (current.parent.operator !== '+' || current.parent.right === current))
      return undefined;
    current = current.parent;
  }
  return current;
}

/** `map.get('http://…')` connects to nothing. */
function isConnecting(call: AstNode, argument: AstNode): boolean {
  const name = getCalleeName(call) ?? '';
  if (!connectingCalls.has(name)) return false;
  const callee = unwrap(call.callee as AstNode);
  if (shared.has(name) && callee.type === 'MemberExpression') return CLIENT.test(lastName(callee.object as AstNode));
  return call.arguments.indexOf(argument) <= 1;
}

/** What is beside a URL in a table of links, which show it. */
const shownBeside: ReadonlySet<string> = new Set(['img', 'image', 'icon', 'logo', 'label', 'title']);

/** A table of links (`{ map: { url, icon } }`), and the link of a text (`{ href, url }`), is for people to read. */
const isListed = ({ parent: object }: AstNode): boolean => {
  const holder = object?.parent?.type;
  if (holder === 'ArrayExpression') return true;
  const keysBeside = entriesOf(object).map(({ key }) => key);
  return keysBeside.includes('href') || (holder === 'Property' && keysBeside.some((key) => shownBeside.has(key)));
};

/** Parts of a URL that are only compared. */
const addressParts: ReadonlySet<string> = new Set(['host', 'hostname', 'origin', 'port', 'protocol', 'pathname', 'search']);

/** `new URL(base).hostname` is all that is made of it. */
function isOnlyTakenApart({ id }: AstNode, file: FileContext): boolean {
  const reads = id?.type === 'Identifier' ? (file.variableOf(id)?.references ?? []).filter((reference) => !reference.isWrite()) : [];
  return reads.length > 0 && reads.every(({ identifier }) => {
    const made = (identifier as unknown as AstNode).parent;
    return made?.type === 'NewExpression' && getCalleeName(made) === 'URL' && made.parent?.type === 'MemberExpression'
      && addressParts.has(getMemberName(made.parent) ?? '');
  });
}

/** A constant whose name says nothing else counts; in files that never connect it may be anything. */
const isUsedToConnect = (declarator: AstNode, file: FileContext): boolean =>
  CONSTANT_OF_SERVICE.test(String(declarator.id?.name))
  || connectors.some((name) => lexiconOf(file).names.has(name) || lexiconOf(file).texts.has(name));

import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../ast';
import { configTriggers, useTriggers } from '../../catalogue';
import { configReport } from '../../detect/config-entry';
import { PersonalFinder } from '../../detect/personal-value';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyWord, wordsOf } from '../../values/words';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { usesOf } from '../../detect/use';
import { nameNode } from '../../views/call';
import { conditionsOf } from '../../detect/conditions';
import { getOpenAddress, isAddressPlace } from './addresses';

const reason = 'safety of children\'s data on its way';

const meta = {
  id: 'no-insecure-transport',
  description: 'Disallow sending data over connections that are not encrypted or not verified',
  paragraphs: { primary: 116, also: [70] },
  family: 'data',
  sensitivity: 'always',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML', 'JSON'],
  triggers: [
    [['http://', 'ws://', 'mqtt://']],
    [['rejectunauthorized', 'node_tls_reject_unauthorized', 'allowrunninginsecurecontent', 'websecurity', 'strictssl']],
    [['secure'], ['session(', 'cookie']],
    ...useTriggers(['unverified connection']),
    [['certificate-error', 'setcertificateverifyproc']],
    ...configTriggers('transport'),
  ],
  messages: {
    cleartext: { seen: '`{{address}}` is reached without encryption', reason, advice: 'Use `{{safe}}`', evidence: 'A' },
    personal: { seen: '`{{value}}` of a person is sent to `{{address}}` without encryption', reason, advice: 'Use `{{safe}}`', evidence: 'A' },
    unverified: { seen: '`{{name}}` accepts any server as the right one', reason, advice: 'Leave the check on, and give it the right certificate', evidence: 'A' },
    openCookie: { seen: '`secure: false` lets the cookie of a session travel without encryption', reason, advice: 'Set it to `true`', evidence: 'A' },
    configured: { seen: '`{{name}}` in the configuration of the product {{says}}', reason, advice: 'Leave encryption on', evidence: 'A' },
  },
  suggestions: {
    encrypt: 'Use `{{safe}}`',
    secure: 'Set it to `{{value}}`',
    setSafely: 'Set it to `{{value}}`',
  },
  options: {
    allowHosts: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Hosts that are reached inside a closed network' },
    allowDev: { schema: { type: 'boolean' }, default: true, description: 'Whether branches that only run on machines of developers are left alone' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly allowHosts: readonly string[]; readonly allowDev: boolean }>;

/** A switch that somebody sets, or a page that was opened without encryption. */
const CHOSEN = /tls|ssl|cert|insecure|secure|verify|self_?signed|protocol/i;
const DEVELOPMENT = /__DEV__|NODE_ENV|import\.meta\.env|isDev|isLocal|localhost|development|\bdebug\b|\bdev\b/i;

export default createRule({
  meta,
  check(on: Scope) {
    const isDevelopment = (node: AstNode): boolean => conditionsOf(node, undefined).some(({ test }) => (on.options.allowDev && DEVELOPMENT.test(on.file.getCode(test))) || CHOSEN.test(on.file.getCode(test)));
    for (const node of on.nodes('Literal', 'TemplateLiteral')) {
      const address = getOpenAddress(node, on);
      if (address && isAddressPlace(node, on) && !isDevelopment(node)) reportAddress(node, address, on);
    }
    for (const element of on.elements()) for (const attribute of element.attributes) {
      const isTarget = attribute.name === 'action' || attribute.name === 'formaction' || (attribute.name === 'src' && /^(?:iframe|script|img|video|audio|embed)$/.test(element.tag)) || (attribute.name === 'href' && element.tag === 'link' && /stylesheet|preload|manifest/.test(String(element.attr('rel').kind === 'known' ? (element.attr('rel') as { value: unknown }).value : '')));
      if (!isTarget || !attribute.isText || attribute.value.kind !== 'known') continue;
      const address = getOpenAddress(String(attribute.value.value), on);
      const range = attribute.valueRange;
      if (address) on.report({ at: attribute, site: element, messageId: 'cleartext', isUnsure: /^(?:img|video|audio)$/.test(element.tag) || isExample(on.path), data: { address: address.host, safe: address.safe }, suggest: [{ id: 'encrypt', data: { safe: address.safe }, edits: range ? [{ range: [range[0], range[0] + address.scheme.length], text: address.safe }] : undefined }] });
    }
    for (const property of on.nodes('Property')) checkOption(property, isDevelopment, on);
    for (const assignment of on.nodes('AssignmentExpression')) {
      const target = unwrap(assignment.left as AstNode);
      if (target.type === 'MemberExpression' && getMemberName(target) === 'NODE_TLS_REJECT_UNAUTHORIZED' && /^['"]?0['"]?$/.test(on.file.getCode(assignment.right as AstNode)) && !isDevelopment(assignment)) on.report({ at: target.property as AstNode, site: assignment, messageId: 'unverified', data: { name: 'NODE_TLS_REJECT_UNAUTHORIZED' } });
    }
    for (const { site } of usesOf(['unverified connection'], on.apis('use'), on.file)) if (!isDevelopment(site.call)) on.report({ at: site.args[0] ?? site.name, site: site.call, messageId: 'unverified', data: { name: on.file.getText(site.args[0] ?? site.name).replaceAll(/['"`]/g, '') } });
    for (const call of on.nodes('CallExpression')) if (!isDevelopment(call)) checkHandler(call, on);
    for (const site of on.configs('transport')) on.report({ ...configReport<'setSafely'>(site, on.file), messageId: 'configured' });
  },
});

/** Pages that show how something is used, and made-up answers. */
const isExample = (path: string): boolean => hasAnyWord(path.split('/').slice(0, -1).join('/'), ['docs', 'doc', 'example', 'examples', 'sample', 'samples']) || /^mocks?$/.test(wordsOf(path.split('/').at(-1) ?? '')[0] ?? '');

function reportAddress(node: AstNode, { scheme, safe, host }: { scheme: string; safe: string; host: string }, on: Scope): void {
  const start = node.range[0] + 1;
  const call = node.parent?.type === 'CallExpression' ? node.parent : undefined;
  const personal = call ? (call.arguments as AstNode[]).slice(1).map((argument) => new PersonalFinder(on.file, on.settings).find(bodyOf(argument))).find((found) => found !== undefined) : undefined;
  on.report({ at: node, messageId: personal ? 'personal' : 'cleartext', isUnsure: isExample(on.path), data: { address: host, safe, value: personal?.text ?? '' }, suggest: [{ id: 'encrypt', data: { safe }, edits: [{ range: [start, start + scheme.length], text: safe }] }] });
}

/** What a request carries: `body` of its options, or the argument itself. */
function bodyOf(argument: AstNode): AstNode {
  const object = unwrap(argument);
  const body = object.type === 'ObjectExpression' ? (object.properties as AstNode[]).find((property) => property.type === 'Property' && /^(?:body|data)$/.test(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')) : undefined;
  return (body?.value as AstNode | undefined) ?? argument;
}

/** Handlers that are asked whether a certificate will do, and say yes whatever it is. */
function checkHandler(call: AstNode, on: Scope): void {
  const name = getCalleeName(call) ?? '';
  const event = (call.arguments as AstNode[])[0]?.value;
  const isVerifier = name === 'setCertificateVerifyProc';
  if (!isVerifier && !(/^(?:on|once|addListener)$/.test(name) && event === 'certificate-error')) return;
  const handler = (call.arguments as AstNode[]).find((argument) => isFunction(argument));
  const body = handler?.body as AstNode | undefined;
  const statements = body?.type === 'BlockStatement' ? (body.body as AstNode[]) : body ? [body] : [];
  const accepts = (node: AstNode): boolean => {
    const expression = node.type === 'ExpressionStatement' ? unwrap(node.expression as AstNode) : node;
    const value = expression.type === 'CallExpression' && /^(?:callback|cb|done|next)$/.test(getCalleeName(expression) ?? '') ? expression.arguments[0]?.value : undefined;
    return isVerifier ? value === 0 : value === true;
  };
  // At the top of the handler: under no condition.
  if (statements.some(accepts)) on.report({ at: isVerifier ? nameNode(unwrap(call.callee as AstNode)) : (call.arguments as AstNode[])[0], site: call, messageId: 'unverified', data: { name: isVerifier ? name : 'certificate-error' } });
}

/** Options that switch checks off: of requests, servers, windows and cookies of sessions. */
function checkOption(property: AstNode, isDevelopment: (node: AstNode) => boolean, on: Scope): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const value = property.value as AstNode;
  const isOff = value.type === 'Literal' && (value.value === false || value.value === '0' || value.value === 0);
  const isOn = value.type === 'Literal' && value.value === true;
  if (property.parent?.type !== 'ObjectExpression' || isDevelopment(property)) return;
  const isUnverified = (isOff && /^(?:rejectUnauthorized|strictSSL|webSecurity|NODE_TLS_REJECT_UNAUTHORIZED)$/.test(name)) || (isOn && name === 'allowRunningInsecureContent');
  if (isUnverified) on.report({ at: property, messageId: 'unverified', data: { name }, suggest: [{ id: 'secure', data: { value: String(!isOn) }, edits: replaceNode(value, String(!isOn)) }] });
  if (name === 'secure' && isOff && isSessionCookie(property)) on.report({ at: property, messageId: 'openCookie', suggest: [{ id: 'secure', data: { value: 'true' }, edits: replaceNode(value, 'true') }] });
}

/** `session({ cookie: { secure: false } })`, and a cookie named after a session or a token. */
function isSessionCookie(property: AstNode): boolean {
  const holder = property.parent?.parent;
  const call = holder?.type === 'Property' && getKeyName(holder.key as AstNode, holder.computed as boolean) === 'cookie' ? holder.parent?.parent : holder;
  if (call?.type !== 'CallExpression') return false;
  const callee = getCalleeName(call) ?? '';
  const first = call.arguments[0] as AstNode | undefined;
  // `cookies().set({ name: 'session', … })`
  const named = first?.type === 'ObjectExpression' ? ((first.properties as AstNode[]).find((each) => each.type === 'Property' && getKeyName(each.key as AstNode, each.computed as boolean) === 'name')?.value as AstNode | undefined) : first;
  return /session/i.test(callee) || (/^(?:cookie|set|setCookie|serialize)$/.test(callee) && /sess|token|auth|sid|jwt/i.test(String(named?.value ?? named?.name ?? '')));
}

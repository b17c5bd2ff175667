import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../ast';
import { sdks } from '../../catalogue';
import { channelServices, hookWords } from '../../catalogue/channel-words';
import type { PersonalFinder } from '../../detect/personal-value';
import { payloadOf } from '../../detect/request-payload';
import { is } from '../../values/value';
import { valueOf } from '../../values/value-of';
import { hasAnyWord } from '../../values/words';
import { report } from './hand-on';
import type { Scope } from './meta';
import { personalIn } from './personal-in';

const HOST = /^(?:https?:|wss?:)?\/\/([a-z0-9.-]+)/i;
const SENDS = /^(?:fetch|post|put|patch|get|request|sendBeacon|axios|ajax|got|ky|open)$/;
const foreign = new Map(sdks.flatMap((sdk) => (sdk.hosts ?? []).map((host): [string, string] => [host, sdk.name])));

/** Requests to hosts of others, images made of names, and messages to whatever page listens. */
export function checkRequests(finder: PersonalFinder, on: Scope): void {
  for (const call of on.nodes('CallExpression', 'NewExpression')) {
    const name = getCalleeName(call) ?? '';
    const args = call.arguments as AstNode[];
    if (name === 'postMessage') checkMessage(call, finder, on);
    if (!SENDS.test(name)) continue;
    const service = args.map((argument) => getForeign(argument, on)).find((each) => each !== undefined);
    const hook = service === undefined ? getNamedHook(args[0]) : undefined;
    if (service !== undefined || hook !== undefined) report(personalIn(payloadOf(call, on.file), finder), { site: call, messageId: hook === undefined ? 'request' : 'hook', service: service ?? (hook as string), mayBeFaint: true }, on);
  }
  for (const template of on.nodes('TemplateLiteral')) {
    if (template.parent?.type === 'CallExpression' && SENDS.test(getCalleeName(template.parent) ?? '')) continue;
    const service = /[?&/=]$/.test(String(template.quasis[0].value.cooked)) ? getForeign(template, on) : undefined;
    if (service !== undefined) report(personalIn(template.expressions as AstNode[], finder), { site: template, messageId: 'request', service, mayBeFaint: true }, on);
  }
}

/** A message to whatever page listens, or to a page of somebody else. */
function checkMessage(call: AstNode, finder: PersonalFinder, on: Scope): void {
  const [message, target] = call.arguments as AstNode[];
  if (!target) return;
  const service = is(valueOf(target, on.file), '*') ? 'whatever page listens' : getForeign(target, on);
  if (service !== undefined) report(personalIn([message], finder), { site: call, messageId: service === 'whatever page listens' ? 'anyOrigin' : 'request', service }, on);
}

/** Whose host an address names: a service of the catalogue, or any host that is not the product's own where the own ones are named. */
function getForeign(node: AstNode, on: Scope): string | undefined {
  const expression = unwrap(node);
  const value = valueOf(expression, on.file);
  const text = expression.type === 'TemplateLiteral' ? String(expression.quasis[0].value.cooked ?? '') : value.kind === 'known' && typeof value.value === 'string' ? value.value : '';
  const host = HOST.exec(text)?.[1].toLowerCase();
  if (host === undefined || /^(?:localhost|127\.|10\.|192\.168\.)/.test(host)) return undefined;
  const own = [...on.settings.firstPartyHosts, ...on.options.firstPartyHosts];
  const isIn = (hosts: readonly string[]): boolean => hosts.some((each) => host === each || host.endsWith(`.${each}`));
  if (isIn([...own, ...on.settings.processors, ...on.options.processors])) return undefined;
  return foreign.get(host) ?? (own.length > 0 ? host : undefined);
}

/** `fetch(process.env.SLACK_WEBHOOK_URL, …)`: the address stands elsewhere, and its name says whose it is. */
function getNamedHook(node: AstNode | undefined): string | undefined {
  const expression = node && unwrap(node);
  const name = expression?.type === 'Identifier' ? (expression.name as string) : expression?.type === 'MemberExpression' ? getMemberName(expression) : undefined;
  return name !== undefined && hasAnyWord(name, channelServices) && hasAnyWord(name, hookWords) ? name : undefined;
}

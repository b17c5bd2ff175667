import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../ast';
import { sdks } from '../../catalogue';
import type { PersonalFinder } from '../../detect/personal-value';
import { valueOf } from '../../values/value-of';
import { isFaint } from '../../detect/faint-value';
import { mend, personalIn } from './index';
import type { Scope } from './index';

const HOST = /^(?:https?:|wss?:)?\/\/([a-z0-9.-]+)/i;
const SENDS = /^(?:fetch|post|put|patch|get|request|sendBeacon|axios|ajax|got|ky|open)$/;
const foreign = new Map(sdks.flatMap((sdk) => (sdk.hosts ?? []).map((host): [string, string] => [host, sdk.name])));

/** Requests to hosts of others, images made of names, and messages to whatever page listens. */
export function checkRequests(finder: PersonalFinder, on: Scope): void {
  for (const call of on.nodes('CallExpression', 'NewExpression')) {
    const name = getCalleeName(call) ?? '';
    const args = call.arguments as AstNode[];
    if (name === 'postMessage' && args.length > 1 && valueOf(args[1], on.file).kind === 'known' && unwrap(args[1]).value === '*') {
      const found = personalIn([args[0]], finder);
      if (found.length > 0) on.report({ at: found[0].node, site: call, messageId: 'anyOrigin', data: { value: found[0].text }, suggest: mend(found, on) });
      continue;
    }
    const service = SENDS.test(name) ? args.map((argument) => getForeign(argument, on)).find((each) => each !== undefined) : undefined;
    const found = service === undefined ? [] : personalIn(args.map(bodyOf), finder);
    if (service !== undefined && found.length > 0) on.report({ at: found[0].node, site: call, messageId: 'request', isUnsure: isFaint(found, call, on.file), data: { value: found[0].text, service }, suggest: mend(found, on) });
  }
  for (const template of on.nodes('TemplateLiteral')) {
    if (template.parent?.type === 'CallExpression' && SENDS.test(getCalleeName(template.parent) ?? '')) continue;
    const service = getForeign(template, on);
    const found = service === undefined ? [] : personalIn(template.expressions as AstNode[], finder);
    if (service !== undefined && found.length > 0 && /[?&/=]$/.test(String(template.quasis[0].value.cooked))) on.report({ at: found[0].node, site: template, messageId: 'request', isUnsure: isFaint(found, template, on.file), data: { value: found[0].text, service }, suggest: mend(found, on) });
  }
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

/** The body and the data of a request's options; anything else as it is. */
function bodyOf(argument: AstNode): AstNode {
  const object = unwrap(argument);
  const body = object.type === 'ObjectExpression' ? (object.properties as AstNode[]).find((property) => property.type === 'Property' && /^(?:body|data)$/.test(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')) : undefined;
  return (body?.value as AstNode | undefined) ?? argument;
}

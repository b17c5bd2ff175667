import { type AstNode, unwrap } from '../../program/syntax/ast';
import { sdks } from '../../knowledge';
import { teamChats } from '../../knowledge/sdks/team-chats';
import { channelServices, chatServices, hookWords } from '../../knowledge/words/advertising/channel-words';
import { definitionOf } from '../../program/origin/definition';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import type { Gc25Settings } from '../../configuration/settings';
import { valueOf } from '../../program/values/value-of';
import { hasAnyWord } from '../../program/syntax/words';
import type { Destination } from './act';

const HOST = /^(?:https?:|wss?:)?\/\/([a-z0-9.-]+)/i;
const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.)/;
const services = new Map(sdks.flatMap((sdk) => (sdk.hosts ?? []).map((host): [string, string] => [host, sdk.name])));

/** Who owns the host of a URL; undefined for a relative path. */
export function destinationOf(address: string, settings: Gc25Settings): Destination | undefined {
  const host = HOST.exec(address)?.[1].toLowerCase();
  if (host === undefined) return undefined;
  const isIn = (hosts: readonly string[]): boolean => hosts.some((each) => host === each || host.endsWith(`.${each}`));
  if (LOCAL.test(host) || isIn(settings.firstPartyHosts) || isIn(settings.processors)) return { kind: 'own', name: host };
  const service = services.get(host);
  if (service !== undefined) return { kind: 'others', name: service };
  return settings.firstPartyHosts.length > 0 ? { kind: 'others', name: host } : { kind: 'unknown', name: host };
}

/** The text that a URL begins with, as far as it is known. */
export function startOfAddress(node: AstNode, file: FileContext): string {
  const expression = unwrap(node);
  if (expression.type === 'TemplateLiteral') return startOfTemplate(expression, file);
  const known = textOf(expression, file);
  const origin = known === '' && expression.type === 'Identifier' ? definitionOf(expression, file) : undefined;
  return origin?.from.type === 'TemplateLiteral' && origin.key === undefined ? startOfTemplate(origin.from, file) : known;
}

/** `${GEOCODER}?lat=${lat}` begins with what the constant holds. */
function startOfTemplate(template: AstNode, file: FileContext): string {
  const [first, second] = (template.quasis as AstNode[]).map((quasi) => String(quasi.value.cooked ?? ''));
  const [given] = template.expressions as AstNode[];
  const known = first === '' && given ? textOf(given, file) : '';
  return known === '' ? first : `${known}${second ?? ''}`;
}

function textOf(expression: AstNode, file: FileContext): string {
  const value = valueOf(expression, file);
  return value.kind === 'known' && typeof value.value === 'string' ? value.value : '';
}

/** `fetch(process.env.SLACK_WEBHOOK_URL, …)`: the URL is defined elsewhere, and the name of the variable contains the service. */
export function namedChannel(node: AstNode | undefined): string | undefined {
  const expression = unwrap(node);
  const name = expression?.type === 'Identifier' || expression?.type === 'MemberExpression' ? lastName(expression) : '';
  return hasAnyWord(name, channelServices) && hasAnyWord(name, hookWords) ? name : undefined;
}

/** Is a destination a channel of a chat that people read: `discordWebhookUrl`, a client of Slack? */
export const isOfChannel = ({ destination: { kind, name } }: { readonly destination: Destination }): boolean =>
  kind === 'others' && (hasAnyWord(name, chatServices) || name === teamChats.name);

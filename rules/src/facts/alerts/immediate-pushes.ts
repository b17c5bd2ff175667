import { quietHourNames } from '../../knowledge/words/notification-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { definitionOf, withoutAwait } from '../../program/origin/definition';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { functionsAround } from '../../program/syntax/near';
import type { FactSources } from '../sources';
import { isOwnSender, isWorkerName, sendersOf } from './reached-alerts';

/** A push that goes out, or is shown, as soon as the code runs. */
export interface ImmediatePush {
  readonly call: AstNode;
  readonly at: AstNode;
  /** Where quiet hours are mentioned by a name or text that need not be a check: in the functions around it, or elsewhere in the file. */
  readonly quietHoursNamed?: 'around' | 'elsewhere';
}

/** Mail waits until it is read, and data messages show nothing. */
const unnoticed = new Set<string | undefined>(['email', 'silent']);

/** In source order. */
export function immediatePushes(sources: FactSources): readonly ImmediatePush[] {
  const { file } = sources;
  const senders = sendersOf(sources);
  const sent = sources.apis('send').filter(({ call }) => !unnoticed.has(senders.get(call))).map(({ call, name: at }) => ({ call, at }));
  const own = callSitesOf(file).all
    .filter((site) =>
      !site.isNew && !senders.has(site.node) && (isOwnSender(site.node, sources) || isShownByWorker(site, file) || isMulticast(site))
    )
    .map(({ node: call, at }) => ({ call, at }));
  return [...sent, ...own].sort((a, b) => a.call.range[0] - b.call.range[0])
    .map((push) => ({ ...push, quietHoursNamed: quietHoursNamed(push.call, file) }));
}

function quietHoursNamed(call: AstNode, file: FileContext): ImmediatePush['quietHoursNamed'] {
  if (!mentions(file, quietHourNames, 'names and texts')) return undefined;
  return [...functionsAround(call)].some((fn) => mentionsWithin(fn, quietHourNames, file, 'names and texts')) ? 'around' : 'elsewhere';
}

/** `admin.messaging().sendEachForMulticast(…)` of a client that another file makes. */
const isMulticast = ({ name, receiver, holder }: CallSite): boolean =>
  receiver !== undefined && (multicasts.has(name) || (name === 'sendEach' && holder === 'messaging'));

const multicasts: ReadonlySet<string> = new Set(['sendEachForMulticast', 'sendMulticast']);

/** `self.registration.showNotification(…)` under whatever name the registration has. */
function isShownByWorker({ name, receiver }: CallSite, file: FileContext): boolean {
  if (name !== 'showNotification' || !receiver) return false;
  const holder = withoutAwait(receiver);
  const origin = holder.type === 'Identifier' ? definitionOf(holder, file)?.from : undefined;
  return [holder, ...(origin ? [unwrap(origin)] : [])].flatMap(pathNames).some(isWorkerName);
}

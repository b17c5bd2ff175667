import { callSitesOf } from '../../program/modules/call-site';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { isHandedOn } from '../occasions/event-trace';
import { type Use, usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';

/** A listener for the whole device, not for a page. */
export interface KeyLog extends Use {
  /** `pointer`: it subscribes to given events, and keyboard events are not among them. */
  readonly hears: 'keys' | 'pointer' | 'unknown';
  /** Keys are only compared, as for a shortcut: they are neither stored nor sent. */
  readonly isShortcut: boolean;
}

interface Heard {
  readonly event: string;
  readonly handler: AstNode | undefined;
}

const listening = ['on', 'once', 'addListener'];
const keyEvents: readonly string[] = ['key', 'input'];

export function keyLogs(sources: FactSources): readonly KeyLog[] {
  const { file } = sources;
  return usesOf(['key log'], sources).map((use) => {
    const direct = getHandlerFunction(use.site.args[0], file);
    const heard = direct ? [{ event: 'key', handler: direct }] : heardBy(use.site.call, file);
    const keys = heard.filter(({ event }) => keyEvents.some((start) => event.startsWith(start)));
    const isShortcut = keys.length > 0 && keys.every(({ handler }) => handler !== undefined && !isHandedOn(handler, 0, file));
    return { ...use, hears: keys.length > 0 ? 'keys' : heard.length > 0 ? 'pointer' : 'unknown', isShortcut };
  });
}

/** What the object of a call listens to in this file: `hook.on('keydown', …)` beside `hook.start()`. */
function heardBy(call: AstNode, file: FileContext): readonly Heard[] {
  const sites = callSitesOf(file);
  const hook = sites.of(call)?.receiver;
  if (hook?.type !== 'Identifier') return [];
  return sites.named(...listening).flatMap(({ receiver, args: [event, handler] }): Heard[] => {
    const isHeard = receiver?.type === 'Identifier' && receiver.name === hook.name && typeof event?.value === 'string';
    return isHeard ? [{ event: event.value as string, handler: getHandlerFunction(handler, file) }] : [];
  });
}

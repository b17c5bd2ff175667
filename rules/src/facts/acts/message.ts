import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { lexiconOf } from '../../program/syntax/lexicon';
import { is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { type Act, makeAct, valuesOf } from './act';
import { destinationOf, startOfAddress } from './destination';
import type { FactSources } from '../sources';

/** `postMessage(message, target)`: to any page that listens, or to a page of a given origin. */
export const messageActs = (on: FactSources): Act[] =>
  callSitesOf(on.file).named('postMessage').flatMap((call): Act[] => {
    const [message, target] = call.args;
    if (!target) return [];
    const isAnyone = is(valueOf(target, on.file), '*');
    const destination = isAnyone && isOwnWindow(call, on)
      ? { kind: 'own' as const, name: '' }
      : isAnyone
      ? { kind: 'anyone' as const, name: 'whatever page listens' }
      : destinationOf(startOfAddress(target, on.file), on.settings);
    return [
      makeAct({
        practice: 'message',
        by: 'platform',
        node: call.node,
        at: call.at,
        call,
        payload: valuesOf([message]),
        destination: destination ?? { kind: 'unknown', name: '' },
      }),
    ];
  });

const windows = new Set(['window', 'self', 'globalThis']);
/** The page of a script of a browser extension is that of others. */
const extensionNames: readonly string[] = ['chrome', 'browser'];

/** `window.postMessage(message, '*')`: the page itself gets it, whatever its origin is. */
const isOwnWindow = ({ receiver }: CallSite, { file }: FactSources): boolean =>
  (receiver === undefined
    || (receiver.type === 'Identifier' && windows.has(receiver.name as string) && (file.variableOf(receiver)?.defs ?? []).length === 0))
  && !extensionNames.some((name) => lexiconOf(file).names.has(name));

import { callSitesOf } from '../../program/modules/call-site';
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
    const destination = isAnyone
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

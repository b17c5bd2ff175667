import { configTriggers, useTriggers } from '../../knowledge';
import { namespaces } from '../../knowledge/words/transport-words';
import { exceptBefore } from '../../scan/triggers';

/** What `http://` is followed by where no finding is: a namespace, the machine itself, or the end of a text. */
const unrequested = [...namespaces.flatMap((name) => [name, `www.${name}`]), 'localhost', '127.', '0.0.0.0', ...`'"\``];

/** Words of which a file holds one of each group when it says how a connection is made. */
export const transportTriggers: readonly (readonly (readonly string[])[])[] = [
  // A URL begins a text or, without quotes, the value of an attribute.
  [[...exceptBefore([`'http://`, '=http://'], unrequested), 'ws://', 'mqtt://']],
  [['allowrunninginsecurecontent', 'websecurity']],
  ...useTriggers(['insecure content']),
  [['mixedcontentmode', 'mixed-content-mode']],
];

/** The same for connections whose other end is not verified, and for cookies that are sent over any. */
export const looseTransportTriggers: readonly (readonly (readonly string[])[])[] = [
  [['rejectunauthorized', 'node_tls_reject_unauthorized', 'strictssl']],
  [['secure'], ['session(', 'cookie']],
  ...useTriggers(['unverified connection']),
  [['certificate-error', 'setcertificateverifyproc']],
  ...configTriggers('transport'),
];

import { configTriggers, useTriggers } from '../../knowledge';

/** Words of which a file holds one of each group when it says how a connection is made. */
export const transportTriggers: readonly (readonly (readonly string[])[])[] = [
  [['http://', 'ws://', 'mqtt://']],
  [['rejectunauthorized', 'node_tls_reject_unauthorized', 'allowrunninginsecurecontent', 'websecurity', 'strictssl']],
  [['secure'], ['session(', 'cookie']],
  ...useTriggers(['unverified connection', 'insecure content']),
  [['certificate-error', 'setcertificateverifyproc']],
  [['mixedcontentmode', 'mixed-content-mode']],
  ...configTriggers('transport'),
];

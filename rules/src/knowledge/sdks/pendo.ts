import type { Sdk } from '../types/sdk';

export const pendo: Sdk = {
  id: 'pendo',
  name: 'Pendo',
  source: "@types/pendo-io-browser 2.314.0; Pendo agent reference, 'Identity' and 'Configuration'",
  apis: [
    { kind: 'profile', path: 'pendo.{initialize,identify,updateOptions}', traits: 0, traitsKey: 'visitor' },
    { kind: 'track', path: 'pendo.track', name: 0, props: 1 },
  ],
};
